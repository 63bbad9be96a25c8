// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace uinbox::ui {

class Theme;

/// Paints a template in the list: name, language and badge, below them the beginning of its text or why it cannot be used.
class TemplateDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TemplateDelegate(const Theme& theme, QObject* parent = nullptr) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintFirstLine(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& area) const;

    const Theme& m_theme;
};

}  // namespace uinbox::ui
