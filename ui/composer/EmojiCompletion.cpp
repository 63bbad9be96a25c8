// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/EmojiCompletion.h"

#include "composer/ComposerPreferences.h"
#include "composer/EmojiCatalog.h"
#include "composer/EmojiPicker.h"
#include "composer/InlineCompletion.h"
#include "composer/MessageEdit.h"

#include <QTextBlock>

namespace uinbox::ui {

namespace {

constexpr int kMostOffered = 8;
constexpr int kLeastTyped = 2;

SkinTone toneOf(const Preferences& preferences)
{
    return static_cast<SkinTone>(qBound(0, preferences.get(kSkinTone), 5));
}

bool isShortcode(QStringView text)
{
    for (const QChar c : text)
        if (!c.isLetterOrNumber() && c != u'_' && c != u'-' && c != u'+') return false;
    return !text.isEmpty();
}

/// ":name:" that ends where the cursor is.
void replaceWhole(MessageEdit& edit, Preferences& preferences)
{
    QTextCursor cursor = edit.textCursor();
    const QString line = cursor.block().text();
    const int end = cursor.positionInBlock();
    if (cursor.hasSelection() || end < kLeastTyped + 2 || line[end - 1] != u':') return;
    const qsizetype begin = line.lastIndexOf(u':', end - 2);
    if (begin < 0 || !isShortcode(QStringView(line).mid(begin + 1, end - begin - 2))) return;
    const Emoji* emoji = EmojiCatalog::instance().named(line.mid(begin + 1, end - begin - 2));
    if (!emoji) return;
    cursor.setPosition(cursor.block().position() + static_cast<int>(begin), QTextCursor::KeepAnchor);
    cursor.insertText(emoji->in(toneOf(preferences)));
    rememberEmoji(preferences, emoji->in(toneOf(preferences)));
}

}  // namespace

void offerEmoji(MessageEdit& edit, const Theme& theme, Preferences& preferences)
{
    auto* completion = edit.findChild<InlineCompletion*>();
    if (!completion) completion = new InlineCompletion(edit, theme);
    completion->add(u':', kLeastTyped, [&preferences](const QString& typed) {
        std::vector<Completion> offered;
        if (!isShortcode(typed)) return offered;
        const SkinTone tone = toneOf(preferences);
        for (const Emoji* emoji : EmojiCatalog::instance().find(typed, kMostOffered)) {
            const QString text = emoji->in(tone);
            offered.push_back({QStringLiteral("%1  %2").arg(text, emoji->name), text});
        }
        return offered;
    });
    QObject::connect(completion, &InlineCompletion::taken, &edit, [&preferences](const Completion& taken) {
        if (taken.id.isEmpty()) rememberEmoji(preferences, taken.insert);
    });
    // What the program sets is not what somebody types.
    QObject::connect(&edit, &QPlainTextEdit::textChanged, &edit, [&edit, &preferences] {
        if (edit.hasFocus()) replaceWhole(edit, preferences);
    });
}

}  // namespace uinbox::ui
