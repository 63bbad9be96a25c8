// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace uinbox::ui {

/// The colour of skin of the emoji that have one.
enum class SkinTone { None, Light, MediumLight, Medium, MediumDark, Dark };

/// One emoji, by Unicode's name.
struct Emoji {
    QString text;
    QString name;
    QStringList tones{};  ///< empty, or the five of them, lightest first
    int group = 0;

    [[nodiscard]] QString in(SkinTone tone) const
    {
        return tones.isEmpty() || tone == SkinTone::None ? text : tones[static_cast<int>(tone) - 1];
    }
};

/// All emoji there are, made at build time from Unicode's emoji-test.txt and read when they are first asked for. Immutable; main thread.
class EmojiCatalog final {
public:
    /// The one of the program.
    [[nodiscard]] static const EmojiCatalog& instance();
    /// `text` as the generator writes it.
    explicit EmojiCatalog(const QByteArray& text);

    [[nodiscard]] const std::vector<Emoji>& all() const { return m_all; }
    [[nodiscard]] const QStringList& groups() const { return m_groups; }
    /// Each word of `query` begins a word of the name; those whose name begins with it come first. Up to `most`.
    [[nodiscard]] std::vector<const Emoji*> find(const QString& query, int most) const;
    /// The one of exactly that name, or of one of its tones; null where there is none.
    [[nodiscard]] const Emoji* named(const QString& name) const;
    [[nodiscard]] const Emoji* of(const QString& text) const;

private:
    std::vector<Emoji> m_all;
    QStringList m_groups;
};

/// "grinning_face": a name as people type it between colons.
[[nodiscard]] QString shortcodeOf(const Emoji& emoji);

}  // namespace uinbox::ui
