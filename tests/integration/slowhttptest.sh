#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Unified Inbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# slowhttptest.sh DAEMON: Debian's slowhttptest in its header and body modes against the daemon's public listener. Every slow connection
# must be closed by the listener, which must answer a health question meanwhile. Exit code 77 where slowhttptest is not installed.
set -euo pipefail

DAEMON=$1
CONNECTIONS=${UINBOX_SLOW_CLIENTS:-500}
command -v slowhttptest >/dev/null || { echo "SKIPPED: slowhttptest is not installed"; exit 77; }

PROFILE=$(mktemp -d)
trap 'kill "$PID" 2>/dev/null || true; wait "$PID" 2>/dev/null || true; rm -rf "$PROFILE"' EXIT
PORT=0 "$DAEMON" --profile "$PROFILE/profile" >"$PROFILE/out" 2>"$PROFILE/err" &
PID=$!
for _ in $(seq 100); do
    grep -q '^ready ' "$PROFILE/out" && break
    read -rt 0.1 <> <(:) || true
done
LISTENER=$(sed -n 's/^ready webhook=\([0-9.:]*\).*/\1/p' "$PROFILE/out")
[ -n "$LISTENER" ] || { echo "the daemon did not start"; cat "$PROFILE/err"; exit 1; }

# mode name, option: H sends a header that does not end, B a body.
attack() {
    local log="$PROFILE/$1"
    slowhttptest "$2" -c "$CONNECTIONS" -r 200 -i 2 -l 16 -p 3 -x 24 -t POST -u "http://$LISTENER/api/webhooks/twilio" >"$log" 2>&1 &
    local attacker=$!
    local answered=0 asked=0
    while kill -0 "$attacker" 2>/dev/null; do
        asked=$((asked + 1))
        curl -sf --max-time 1 "http://$LISTENER/healthz" >/dev/null && answered=$((answered + 1))
        read -rt 0.5 <> <(:) || true
    done
    wait "$attacker" || true
    local plain end status service
    plain=$(sed 's/\x1b\[[0-9;]*m//g' "$log")
    end=$(grep -oE 'Test ended on [0-9]+' <<<"$plain" | tail -1)
    status=$(sed -n 's/^Exit status: *//p' <<<"$plain" | tail -1)
    service=$(grep -c 'service available: *NO' <<<"$plain" || true)
    echo "$1: $CONNECTIONS slow connections; ${end:-no end} s: ${status:-unknown}; unavailable in $service of its looks;" \
         "$answered of $asked health questions answered within 1 s"
    [ "$status" = "No open connections left" ] && [ "$service" = 0 ] && [ "$answered" = "$asked" ]
}

attack "slow headers" -H
attack "slow bodies" -B
