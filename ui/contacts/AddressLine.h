// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Contact.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace uinbox::ui {

class Theme;

/// One address of a person: the mark of its channel, which writes there, the address, and what is known of it: its name, whether they agreed
/// to messages, or do not want any. Main thread.
class AddressLine final : public QWidget {
    Q_OBJECT

public:
    /// Nobody writes to `address` where `mayWrite` is not so.
    enum class Writing { Possible, Blocked };
    AddressLine(const ContactAddress& address, Writing writing, const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void writeRequested(uinbox::AddressKind to);

private:
    QToolButton* addButton(const QString& name);
    void addWords(QVBoxLayout& words, const ContactAddress& address);

    const Theme& m_theme;
};

}  // namespace uinbox::ui
