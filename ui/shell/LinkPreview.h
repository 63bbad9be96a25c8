// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace uinbox::ui {

class Theme;
struct AddressLink;

/// What a link brings to a message besides whom it is for: subject, the beginning of the text, copies and files, as plain text. Main thread.
class LinkPreview final : public QFrame {
    Q_OBJECT

public:
    LinkPreview(const AddressLink& link, const Theme& theme, QWidget* parent = nullptr);

    /// There is something to show.
    [[nodiscard]] static bool has(const AddressLink& link);
    /// All of it in words, for a screen reader.
    [[nodiscard]] QString words() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* add(const QString& text, int size, int weight);

    const Theme& m_theme;
};

}  // namespace uinbox::ui
