// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Banner.h"

#include "common/Announcement.h"
#include "common/ElidedLabel.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace uinbox::ui {

namespace {

constexpr int kMark = 18;

struct Colors {
    Icon icon;
    QColor ground;
    QColor mark;
    QColor text;
};

Colors lookOf(Banner::Kind kind, const Tokens& t)
{
    switch (kind) {
        case Banner::Kind::Info: return {Icon::Info, t.accentSoft, t.accent, t.text};
        case Banner::Kind::Success: return {Icon::CheckCircle, t.successSoft, t.success, t.text};
        case Banner::Kind::Warning: return {Icon::Alert, t.banner, t.warning, t.bannerText};
        case Banner::Kind::Danger: return {Icon::Alert, t.dangerSoft, t.danger, t.text};
    }
    return {};
}

}  // namespace

Banner::Banner(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_mark(new QLabel(this)), m_label(new ElidedLabel(this)), m_buttons(new QHBoxLayout)
{
    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(space::kM);
    m_label->setWordWrap(true);
    layout->addWidget(m_mark);
    layout->addWidget(m_label, 1);
    layout->addLayout(m_buttons);
    m_buttons->setSpacing(space::kS);
    connect(&theme, &Theme::changed, this, &Banner::applyTheme);
    setBrief(false);
    applyTheme();
    hide();
}

void Banner::applyTheme()
{
    const Colors look = lookOf(m_kind, m_theme.tokens());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, look.text);
    m_label->setPalette(colors);
    m_mark->setPixmap(iconPixmap(look.icon, look.mark, m_theme.scaled(kMark), devicePixelRatioF()));
    if (m_close) m_close->setIcon(makeIcon(Icon::Close, look.text, m_theme.tokens().disabled));
    update();
}

void Banner::setKind(Kind kind)
{
    m_kind = kind;
    applyTheme();
}

void Banner::setBrief(bool brief)
{
    m_label->setWordWrap(!brief);
    const int edge = brief ? 2 : space::kS;
    layout()->setContentsMargins(space::kL, edge, space::kL, edge);
}

void Banner::say(const QString& text)
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        // Gone with the next turn, and not seen until then.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_label->setText(text);
    setAccessibleName(text);
    show();
    announce(*this, QAccessible::Alert);
}

void Banner::offer(const QString& label, std::function<void()> action)
{
    auto* button = new QPushButton(label, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, std::move(action));
    m_buttons->addWidget(button);
}

void Banner::offerClose()
{
    auto* close = new QToolButton(this);
    m_close = close;
    applyTheme();
    close->setAutoRaise(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    m_buttons->addWidget(close);
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), lookOf(m_kind, m_theme.tokens()).ground);
    painter.fillRect(QRect(0, height() - m_theme.lineWidth(), width(), m_theme.lineWidth()), m_theme.tokens().line);
}

}  // namespace uinbox::ui
