// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace uinbox::ui {

class Theme;

/// Paints a row of AwayModel: who, the beginning of what they wrote, and how long they have waited.
class AwayDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit AwayDelegate(const Theme& theme, QObject* parent = nullptr) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override;

private:
    const Theme& m_theme;
};

}  // namespace uinbox::ui
