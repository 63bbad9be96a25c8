// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/Manual.h"

#include "actions/ShortcutManual.h"
#include "common/CodeWords.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace uinbox::ui {

namespace {

constexpr int kFirstTwilio = 10'000;
constexpr int kFirstResend = 70'000;
constexpr int kBehindResend = 70'200;

QString say(const char* text)
{
    return QCoreApplication::translate("Manual", text);
}

/// A file of the manual, in the person's language where it was translated.
QString shippedPage(const QString& name)
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    for (const QString& path : {QStringLiteral(":/help/%1/%2.md").arg(language, name), QStringLiteral(":/help/%1.md").arg(name)}) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) return QString::fromUtf8(file.readAll());
    }
    return {};
}

/// Codes from one number up to another, under a heading.
struct CodeGroup {
    int first;
    int behind;
    const char* title;
};
constexpr std::array kGroups{
    CodeGroup{20'000, 21'000, QT_TRANSLATE_NOOP("Manual", "The Twilio account")},
    CodeGroup{21'000, 63'000, QT_TRANSLATE_NOOP("Manual", "Text messages")},
    CodeGroup{63'000, 64'000, QT_TRANSLATE_NOOP("Manual", "WhatsApp")},
    CodeGroup{90'000, 91'000, QT_TRANSLATE_NOOP("Manual", "The Twilio account, further")},
    CodeGroup{kFirstResend, kBehindResend, QT_TRANSLATE_NOOP("Manual", "E-mail")},
    CodeGroup{11'000, 20'000, QT_TRANSLATE_NOOP("Manual", "What Twilio says of this computer")},
    CodeGroup{kBehindResend, 71'000, QT_TRANSLATE_NOOP("Manual", "Unified Inbox")},
    CodeGroup{1, 11'000, QT_TRANSLATE_NOOP("Manual", "People")},
};

/// What a person wrote has no marks of Markdown: these texts are ours, and have none either.
QString entryOf(const CodeWords& words)
{
    const QString reason = QCoreApplication::translate("ErrorText", words.reason);
    const QString next = QCoreApplication::translate("ErrorText", words.next);
    QString entry = QStringLiteral("### %1: %2 {#%3}\n\n").arg(QString::number(words.code), reason, errorAnchor(words.code));
    entry += say(QT_TRANSLATE_NOOP("Manual", "**What to do:** %1")).arg(next);
    const bool isTwilio = words.code >= kFirstTwilio && (words.code < kFirstResend || words.code >= 90'000);
    if (isTwilio)
        entry += QStringLiteral(" [%1](https://www.twilio.com/docs/api/errors/%2)")
                     .arg(say(QT_TRANSLATE_NOOP("Manual", "Twilio's own page")), QString::number(words.code));
    return entry + QStringLiteral("\n\n");
}

}  // namespace

HelpBook shippedManual(const ActionRegistry& registry)
{
    HelpBook book;
    static constexpr std::array kPages{"start",  "inbox",     "conversation", "writing",   "notes",    "contacts", "import",
                                       "search", "scheduled", "analytics",    "receiving", "accounts", "settings", "safety"};
    for (const char* name : kPages) book.add(QLatin1String(name), shippedPage(QLatin1String(name)));
    book.add(QStringLiteral("shortcuts"), shortcutManual(registry));
    book.add(QStringLiteral("errors"), errorManual());
    book.add(QStringLiteral("whatsnew"), whatsNew(shippedPage(QStringLiteral("CHANGELOG"))));
    return book;
}

QString errorManual()
{
    QString page = say(QT_TRANSLATE_NOOP("Manual", "# When something was not sent")) + QStringLiteral("\n\n") +
                   say(QT_TRANSLATE_NOOP(
                       "Manual",
                       "Every failure has a number. It is in the details of a message (Ctrl+D), with the provider's own words, and "
                       "this page says what each number means and what helps.")) +
                   QStringLiteral("\n\n");
    for (const CodeGroup& group : kGroups) {
        page += QStringLiteral("## %1\n\n").arg(say(group.title));
        for (const int code : knownProviderCodes())
            if (code >= group.first && code < group.behind) page += entryOf(*codeWords(code));
    }
    return page;
}

QString errorAnchor(int code)
{
    return QStringLiteral("code-%1").arg(code);
}

std::optional<HelpPlace> helpForCode(int code)
{
    if (!codeWords(code)) return std::nullopt;
    return HelpPlace{QStringLiteral("errors"), errorAnchor(code)};
}

QString whatsNew(const QString& changelog)
{
    static const QRegularExpression version(QStringLiteral("^## \\[?([^\\]\\n]+)\\]?"), QRegularExpression::MultilineOption);
    QString page = say(QT_TRANSLATE_NOOP("Manual", "# What's new")) + QStringLiteral("\n\n");
    auto match = version.match(changelog);
    if (!match.hasMatch()) return page;
    QString rest = changelog.mid(match.capturedStart());
    rest.replace(QStringLiteral("## [Unreleased]"), QStringLiteral("## ") + say(QT_TRANSLATE_NOOP("Manual", "In this version")));
    // Headings of versions are links in the changelog.
    rest.replace(version, QStringLiteral("## \\1"));
    return page + rest;
}

}  // namespace uinbox::ui
