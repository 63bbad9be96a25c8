// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace uinbox::ui {

class Preferences;
class Theme;

/// A row of the list of people: picture, name, addresses, when they were last in contact.
class ContactDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    ContactDelegate(const Theme& theme, const Preferences& preferences, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
    const Preferences& m_preferences;
};

}  // namespace uinbox::ui
