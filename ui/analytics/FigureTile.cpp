// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/FigureTile.h"

#include "theme/Draw.h"
#include "theme/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kFigure = 26;

}  // namespace

FigureTile::FigureTile(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_title(new QLabel(this)), m_value(new QLabel(this)), m_change(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kL, space::kM, space::kM, space::kM);
    layout->setSpacing(2);
    for (QLabel* label : {m_title, m_value, m_change}) {
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        layout->addWidget(label);
    }
    m_change->setWordWrap(true);
    m_change->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    layout->addStretch();
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(&theme, &Theme::changed, this, &FigureTile::applyTheme);
    applyTheme();
}

void FigureTile::setWords(const FigureWords& words)
{
    m_words = words;
    m_title->setText(words.title);
    m_value->setText(words.value);
    m_change->setText(words.change);
    setToolTip(QStringLiteral("<p>%1</p>").arg(words.hint.toHtmlEscaped()));
    //: A figure: its name, its value, how it changed
    setAccessibleName(tr("%1: %2, %3").arg(words.title, words.value, words.change));
    setAccessibleDescription(words.hint);
    applyTheme();
}

void FigureTile::applyTheme()
{
    const Tokens& t = m_theme.tokens();
    const auto color = [](QLabel& label, const QColor& wanted) {
        QPalette colors = label.palette();
        colors.setColor(QPalette::WindowText, wanted);
        label.setPalette(colors);
    };
    m_title->setFont(m_theme.font(type::kSmall, QFont::Medium));
    color(*m_title, t.textMuted);
    m_value->setFont(m_theme.font(kFigure, QFont::Bold));
    color(*m_value, t.text);
    m_change->setFont(m_theme.font(type::kSmall));
    const bool isWorse = m_words.trend == FigureWords::Trend::Worse;
    color(*m_change, m_words.trend == FigureWords::Trend::None ? t.textMuted : isWorse ? t.danger : t.success);
    // Two lines, whatever it says: tiles beside one another are alike.
    m_change->setFixedHeight(QFontMetrics(m_change->font()).lineSpacing() * 2);
    update();
}

void FigureTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    draw::box(painter, rect(), radius::kM, m_theme.tokens().panel, m_theme.tokens().line, m_theme.lineWidth());
}

}  // namespace uinbox::ui
