#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Unified Inbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the keychain's tests ($1) against a real keyring in a D-Bus session and a home folder of their own, then against a session
# without one. Exit code 77: the keyring or D-Bus is not installed here.
set -u

tests=$1
if [ "${2:-}" != inside ]; then
    for tool in dbus-run-session gnome-keyring-daemon; do
        command -v "$tool" >/dev/null || { echo "SKIPPED: no $tool"; exit 77; }
    done
    home=$(mktemp -d "${TMPDIR:-/tmp}/uinbox-keychain.XXXXXX") || exit 1
    trap 'rm -rf "$home"' EXIT
    mkdir -m 700 "$home/run"
    # Nothing of the caller's session: no bus, no keyring, no folders, no desktop.
    env -i PATH="$PATH" LANG=C.UTF-8 HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_CURRENT_DESKTOP=GNOME \
        dbus-run-session -- "$0" "$tests" inside keychain || exit 1
    env -i PATH="$PATH" LANG=C.UTF-8 HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_CURRENT_DESKTOP=GNOME \
        DBUS_SESSION_BUS_ADDRESS="unix:path=$home/run/none" "$0" "$tests" inside no-keychain
    exit $?
fi

if [ "$3" = keychain ]; then
    printf 'a password for the tests' | gnome-keyring-daemon --unlock --components=secrets >/dev/null || exit 1
fi
"$tests" "[$3]"
