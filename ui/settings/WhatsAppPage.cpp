// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/WhatsAppPage.h"

#include "base/Async.h"
#include "common/ErrorText.h"
#include "composer/FlowLayout.h"
#include "contacts/PhoneNumber.h"
#include "theme/Theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace uinbox::ui {

namespace {

constexpr char kNumberName[] = "TWILIO_WHATSAPP_NUMBER";
/// PROVIDERS.md 1.4: the sandbox everybody shares.
const QLatin1String kSandbox("+14155238886");

}  // namespace

WhatsAppPage::WhatsAppPage(AccountsGateway& gateway, const Theme& theme, QWidget* parent)
    : SettingsPage(gateway, theme, parent), m_find(new QPushButton(tr("F&ind my senders"), this)), m_found(new QComboBox(this))
{
    setHeading(
        tr("WhatsApp with Twilio"),
        tr("WhatsApp uses the Twilio account of the page SMS. Give the number that Meta approved for it, or Twilio's sandbox "
           "%1 to try it out.")
            .arg(PhoneNumber::formatInternational(kSandbox)));
    m_number = addField(tr("WhatsApp &number"), QStringLiteral("+1 415 523 8886"), kNumberName);
    addSearch();
    addSandboxHint();
    addTemplates();
    connect(m_number.edit, &QLineEdit::textChanged, this, &WhatsAppPage::updateHint);
    connect(&gateway, &AccountsGateway::changed, this, &WhatsAppPage::readTemplates);
    finish();
    readTemplates();
}

void WhatsAppPage::addSearch()
{
    auto* line = new QWidget(this);
    auto* row = new FlowLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_find->setAutoDefault(false);
    row->addWidget(m_find);
    addWide(*line);
    m_outcome = addFormNote();
    setShown(*m_outcome, false);
    m_foundField.around = &addOffer(tr("&Found there"), *m_found);
    setShown(m_foundField, false);
    connect(m_find, &QPushButton::clicked, this, [this] { findSenders(true); });
    connect(m_found, &QComboBox::activated, this, [this](int index) {
        const QString number = m_found->itemData(index).toString();
        if (!number.isEmpty()) m_number.edit->setText(PhoneNumber::formatInternational(number));
    });
}

void WhatsAppPage::showEvent(QShowEvent* event)
{
    SettingsPage::showEvent(event);
    // Somebody who has an account and no number yet wants to know what it has.
    if (!m_hasLooked && m_gateway.twilio().isConnected && m_number.edit->text().isEmpty()) findSenders(false);
}

void WhatsAppPage::findSenders(bool isAsked)
{
    m_hasLooked = true;
    m_find->setEnabled(false);
    m_outcome->setText(tr("Asking Twilio…"));
    setShown(*m_outcome, true);
    TwilioInput stored;
    stored.accountSid = m_gateway.twilio().accountSid;
    onFinished(m_gateway.testTwilio(stored, twilio::ProbeDepth::Lists), this,
               [this, isAsked](const Result<twilio::ProbedAccount>& account) { onFound(account, isAsked); });
}

void WhatsAppPage::onFound(const Result<twilio::ProbedAccount>& account, bool isAsked)
{
    m_find->setEnabled(m_gateway.twilio().isConnected);
    m_found->clear();
    m_found->addItem(tr("Choose what to send from"));
    if (account)
        for (const twilio::WhatsAppNumber& each : account->whatsApp) {
            const QString number = PhoneNumber::formatInternational(each.phoneNumber);
            m_found->addItem(each.isOffline() ? tr("%1 (offline)").arg(number) : number, each.phoneNumber);
        }
    const int count = m_found->count() - 1;
    setShown(m_foundField, count > 0);
    if (!account)
        //: Followed by why, in a sentence
        m_outcome->setText(tr("They could not be asked for.") + u' ' + wordsFor(account.error()).oneLine());
    else if (account->fault)
        m_outcome->setText(tr("Twilio does not accept the account of the page SMS any more. Correct it there first."));
    else if (count == 0 && account->isIncomplete)
        m_outcome->setText(tr("They could not be asked for."));
    else if (count == 0)
        m_outcome->setText(
            tr("This account has no WhatsApp sender yet. Register one in Twilio's console under “WhatsApp senders”, or "
               "try the sandbox."));
    setShown(*m_outcome, count == 0);
    // Who only looks at the page has typed nothing.
    if (isAsked && count == 1 && !account->whatsApp.front().isOffline() && m_number.edit->text().trimmed().isEmpty()) {
        m_found->setCurrentIndex(1);
        m_number.edit->setText(PhoneNumber::formatInternational(m_found->itemData(1).toString()));
    }
    Q_EMIT heightChanged();
}

