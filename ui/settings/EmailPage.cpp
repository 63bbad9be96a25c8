// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/EmailPage.h"

#include "channels/resend/Account.h"

#include <QLineEdit>

namespace uinbox::ui {

namespace {

constexpr char kKeyName[] = "RESEND_API_KEY";
constexpr char kFromName[] = "RESEND_FROM";

}  // namespace

EmailPage::EmailPage(AccountsGateway& gateway, const Theme& theme, QWidget* parent) : SettingsPage(gateway, theme, parent)
{
    setHeading(
        tr("E-mail with Resend"),
        tr("Make a key at Resend under \"API Keys\". It is kept in your system's keychain. The address must be of a domain that is "
           "verified there."));
    m_key = addSecretField(tr("API &key"), kKeyName);
    m_from = addField(tr("&From"), tr("Name <name@example.com>"), kFromName);
    addNote(tr("A key with \"Sending access\" can send; to show answers too, Resend needs one with \"Full access\"."));
    finish();
}

void EmailPage::fill()
{
    const EmailForm form = m_gateway.email();
    m_from.edit->setText(form.from);
    m_key.edit->clear();
    fillSecret(m_key, kKeyName, form.hasApiKey, QStringLiteral("re_…"));
}

QStringList EmailPage::fromEnvironment() const
{
    return m_gateway.email().fromEnvironment;
}

QString EmailPage::typedSecret() const
{
    return m_key.edit->text().isEmpty() ? QString() : QLatin1String(kKeyName);
}

bool EmailPage::check()
{
    const QString key = cleaned(m_key.edit);
    const QString from = m_from.edit->text().simplified();
    const bool hasKey = m_gateway.email().hasApiKey;
    // Nothing at all disconnects the channel.
    if (key.isEmpty() && from.isEmpty()) return say(m_key, {}) && say(m_from, {});
    QString problem;
    if (key.isEmpty() && !hasKey) problem = tr("Without a key nothing can be sent.");
    if (!key.isEmpty() && !key.startsWith(u"re_")) problem = tr("A Resend key begins with re_.");
    bool ok = say(m_key, problem);
    problem.clear();
    if (from.isEmpty())
        problem = tr("Give the address you send from.");
    else if (!resend::isMailbox(from))
        problem = tr("Write name@example.com, or Name <name@example.com>.");
    return say(m_from, problem) && ok;
}

QFuture<Result<>> EmailPage::store()
{
    return m_gateway.saveEmail({m_from.edit->text().simplified(), Secret(cleaned(m_key.edit).toUtf8())});
}

QString EmailPage::state() const
{
    const EmailForm form = m_gateway.email();
    return form.isConnected ? tr("E-mail is ready to send.") : tr("E-mail is not connected yet.");
}

}  // namespace uinbox::ui
