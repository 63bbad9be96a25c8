// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace uinbox::ui {

class Theme;
struct PaletteItem;

/// Paints a row of the palette: mark, text with the typed letters in the accent, what it says beside it, the keys at the end.
class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit PaletteDelegate(const Theme& theme, QObject* parent = nullptr) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QString& text) const;
    void paintItem(QPainter& painter, const QStyleOptionViewItem& option, const PaletteItem& item) const;

    const Theme& m_theme;
};

}  // namespace uinbox::ui
