#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Unified Inbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# unified-inboxd where no library of a display is installed: by hand, not in CI. Needs root and debootstrap.
#
#   tests/integration/no_widgets.sh [PROGRAM]     without PROGRAM it builds one with UINBOX_UI=OFF
#
# Makes a fresh system, installs the libraries that the program links (and what they depend on, nothing recommended), makes sure that
# Qt Gui and Widgets are not among them, runs the program until it is ready, and stops it.
set -euo pipefail

ROOT=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
# shellcheck source=tests/integration/bare_lib.sh
. "$ROOT/tests/integration/bare_lib.sh"

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

PROGRAM=${1:-}
if [ -z "$PROGRAM" ]; then
    mkdir -p "$BARE"
    cmake -S "$ROOT" -B "$BARE/build-no-ui" -DCMAKE_BUILD_TYPE=Release -DUINBOX_UI=OFF -DUINBOX_TESTS=OFF >"$BARE/no-ui.log"
    cmake --build "$BARE/build-no-ui" --parallel "$(nproc)" --target unified-inboxd >>"$BARE/no-ui.log"
    PROGRAM="$BARE/build-no-ui/app/unified-inboxd"
fi
[ -x "$PROGRAM" ] || fail "there is no program $PROGRAM"

# The packages of the libraries it links, as dpkg-shlibdeps finds them for a Debian package of it.
scratch=$(mktemp -d)
mkdir "$scratch/debian"
printf 'Source: unified-inbox\n\nPackage: unified-inbox\nArchitecture: any\n' >"$scratch/debian/control"
depends=$(cd "$scratch" && dpkg-shlibdeps -O "$PROGRAM" 2>/dev/null | sed -n 's/^shlibs:Depends=//p')
rm -rf "$scratch"
read -r -a packages <<<"$(sed 's/([^)]*)//g; s/|[^,]*//g; s/,/ /g' <<<"$depends")"
[ "${#packages[@]}" -gt 0 ] || fail "dpkg-shlibdeps names no package"
echo "links: ${packages[*]}"

make_system no-widgets
inside root "apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -y -q install --no-install-recommends ${packages[*]}" \
    >"$BARE/no-widgets.log" 2>&1 || fail "apt-get: see $BARE/no-widgets.log"
if inside root "dpkg-query -W -f='\${Package}\n'" | grep -E '^libqt6(gui|widgets|svg|openglwidgets)'; then
    fail "the packages above came along"
fi
cp "$PROGRAM" "$SYSTEM/usr/local/bin/unified-inboxd"

inside root "unified-inboxd --version" || fail "--version"
# shellcheck disable=SC2016  # expanded inside
inside root 'set -e
    PORT=0 API_PORT=0 TWILIO_ACCOUNT_SID=AC00000000000000000000000000000000 TWILIO_AUTH_TOKEN=none \
        unified-inboxd run --profile /var/tmp/profile >/var/tmp/out 2>/var/tmp/err &
    program=$!
    for ((i = 0; i < 200; ++i)); do
        if grep -q "^ready " /var/tmp/out || ! kill -0 "$program" 2>/dev/null; then break; fi
        sleep 0.1
    done
    cat /var/tmp/out
    kill -TERM "$program"
    wait "$program"
    grep -q "^ready webhook=127.0.0.1:[1-9]" /var/tmp/out' || {
    cat "$SYSTEM/var/tmp/err" >&2 || true
    fail "the program did not get ready and stop cleanly"
}
echo "OK: unified-inboxd runs with no Qt Gui and no Qt Widgets installed"
