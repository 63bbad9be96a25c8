#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Unified Inbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Hostile HTML shown as e-mails are shown opens no file and asks no server: strace watches.
#
#   tests/integration/html_opens.sh PROGRAM [CASES.json]
#
# PROGRAM is uinbox_html_opens. Skips (77) where strace is not installed or may not be used, or the shared cases are absent.
set -euo pipefail

ROOT=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
PROGRAM=${1:?the path of uinbox_html_opens}
CASES=${2:-${UINBOX_SHARED:-$ROOT/../shared}/data/html_sanitizer_cases.json}

skip() {
    echo "SKIPPED: $*"
    exit 77
}

command -v strace >/dev/null || skip "strace is not installed"
[ -r "$CASES" ] || skip "there is no $CASES"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
strace -f -o "$log" -e trace=none true 2>/dev/null || skip "strace may not trace here"

QT_QPA_PLATFORM=offscreen strace -f -o "$log" -e trace=%file,%network "$PROGRAM" "$CASES"

watched=$(sed -n '/html-opens-begins/,/html-opens-ends/p' "$log" | sed '1d;$d')
grep -q html-opens-ends "$log" || {
    echo "FAILED: the program did not come to its end" >&2
    exit 1
}
opens=$(grep -cE 'open(at|at2)?\(' <<<"$watched" || true)
connects=$(grep -cE '(connect|sendto|sendmsg|socket)\(' <<<"$watched" || true)
# The way the test itself is read must see what is there: before the payloads, files were opened.
before=$(sed '/html-opens-begins/,$d' "$log" | grep -cE 'open(at|at2)?\(' || true)
echo "opens before: $before; by the payloads: $opens opens, $connects connects"
if [ "$before" -eq 0 ] || [ "$opens" -ne 0 ] || [ "$connects" -ne 0 ]; then
    echo "FAILED:" >&2
    grep -E 'open(at|at2)?\(|connect\(|sendto\(|sendmsg\(|socket\(' <<<"$watched" | head -40 >&2
    exit 1
fi
echo "OK: hostile HTML opens nothing and asks nobody"
