// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/KeyTemplates.h"

#include <QCoreApplication>

#include <array>

namespace uinbox::ui {

namespace {

constexpr std::array kTemplates{KeyTemplate::Own, KeyTemplate::Gmail, KeyTemplate::Outlook, KeyTemplate::AppleMail};

using Keys = QMap<QString, QList<QKeySequence>>;

QKeySequence keys(const char* portable)
{
    return QKeySequence(QLatin1String(portable), QKeySequence::PortableText);
}

Keys gmail()
{
    return {{QStringLiteral("app.newMessage"), {keys("C"), keys("Ctrl+N")}},
            {QStringLiteral("app.undo"), {keys("Z"), keys("Ctrl+Z")}},
            {QStringLiteral("composer.focus"), {keys("Ctrl+Shift+T"), keys("Shift+Esc")}}};
}

Keys outlook()
{
    return {{QStringLiteral("app.newMessage"), {keys("Ctrl+N"), keys("Ctrl+Shift+M")}},
            {QStringLiteral("app.sync"), {keys("F9"), keys("F5")}},
            {QStringLiteral("pane.details"), {keys("Alt+F1")}},
            {QStringLiteral("conversation.reply"), {keys("Ctrl+R"), keys("R")}},
            {QStringLiteral("conversation.markRead"), {keys("Ctrl+Q")}},
            {QStringLiteral("app.quit"), {keys("Alt+F4")}},
            {QStringLiteral("conversation.next"), {keys("Ctrl+."), keys("Alt+Down"), keys("Ctrl+Tab")}},
            {QStringLiteral("conversation.previous"), {keys("Ctrl+Shift+."), keys("Alt+Up"), keys("Ctrl+Shift+Tab")}}};
}

Keys appleMail()
{
    return {{QStringLiteral("app.sync"), {keys("Ctrl+Shift+N"), keys("F5")}},
            {QStringLiteral("composer.note"), {keys("Ctrl+Alt+N")}},
            {QStringLiteral("conversation.reply"), {keys("Ctrl+R"), keys("R")}},
            {QStringLiteral("conversation.markRead"), {keys("Ctrl+Shift+U")}},
            {QStringLiteral("app.fullScreen"), {keys("Ctrl+Alt+F"), keys("F11")}}};
}

}  // namespace

QString keyTemplateName(KeyTemplate which)
{
    switch (which) {
        case KeyTemplate::Own: return QStringLiteral("own");
        case KeyTemplate::Gmail: return QStringLiteral("gmail");
        case KeyTemplate::Outlook: return QStringLiteral("outlook");
        case KeyTemplate::AppleMail: return QStringLiteral("apple-mail");
    }
    return {};
}

std::optional<KeyTemplate> keyTemplateFromName(QStringView name)
{
    for (const KeyTemplate each : kTemplates)
        if (keyTemplateName(each) == name) return each;
    return std::nullopt;
}

QString keyTemplateTitle(KeyTemplate which)
{
    switch (which) {
        case KeyTemplate::Own: return QCoreApplication::translate("KeyTemplates", "Unified Inbox");
        case KeyTemplate::Gmail: return QCoreApplication::translate("KeyTemplates", "As in Gmail");
        case KeyTemplate::Outlook: return QCoreApplication::translate("KeyTemplates", "As in Outlook");
        case KeyTemplate::AppleMail: return QCoreApplication::translate("KeyTemplates", "As in Apple Mail");
    }
    return {};
}

const Keys& keysOfTemplate(KeyTemplate which)
{
    static const Keys own;
    static const Keys inGmail = gmail();
    static const Keys inOutlook = outlook();
    static const Keys inAppleMail = appleMail();
    switch (which) {
        case KeyTemplate::Own: return own;
        case KeyTemplate::Gmail: return inGmail;
        case KeyTemplate::Outlook: return inOutlook;
        case KeyTemplate::AppleMail: return inAppleMail;
    }
    return own;
}

}  // namespace uinbox::ui
