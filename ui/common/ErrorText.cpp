// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ErrorText.h"

#include "common/CodeWords.h"
#include "common/ImportWords.h"

#include <QCoreApplication>

namespace uinbox::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ErrorText", text);
}

QString codeDetails(int code, const QString& providerWords)
{
    QString text;
    if (code > 0) text = say(QT_TRANSLATE_NOOP("ErrorText", "Error %1")).arg(code);
    if (!providerWords.isEmpty()) text += (text.isEmpty() ? QString() : QStringLiteral(": ")) + providerWords;
    return text;
}

/// Why, and what to do, for any code; one that waits without a code has not reached the provider.
void explain(ErrorWords& words, int code, MessageStatus status)
{
    if (const CodeWords* known = codeWords(code)) {
        words.reason = say(known->reason);
        words.next = say(known->next);
    } else if (code == 0 && status == MessageStatus::Pending) {
        words.reason = say(QT_TRANSLATE_NOOP("ErrorText", "No connection to the provider."));
        words.next = say(QT_TRANSLATE_NOOP("ErrorText", "Check your internet connection."));
    } else {
        words.reason = say(QT_TRANSLATE_NOOP("ErrorText", "The provider did not accept it."));
        words.next = say(QT_TRANSLATE_NOOP("ErrorText", "Details has the provider's own words."));
    }
}

ErrorWords unknownWords(const Message& message, const QString& nextTry)
{
    ErrorWords words;
    words.title = say(QT_TRANSLATE_NOOP("ErrorText", "May have been sent."));
    words.reason = say(QT_TRANSLATE_NOOP("ErrorText", "The provider gave no clear answer."));
    words.next = nextTry.isEmpty() ? say(QT_TRANSLATE_NOOP("ErrorText", "Ask them, then choose:"))
                                   : say(QT_TRANSLATE_NOOP("ErrorText", "The provider will be asked at %1.")).arg(nextTry);
    words.details = codeDetails(message.errorCode, message.errorMessage);
    return words;
}

ErrorWords rejectedWords(const Error& error)
{
    ErrorWords words{say(QT_TRANSLATE_NOOP("ErrorText", "Not possible.")), {}, {}, error.detail};
    if (error.detail.startsWith(QLatin1String("windowClosed"))) {
        words.title = say(QT_TRANSLATE_NOOP("ErrorText", "WhatsApp needs a template."));
        words.reason =
            say(QT_TRANSLATE_NOOP("ErrorText", "More than 24 hours have passed since this person last wrote on WhatsApp."));
        words.next = say(QT_TRANSLATE_NOOP("ErrorText", "Choose a template, or write by another channel."));
    } else if (const CodeWords* known = codeWords(error.code)) {
        words.reason = say(known->reason);
        words.next = say(known->next);
    } else if (error.detail.contains(QLatin1String("opted out"))) {
        words.reason = say(QT_TRANSLATE_NOOP("ErrorText", "This person does not want messages from you."));
        words.next = say(QT_TRANSLATE_NOOP("ErrorText", "Only they can change that, by texting START."));
    } else {
        words.reason = say(QT_TRANSLATE_NOOP("ErrorText", "The other side understood and said no."));
        words.next = say(QT_TRANSLATE_NOOP("ErrorText", "Details has its own words."));
    }
    return words;
}

/// What is wrong with a field of a message, by the name before the colon (SendService::send()).
struct FieldWords {
    const char* field;
    const char* reason;
    const char* next;
};

