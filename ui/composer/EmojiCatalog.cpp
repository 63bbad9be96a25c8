// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/EmojiCatalog.h"

#include <QFile>
#include <QLocale>

#include <algorithm>

namespace uinbox::ui {

namespace {

QByteArray read()
{
    QFile file(QStringLiteral(":/emoji/emoji.txt"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString simple(QString text)
{
    for (QChar& c : text)
        if (!c.isLetterOrNumber()) c = u' ';
    return text.toLower();
}

/// "smile" finds "smiling" as well: who looks for a face types the verb.
QString stemOf(const QString& word)
{
    constexpr qsizetype kShortest = 4;
    return word.size() > kShortest && word.endsWith(u'e') ? word.chopped(1) : word;
}

bool hasWord(const QStringList& words, const QString& begin)
{
    const QString stem = stemOf(begin);
    return std::any_of(words.begin(), words.end(), [&](const QString& word) {
        return word.startsWith(begin) || (stem != begin && word.startsWith(stem + QStringLiteral("ing")));
    });
}

}  // namespace

const EmojiCatalog& EmojiCatalog::instance()
{
    static const EmojiCatalog catalog(read());
    return catalog;
}

EmojiCatalog::EmojiCatalog(const QByteArray& text)
{
    const QString whole = QString::fromUtf8(text);
    for (const QStringView line : QStringView(whole).split(u'\n', Qt::SkipEmptyParts)) {
        // The keycap "#" begins with that sign, too, and has a name.
        const auto parts = line.split(u'\t');
        if (parts.size() < 2) {
            m_groups.append(line.mid(1).toString());
            continue;
        }
        Emoji emoji{parts[0].toString(), parts[1].toString(), {}, static_cast<int>(m_groups.size()) - 1};
        if (parts.size() > 2) emoji.tones = parts[2].toString().split(u' ');
        m_all.push_back(std::move(emoji));
    }
}

std::vector<const Emoji*> EmojiCatalog::find(const QString& query, int most) const
{
    const QString wanted = simple(query).simplified();
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    std::vector<const Emoji*> first;
    std::vector<const Emoji*> others;
    if (words.isEmpty()) return first;
    const QString stem = stemOf(wanted);
    for (const Emoji& emoji : m_all) {
        const QString name = simple(emoji.name);
        const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
        if (!std::all_of(words.begin(), words.end(), [&](const QString& word) { return hasWord(parts, word); })) continue;
        (name.startsWith(stem) ? first : others).push_back(&emoji);
    }
    first.insert(first.end(), others.begin(), others.end());
    if (first.size() > static_cast<size_t>(most)) first.resize(static_cast<size_t>(most));
    return first;
}

const Emoji* EmojiCatalog::named(const QString& name) const
{
    const QString wanted = simple(name).simplified();
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [&](const Emoji& emoji) { return simple(emoji.name).simplified() == wanted; });
    return found == m_all.end() ? nullptr : &*found;
}

const Emoji* EmojiCatalog::of(const QString& text) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [&](const Emoji& emoji) { return emoji.text == text || emoji.tones.contains(text); });
    return found == m_all.end() ? nullptr : &*found;
}

QString shortcodeOf(const Emoji& emoji)
{
    return simple(emoji.name).simplified().replace(u' ', u'_');
}

}  // namespace uinbox::ui
