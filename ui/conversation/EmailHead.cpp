// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/EmailHead.h"

#include "common/FileText.h"
#include "common/TimeText.h"
#include "conversation/BubbleText.h"
#include "theme/Theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr qsizetype kMostShown = 600;

/// Foreign text on one line or several, cut where nobody reads on.
QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text.size() <= kMostShown ? text : text.left(kMostShown) + QStringLiteral("…"));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString withName(const QString& name, const QString& address)
{
    return name.isEmpty() || name == address ? address : QStringLiteral("%1 <%2>").arg(name, address);
}

QString filesText(const Message& message)
{
    QStringList files;
    for (const Attachment& file : message.attachments) {
        if (!file.contentId.isEmpty()) continue;
        const QString size = sizeText(file.size);
        files.append(size.isEmpty() ? fileName(file) : QStringLiteral("%1 (%2)").arg(fileName(file), size));
    }
    return files.join(QStringLiteral(", "));
}

}  // namespace

EmailHead::EmailHead(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_subject(plainLabel({}, this)), m_rows(new QFormLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kXl, space::kL, space::kXl, space::kL);
    column->setSpacing(space::kS);
    column->addWidget(m_subject);
    column->addLayout(m_rows);
    m_rows->setHorizontalSpacing(space::kM);
    m_rows->setVerticalSpacing(space::kXs);
    m_rows->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    connect(&theme, &Theme::changed, this, &EmailHead::applyTheme);
    applyTheme();
}

void EmailHead::applyTheme()
{
    m_subject->setFont(m_theme.font(type::kLarge, QFont::DemiBold));
    update();
}

void EmailHead::addRow(const QString& label, const QString& value)
{
    if (value.isEmpty()) return;
    auto* name = new QLabel(label, this);
    name->setForegroundRole(QPalette::PlaceholderText);
    QLabel* shown = plainLabel(value, this);
    shown->setAccessibleName(QStringLiteral("%1: %2").arg(label, value.left(kMostShown)));
    m_rows->addRow(name, shown);
}

void EmailHead::setMessage(const Message& message, const QString& name)
{
    while (m_rows->rowCount() > 0) m_rows->removeRow(0);
    const QString subject = message.subject.simplified();
    m_subject->setText(subject.isEmpty() ? tr("(no subject)") : subject.left(kMostShown));
    m_subject->setAccessibleName(tr("Subject: %1").arg(m_subject->text()));
    const bool isIn = message.direction == Direction::Inbound;
    const QString separator = QStringLiteral(", ");
    addRow(tr("From"), withName(isIn ? name : QString(), message.fromAddress));
    addRow(tr("To"), withName(isIn ? QString() : name, message.toAddress));
    addRow(tr("Cc"), message.envelope.cc.join(separator));
    addRow(tr("Bcc"), message.envelope.bcc.join(separator));
    addRow(tr("Answers to"), message.envelope.replyTo);
    addRow(tr("Date"), fullTime(message.createdAt));
    addRow(tr("Files"), filesText(message));
}

void EmailHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.tokens().line);
}

}  // namespace uinbox::ui
