#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Unified Inbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Brings the words of all languages up to date with the source: new sentences come in unfinished, those that are gone go. Needs lupdate
# (Debian: qt6-l10n-tools). With --check it changes nothing and fails where a sentence is missing or has no translation.
set -eu
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate-qt6 || command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
[ -x "$lupdate" ] || { echo "lupdate is not here. Install Qt's tools for translators (Debian: qt6-l10n-tools)." >&2; exit 2; }
# The gallery is for those who write the program.
parts=$(find ui app core -mindepth 1 -maxdepth 1 ! -name gallery | LC_ALL=C sort)
update() {
    # shellcheck disable=SC2086
    "$lupdate" -silent -I ui -I core -I app $parts -locations none -no-obsolete -source-language en -target-language "$1" -ts "$2"
}
if [ "${1:-}" = --check ]; then
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    wrong=0
    for words in translations/*.ts; do
        language=${words##*_}
        language=${language%.ts}
        cp "$words" "$folder/words.ts"
        update "$language" "$folder/words.ts"
        missing=$(grep -c 'type="unfinished"' "$folder/words.ts" || true)
        echo "$language: $(grep -c '<source>' "$folder/words.ts") sentences, $missing without a translation"
        [ "$missing" = 0 ] || wrong=1
        cmp -s "$words" "$folder/words.ts" || { echo "$words is not what the source has: run translations/update.sh" >&2; wrong=1; }
    done
    exit $wrong
fi
for language in ar de es fr; do update "$language" "translations/unified-inbox_$language.ts"; done
