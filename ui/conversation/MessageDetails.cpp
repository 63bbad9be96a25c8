// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/MessageDetails.h"

#include "common/Avatar.h"
#include "common/ErrorText.h"
#include "common/TimeText.h"
#include "contacts/PhoneNumber.h"
#include "theme/Tokens.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("MessageDetails", text);
}

}  // namespace

QString statusWords(MessageStatus status)
{
    switch (status) {
        case MessageStatus::Scheduled: return say(QT_TRANSLATE_NOOP("MessageDetails", "Scheduled"));
        case MessageStatus::Pending: return say(QT_TRANSLATE_NOOP("MessageDetails", "Waiting to be sent"));
        case MessageStatus::Sending: return say(QT_TRANSLATE_NOOP("MessageDetails", "Being sent"));
        case MessageStatus::Unknown: return say(QT_TRANSLATE_NOOP("MessageDetails", "May have been sent"));
        case MessageStatus::Sent: return say(QT_TRANSLATE_NOOP("MessageDetails", "Sent"));
        case MessageStatus::Delivered: return say(QT_TRANSLATE_NOOP("MessageDetails", "Delivered"));
        case MessageStatus::Read: return say(QT_TRANSLATE_NOOP("MessageDetails", "Read"));
        case MessageStatus::Failed: return say(QT_TRANSLATE_NOOP("MessageDetails", "Failed"));
        case MessageStatus::Canceled: return say(QT_TRANSLATE_NOOP("MessageDetails", "Taken back"));
        case MessageStatus::Received: return say(QT_TRANSLATE_NOOP("MessageDetails", "Received"));
    }
    return {};
}

namespace {

void addRow(QFormLayout& form, const QString& name, const QString& value)
{
    if (value.isEmpty()) return;
    auto* label = new QLabel(value);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(280);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form.addRow(name, label);
}

}  // namespace

void showMessageDetails(const Message& message, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(say(QT_TRANSLATE_NOOP("MessageDetails", "Message details")));
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kL);
    layout->setSpacing(space::kL);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::kL);
    form->setVerticalSpacing(space::kS);
    addRow(*form, say(QT_TRANSLATE_NOOP("MessageDetails", "State")), statusWords(message.status));
    addRow(*form, say(QT_TRANSLATE_NOOP("MessageDetails", "Channel")), channelTitle(message.channel));
    addRow(*form, say(QT_TRANSLATE_NOOP("MessageDetails", "From")), PhoneNumber::formatInternational(message.fromAddress));
    addRow(*form, say(QT_TRANSLATE_NOOP("MessageDetails", "To")), PhoneNumber::formatInternational(message.toAddress));
    addRow(*form,
           message.direction == Direction::Inbound ? say(QT_TRANSLATE_NOOP("MessageDetails", "Received"))
                                                   : say(QT_TRANSLATE_NOOP("MessageDetails", "Written")),
           fullTime(message.createdAt));
    if (message.sentAt && message.direction == Direction::Outbound)
        addRow(*form, say(QT_TRANSLATE_NOOP("MessageDetails", "Sent")), fullTime(*message.sentAt));
    if (message.segments > 0)
        addRow(*form, say(QT_TRANSLATE_NOOP("MessageDetails", "Segments")), QString::number(message.segments));
    addRow(*form, say(QT_TRANSLATE_NOOP("MessageDetails", "Provider's id")), message.providerSid);
    const bool wentWrong = message.errorCode != 0 || !message.errorMessage.isEmpty() || message.status == MessageStatus::Unknown ||
                           message.status == MessageStatus::Failed;
    if (wentWrong && message.direction == Direction::Outbound) {
        const ErrorWords words = wordsFor(message, message.nextAttemptAt ? timeOfDay(*message.nextAttemptAt) : QString());
        addRow(*form, say(QT_TRANSLATE_NOOP("MessageDetails", "What happened")), words.oneLine());
        addRow(*form, say(QT_TRANSLATE_NOOP("MessageDetails", "Technical")), words.details);
    }
    for (const Attachment& file : message.attachments)
        addRow(*form, say(QT_TRANSLATE_NOOP("MessageDetails", "Attachment")), file.contentType);
    layout->addLayout(form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    layout->addWidget(buttons);
    dialog->open();
}

}  // namespace uinbox::ui
