// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/AddressLink.h"

#include "base/Utf8.h"
#include "contacts/EmailAddress.h"
#include "contacts/PhoneNumber.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr int kMostLink = 32 * 1024;
constexpr int kMostBody = 16 * 1024;
constexpr int kMostSubject = 500;
constexpr int kMostRecipient = 320;
constexpr int kMostRecipients = 50;

using Decoded = tl::expected<QString, AddressProblem>;
using Pairs = std::vector<std::pair<QString, QString>>;

tl::unexpected<AddressProblem> refuse(AddressProblem problem)
{
    return tl::unexpected(problem);
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// Percent signs are followed by two digits, and what comes out is UTF-8. A plus is a plus (RFC 6068 section 5).
Decoded decoded(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    QByteArray out;
    out.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '%') {
            out.append(bytes[i]);
            continue;
        }
        const int high = i + 2 < bytes.size() ? hexValue(bytes[i + 1]) : -1;
        const int low = i + 2 < bytes.size() ? hexValue(bytes[i + 2]) : -1;
        if (high < 0 || low < 0) return refuse(AddressProblem::Malformed);
        out.append(static_cast<char>(high * 16 + low));
        i += 2;
    }
    if (!isUtf8(out)) return refuse(AddressProblem::Malformed);
    return textFromUtf8(out);
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// For what becomes a header or a field of one line.
Decoded oneLine(const QString& text, int most)
{
    if (text.size() > most) return refuse(AddressProblem::TooLong);
    if (std::any_of(text.begin(), text.end(), &isControl)) return refuse(AddressProblem::Malformed);
    return text.trimmed();
}

Decoded bodyText(QString text)
{
    if (text.size() > kMostBody) return refuse(AddressProblem::TooLong);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    const bool isBroken = std::any_of(text.begin(), text.end(), [](QChar c) {
        return isControl(c) && c != u'\n' && c != u'\t' && c != QChar::LineSeparator && c != QChar::ParagraphSeparator;
    });
    if (isBroken) return refuse(AddressProblem::Malformed);
    return text;
}

tl::expected<Pairs, AddressProblem> pairsOf(QStringView query)
{
    Pairs pairs;
    for (const QStringView part : query.split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals <= 0) return refuse(AddressProblem::Malformed);
        const Decoded name = decoded(part.left(equals));
        const Decoded value = decoded(part.mid(equals + 1));
        if (!name || !value) return refuse(AddressProblem::Malformed);
        pairs.emplace_back(name->toLower(), *value);
    }
    return pairs;
}

bool isPhone(const QString& text)
{
    const auto separates = [](QChar c) { return QStringView(u" -.()/").contains(c); };
    const qsizetype digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const qsizetype others = std::count_if(text.begin(), text.end(), separates) + (text.startsWith(u'+') ? 1 : 0);
    return digits >= 3 && digits <= 20 && digits + others == text.size();
}

/// One recipient, decoded: an address that could be written to.
Decoded recipient(const QString& given)
{
    const Decoded line = oneLine(given, kMostRecipient);
    if (!line) return line;
    if (line->contains(u'@')) {
        const auto address = normalizeEmail(*line);
        if (!address) return refuse(AddressProblem::BadRecipient);
        return *address;
    }
    if (!isPhone(*line)) return refuse(AddressProblem::BadRecipient);
    return *line;
}

/// E-mail addresses with commas between them; a comma within one is written %2C (RFC 6068 section 2), and none has it.
tl::expected<QStringList, AddressProblem> mailAddresses(QStringView list)
{
    QStringList addresses;
    for (const QStringView part : list.split(u',', Qt::SkipEmptyParts)) {
        const Decoded one = recipient(part.toString());
        if (!one) return refuse(one.error());
        if (!one->contains(u'@')) return refuse(AddressProblem::BadRecipient);
        addresses.append(*one);
        if (addresses.size() > kMostRecipients) return refuse(AddressProblem::TooLong);
    }
    return addresses;
}

/// One field of a query into the link. Fields that are not known here are left out.
std::optional<AddressProblem> take(AddressLink& link, const QString& name, const QString& value)
{
    if (name == u"subject") {
        const Decoded subject = oneLine(value, kMostSubject);
        if (!subject) return subject.error();
        if (!link.subject.isEmpty()) return AddressProblem::Malformed;
        link.subject = *subject;
    } else if (name == u"body") {
        const Decoded body = bodyText(value);
        if (!body) return body.error();
        if (!link.body.isEmpty()) return AddressProblem::Malformed;
        link.body = *body;
    } else if (name == u"cc" || name == u"bcc") {
        const auto addresses = mailAddresses(value);
        if (!addresses) return addresses.error();
        (name == u"cc" ? link.cc : link.bcc) += *addresses;
    }
    return std::nullopt;
}

