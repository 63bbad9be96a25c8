// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ErrorText.h"

#include <QCoreApplication>

#include <algorithm>

namespace uinbox::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ErrorText", text);
}

/// A provider's code in words.
struct CodeWords {
    int code;
    const char* reason;
    const char* next;
};

// clang-format off
constexpr CodeWords kCodes[] = {
    {20003, QT_TRANSLATE_NOOP("ErrorText", "Twilio refused the sign-in, or this account may not send."),
            QT_TRANSLATE_NOOP("ErrorText", "Check the account in Settings.")},
    {20404, QT_TRANSLATE_NOOP("ErrorText", "Twilio does not know this account."),
            QT_TRANSLATE_NOOP("ErrorText", "Check the Account SID in Settings.")},
    {20429, QT_TRANSLATE_NOOP("ErrorText", "Twilio is taking too many requests at once."),
            QT_TRANSLATE_NOOP("ErrorText", "It will be sent again by itself.")},
    {21211, QT_TRANSLATE_NOOP("ErrorText", "This phone number does not exist."),
            QT_TRANSLATE_NOOP("ErrorText", "Correct the number and send again.")},
    {21212, QT_TRANSLATE_NOOP("ErrorText", "Your own number is not one that Twilio can send from."),
            QT_TRANSLATE_NOOP("ErrorText", "Check your number in Settings.")},
    {21408, QT_TRANSLATE_NOOP("ErrorText", "Texts to this country are switched off in your Twilio account."),
            QT_TRANSLATE_NOOP("ErrorText", "Switch the country on in Twilio's console under Geo permissions, then send again.")},
    {21606, QT_TRANSLATE_NOOP("ErrorText", "Your number cannot send texts."),
            QT_TRANSLATE_NOOP("ErrorText", "Choose another number in Settings.")},
    {21608, QT_TRANSLATE_NOOP("ErrorText", "A Twilio trial account may only write to numbers it has verified."),
            QT_TRANSLATE_NOOP("ErrorText", "Verify this number in Twilio's console, or upgrade the account.")},
    {21610, QT_TRANSLATE_NOOP("ErrorText", "This person replied STOP and does not want texts from you."),
            QT_TRANSLATE_NOOP("ErrorText", "Only they can change that, by texting START to your number.")},
    {21611, QT_TRANSLATE_NOOP("ErrorText", "Too many texts are waiting at Twilio for your number."),
            QT_TRANSLATE_NOOP("ErrorText", "It will be sent again by itself.")},
    {21612, QT_TRANSLATE_NOOP("ErrorText", "This number cannot be reached by text from yours."),
            QT_TRANSLATE_NOOP("ErrorText", "Reach this person another way.")},
    {21614, QT_TRANSLATE_NOOP("ErrorText", "This number is not a mobile phone."),
            QT_TRANSLATE_NOOP("ErrorText", "Ask for a mobile number.")},
    {21617, QT_TRANSLATE_NOOP("ErrorText", "The text is longer than 1,600 characters."),
            QT_TRANSLATE_NOOP("ErrorText", "Send it in two parts.")},
    {21620, QT_TRANSLATE_NOOP("ErrorText", "Twilio could not use an attachment."),
            QT_TRANSLATE_NOOP("ErrorText", "Attach the file again and send again.")},
    {21623, QT_TRANSLATE_NOOP("ErrorText", "There are too many attachments."),
            QT_TRANSLATE_NOOP("ErrorText", "Send at most ten at a time.")},
    {21704, QT_TRANSLATE_NOOP("ErrorText", "The Messaging Service has no number to send from."),
            QT_TRANSLATE_NOOP("ErrorText", "Add a number to it in Twilio's console.")},
    {30001, QT_TRANSLATE_NOOP("ErrorText", "Too many texts were waiting at Twilio."),
            QT_TRANSLATE_NOOP("ErrorText", "Send again in a while.")},
    {30002, QT_TRANSLATE_NOOP("ErrorText", "Your Twilio account is suspended."),
            QT_TRANSLATE_NOOP("ErrorText", "Open Twilio's console to see why.")},
    {30003, QT_TRANSLATE_NOOP("ErrorText", "The phone is off or out of reach."),
            QT_TRANSLATE_NOOP("ErrorText", "Send again later.")},
    {30004, QT_TRANSLATE_NOOP("ErrorText", "This person or their carrier blocks your texts."),
            QT_TRANSLATE_NOOP("ErrorText", "Reach this person another way.")},
    {30005, QT_TRANSLATE_NOOP("ErrorText", "The carrier does not know this number."),
            QT_TRANSLATE_NOOP("ErrorText", "Check the number.")},
    {30006, QT_TRANSLATE_NOOP("ErrorText", "This is a landline, or its carrier takes no texts."),
            QT_TRANSLATE_NOOP("ErrorText", "Ask for a mobile number.")},
    {30007, QT_TRANSLATE_NOOP("ErrorText", "The carrier took the text for spam."),
            QT_TRANSLATE_NOOP("ErrorText", "Change the wording, leave out short links, and send again.")},
    {30008, QT_TRANSLATE_NOOP("ErrorText", "The carrier gave no reason."),
            QT_TRANSLATE_NOOP("ErrorText", "Send again once; if it fails again, reach this person another way.")},
    {30022, QT_TRANSLATE_NOOP("ErrorText", "Your number has sent as much as its registration allows for now."),
            QT_TRANSLATE_NOOP("ErrorText", "Send again later.")},
    {30023, QT_TRANSLATE_NOOP("ErrorText", "Your brand has reached its limit of texts for today."),
            QT_TRANSLATE_NOOP("ErrorText", "Send again tomorrow.")},
    {30027, QT_TRANSLATE_NOOP("ErrorText", "Your brand has reached this carrier's limit for today."),
            QT_TRANSLATE_NOOP("ErrorText", "Send again tomorrow.")},
    {30032, QT_TRANSLATE_NOOP("ErrorText", "Your toll-free number is not verified."),
            QT_TRANSLATE_NOOP("ErrorText", "Verify it in Twilio's console.")},
    {30033, QT_TRANSLATE_NOOP("ErrorText", "Your registered campaign is suspended."),
            QT_TRANSLATE_NOOP("ErrorText", "Open Twilio's console to see why.")},
    {30034, QT_TRANSLATE_NOOP("ErrorText", "Your number is not registered for business texting in the United States."),
            QT_TRANSLATE_NOOP("ErrorText", "Register it in Twilio's console under A2P 10DLC.")},
    {30035, QT_TRANSLATE_NOOP("ErrorText", "Your number is still being set up."),
            QT_TRANSLATE_NOOP("ErrorText", "Send again in some hours.")},
    {30036, QT_TRANSLATE_NOOP("ErrorText", "It could not be delivered in the time it was good for."),
            QT_TRANSLATE_NOOP("ErrorText", "Send again.")},
    {30410, QT_TRANSLATE_NOOP("ErrorText", "The carrier did not answer Twilio in time."),
            QT_TRANSLATE_NOOP("ErrorText", "Send again later.")},
    {30450, QT_TRANSLATE_NOOP("ErrorText", "Twilio holds texts to this number back for a while, because it looks like fraud."),
            QT_TRANSLATE_NOOP("ErrorText", "Send again in half an hour.")},
    {30610, QT_TRANSLATE_NOOP("ErrorText", "It is night where this person lives, and Twilio does not deliver then."),
            QT_TRANSLATE_NOOP("ErrorText", "Send again in the morning.")},
    {30640, QT_TRANSLATE_NOOP("ErrorText", "Twilio advises not to text this number."),
            QT_TRANSLATE_NOOP("ErrorText", "Reach this person another way.")},
};
// clang-format on

