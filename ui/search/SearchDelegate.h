// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QStringList>
#include <QStyledItemDelegate>

namespace uinbox::ui {

struct SearchRow;
class Theme;

/// Paints a row of the page that searches: a heading with its count, somebody, a hit with what was found in it and where, a thing to do.
/// Rows are as high as their lines of text need. Main thread; a child of the list.
class SearchDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit SearchDelegate(const Theme& theme, QObject* parent = nullptr) : QStyledItemDelegate(parent), m_theme(theme) {}

    /// What was typed, folded word by word: people are marked with it.
    void setWords(const QStringList& words) { m_words = words; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    /// A row of two lines that is being painted: a picture, and beside it the lines.
    struct Place {
        QPainter& painter;
        Qt::LayoutDirection direction;
        QRect inner;
        QRect picture;
        QRect top;
        QRect bottom;
        QColor ground;
    };
    [[nodiscard]] Place placeIn(QPainter& painter, const QStyleOptionViewItem& option, const QRect& box,
                                const QColor& ground) const;
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const SearchRow& row) const;
    void paintDeed(QPainter& painter, const QStyleOptionViewItem& option, const SearchRow& row) const;
    void paintPerson(const Place& place, const SearchRow& row) const;
    void paintHit(const Place& place, const SearchRow& row, Timestamp now) const;
    void paintPicture(const Place& place, const SearchRow& row) const;
    /// Leaves what is left of the line.
    void paintTime(const Place& place, QRect& line, const QString& time) const;
    void paintLead(const Place& place, QRect& line, const QString& lead) const;
    [[nodiscard]] int lineHeight() const;

    const Theme& m_theme;
    QStringList m_words;
};

}  // namespace uinbox::ui