void WhatsAppPage::addSandboxHint()
{
    m_sandbox = new QWidget(this);
    auto* row = new QHBoxLayout(m_sandbox);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kM);
    auto* hint =
        new QLabel(tr("This is the sandbox: whoever you write to sends \"join\" and your two words to it first, and again every "
                      "three days. The words are in Twilio's console under \"Try it out\"."),
                   m_sandbox);
    hint->setWordWrap(true);
    hint->setTextFormat(Qt::PlainText);
    auto* copy = new QPushButton(tr("&Copy an invitation"), m_sandbox);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [] {
        QGuiApplication::clipboard()->setText(
            tr("Please send this on WhatsApp to %1: join <two words>").arg(PhoneNumber::formatInternational(kSandbox)));
    });
    row->addWidget(hint, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    addWidget(*m_sandbox);
}

void WhatsAppPage::addTemplates()
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kM);
    m_templates = new QLabel(line);
    m_templates->setTextFormat(Qt::PlainText);
    m_templates->setWordWrap(true);
    m_refresh = new QPushButton(tr("&Fetch templates"), line);
    m_refresh->setAutoDefault(false);
    connect(m_refresh, &QPushButton::clicked, this, &WhatsAppPage::refreshTemplates);
    row->addWidget(m_templates, 1);
    row->addWidget(m_refresh, 0, Qt::AlignTop);
    addWidget(*line);
}

void WhatsAppPage::updateHint()
{
    const auto number = PhoneNumber::parse(m_number.edit->text().trimmed());
    setShown(*m_sandbox, number && number->e164() == kSandbox);
}

void WhatsAppPage::readTemplates()
{
    m_refresh->setEnabled(m_gateway.whatsApp().isConnected);
    m_find->setEnabled(m_gateway.twilio().isConnected);
    onFinished(m_gateway.countTemplates(), this, [this](const Result<int>& count) { showTemplates(count); });
}

void WhatsAppPage::refreshTemplates()
{
    m_refresh->setEnabled(false);
    m_templates->setText(tr("Fetching…"));
    onFinished(m_gateway.refreshTemplates(), this, [this](const Result<int>& count) {
        m_refresh->setEnabled(m_gateway.whatsApp().isConnected);
        showTemplates(count);
    });
}

void WhatsAppPage::showTemplates(const Result<int>& count)
{
    if (!count)
        m_templates->setText(wordsFor(count.error()).oneLine());
    else if (*count == 0)
        m_templates->setText(
            tr("No templates are known yet. Outside the 24 hours after their last message only a template can be sent."));
    else
        m_templates->setText(*count == 1 ? tr("1 template is known.") : tr("%n templates are known.", nullptr, *count));
    Q_EMIT heightChanged();
}

void WhatsAppPage::fill()
{
    m_number.edit->setText(m_gateway.whatsApp().number);
    updateHint();
}

QStringList WhatsAppPage::fromEnvironment() const
{
    return m_gateway.whatsApp().fromEnvironment;
}

bool WhatsAppPage::check()
{
    const QString text = m_number.edit->text().trimmed();
    const bool isNumber = text.isEmpty() || PhoneNumber::parse(text);
    return say(m_number, isNumber ? QString() : tr("Write the number with its country, as +1 415 523 8886."));
}

QFuture<Result<>> WhatsAppPage::store()
{
    const auto number = PhoneNumber::parse(m_number.edit->text().trimmed());
    return m_gateway.saveWhatsApp(number ? number->e164() : QString());
}

QString WhatsAppPage::state() const
{
    const WhatsAppForm form = m_gateway.whatsApp();
    if (!form.hasAccount) return tr("First connect text messages: WhatsApp uses the same Twilio account.");
    return form.isConnected ? tr("WhatsApp is ready to send.") : tr("WhatsApp is not connected yet.");
}

}  // namespace uinbox::ui
