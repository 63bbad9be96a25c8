#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Unified Inbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The two commands on a bare Debian 12, from nothing: by hand, not in CI. Needs root and debootstrap.
#
#   tests/integration/bare_system.sh [root|user]...      both, when none is named
#
# For each it makes a fresh system, clones the last commit into a folder with a space in its name, runs ./run.sh and ./test.sh as
# that user from another folder, twice each, and prints how long each took. `user` is a new account with sudo.
#   UINBOX_BARE    where the systems are made (default: a folder in TMPDIR, removed at the end); base/ in it is made once and kept
#   UINBOX_MIRROR  Debian mirror (default: the first one this machine uses)
#   UINBOX_STEPS   what to run (default: "run.sh test.sh run.sh test.sh")
set -euo pipefail

ROOT=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
KEEP=${UINBOX_BARE:-}
BARE=${UINBOX_BARE:-$(mktemp -d)}
SYSTEM=
TIMES="$BARE/times.txt"
read -r -a STEPS <<<"${UINBOX_STEPS:-run.sh test.sh run.sh test.sh}"

unmount_system() {
    local where
    [ -n "$SYSTEM" ] || return 0
    for where in dev proc; do
        if mountpoint -q "$SYSTEM/$where"; then umount "$SYSTEM/$where" || umount -l "$SYSTEM/$where"; fi
    done
}
finish() {
    unmount_system
    if [ -z "$KEEP" ] && ! grep -qF " $BARE/" /proc/mounts; then rm -rf "$BARE"; fi
}
trap finish EXIT

mirror() {
    if [ -n "${UINBOX_MIRROR:-}" ]; then
        echo "$UINBOX_MIRROR"
    else
        { cat /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list 2>/dev/null || true; } |
            awk '/^URIs:/ { print $2; exit } /^deb / { for (i = 2; i <= NF; ++i) if ($i ~ /^https?:/) { print $i; exit } }'
    fi
}

make_base() {
    if [ ! -e "$BARE/base/.complete" ]; then
        debootstrap --variant=minbase --include=ca-certificates,git,sudo bookworm "$BARE/base" "$(mirror)" >"$BARE/debootstrap.log"
        touch "$BARE/base/.complete"
    fi
}

# This machine's own way to the mirrors (sources and fetch settings), so that the system inside can install as well.
copy_network() {
    local file
    cp -L /etc/resolv.conf /etc/hosts "$SYSTEM/etc/"
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/debian.sources; do
        if [ -s "$file" ]; then
            : >"$SYSTEM/etc/apt/sources.list"
            cp "$file" "$SYSTEM${file}"
        fi
    done
    for file in /etc/apt/apt.conf.d/*; do
        if grep -q '^ *Acquire::' "$file"; then cp "$file" "$SYSTEM/etc/apt/apt.conf.d/"; fi
    done
}

make_system() { # NAME
    SYSTEM="$BARE/$1"
    unmount_system
    rm -rf --one-file-system "$SYSTEM"
    cp -a "$BARE/base" "$SYSTEM"
    copy_network
    mount -t proc proc "$SYSTEM/proc"
    mount --bind /dev "$SYSTEM/dev"
}

# Runs a command line in the system as a user, with nothing of this machine's environment but its proxies and npm registry.
inside() { # USER COMMAND
    local user=$1 command=$2 pass=() name
    for name in http_proxy https_proxy no_proxy; do
        if [ -n "${!name:-}" ]; then pass+=("$name=${!name}"); fi
    done
    if command -v npm >/dev/null; then pass+=("npm_config_registry=$(npm config get registry 2>/dev/null)"); fi
    chroot "$SYSTEM" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin "${pass[@]}" \
        setpriv --reuid "$user" --regid "$user" --init-groups --reset-env env "${pass[@]}" bash -c "$command" </dev/null
}

try_as() { # NAME USER HOME
    local name=$1 user=$2 clone="$3/a clone" started status number=0 script
    make_system "$name"
    if [ "$user" != root ]; then
        chroot "$SYSTEM" useradd --create-home --shell /bin/bash "$user"
        echo "$user ALL=(ALL) NOPASSWD: ALL" >"$SYSTEM/etc/sudoers.d/$user"
    fi
    git clone -q --no-hardlinks "$ROOT" "$SYSTEM$clone"
    chroot "$SYSTEM" chown -R "$user:" "$clone"
    for script in "${STEPS[@]}"; do
        number=$((number + 1))
        started=$(date +%s.%N)
        status=0
        inside "$user" "cd /var && exec '$clone/$script'" >"$BARE/$name.$number.$script.log" 2>&1 || status=$?
        printf '%-5s %d %-8s exit %d  %7.1f s\n' "$name" "$number" "$script" "$status" \
            "$(echo "$(date +%s.%N) $started" | awk '{ print $1 - $2 }')" | tee -a "$TIMES"
        tail -n 4 "$BARE/$name.$number.$script.log" | sed 's/^/        /'
    done
    unmount_system
}

[ "$(id -u)" -eq 0 ] || {
    echo "bare_system.sh needs root: it makes systems to chroot into." >&2
    exit 1
}
mkdir -p "$BARE"
: >"$TIMES"
make_base
for who in "${@:-root user}"; do
    for name in $who; do
        case $name in
            root) try_as root root /root ;;
            user) try_as user newcomer /home/newcomer ;; # lint: example path
            *) echo "unknown: $name (root or user)" >&2 && exit 1 ;;
        esac
    done
done
echo "Times:"
cat "$TIMES"
if grep -vq ' exit 0 ' "$TIMES"; then exit 1; fi
