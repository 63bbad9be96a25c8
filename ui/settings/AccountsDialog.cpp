// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/AccountsDialog.h"

#include "base/Async.h"
#include "common/ErrorText.h"
#include "contacts/PhoneNumber.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kFieldWidth = 360;
/// The names under which the environment sets them (the manual page lists them).
constexpr char kSidName[] = "TWILIO_ACCOUNT_SID";
constexpr char kTokenName[] = "TWILIO_AUTH_TOKEN";
constexpr char kPhoneName[] = "TWILIO_PHONE_NUMBER";
constexpr char kServiceName[] = "TWILIO_MESSAGING_SERVICE_SID";
constexpr char kAddressName[] = "PUBLIC_BASE_URL";

/// Without the spaces and line ends that come along when something is copied from a web page.
QString cleaned(const QLineEdit* edit)
{
    return edit->text().simplified().remove(u' ');
}

bool isSid(const QString& text, const char* prefix)
{
    static const QRegularExpression hex(QStringLiteral("^[0-9a-f]{32}$"), QRegularExpression::CaseInsensitiveOption);
    return text.startsWith(QLatin1String(prefix)) && hex.match(text.mid(2)).hasMatch();
}

}  // namespace

AccountsDialog::AccountsDialog(AccountsGateway& gateway, const Theme& theme, QWidget* parent)
    : QDialog(parent), m_gateway(gateway), m_theme(theme), m_state(new QLabel(this)), m_save(new QPushButton(tr("Save"), this))
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* title = new QLabel(tr("SMS with Twilio"), this);
    title->setFont(theme.font(type::kTitle, QFont::DemiBold));
    auto* lead =
        new QLabel(tr("You find these on the first page of Twilio's console. The token is kept in your system's keychain."), this);
    lead->setWordWrap(true);

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setHorizontalSpacing(space::kL);
    form->setVerticalSpacing(space::kM);
    m_sid = addField(*form, tr("Account &SID"), QStringLiteral("AC…"), kSidName);
    m_token = addField(*form, tr("Auth &token"), QString(), kTokenName);
    m_phone = addField(*form, tr("Your &number"), QStringLiteral("+1 415 555 2671"), kPhoneName);
    m_service = addField(*form, tr("&Messaging Service"), tr("optional, MG…"), kServiceName);
    m_address = addField(*form, tr("Public &address"), tr("https://… of your tunnel"), kAddressName);
    addTokenEye();

    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kL);
    layout->setSpacing(space::kM);
    layout->addWidget(title);
    layout->addWidget(lead);
    layout->addLayout(form);
    layout->addWidget(m_state);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, &AccountsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&gateway, &AccountsGateway::changed, this, &AccountsDialog::showState);
    fill();
    showState();
}

AccountsDialog::Field AccountsDialog::addField(QFormLayout& form, const QString& label, const QString& hint, const char* name)
{
    Field field{new QLineEdit(this), new QLabel(this)};
    field.edit->setPlaceholderText(hint);
    field.edit->setMinimumWidth(kFieldWidth);
    field.edit->setMinimumHeight(field.edit->sizeHint().height());
    field.problem->setWordWrap(true);
    field.problem->hide();
    if (m_gateway.twilio().fromEnvironment.contains(QLatin1String(name))) {
        field.edit->setEnabled(false);
        field.edit->setToolTip(tr("Set by the environment variable %1").arg(QLatin1String(name)));
    }
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, m_theme.tokens().danger);
    field.problem->setPalette(palette);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(field.edit);
    column->addWidget(field.problem);
    auto* caption = new QLabel(label, this);
    caption->setBuddy(field.edit);
    caption->setMinimumHeight(field.edit->sizeHint().height());
    form.addRow(caption, column);
    return field;
}

void AccountsDialog::addTokenEye()
{
    const Tokens& tokens = m_theme.tokens();
    m_token.edit->setEchoMode(QLineEdit::Password);
    auto* eye = m_token.edit->addAction(makeIcon(Icon::Eye, tokens.textMuted, tokens.line), QLineEdit::TrailingPosition);
    eye->setToolTip(tr("Show what is typed"));
    eye->setCheckable(true);
    connect(eye, &QAction::toggled, this, [this, eye](bool shown) {
        m_token.edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        eye->setIcon(makeIcon(shown ? Icon::EyeOff : Icon::Eye, m_theme.tokens().textMuted, m_theme.tokens().line));
    });
}

