// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Async.h"
#include "common/ErrorText.h"
#include "composer/FlowLayout.h"
#include "contacts/PhoneNumber.h"
#include "settings/SmsPage.h"
#include "theme/Tokens.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

namespace uinbox::ui {

namespace {

constexpr char kConsole[] = "https://console.twilio.com";
constexpr int kServiceRole = Qt::UserRole + 1;

QString named(const QString& what, const QString& name)
{
    return name.isEmpty() || name == what ? what : QStringLiteral("%1 (%2)").arg(what, name);
}

}  // namespace

void SmsPage::addTrial()
{
    auto* line = new QWidget(this);
    auto* row = new FlowLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kS);
    auto* console = new QPushButton(tr("&Open Twilio's console"), line);
    console->setToolTip(tr("Its first page has both under “Account Info”."));
    for (QPushButton* button : {m_try, console}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_try, &QPushButton::clicked, this, &SmsPage::tryKeys);
    connect(console, &QPushButton::clicked, this, [] { QDesktopServices::openUrl(QUrl(QLatin1String(kConsole))); });
    addWide(*line);
    m_outcome = addFormNote();
    setShown(*m_outcome, false);
    m_foundField.around = &addOffer(tr("&Found there"), *m_found);
    setShown(m_foundField, false);
    connect(m_found, &QComboBox::activated, this, &SmsPage::take);
}

void SmsPage::tryKeys()
{
    if (!checkKeys()) return;
    m_try->setEnabled(false);
    m_outcome->setText(tr("Asking Twilio…"));
    setShown(*m_outcome, true);
    onFinished(m_gateway.testTwilio(typed(), twilio::ProbeDepth::Lists), this,
               [this](const Result<twilio::ProbedAccount>& tried) { onTried(tried); });
}

void SmsPage::onTried(const Result<twilio::ProbedAccount>& tried)
{
    m_try->setEnabled(true);
    setShown(*m_outcome, !(tried && tried->fault));
    if (!tried) {
        //: Followed by why, in a sentence
        m_outcome->setText(tr("They could not be tried.") + u' ' + wordsFor(tried.error()).oneLine());
    } else if (tried->fault) {
        sayFault(*tried->fault);
        // There it is to be mended.
        (tried->fault == twilio::SignInFault::Sid || tried->fault == twilio::SignInFault::Inactive ? m_sid : m_token)
            .edit->setFocus(Qt::OtherFocusReason);
    } else {
        QString words = tr("Twilio accepts them: the account “%1”.").arg(tried->name);
        if (tried->isTrial) words += u' ' + tr("It is a trial: it writes only to numbers that you verified in Twilio's console.");
        if (tried->numbers.empty() && tried->services.empty() && !tried->isIncomplete)
            words += u' ' + tr("It has no number yet: buy one in Twilio's console.");
        m_outcome->setText(words);
        offer(*tried);
    }
    Q_EMIT heightChanged();
}

void SmsPage::sayFault(twilio::SignInFault fault)
{
    switch (fault) {
        case twilio::SignInFault::Sid:
            (void)say(
                m_sid,
                tr("Twilio knows no account with this SID. Copy it again from “Account Info” on the first page of its console."));
            return;
        case twilio::SignInFault::Token:
            (void)say(
                m_token,
                tr("Twilio does not accept this SID with this token. Copy both again from “Account Info” on the first page of "
                   "its console; a new token there makes the old one void."));
            return;
        case twilio::SignInFault::TestKeys:
            (void)say(m_token,
                      tr("This is the pair for tests, by which nothing is sent. Take the live one from the console's first page."));
            return;
        case twilio::SignInFault::Inactive:
            (void)say(m_sid, tr("Twilio suspended or closed this account. Its console says why."));
            return;
    }
}

void SmsPage::offer(const twilio::ProbedAccount& account)
{
    m_found->clear();
    m_found->addItem(tr("Choose what to send from"));
    for (const twilio::OwnNumber& each : account.numbers)
        m_found->addItem(named(PhoneNumber::formatInternational(each.number), each.name == each.number ? QString() : each.name),
                         each.number);
    for (const twilio::OwnService& each : account.services) {
        m_found->addItem(tr("Messaging Service %1").arg(each.name.isEmpty() ? each.sid : each.name), each.sid);
        m_found->setItemData(m_found->count() - 1, true, kServiceRole);
    }
    setShown(m_foundField, m_found->count() > 1);
    const bool isNoneTyped = m_phone.edit->text().trimmed().isEmpty() && cleaned(m_service.edit).isEmpty();
    if (isNoneTyped && account.numbers.size() == 1) {
        m_found->setCurrentIndex(1);
        take(1);
    }
}

void SmsPage::take(int index)
{
    const QString value = m_found->itemData(index).toString();
    if (value.isEmpty()) return;
    if (m_found->itemData(index, kServiceRole).toBool())
        m_service.edit->setText(value);
    else
        m_phone.edit->setText(PhoneNumber::formatInternational(value));
}

}  // namespace uinbox::ui
