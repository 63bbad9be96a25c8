// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/MessageDeeds.h"

#include "base/Async.h"
#include "conversation/ConversationModel.h"
#include "conversation/MessageDetails.h"
#include "conversation/Provenance.h"
#include "inbound/FlightRecorder.h"

namespace uinbox::ui {

MessageDeeds::MessageDeeds(const AppContext& context, const ConversationModel& model, QWidget* parent)
    : QObject(parent), m_context(context), m_model(model), m_window(parent)
{
}

void MessageDeeds::act(MessageId message, MessageAction action)
{
    switch (action) {
        case MessageAction::SendAgain: return sendAgain(message);
        case MessageAction::ConfirmSent: return confirmSent(message);
        case MessageAction::TakeBack: return Q_EMIT takeBackRequested(message);
        case MessageAction::EditAsNew: return Q_EMIT editRequested(message);
        case MessageAction::Details:
            if (isShown(message)) showDetails(m_model.message(m_model.rowOf(message)));
            return;
    }
}

bool MessageDeeds::isShown(MessageId message) const
{
    return m_model.rowOf(message) >= 0;
}

void MessageDeeds::showDetails(const Message& message)
{
    // A copy: the model changes meanwhile.
    const Message shown = message;
    if (shown.direction == Direction::Inbound) return showWithProvenance(shown, {});
    onFinished(m_context.sending.facts(shown.id), this, [this, shown](const Result<DeliveryFacts>& facts) {
        if (!facts && facts.error().kind != ErrorKind::NotFound) Q_EMIT failed(facts.error());
        showWithProvenance(shown, facts.value_or(DeliveryFacts{}));
    });
}

void MessageDeeds::showWithProvenance(const Message& shown, const DeliveryFacts& facts)
{
    // Another conversation was opened meanwhile: nobody waits for it any more.
    if (shown.threadId != m_model.thread()) return;
    if (!m_context.recorder) return showMessageDetails(shown, m_window, m_context.theme, facts);
    onFinished(m_context.recorder->about(shown.id, shown.providerSid), this,
               [this, shown, facts](const Result<std::vector<WebhookEvent>>& events) {
                   if (shown.threadId != m_model.thread()) return;
                   showMessageDetails(shown, m_window, m_context.theme, facts,
                                      events ? provenanceRows(*events) : std::vector<DetailRow>());
               });
}

void MessageDeeds::sendAgain(MessageId message)
{
    onFinished(m_context.sending.retry(message), this, [this](const Result<Message>& queued) {
        if (!queued) Q_EMIT failed(queued.error());
    });
}

void MessageDeeds::confirmSent(MessageId message)
{
    onFinished(m_context.sending.confirmSent(message), this, [this](const Result<>& confirmed) {
        if (!confirmed) Q_EMIT failed(confirmed.error());
    });
}

}  // namespace uinbox::ui