/// The first is written to, the others get a copy: a conversation is with one person.
std::optional<AddressProblem> takeMailTo(AddressLink& link, const QString& list)
{
    auto addresses = mailAddresses(list);
    if (!addresses) return addresses.error();
    if (link.to.isEmpty() && !addresses->isEmpty()) link.to = addresses->takeFirst();
    link.cc += *addresses;
    return std::nullopt;
}

AddressResult parseMailto(QStringView rest)
{
    AddressLink link;
    link.channel = Channel::Email;
    const qsizetype mark = rest.indexOf(u'?');
    const Decoded to = decoded(rest.left(mark < 0 ? rest.size() : mark));
    if (!to) return refuse(to.error());
    if (const auto problem = takeMailTo(link, *to)) return refuse(*problem);
    const auto pairs = pairsOf(mark < 0 ? QStringView() : rest.mid(mark + 1));
    if (!pairs) return refuse(pairs.error());
    for (const auto& [name, value] : *pairs) {
        const auto problem = name == u"to" ? takeMailTo(link, value) : take(link, name, value);
        if (problem) return refuse(*problem);
    }
    if (link.cc.size() + link.bcc.size() > kMostRecipients) return refuse(AddressProblem::TooLong);
    return link;
}

/// A number with its parameters (RFC 3966 section 5): where it is a local one, phone-context may say of where.
Decoded phoneOf(QStringView text)
{
    const QList<QStringView> parts = text.split(u';');
    const Decoded whole = decoded(parts.first());
    if (!whole) return whole;
    const Decoded number = recipient(*whole);
    if (!number || number->contains(u'@')) return refuse(AddressProblem::BadRecipient);
    if (number->startsWith(u'+')) return number;
    for (const QStringView parameter : parts.mid(1)) {
        if (!parameter.startsWith(u"phone-context=+", Qt::CaseInsensitive)) continue;
        const QString context = parameter.mid(14).toString();
        if (!isPhone(context + QStringLiteral("000"))) return refuse(AddressProblem::BadRecipient);
        return context + *number;
    }
    return number;
}

AddressResult parseTel(QStringView rest)
{
    const Decoded number = phoneOf(rest);
    if (!number) return refuse(number.error());
    AddressLink link;
    link.to = *number;
    return link;
}

AddressResult parseSms(QStringView rest)
{
    const qsizetype mark = rest.indexOf(u'?');
    const QStringView numbers = rest.left(mark < 0 ? rest.size() : mark);
    if (numbers.contains(u',')) return refuse(AddressProblem::Several);
    AddressLink link;
    link.channel = Channel::Sms;
    if (!numbers.isEmpty()) {
        const Decoded number = phoneOf(numbers);
        if (!number) return refuse(number.error());
        link.to = *number;
    }
    const auto pairs = pairsOf(mark < 0 ? QStringView() : rest.mid(mark + 1));
    if (!pairs) return refuse(pairs.error());
    for (const auto& [name, value] : *pairs)
        if (const auto problem = name == u"body" ? take(link, name, value) : std::nullopt) return refuse(*problem);
    return link;
}

AddressResult parseCompose(QStringView query)
{
    AddressLink link;
    const auto pairs = pairsOf(query);
    if (!pairs) return refuse(pairs.error());
    for (const auto& [name, value] : *pairs) {
        if (name == u"to") {
            const Decoded to = recipient(value);
            if (!to) return refuse(to.error());
            if (!link.to.isEmpty()) return refuse(AddressProblem::Several);
            link.to = *to;
        } else if (name == u"channel") {
            link.channel = channelFromName(value);
            if (!link.channel) return refuse(AddressProblem::Malformed);
        } else if (const auto problem = take(link, name, value)) {
            return refuse(*problem);
        }
    }
    return link;
}

/// "thread", its id, and perhaps that of a message or a note in it.
AddressResult parseThread(const QList<QStringView>& parts)
{
    if (parts.size() != 2 && parts.size() != 3) return refuse(AddressProblem::Malformed);
    const auto thread = ThreadId::fromString(parts[1]);
    const auto entry = parts.size() == 3 ? EntryId::fromString(parts[2]) : std::nullopt;
    if (!thread || (parts.size() == 3 && !entry)) return refuse(AddressProblem::Malformed);
    AddressLink link;
    link.kind = AddressLink::Kind::Thread;
    link.thread = *thread;
    link.entry = entry;
    return link;
}