// clang-format off
constexpr FieldWords kFields[] = {
    {"content", QT_TRANSLATE_NOOP("ErrorText", "The text is empty or too long."),
                QT_TRANSLATE_NOOP("ErrorText", "Change the text and send again.")},
    {"subject", QT_TRANSLATE_NOOP("ErrorText", "An e-mail needs a subject of one line."),
                QT_TRANSLATE_NOOP("ErrorText", "Write a subject and send again.")},
    {"scheduledAt", QT_TRANSLATE_NOOP("ErrorText", "That moment has passed, or is too far ahead."),
                    QT_TRANSLATE_NOOP("ErrorText", "Choose another time.")},
    {"timeZone", QT_TRANSLATE_NOOP("ErrorText", "This computer does not know that time zone."),
                 QT_TRANSLATE_NOOP("ErrorText", "Choose one from the list.")},
    {"templateSid", QT_TRANSLATE_NOOP("ErrorText", "This template cannot be sent now."),
                    QT_TRANSLATE_NOOP("ErrorText", "Choose one that WhatsApp has approved.")},
    {"variables", QT_TRANSLATE_NOOP("ErrorText", "A place in the template is not filled in."),
                  QT_TRANSLATE_NOOP("ErrorText", "Fill in every place and send again.")},
    {"mediaUrl", QT_TRANSLATE_NOOP("ErrorText", "A file cannot be sent like this."),
                 QT_TRANSLATE_NOOP("ErrorText", "Give at most ten public addresses that begin with https.")},
    {"files", QT_TRANSLATE_NOOP("ErrorText", "The files cannot be sent: too large, too many, damaged, or not of a kind that this channel takes."),
              QT_TRANSLATE_NOOP("ErrorText", "E-mail takes files of any kind, at most 40 MB.")},
    {"publicAddress", QT_TRANSLATE_NOOP("ErrorText", "Files go by SMS and WhatsApp only while this computer has a public address."),
                      QT_TRANSLATE_NOOP("ErrorText", "Connect the line in Settings, or send them by e-mail.")},
    {"cc", QT_TRANSLATE_NOOP("ErrorText", "One of the further addresses is not right, or there are too many."),
           QT_TRANSLATE_NOOP("ErrorText", "Check the addresses under Cc.")},
    {"bcc", QT_TRANSLATE_NOOP("ErrorText", "One of the further addresses is not right, or there are too many."),
            QT_TRANSLATE_NOOP("ErrorText", "Check the addresses under Bcc.")},
    {"replyTo", QT_TRANSLATE_NOOP("ErrorText", "The address for answers is not right."),
                QT_TRANSLATE_NOOP("ErrorText", "Check the address for answers.")},
    {"contactId", QT_TRANSLATE_NOOP("ErrorText", "This person has no address for this channel."),
                  QT_TRANSLATE_NOOP("ErrorText", "Choose another channel, or give them an address.")},
    {"addresses", QT_TRANSLATE_NOOP("ErrorText", "One of the addresses cannot be used."),
                  QT_TRANSLATE_NOOP("ErrorText", "Correct it, or take it away.")},
    {"phone", QT_TRANSLATE_NOOP("ErrorText", "This is not a phone number that can be used."),
              QT_TRANSLATE_NOOP("ErrorText", "Write it with its country, as +1 415 555 2671.")},
    {"email", QT_TRANSLATE_NOOP("ErrorText", "This is not a whole e-mail address."),
              QT_TRANSLATE_NOOP("ErrorText", "Write it as name@example.com.")},
    {"handle", QT_TRANSLATE_NOOP("ErrorText", "This address is empty or longer than 200 characters."),
               QT_TRANSLATE_NOOP("ErrorText", "Shorten it, or take it away.")},
    {"name", QT_TRANSLATE_NOOP("ErrorText", "The name is longer than 200 characters."),
             QT_TRANSLATE_NOOP("ErrorText", "Shorten the name.")},
    {"language", QT_TRANSLATE_NOOP("ErrorText", "This is not a language."),
                 QT_TRANSLATE_NOOP("ErrorText", "Choose one from the list.")},
    {"channel", QT_TRANSLATE_NOOP("ErrorText", "This channel is not connected."),
                QT_TRANSLATE_NOOP("ErrorText", "Open Settings and connect it.")},
};
// clang-format on

