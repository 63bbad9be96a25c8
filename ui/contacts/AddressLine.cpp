// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/AddressLine.h"

#include "common/ElidedLabel.h"
#include "common/PlainToolTip.h"
#include "common/RowPaint.h"
#include "contacts/PersonPicture.h"
#include "contacts/PersonText.h"
#include "contacts/PhoneNumber.h"
#include "theme/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace uinbox::ui {

namespace {

constexpr int kMark = 20;
constexpr int kButton = 32;

}  // namespace

AddressLine::AddressLine(const ContactAddress& address, Writing writing, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme)
{
    const Tokens& tokens = theme.tokens();
    const QString value = PhoneNumber::formatInternational(address.value);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kXs);
    QToolButton* write = addButton(tr("Write to %1").arg(value));
    write->setIcon(makeIcon(addressIcon(address.kind), addressColor(address.kind, tokens), tokens.textMuted));
    write->setEnabled(writing == Writing::Possible && !address.optedOutAt && address.kind != AddressKind::Handle);
    connect(write, &QToolButton::clicked, this, [this, kind = address.kind] { Q_EMIT writeRequested(kind); });
    auto* words = new QVBoxLayout;
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    addWords(*words, address);
    QToolButton* copy = addButton(tr("Copy %1").arg(value));
    copy->setIcon(makeIcon(Icon::Copy, tokens.textMuted, tokens.disabled));
    connect(copy, &QToolButton::clicked, this, [value = address.value] { QGuiApplication::clipboard()->setText(value); });
    row->addWidget(write, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
}

QToolButton* AddressLine::addButton(const QString& name)
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFixedSize(kButton, kButton);
    button->setIconSize({kMark, kMark});
    button->setAccessibleName(name);
    button->setToolTip(plainToolTip(name));
    return button;
}

void AddressLine::addWords(QVBoxLayout& words, const ContactAddress& address)
{
    const Tokens& tokens = m_theme.tokens();
    const auto add = [&](const QString& text, const QColor& color) {
        if (text.isEmpty()) return;
        auto* label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(m_theme.font(type::kSmall));
        label->setAlignment(leadingSide(layoutDirection()));
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, color);
        label->setPalette(colors);
        words.addWidget(label);
    };
    auto* value = new ElidedLabel(QChar(0x2066) + PhoneNumber::formatInternational(address.value) + QChar(0x2069), this);
    value->setMinimumHeight(kButton);
    value->setAlignment(leadingSide(layoutDirection()) | Qt::AlignVCenter);
    words.addWidget(value);
    const QString kind = PersonText::kind(address.kind);
    //: The channel of an address, and what a person calls it: "SMS, Work"
    add(address.label.isEmpty() ? kind : tr("%1, %2").arg(kind, address.label), tokens.textMuted);
    add(PersonText::consent(address), tokens.textMuted);
    add(PersonText::trouble(address), tokens.danger);
}

}  // namespace uinbox::ui
