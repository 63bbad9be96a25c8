#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Unified Inbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds Unified Inbox and starts it. Arguments go to the program: ./run.sh --demo
# Without a display it renders the pages of the demo into screenshots/ instead.
set -euo pipefail

ROOT=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
BUILD="$ROOT/build/release"
# shellcheck source=packaging/lib.sh
. "$ROOT/packaging/lib.sh"

has_display() {
    [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ] || [ -n "${QT_QPA_PLATFORM:-}" ] || [ "$(uname -s)" = Darwin ]
}

# True when the program can do what the arguments ask for without a display.
works_without_display() {
    local argument
    for argument in "$@"; do
        case $argument in
            --) return 1 ;;
            -h | --help | --help-all | -v | --version | --screenshots | --screenshots=*) return 0 ;;
        esac
    done
    return 1
}

ensure_packages build run
configure release keep
build unified-inbox unified-inboxd

PROGRAM="$BUILD/app/unified-inbox"
[ -x "$PROGRAM" ] || PROGRAM=$(find "$BUILD" -type f -name unified-inbox -perm -u+x | head -n 1)
[ -n "$PROGRAM" ] || die "the build left no program unified-inbox in $BUILD."

if has_display; then
    step "Start: unified-inbox $*"
    exec "$PROGRAM" "$@"
elif works_without_display "$@"; then
    step "Start, with no display: unified-inbox $*"
    QT_QPA_PLATFORM=offscreen exec "$PROGRAM" "$@"
fi

step "No display here (neither DISPLAY nor WAYLAND_DISPLAY is set): rendering the pages of the demo instead of opening a window"
if [ $# -gt 0 ]; then note "left out, because they need a display: $*"; fi
mkdir -p "$ROOT/screenshots"
QT_QPA_PLATFORM=offscreen "$PROGRAM" --demo --screenshots "$ROOT/screenshots" || die "rendering the pages failed. The messages above say why."
step "The pages are in $ROOT/screenshots"
