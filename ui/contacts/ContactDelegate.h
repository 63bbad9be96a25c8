// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace uinbox {
struct Contact;
}

namespace uinbox::ui {

class Preferences;
class Theme;

/// A row of the list of people: picture, name, addresses, when they were last in contact, whether they are archived or blocked.
class ContactDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    ContactDelegate(const Theme& theme, const Preferences& preferences, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintNames(QPainter& painter, const QStyleOptionViewItem& option, const Contact& contact, const QRect& inner,
                    const QRect& top, int taken) const;

    const Theme& m_theme;
    const Preferences& m_preferences;
};

}  // namespace uinbox::ui
