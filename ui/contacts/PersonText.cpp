// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/PersonText.h"

#include "common/PlaceNames.h"
#include "common/TimeText.h"
#include "contacts/PhoneNumber.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

#include <array>

namespace uinbox::ui {

namespace {

/// Where people of a network are found, by its name.
struct Network {
    const char* name;
    const char* address;
};
constexpr std::array kNetworks{
    Network{"instagram", "https://www.instagram.com/%1"},
    Network{"facebook", "https://www.facebook.com/%1"},
    Network{"twitter", "https://x.com/%1"},
    Network{"x", "https://x.com/%1"},
    Network{"linkedin", "https://www.linkedin.com/in/%1"},
    Network{"tiktok", "https://www.tiktok.com/@%1"},
    Network{"youtube", "https://www.youtube.com/@%1"},
    Network{"github", "https://github.com/%1"},
    Network{"telegram", "https://t.me/%1"},
    Network{"pinterest", "https://www.pinterest.com/%1"},
    Network{"threads", "https://www.threads.net/@%1"},
};

constexpr int kLongestWord = 18;  ///< longer ones are broken where there is no room

/// Nobody reads a customer's number with commas.
QString plainNumber(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

}  // namespace

QString PersonText::kind(AddressKind kind)
{
    switch (kind) {
        case AddressKind::Phone: return tr("SMS");
        case AddressKind::WhatsApp: return tr("WhatsApp");
        case AddressKind::Email: return tr("E-mail");
        //: A way to reach somebody that is neither a number nor an e-mail address
        case AddressKind::Handle: return tr("Other");
    }
    return {};
}

QString PersonText::state(const Contact& contact)
{
    if (contact.blockedAt) return tr("Blocked");
    return contact.archivedAt ? tr("Archived") : QString();
}

QString PersonText::stateSince(const Contact& contact)
{
    if (contact.blockedAt) return tr("Blocked since %1").arg(day(*contact.blockedAt));
    return contact.archivedAt ? tr("Archived since %1").arg(day(*contact.archivedAt)) : QString();
}

QString PersonText::addresses(const Contact& contact)
{
    QStringList shown;
    for (const ContactAddress& address : contact.addresses) {
        const QString value = QChar(0x2066) + PhoneNumber::formatInternational(address.value) + QChar(0x2069);
        if (!shown.contains(value)) shown.append(value);
    }
    return shown.join(QStringLiteral(" · "));
}

QString PersonText::trouble(const ContactAddress& address)
{
    if (address.optedOutAt) return tr("Does not want messages here (since %1)").arg(day(*address.optedOutAt));
    return address.unreachableAt ? tr("Nothing reaches this address (since %1)").arg(day(*address.unreachableAt)) : QString();
}

QString PersonText::consent(const ContactAddress& address)
{
    if (!address.consentAt) return address.consentSource;
    const QString since = tr("Agreed to messages on %1").arg(day(*address.consentAt));
    //: When somebody agreed to be written to, and how that is known
    return address.consentSource.isEmpty() ? since : tr("%1: %2").arg(since, address.consentSource);
}

QString PersonText::reason(DuplicateReason reason)
{
    switch (reason) {
        case DuplicateReason::SameNumber: return tr("the same number");
        case DuplicateReason::MistypedNumber: return tr("one number, written in two ways");
        case DuplicateReason::SimilarNumber: return tr("similar numbers and names");
        case DuplicateReason::SameEmail: return tr("the same name in their e-mail addresses");
        case DuplicateReason::SameName: return tr("the same name");
        case DuplicateReason::SimilarName: return tr("similar names");
    }
    return {};
}

QString PersonText::reasons(const std::vector<DuplicateReason>& reasons)
{
    QStringList all;
    for (const DuplicateReason each : reasons) all.append(reason(each));
    QString said = QLocale().createSeparatedList(all);
    if (!said.isEmpty()) said[0] = said[0].toUpper();
    return said;
}

QString PersonText::country(const QString& region)
{
    return countryName(region);
}

QString PersonText::language(const QString& tag)
{
    return languageName(tag);
}

QString PersonText::localTime(const QString& zone, Timestamp now)
{
    const QTimeZone there(zone.toUtf8());
    if (zone.isEmpty() || !there.isValid()) return {};
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMillis(now), there);
    //: The time, and the day of the week
    return tr("%1, %2").arg(timeOfDay(local.time()), QLocale().dayName(local.date().dayOfWeek()));
}

QString PersonText::day(Timestamp at)
{
    // The long format of the language, without the day of the week.
    static const QRegularExpression weekday(QStringLiteral("dddd[,،]?\\s*|[,،]?\\s*dddd"));
    return QLocale().toString(localDay(at), QLocale().dateFormat(QLocale::LongFormat).remove(weekday));
}

QString PersonText::value(const QJsonValue& value)
{
    switch (value.type()) {
        case QJsonValue::String: return value.toString();
        case QJsonValue::Bool: return value.toBool() ? tr("Yes") : tr("No");
        case QJsonValue::Double: return plainNumber(value.toDouble());
        case QJsonValue::Null:
        case QJsonValue::Undefined: return {};
        case QJsonValue::Array: return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
        case QJsonValue::Object: return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    return {};
}

QString PersonText::breakable(const QString& text)
{
    QString out;
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > kLongestWord && !c.isLowSurrogate() && c.category() != QChar::Mark_NonSpacing) {
            out += QChar(0x200B);
            run = 1;
        }
        out += c;
    }
    return out;
}

QString PersonText::handleLink(const QString& network, const QString& handle)
{
    const QUrl url(handle, QUrl::StrictMode);
    if ((url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty()) return handle;
    const QString name = network.simplified().toLower();
    for (const Network& each : kNetworks) {
        if (name != QLatin1String(each.name)) continue;
        const QString who = handle.startsWith(u'@') ? handle.mid(1) : handle;
        const bool isPlain = !who.isEmpty() && !who.contains(u'/') && !who.contains(u'?') && !who.contains(u' ');
        if (isPlain) return QString::fromLatin1(each.address).arg(QString::fromLatin1(QUrl::toPercentEncoding(who)));
    }
    return {};
}

}  // namespace uinbox::ui
