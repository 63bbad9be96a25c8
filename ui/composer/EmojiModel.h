// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composer/EmojiCatalog.h"

#include <QAbstractListModel>

namespace uinbox::ui {

/// The emoji that are shown: the recent ones and all others, or what a search found. Main thread.
class EmojiModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// Which group it belongs to: -1 for the recent ones.
    static constexpr int kGroupRole = Qt::UserRole;
    /// Whether it comes in tones of skin.
    static constexpr int kHasTonesRole = Qt::UserRole + 1;

    explicit EmojiModel(QObject* parent = nullptr);

    void setRecent(const QStringList& recent);
    void setTone(SkinTone tone);
    [[nodiscard]] SkinTone tone() const { return m_tone; }
    /// Empty: all of them.
    void search(const QString& query);
    [[nodiscard]] bool isSearching() const { return m_searching; }
    [[nodiscard]] const Emoji& at(int row) const { return *m_rows[static_cast<size_t>(row)].emoji; }
    /// As it is inserted: in the tone that is chosen.
    [[nodiscard]] QString textAt(int row) const;
    /// The first row of a group; -1 where it has none now.
    [[nodiscard]] int firstOf(int group) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        const Emoji* emoji;
        QString text;  ///< of a recent one, as it was chosen; else empty
    };
    void showAll();

    std::vector<Row> m_rows;
    QStringList m_recent;
    SkinTone m_tone = SkinTone::None;
    bool m_searching = false;
};

}  // namespace uinbox::ui