void AccountsDialog::fill()
{
    const TwilioForm form = m_gateway.twilio();
    m_sid.edit->setText(form.accountSid);
    m_phone.edit->setText(form.phoneNumber);
    m_service.edit->setText(form.messagingServiceSid);
    m_address.edit->setText(form.publicBaseUrl);
    const bool fixedToken = form.fromEnvironment.contains(QLatin1String(kTokenName));
    m_token.edit->setPlaceholderText(fixedToken          ? tr("set by the environment variable %1").arg(QLatin1String(kTokenName))
                                     : form.hasAuthToken ? tr("stored; type to replace it")
                                                         : tr("32 letters and digits"));
}

bool AccountsDialog::say(Field& field, const QString& problem)
{
    field.problem->setText(problem);
    field.problem->setVisible(!problem.isEmpty());
    field.edit->setAccessibleDescription(problem);
    return problem.isEmpty();
}

bool AccountsDialog::check()
{
    const QString sid = cleaned(m_sid.edit);
    bool ok = say(m_sid, isSid(sid, "AC") ? QString() : tr("An Account SID is AC followed by 32 letters and digits."));
    const bool needsToken = !m_gateway.twilio().hasAuthToken && cleaned(m_token.edit).isEmpty();
    ok = say(m_token, needsToken ? tr("Without the token nothing can be sent or received.") : QString()) && ok;
    const QString service = cleaned(m_service.edit);
    const QString phone = m_phone.edit->text().trimmed();
    QString problem;
    if (phone.isEmpty() && service.isEmpty())
        problem = tr("Give the number you send from, or a Messaging Service.");
    else if (!phone.isEmpty() && !PhoneNumber::parse(phone))
        problem = tr("Write the number with its country, as +1 415 555 2671.");
    ok = say(m_phone, problem) && ok;
    ok = say(m_service, service.isEmpty() || isSid(service, "MG")
                            ? QString()
                            : tr("A Messaging Service is MG followed by 32 letters and digits.")) &&
         ok;
    const QUrl address(cleaned(m_address.edit), QUrl::StrictMode);
    const bool addressOk = address.isEmpty() || (address.scheme() == u"https" && !address.host().isEmpty() && !address.hasQuery() &&
                                                 !address.hasFragment());
    ok = say(m_address, addressOk ? QString() : tr("The address begins with https:// and has no ? or #.")) && ok;
    // The sentences need room; a dialog does not take it by itself.
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
    return ok;
}

void AccountsDialog::save()
{
    if (!check()) return;
    TwilioInput input;
    input.accountSid = cleaned(m_sid.edit);
    const auto phone = PhoneNumber::parse(m_phone.edit->text().trimmed());
    input.phoneNumber = phone ? phone->e164() : QString();
    input.messagingServiceSid = cleaned(m_service.edit);
    input.publicBaseUrl = cleaned(m_address.edit);
    while (input.publicBaseUrl.endsWith(u'/')) input.publicBaseUrl.chop(1);
    input.authToken = Secret(cleaned(m_token.edit).toUtf8());
    m_save->setEnabled(false);
    m_state->setText(tr("Saving…"));
    onFinished(m_gateway.saveTwilio(input), this, [this](const Result<>& saved) { onSaved(saved); });
}

void AccountsDialog::onSaved(const Result<>& saved)
{
    m_save->setEnabled(true);
    if (!saved) {
        const bool token = saved.error().kind == ErrorKind::Storage && !m_token.edit->text().isEmpty();
        m_state->setText(
            token
                ? tr("Not saved. The system's keychain is locked, or there is none, and the token is kept nowhere else. Unlock it, "
                     "install gnome-keyring or KWallet, or set %1 in the environment.")
                      .arg(QLatin1String(kTokenName))
                : wordsFor(saved.error()).oneLine());
        resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
        return;
    }
    m_token.edit->clear();
    fill();
    showState();
}

void AccountsDialog::showState()
{
    const TwilioForm form = m_gateway.twilio();
    if (!form.isConnected) {
        m_state->setText(tr("SMS is not connected yet."));
    } else if (form.publicBaseUrl.isEmpty()) {
        m_state->setText(
            tr("Ready to send. To receive, give the public address of a tunnel to 127.0.0.1:%1.").arg(form.webhookPort));
    } else {
        m_state->setText(tr("Ready to send. To receive, enter this address at your number in Twilio's console under "
                            "\"A message comes in\": %1")
                             .arg(form.publicBaseUrl + QStringLiteral("/api/webhooks/twilio")));
        m_state->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
}

}  // namespace uinbox::ui
