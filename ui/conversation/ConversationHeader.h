// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/Thread.h"

#include <QWidget>

namespace uinbox::ui {

class Theme;

/// Who the conversation is with, above it.
class ConversationHeader final : public QWidget {
    Q_OBJECT

public:
    explicit ConversationHeader(const Theme& theme, QWidget* parent = nullptr);

    void setThread(const Thread& thread);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_name;
    QString m_about;
};

}  // namespace uinbox::ui
