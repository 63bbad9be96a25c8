# SPDX-FileCopyrightText: 2026 The Unified Inbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Fresh Debian 12 systems to chroot into, for the scripts beside this one. Needs root and debootstrap.
#   UINBOX_BARE    where the systems are made (default: a folder in TMPDIR, removed at the end); base/ in it is made once and kept
#   UINBOX_MIRROR  Debian mirror (default: the first one this machine uses)

[ "$(id -u)" -eq 0 ] || {
    echo "This needs root: it makes systems to chroot into." >&2
    exit 1
}
KEEP=${UINBOX_BARE:-}
BARE=${UINBOX_BARE:-$(mktemp -d)}
SYSTEM=

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
    mkdir -p "$BARE"
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
    # Where this machine's way out has a certificate of its own, npm and git inside must trust it too.
    for file in /usr/local/share/ca-certificates/*.crt; do
        if [ -s "$file" ]; then cp -L "$file" "$SYSTEM/usr/local/share/ca-certificates/"; fi
    done
    chroot "$SYSTEM" update-ca-certificates >/dev/null 2>&1 || true
    for file in /etc/apt/apt.conf.d/*; do
        if grep -q '^ *Acquire::' "$file"; then cp "$file" "$SYSTEM/etc/apt/apt.conf.d/"; fi
    done
}

# A fresh system in SYSTEM.
make_system() { # NAME
    make_base
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
    if [ -n "${NODE_EXTRA_CA_CERTS:-}" ]; then pass+=("NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt"); fi
    if command -v npm >/dev/null; then pass+=("npm_config_registry=$(npm config get registry 2>/dev/null)"); fi
    chroot "$SYSTEM" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin "${pass[@]}" \
        setpriv --reuid "$user" --regid "$user" --init-groups --reset-env env "${pass[@]}" bash -c "$command" </dev/null
}
