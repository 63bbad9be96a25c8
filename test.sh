#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Unified Inbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds everything and runs every test. Arguments go to ctest: ./test.sh -R Outbox
# UINBOX_PRESET=asan (or dev, tsan, …) takes another preset than release. Exit code: that of ctest.
set -euo pipefail

ROOT=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
PRESET=${UINBOX_PRESET:-release}
BUILD="$ROOT/build/$PRESET"
# shellcheck source=packaging/lib.sh
. "$ROOT/packaging/lib.sh"

ensure_packages build run test
configure "$PRESET" yes
build all

step "Tests"
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
export CTEST_PARALLEL_LEVEL=${CTEST_PARALLEL_LEVEL:-2}
export CTEST_OUTPUT_ON_FAILURE=1
cd "$BUILD"
exec ctest "$@" </dev/null
