// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "conversation/BubbleParts.h"
#include "outbox/SendService.h"

#include <QObject>

class QWidget;

namespace uinbox::ui {

class ConversationModel;

/// What a person does about one message of the conversation that is open: look at its details, send it again, say that it was sent. What
/// concerns what is being written is only told. Main thread; a child of the window's part that shows the conversation.
class MessageDeeds final : public QObject {
    Q_OBJECT

public:
    /// The model outlives it.
    MessageDeeds(const AppContext& context, const ConversationModel& model, QWidget* parent);

    /// Nothing where the message is gone.
    void act(MessageId message, MessageAction action);

Q_SIGNALS:
    /// Its text is to come back into the composer, unsent.
    void takeBackRequested(uinbox::MessageId message);
    /// Its text is to be written anew.
    void editRequested(uinbox::MessageId message);
    void failed(const uinbox::Error& error);

private:
    void showDetails(const Message& shown);
    void showWithProvenance(const Message& shown, const DeliveryFacts& facts);
    void sendAgain(MessageId message);
    void confirmSent(MessageId message);
    [[nodiscard]] bool isShown(MessageId message) const;

    AppContext m_context;
    const ConversationModel& m_model;
    QWidget* m_window;
};

}  // namespace uinbox::ui
