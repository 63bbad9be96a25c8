// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDropEvent;
class QLabel;

namespace uinbox::ui {

class Theme;

/// Where an address book can be dropped: all of `host`. While a file is held over it, it lies over everything and says what letting go does,
/// or why it is not taken. Nothing is read here. A child of the host; main thread.
class AddressBookDrop final : public QWidget {
    Q_OBJECT

public:
    AddressBookDrop(QWidget& host, const Theme& theme);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void dropped(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool enter(QDropEvent& event);
    void drop(QDropEvent& event);
    void cover();
    void applyTheme();

    QWidget& m_host;
    const Theme& m_theme;
    QLabel* m_icon;
    QLabel* m_title;
    bool m_refuses = false;
};

}  // namespace uinbox::ui
