// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/ProfileSection.h"

#include "common/RowPaint.h"
#include "contacts/PersonText.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace uinbox::ui {

namespace {

constexpr int kNames = 104;  ///< room for the names of facts

}  // namespace

ProfileSection::ProfileSection(const QString& title, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_layout(new QVBoxLayout(this)), m_title(title)
{
    m_layout->setContentsMargins(0, 0, 0, space::kL);
    m_layout->setSpacing(space::kXs);
    hide();
}

void ProfileSection::fill(const std::function<void(ProfileSection&)>& with)
{
    const QWidget* focused = window()->focusWidget();
    const bool hadFocus = focused && isAncestorOf(focused);
    const QString name = hadFocus ? focused->accessibleName() : QString();
    clear();
    with(*this);
    setVisible(!m_isEmpty);
    if (!hadFocus) return;
    for (QWidget* each : findChildren<QWidget*>())
        if (each->accessibleName() == name && each->focusPolicy() != Qt::NoFocus && !each->isHidden()) return each->setFocus();
}

void ProfileSection::clear()
{
    m_isEmpty = true;
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            // Not found any more by whoever looks for what is there.
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
}

QLabel* ProfileSection::label(const QString& text, int size, bool isMuted)
{
    auto* label = new QLabel(PersonText::breakable(text), this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(m_theme.font(size));
    label->setAlignment(leadingSide(layoutDirection()));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, isMuted ? m_theme.tokens().textMuted : m_theme.tokens().text);
    label->setPalette(colors);
    // What was broken would be copied with its breaks.
    if (!isMuted && label->text() == text) label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void ProfileSection::add(QWidget* widget)
{
    if (m_isEmpty && !m_title.isEmpty()) {
        auto* heading = label(m_title, type::kSmall, false);
        heading->setTextInteractionFlags(Qt::NoTextInteraction);
        heading->setFont(m_theme.font(type::kSmall, QFont::DemiBold));
        m_layout->addWidget(heading);
    }
    m_isEmpty = false;
    m_layout->addWidget(widget);
    // Else only with the next turn, and the keyboard could not go back to it.
    widget->show();
}

QLabel* ProfileSection::addFact(const QString& name, const QString& value)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kS);
    auto* title = label(name, type::kSmall, true);
    title->setFixedWidth(m_theme.scaled(kNames));
    auto* said = label(value, type::kBody, false);
    layout->addWidget(title, 0, Qt::AlignTop);
    layout->addWidget(said, 1, Qt::AlignTop);
    add(row);
    return said;
}

void ProfileSection::addLong(const QString& name, const QString& value, QWidget* beside)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kS);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(label(name, type::kSmall, true));
    words->addWidget(label(value, type::kBody, false));
    layout->addLayout(words, 1);
    if (beside) layout->addWidget(beside, 0, Qt::AlignTop);
    add(row);
}

QLabel* ProfileSection::addText(const QString& text)
{
    auto* said = label(text, type::kBody, false);
    add(said);
    return said;
}

}  // namespace uinbox::ui
