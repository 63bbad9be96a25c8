// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/PeoplePreview.h"

#include "common/Card.h"
#include "common/ElidedLabel.h"
#include "common/FocusOverlay.h"
#include "common/ImportWords.h"
#include "theme/Theme.h"

#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr qsizetype kMostOfAText = 300;

QString joined(const std::vector<RawValue>& values)
{
    QStringList texts;
    for (const RawValue& value : values) texts.append(value.text.left(kMostOfAText).simplified());
    return texts.join(QStringLiteral(" · "));
}

QString fieldsOf(const RawPerson& person)
{
    QStringList texts;
    for (const auto& [name, value] : person.fields)
        texts.append(QStringLiteral("%1: %2").arg(name, value.left(kMostOfAText).simplified()));
    return texts.join(QStringLiteral(" · "));
}

}  // namespace

PeoplePreview::PeoplePreview(const Theme& theme, QWidget* parent)
    : QScrollArea(parent), m_theme(theme), m_list(new QWidget(this)), m_column(new QVBoxLayout(m_list))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The first people of the file"));
    viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    m_column->setContentsMargins(0, 0, space::kS, 0);
    m_column->setSpacing(space::kS);
    setWidget(m_list);
    m_list->setAutoFillBackground(false);
    new FocusOverlay(*this, theme);
}

void PeoplePreview::setPeople(const std::vector<RawPerson>& people)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const RawPerson& person : people) addPerson(person);
    m_column->addStretch();
}

void PeoplePreview::addPerson(const RawPerson& person)
{
    auto* card = new Card(m_theme, m_list);
    auto* column = new QVBoxLayout(card);
    column->setSpacing(2);
    const auto add = [&](const QString& text, const QFont& font, const QColor& color) {
        if (text.isEmpty()) return;
        auto* label = new ElidedLabel(text, card);
        label->setFont(font);
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, color);
        label->setPalette(colors);
        column->addWidget(label);
    };
    const Tokens& tokens = m_theme.tokens();
    add(person.name.isEmpty() ? tr("Without a name") : person.name.left(kMostOfAText).simplified(),
        m_theme.font(type::kBody, QFont::DemiBold), tokens.text);
    if (person.refusal) add(wordsFor(*person.refusal).oneLine(), m_theme.font(type::kSmall), tokens.danger);
    add(joined(person.phones), m_theme.font(type::kSmall), tokens.text);
    //: Numbers on WhatsApp
    if (!person.whatsApps.empty()) add(tr("WhatsApp: %1").arg(joined(person.whatsApps)), m_theme.font(type::kSmall), tokens.text);
    add(joined(person.emails), m_theme.font(type::kSmall), tokens.text);
    add(fieldsOf(person), m_theme.font(type::kSmall), tokens.textMuted);
    m_column->addWidget(card);
}

}  // namespace uinbox::ui
