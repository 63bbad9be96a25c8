// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/EmailPage.h"

#include "channels/resend/Account.h"
#include "common/ErrorText.h"
#include "composer/FlowLayout.h"
#include "settings/TriedKeys.h"
#include "theme/Tokens.h"

#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

namespace uinbox::ui {

namespace {

constexpr char kKeyName[] = "RESEND_API_KEY";
constexpr char kFromName[] = "RESEND_FROM";
constexpr char kKeysPage[] = "https://resend.com/api-keys";

}  // namespace

EmailPage::EmailPage(AccountsGateway& gateway, const Theme& theme, QWidget* parent) : SettingsPage(gateway, theme, parent)
{
    setHeading(
        tr("E-mail with Resend"),
        tr("Make a key at Resend under \"API Keys\". It is kept in your system's keychain. The address must be of a domain that is "
           "verified there."));
    m_key = addSecretField(tr("API &key"), kKeyName);
    addTrial();
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

void EmailPage::addTrial()
{
    auto* line = new QWidget(this);
    auto* row = new FlowLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kS);
    m_try = new QPushButton(tr("T&ry the key"), line);
    auto* keys = new QPushButton(tr("&Open Resend's keys"), line);
    for (QPushButton* button : {m_try, keys}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_try, &QPushButton::clicked, this, &EmailPage::tryKey);
    connect(keys, &QPushButton::clicked, this, [] { QDesktopServices::openUrl(QUrl(QLatin1String(kKeysPage))); });
    addWide(*line);
    m_outcome = addFormNote();
    setShown(*m_outcome, false);
}

bool EmailPage::checkKey()
{
    const QString key = cleaned(m_key.edit);
    QString problem;
    if (key.isEmpty() && !m_gateway.email().hasApiKey) problem = tr("Without a key nothing can be sent.");
    if (!key.isEmpty() && !key.startsWith(u"re_")) problem = tr("A Resend key begins with re_.");
    return say(m_key, problem);
}

bool EmailPage::check()
{
    const QString from = m_from.edit->text().simplified();
    // Nothing at all disconnects the channel.
    if (cleaned(m_key.edit).isEmpty() && from.isEmpty()) return say(m_key, {}) && say(m_from, {});
    const bool ok = checkKey();
    QString problem;
    if (from.isEmpty())
        problem = tr("Give the address you send from.");
    else if (!resend::isMailbox(from))
        problem = tr("Write name@example.com, or Name <name@example.com>.");
    return say(m_from, problem) && ok;
}

EmailInput EmailPage::typed() const
{
    return {m_from.edit->text().simplified(), Secret(cleaned(m_key.edit).toUtf8())};
}

void EmailPage::tryKey()
{
    if (!checkKey()) return;
    m_try->setEnabled(false);
    m_outcome->setText(tr("Asking Resend…"));
    setShown(*m_outcome, true);
    onFinished(m_gateway.testEmail(typed()), this, [this](const Result<resend::ProbedKey>& tried) { (void)onTried(tried); });
}

bool EmailPage::onTried(const Result<resend::ProbedKey>& tried)
{
    m_try->setEnabled(true);
    const bool isWrong = tried && tried->isWrong;
    setShown(*m_outcome, !isWrong);
    if (isWrong)
        return say(m_key, tr("Resend does not accept this key. Make a new one there under “API Keys”: each is shown only once."));
    QStringList verified;
    if (tried)
        for (const resend::OwnDomain& domain : tried->domains)
            if (domain.isVerified) verified.append(domain.name);
    if (!tried)
        //: Followed by why, in a sentence
        m_outcome->setText(tr("It could not be tried.") + u' ' + wordsFor(tried.error()).oneLine());
    else if (tried->maySendOnly)
        m_outcome->setText(tr("Resend accepts it. It may only send: answers need a key with “Full access”."));
    else if (verified.isEmpty())
        m_outcome->setText(tr("Resend accepts it, but no domain is verified there yet. Add yours under “Domains”."));
    else
        m_outcome->setText(tr("Resend accepts it. You can write from %1.").arg(QLocale().createSeparatedList(verified)));
    if (!verified.isEmpty()) m_from.edit->setPlaceholderText(tr("Name <name@%1>").arg(verified.front()));
    Q_EMIT heightChanged();
    return true;
}

QFuture<Result<>> EmailPage::store()
{
    // What is edited meanwhile is neither tried nor stored.
    const EmailInput input = typed();
    if (input.apiKey.isEmpty()) return m_gateway.saveEmail(input);
    return storeAfterTrial<resend::ProbedKey>(
        *this, m_gateway.testEmail(input), [this](const Result<resend::ProbedKey>& tried) { return onTried(tried); },
        [this, input] { return m_gateway.saveEmail(input); });
}

bool EmailPage::explain(const Error& error)
{
    return wasSaidAtField(error);
}

QString EmailPage::state() const
{
    const EmailForm form = m_gateway.email();
    return form.isConnected ? tr("E-mail is ready to send.") : tr("E-mail is not connected yet.");
}

}  // namespace uinbox::ui
