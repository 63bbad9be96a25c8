// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Contact.h"
#include "threads/Thread.h"

#include <QWidget>

namespace uinbox::ui {

class Theme;

/// Who the conversation is with, above it, and where the channel of the last message reaches them.
class ConversationHeader final : public QWidget {
    Q_OBJECT

public:
    explicit ConversationHeader(const Theme& theme, QWidget* parent = nullptr);

    void setThread(const Thread& thread);
    /// The addresses of the person of this thread; forgotten with another thread.
    void setContact(const Contact& contact);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    const Theme& m_theme;
    Thread m_thread;
    std::optional<Contact> m_contact;
    QString m_name;
    QString m_about;
};

}  // namespace uinbox::ui
