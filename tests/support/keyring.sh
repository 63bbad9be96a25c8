#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Unified Inbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command ($@) with an unlocked keyring, in a D-Bus session and a home folder of their own. Exit code: the command's; 77 where the
# keyring or D-Bus is not installed here.
set -u

if [ "${1:-}" != inside ]; then
    for tool in dbus-run-session gnome-keyring-daemon; do
        command -v "$tool" >/dev/null || { echo "SKIPPED: no $tool"; exit 77; }
    done
    home=$(mktemp -d "${TMPDIR:-/tmp}/uinbox-keychain.XXXXXX") || exit 1
    trap 'rm -rf "$home"' EXIT
    mkdir -m 700 "$home/run"
    # Nothing of the caller's session: no bus, no keyring, no folders, no desktop.
    env -i PATH="$PATH" LANG=C.UTF-8 TZ="${TZ:-UTC}" HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_CURRENT_DESKTOP=GNOME QT_QPA_PLATFORM=offscreen \
        dbus-run-session -- "$0" inside "$@"
    exit $?
fi
shift
printf 'a password for the tests' | gnome-keyring-daemon --unlock --components=secrets >/dev/null || exit 1
"$@"
