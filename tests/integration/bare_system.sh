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
#   UINBOX_STEPS   what to run (default: "run.sh test.sh run.sh test.sh")
# See bare_lib.sh for where the systems are made.
set -euo pipefail

ROOT=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
# shellcheck source=tests/integration/bare_lib.sh
. "$ROOT/tests/integration/bare_lib.sh"
TIMES="$BARE/times.txt"
read -r -a STEPS <<<"${UINBOX_STEPS:-run.sh test.sh run.sh test.sh}"

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

mkdir -p "$BARE"
: >"$TIMES"
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