ErrorWords invalidWords(const Error& error)
{
    ErrorWords words{say(QT_TRANSLATE_NOOP("ErrorText", "Something is not right yet.")),
                     say(QT_TRANSLATE_NOOP("ErrorText", "A value cannot be used.")),
                     say(QT_TRANSLATE_NOOP("ErrorText", "Correct it and try again.")), error.detail};
    // "addresses.2" is about the third of them.
    const QString field = error.detail.section(u':', 0, 0).section(u'.', 0, 0);
    for (const FieldWords& known : kFields) {
        if (field != QLatin1String(known.field)) continue;
        words.reason = say(known.reason);
        words.next = say(known.next);
    }
    return words;
}

/// Of people: an address is somebody else's, or a message is on its way to one who is to be merged or deleted.
ErrorWords conflictWords(const Error& error, ErrorWords words)
{
    if (ContactId::fromString(error.detail)) {
        words.reason = say(QT_TRANSLATE_NOOP("ErrorText", "One of the addresses is somebody else's by now."));
        words.next = say(QT_TRANSLATE_NOOP("ErrorText", "Look for who has it among your contacts."));
    } else if (error.detail.contains(QLatin1String("may be on its way"))) {
        words.title = say(QT_TRANSLATE_NOOP("ErrorText", "Not possible at the moment."));
        words.reason = say(QT_TRANSLATE_NOOP("ErrorText", "A message to this person is on its way."));
        words.next = say(QT_TRANSLATE_NOOP("ErrorText", "Try again as soon as it has arrived or failed."));
    }
    return words;
}

/// What is said of a kind of error that has no more to say.
struct KindWords {
    ErrorKind kind;
    const char* title;
    const char* reason;
    const char* next;
};