AddressResult parseOwn(QStringView rest)
{
    if (!rest.startsWith(u"//")) return refuse(AddressProblem::Malformed);
    const qsizetype mark = rest.indexOf(u'?');
    QStringView path = rest.mid(2, mark < 0 ? -1 : mark - 2);
    while (path.endsWith(u'/')) path.chop(1);
    const QStringView query = mark < 0 ? QStringView() : rest.mid(mark + 1);
    if (path.compare(u"compose", Qt::CaseInsensitive) == 0) return parseCompose(query);
    const QList<QStringView> parts = path.split(u'/');
    if (mark >= 0) return refuse(AddressProblem::Malformed);
    if (parts[0].compare(u"thread", Qt::CaseInsensitive) == 0) return parseThread(parts);
    if (parts[0].compare(u"message", Qt::CaseInsensitive) != 0 || parts.size() != 2) return refuse(AddressProblem::Malformed);
    const auto message = MessageId::fromString(parts[1]);
    if (!message) return refuse(AddressProblem::Malformed);
    AddressLink link;
    link.kind = AddressLink::Kind::Message;
    link.message = *message;
    return link;
}

/// Letters, digits, +, - and . before the colon (RFC 3986 section 3.1); empty where there is none.
QString schemeOf(const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 1) return {};  // one letter is a drive
    for (const QChar c : QStringView(text).left(colon))
        if (c.unicode() >= 128 || !(c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.')) return {};
    return text.left(colon).toLower();
}

}  // namespace

AddressResult parseAddressLink(const QString& text)
{
    if (text.size() > kMostLink) return refuse(AddressProblem::TooLong);
    QStringView whole = QStringView(text).trimmed();
    // A fragment says nothing to anybody here; a # within a text is written %23.
    if (const qsizetype fragment = whole.indexOf(u'#'); fragment >= 0) whole = whole.left(fragment);
    if (std::any_of(whole.begin(), whole.end(), &isControl)) return refuse(AddressProblem::Malformed);
    const QString scheme = schemeOf(whole.toString());
    const QStringView rest = whole.mid(scheme.size() + 1);
    if (scheme == u"unifiedinbox") return parseOwn(rest);
    if (scheme == u"tel") return parseTel(rest);
    if (scheme == u"sms") return parseSms(rest);
    if (scheme == u"mailto") return parseMailto(rest);
    return refuse(AddressProblem::UnknownScheme);
}

AddressResult parseArgument(const QString& word, const QString& folder)
{
    const QString scheme = schemeOf(word);
    if (!scheme.isEmpty() && scheme != u"file") return parseAddressLink(word);
    if (word.size() > kMostLink) return refuse(AddressProblem::TooLong);
    const QString path = scheme == u"file" ? QUrl(word).toLocalFile() : word;
    const QFileInfo file(QDir(folder), path);
    if (path.isEmpty() || path.contains(QChar::Null) || !file.isFile()) return refuse(AddressProblem::NoSuchFile);
    AddressLink link;
    link.files = {file.absoluteFilePath()};
    return link;
}

QString addressProblemText(AddressProblem problem)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("AddressLink", text); };
    switch (problem) {
        case AddressProblem::TooLong:
            return say(
                QT_TRANSLATE_NOOP("AddressLink", "The link is too long to be opened. Copy its text into a new message instead."));
        case AddressProblem::UnknownScheme:
            return say(QT_TRANSLATE_NOOP(
                "AddressLink", "This is no link that Unified Inbox opens. It opens unifiedinbox:, tel:, sms: and mailto:."));
        case AddressProblem::Malformed:
            return say(QT_TRANSLATE_NOOP(
                "AddressLink", "The link is damaged and was not opened. Ask for it once more, or write the message yourself."));
        case AddressProblem::BadRecipient:
            return say(QT_TRANSLATE_NOOP("AddressLink",
                                         "The link has neither a phone number nor an e-mail address that can be written to."));
        case AddressProblem::Several:
            return say(
                QT_TRANSLATE_NOOP("AddressLink", "The link is for several people. Write to each in their own conversation."));
        case AddressProblem::NoSuchFile: return say(QT_TRANSLATE_NOOP("AddressLink", "There is no such file."));
    }
    return {};
}

QString linkTo(ThreadId thread)
{
    return QStringLiteral("unifiedinbox://thread/") + thread.toString();
}

QString linkTo(ThreadId thread, EntryId entry)
{
    return linkTo(thread) + u'/' + entry.toString();
}

QString linkTo(MessageId message)
{
    return QStringLiteral("unifiedinbox://message/") + message.toString();
}

}  // namespace uinbox::ui
