// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/Message.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace uinbox::ui {

class Theme;

/// Above an e-mail: its subject, who wrote it to whom and when, which files came with it. Plain text that can be selected. Main thread.
class EmailHead final : public QWidget {
    Q_OBJECT

public:
    explicit EmailHead(const Theme& theme, QWidget* parent = nullptr);

    /// `name` is what the other person is called; may be empty.
    void setMessage(const Message& message, const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void applyTheme();
    void addRow(const QString& label, const QString& value);

    const Theme& m_theme;
    QLabel* m_subject;
    QFormLayout* m_rows;
};

}  // namespace uinbox::ui