// clang-format off
constexpr KindWords kKinds[] = {
    {ErrorKind::Cancelled, QT_TRANSLATE_NOOP("ErrorText", "Stopped."),
     QT_TRANSLATE_NOOP("ErrorText", "The program is closing."),
     QT_TRANSLATE_NOOP("ErrorText", "Try again after it has started.")},
    {ErrorKind::Network, QT_TRANSLATE_NOOP("ErrorText", "No connection."),
     QT_TRANSLATE_NOOP("ErrorText", "The other side could not be reached."),
     QT_TRANSLATE_NOOP("ErrorText", "Check your internet connection and try again.")},
    {ErrorKind::Timeout, QT_TRANSLATE_NOOP("ErrorText", "No answer."),
     QT_TRANSLATE_NOOP("ErrorText", "The other side took too long."),
     QT_TRANSLATE_NOOP("ErrorText", "Try again in a moment.")},
    {ErrorKind::Auth, QT_TRANSLATE_NOOP("ErrorText", "Not connected."),
     QT_TRANSLATE_NOOP("ErrorText", "The account is missing or was refused."),
     QT_TRANSLATE_NOOP("ErrorText", "Open Settings and check the account.")},
    {ErrorKind::RateLimited, QT_TRANSLATE_NOOP("ErrorText", "Too fast."),
     QT_TRANSLATE_NOOP("ErrorText", "The provider takes no more for the moment."),
     QT_TRANSLATE_NOOP("ErrorText", "Try again in a minute.")},
    {ErrorKind::NotFound, QT_TRANSLATE_NOOP("ErrorText", "It is not there any more."),
     QT_TRANSLATE_NOOP("ErrorText", "It was deleted in the meantime."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose another one.")},
    {ErrorKind::Conflict, QT_TRANSLATE_NOOP("ErrorText", "That is no longer possible."),
     QT_TRANSLATE_NOOP("ErrorText", "It has changed in the meantime."),
     QT_TRANSLATE_NOOP("ErrorText", "Look at what it says now.")},
    {ErrorKind::Storage, QT_TRANSLATE_NOOP("ErrorText", "Not saved."),
     QT_TRANSLATE_NOOP("ErrorText", "The disk or the keychain refused."),
     QT_TRANSLATE_NOOP("ErrorText", "Free some space or unlock the keychain, then try again.")},
    {ErrorKind::Corrupt, QT_TRANSLATE_NOOP("ErrorText", "The data is damaged."),
     QT_TRANSLATE_NOOP("ErrorText", "What was stored cannot be read."),
     QT_TRANSLATE_NOOP("ErrorText", "Put back a copy from the folder \"backups\" of your profile.")},
    {ErrorKind::Internal, QT_TRANSLATE_NOOP("ErrorText", "Something went wrong."),
     QT_TRANSLATE_NOOP("ErrorText", "This is a fault of the program."),
     QT_TRANSLATE_NOOP("ErrorText", "Try again; if it stays, report it with the log file.")},
};
// clang-format on

}  // namespace

QString ErrorWords::oneLine() const
{
    QStringList parts{title, reason, next};
    parts.removeAll(QString());
    return parts.join(u' ');
}

ErrorWords wordsFor(const Message& message, const QString& nextTry)
{
    if (message.status == MessageStatus::Unknown) return unknownWords(message, nextTry);
    ErrorWords words;
    explain(words, message.errorCode, message.status);
    words.details = codeDetails(message.errorCode, message.errorMessage);
    if (message.status == MessageStatus::Failed) {
        words.title = message.sentAt ? say(QT_TRANSLATE_NOOP("ErrorText", "Not delivered."))
                                     : say(QT_TRANSLATE_NOOP("ErrorText", "Not sent."));
        return words;
    }
    words.title = say(QT_TRANSLATE_NOOP("ErrorText", "Not sent yet."));
    words.next = nextTry.isEmpty() ? say(QT_TRANSLATE_NOOP("ErrorText", "It will go out by itself."))
                                   : say(QT_TRANSLATE_NOOP("ErrorText", "Next try at %1.")).arg(nextTry);
    return words;
}

ErrorWords wordsFor(const Error& error)
{
    if (const auto problem = importProblem(error)) return wordsFor(*problem, importLine(error));
    if (error.kind == ErrorKind::Rejected) return rejectedWords(error);
    if (error.kind == ErrorKind::Invalid) return invalidWords(error);
    for (const KindWords& known : kKinds) {
        if (known.kind != error.kind) continue;
        ErrorWords words{say(known.title), say(known.reason), say(known.next), error.detail};
        // Of the file itself, which the window says with a button; a row that is wrong has no code.
        if (error.kind == ErrorKind::Corrupt && error.code != 0)
            words.next = say(QT_TRANSLATE_NOOP("ErrorText", "Choose “Repair…” at the top of the window."));
        if (error.kind == ErrorKind::Conflict) return conflictWords(error, std::move(words));
        return words;
    }
    return {};
}

QString stopReason(const QString& provider, const Error& error)
{
    if (const CodeWords* known = codeWords(error.code)) return say(known->reason);
    switch (error.kind) {
        case ErrorKind::Auth: return say(QT_TRANSLATE_NOOP("ErrorText", "%1 refused the sign-in.")).arg(provider);
        case ErrorKind::RateLimited: return say(QT_TRANSLATE_NOOP("ErrorText", "%1 takes no more for the moment.")).arg(provider);
        case ErrorKind::Network:
        case ErrorKind::Timeout: return say(QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be reached.")).arg(provider);
        case ErrorKind::Rejected:
        case ErrorKind::NotFound: return say(QT_TRANSLATE_NOOP("ErrorText", "%1 takes nothing from you.")).arg(provider);
        case ErrorKind::Cancelled:
        case ErrorKind::Invalid:
        case ErrorKind::Conflict:
        case ErrorKind::Storage:
        case ErrorKind::Corrupt:
        case ErrorKind::Internal: return say(QT_TRANSLATE_NOOP("ErrorText", "%1 does not work at the moment.")).arg(provider);
    }
    return {};
}

}  // namespace uinbox::ui
