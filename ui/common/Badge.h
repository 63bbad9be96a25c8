// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPainter;

namespace uinbox::ui {

class Theme;

/// What a badge stands for, by colour.
enum class BadgeKind { Accent, Neutral, Success, Warning, Danger };

/// "99+" above 99.
[[nodiscard]] QString badgeCount(int count);
/// How large a badge with this text is; as high as it is wide for one digit.
[[nodiscard]] QSize badgeSize(const QString& text, const Theme& theme);
/// A badge in a row that is painted: fills `rect`, which should have badgeSize().
void paintBadge(QPainter& painter, const QRect& rect, const QString& text, BadgeKind kind, const Theme& theme);

/// A small pill with a number or a word. Main thread.
class Badge final : public QWidget {
    Q_OBJECT

public:
    explicit Badge(const Theme& theme, BadgeKind kind = BadgeKind::Accent, QWidget* parent = nullptr);

    /// Hidden at 0. The number as it is shown is the accessible name; say more with setAccessibleName() after it.
    void setCount(int count);
    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }
    void setKind(BadgeKind kind);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    BadgeKind m_kind;
    QString m_text;
};

}  // namespace uinbox::ui