const CodeWords* codeWords(int code)
{
    const auto it =
        std::find_if(std::begin(kCodes), std::end(kCodes), [code](const CodeWords& words) { return words.code == code; });
    return it == std::end(kCodes) ? nullptr : it;
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

}  // namespace

QString ErrorWords::oneLine() const
{
    QStringList parts{title, reason, next};
    parts.removeAll(QString());
    return parts.join(u' ');
}

std::vector<int> knownProviderCodes()
{
    std::vector<int> codes;
    for (const CodeWords& words : kCodes) codes.push_back(words.code);
    return codes;
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
    const auto words = [&error](const char* title, const char* reason, const char* next) {
        return ErrorWords{say(title), say(reason), say(next), error.detail};
    };
    switch (error.kind) {
        case ErrorKind::Cancelled:
            return words(QT_TRANSLATE_NOOP("ErrorText", "Stopped."), QT_TRANSLATE_NOOP("ErrorText", "The program is closing."),
                         QT_TRANSLATE_NOOP("ErrorText", "Try again after it has started."));
        case ErrorKind::Network:
            return words(QT_TRANSLATE_NOOP("ErrorText", "No connection."),
                         QT_TRANSLATE_NOOP("ErrorText", "The other side could not be reached."),
                         QT_TRANSLATE_NOOP("ErrorText", "Check your internet connection and try again."));
        case ErrorKind::Timeout:
            return words(QT_TRANSLATE_NOOP("ErrorText", "No answer."),
                         QT_TRANSLATE_NOOP("ErrorText", "The other side took too long."),
                         QT_TRANSLATE_NOOP("ErrorText", "Try again in a moment."));
        case ErrorKind::Auth:
            return words(QT_TRANSLATE_NOOP("ErrorText", "Not connected."),
                         QT_TRANSLATE_NOOP("ErrorText", "The account is missing or was refused."),
                         QT_TRANSLATE_NOOP("ErrorText", "Open Settings and check the account."));
        case ErrorKind::RateLimited:
            return words(QT_TRANSLATE_NOOP("ErrorText", "Too fast."),
                         QT_TRANSLATE_NOOP("ErrorText", "The provider takes no more for the moment."),
                         QT_TRANSLATE_NOOP("ErrorText", "Try again in a minute."));
        case ErrorKind::Rejected:
            return words(QT_TRANSLATE_NOOP("ErrorText", "Not possible."),
                         QT_TRANSLATE_NOOP("ErrorText", "This person does not want messages from you."),
                         QT_TRANSLATE_NOOP("ErrorText", "Only they can change that, by texting START."));
        case ErrorKind::Invalid:
            return words(QT_TRANSLATE_NOOP("ErrorText", "Something is not right yet."),
                         QT_TRANSLATE_NOOP("ErrorText", "A value cannot be used."),
                         QT_TRANSLATE_NOOP("ErrorText", "Correct it and try again."));
        case ErrorKind::NotFound:
            return words(QT_TRANSLATE_NOOP("ErrorText", "It is not there any more."),
                         QT_TRANSLATE_NOOP("ErrorText", "It was deleted in the meantime."),
                         QT_TRANSLATE_NOOP("ErrorText", "Choose another one."));
        case ErrorKind::Conflict:
            return words(QT_TRANSLATE_NOOP("ErrorText", "That is no longer possible."),
                         QT_TRANSLATE_NOOP("ErrorText", "It has changed in the meantime."),
                         QT_TRANSLATE_NOOP("ErrorText", "Look at what it says now."));
        case ErrorKind::Storage:
            return words(QT_TRANSLATE_NOOP("ErrorText", "Not saved."),
                         QT_TRANSLATE_NOOP("ErrorText", "The disk or the keychain refused."),
                         QT_TRANSLATE_NOOP("ErrorText", "Free some space or unlock the keychain, then try again."));
        case ErrorKind::Corrupt:
            return words(QT_TRANSLATE_NOOP("ErrorText", "The data is damaged."),
                         QT_TRANSLATE_NOOP("ErrorText", "What was stored cannot be read."),
                         QT_TRANSLATE_NOOP("ErrorText", "Put back a copy from the folder \"backups\" of your profile."));
        case ErrorKind::Internal:
            return words(QT_TRANSLATE_NOOP("ErrorText", "Something went wrong."),
                         QT_TRANSLATE_NOOP("ErrorText", "This is a fault of the program."),
                         QT_TRANSLATE_NOOP("ErrorText", "Try again; if it stays, report it with the log file."));
    }
    return {};
}

}  // namespace uinbox::ui
