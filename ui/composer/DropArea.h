// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composer/GivenContent.h"

#include <QWidget>

class QDropEvent;
class QLabel;

namespace uinbox::ui {

class Composer;
class Theme;

/// Where files, pictures and texts of other programs can be dropped: all of `host`, the messages and the composer alike. While something
/// is held over it, it lies over everything and says what letting go does, or why nothing can be taken here. A text over a field is the
/// field's own, at the place where it is let go. Nothing is read before that, and files are only copied. A child of the host, made when
/// all of its fields are there; main thread.
class DropArea final : public QWidget {
    Q_OBJECT

public:
    DropArea(Composer& composer, const Theme& theme, QWidget& host);

    /// What it says; empty while nothing is held over it.
    [[nodiscard]] QString words() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool enter(QDropEvent& event, bool isField);
    void drop(QDropEvent& event);
    void say(Given given, qsizetype files);
    void cover();
    void applyTheme();

    Composer& m_composer;
    const Theme& m_theme;
    QWidget& m_host;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_detail;
    Given m_given = Given::Nothing;
    bool m_refuses = false;
};

}  // namespace uinbox::ui
