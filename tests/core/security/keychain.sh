#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Unified Inbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the keychain's tests ($1) against a real keyring in a D-Bus session and a home folder of their own, then against a session
# without one. Exit code 77: the keyring or D-Bus is not installed here.
set -u

tests=$1
"$(dirname -- "$0")/../../support/keyring.sh" "$tests" "[keychain]" || exit $?
home=$(mktemp -d "${TMPDIR:-/tmp}/uinbox-keychain.XXXXXX") || exit 1
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
env -i PATH="$PATH" LANG=C.UTF-8 HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_CURRENT_DESKTOP=GNOME \
    DBUS_SESSION_BUS_ADDRESS="unix:path=$home/run/none" "$tests" "[no-keychain]"
