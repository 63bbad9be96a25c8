// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/LinePage.h"

#include "common/LineText.h"
#include "settings/LineStatus.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace uinbox::ui {

namespace {

/// The names under which the environment sets them (the manual page lists them).
constexpr char kKindName[] = "TUNNEL_KIND";
constexpr char kProgramName[] = "TUNNEL_PROGRAM";
constexpr char kTargetName[] = "TUNNEL_TARGET";
constexpr char kRemoteName[] = "TUNNEL_REMOTE";
constexpr char kKeyFileName[] = "TUNNEL_KEY_FILE";
constexpr char kAddressName[] = "TUNNEL_URL";
constexpr char kTokenName[] = "TUNNEL_TOKEN";

constexpr TunnelKind kKinds[] = {TunnelKind::None,  TunnelKind::CloudflaredQuick, TunnelKind::CloudflaredNamed,
                                 TunnelKind::Ngrok, TunnelKind::Tailscale,        TunnelKind::Ssh,
                                 TunnelKind::Fixed};

constexpr char kNoKeyFile[] = "keyFile: There is no such file.";

QString noSuchFile()
{
    return LinePage::tr("There is no such file.");
}

}  // namespace

LinePage::LinePage(AccountsGateway& accounts, LineGateway& line, const Theme& theme, QWidget* parent)
    : SettingsPage(accounts, theme, parent), m_line(line), m_lookup(new FileLookup(&factsOf, this)), m_kind(new QComboBox(this))
{
    setHeading(
        tr("Receiving"),
        tr("For messages to arrive at once, Twilio and Resend must reach this computer over the internet. A tunnel does that "
           "without opening anything in your router; each message is checked to be theirs."));
    for (const TunnelKind each : kKinds) m_kind->addItem(kindName(each), static_cast<int>(each));
    // As wide as the page, whose width its longest choice does not set.
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addControl(tr("They reach it by"), *m_kind, kKindName);
    m_sentence = addFormNote();
    m_address = addField(tr("Public &address"), QStringLiteral("https://in.example.com"), kAddressName);
    m_target = addField(tr("&Server"), QStringLiteral("user@server.example.com"), kTargetName);
    m_remote = addField(tr("&Port there"), QStringLiteral("80"), kRemoteName);
    m_keyFile = addField(tr("&Key file"), tr("optional: the keys that ssh finds"), kKeyFileName);
    m_token = addSecretField(tr("&Token"), kTokenName);
    m_program = addField(tr("Pro&gram"), {}, kProgramName);
    auto* status = new LineStatus(line, theme, this);
    addWidget(*status);
    const auto look = [this, status] {
        status->setHasAccount(m_gateway.twilio().isConnected || m_gateway.whatsApp().isConnected || m_gateway.email().isConnected);
    };
    connect(&accounts, &AccountsGateway::changed, status, look);
    look();
    connect(status, &LineStatus::heightChanged, this, &LinePage::heightChanged);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LinePage::onKindChanged);
    finish();
}

TunnelKind LinePage::kind() const
{
    return static_cast<TunnelKind>(m_kind->currentData().toInt());
}

void LinePage::onKindChanged()
{
    const TunnelKind chosen = kind();
    const bool isSsh = chosen == TunnelKind::Ssh;
    const bool isNamed = chosen == TunnelKind::CloudflaredNamed;
    m_sentence->setText(kindSentence(chosen));
    setShown(m_address, chosen == TunnelKind::Fixed || isNamed || isSsh || chosen == TunnelKind::Ngrok);
    setShown(m_target, isSsh);
    setShown(m_remote, isSsh);
    setShown(m_keyFile, isSsh);
    setShown(m_token, isNamed);
    setShown(m_program, needsProgram(chosen));
    const bool isOptional = isSsh || chosen == TunnelKind::Ngrok;
    m_address.edit->setPlaceholderText(isSsh        ? tr("https://… with {port} in it, or empty if the server says it")
                                       : isOptional ? tr("optional: a domain of your account")
                                                    : QStringLiteral("https://in.example.com"));
    m_program.edit->setPlaceholderText(tr("optional: its path, if it is not found by itself"));
    Q_EMIT heightChanged();
}

void LinePage::fill()
{
    const LineForm form = m_line.form();
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(form.settings.kind)));
    m_address.edit->setText(form.settings.address);
    m_target.edit->setText(form.settings.target);
    m_remote.edit->setText(form.settings.remote);
    m_keyFile.edit->setText(form.settings.keyFile);
    m_program.edit->setText(form.settings.program);
    m_token.edit->clear();
    fillSecret(m_token, kTokenName, form.hasToken, tr("from Cloudflare's dashboard"));
    onKindChanged();
}

LineSettings LinePage::typed() const
{
    LineSettings settings;
    settings.kind = kind();
    settings.address = cleaned(m_address.edit);
    while (settings.address.endsWith(u'/')) settings.address.chop(1);
    settings.program = m_program.edit->text().trimmed();
    // What is not seen is not meant.
    if (settings.kind == TunnelKind::Ssh) {
        settings.target = cleaned(m_target.edit);
        settings.remote = cleaned(m_remote.edit);
        settings.keyFile = m_keyFile.edit->text().trimmed();
    }
    if (settings.kind == TunnelKind::CloudflaredNamed) {
        settings.token = Secret(cleaned(m_token.edit).toUtf8());
        // The name of a tunnel is for the environment; it stays while the tunnel is one.
        if (m_line.form().settings.kind == settings.kind) settings.target = m_line.form().settings.target;
    }
    return settings;
}

bool LinePage::check()
{
    LineSettings settings = typed();
    // One that is stored counts as one that is typed.
    if (settings.token.isEmpty() && m_line.form().hasToken) settings.token = Secret(QByteArrayLiteral("stored"));
    const QStringList missing = missingSettings(settings);
    const bool isNamed = settings.kind == TunnelKind::CloudflaredNamed;
    const bool needsTarget = missing.contains(u"target");
    bool ok = say(m_address, missing.contains(u"address") ? tr("The address begins with https:// and has no ? or #.") : QString());
    ok = say(m_target, needsTarget && !isNamed ? tr("Write user@server, or user@server:port.") : QString()) && ok;
    ok = say(m_token, needsTarget && isNamed ? tr("Without the token the tunnel cannot be started.") : QString()) && ok;
    // The disk is asked when it is saved.
    const bool isKnownMissing = isTyping() && !settings.keyFile.isEmpty() && settings.keyFile == m_missingKey;
    ok = say(m_keyFile, isKnownMissing ? noSuchFile() : QString()) && ok;
    return ok;
}

void LinePage::setLookup(FileLookup::Look look)
{
    delete m_lookup;
    m_lookup = new FileLookup(std::move(look), this);
}

QFuture<Result<>> LinePage::store()
{
    const LineSettings settings = typed();
    m_missingKey.clear();
    if (settings.keyFile.isEmpty()) return m_line.save(settings);
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    const auto finish = [promise](const Result<>& result) {
        promise->addResult(result);
        promise->finish();
    };
    onFinished(m_lookup->look({settings.keyFile}), this, [=, this](const Result<std::vector<FileFacts>>& found) {
        const bool isThere =
            found && found->front().kind != FileFacts::Kind::Missing && found->front().kind != FileFacts::Kind::Folder;
        if (isThere) return onFinished(m_line.save(settings), this, finish);
        m_missingKey = settings.keyFile;
        finish(fail(ErrorKind::NotFound, kNoKeyFile));
    });
    return promise->future();
}

bool LinePage::explain(const Error& error)
{
    if (error.detail != QLatin1String(kNoKeyFile)) return false;
    // Another was written meanwhile, or is not seen any more: it is looked for when that is saved.
    (void)say(m_keyFile, typed().keyFile == m_missingKey ? noSuchFile() : QString());
    return true;
}

QString LinePage::state() const
{
    const quint16 port = m_line.form().webhookPort;
    const bool leads =
        m_line.form().settings.kind == TunnelKind::Fixed || m_line.form().settings.kind == TunnelKind::CloudflaredNamed;
    return leads && port != 0 ? tr("On this computer it must lead to http://127.0.0.1:%1.").arg(port) : QString();
}

QStringList LinePage::fromEnvironment() const
{
    return m_line.form().fromEnvironment;
}

QString LinePage::typedSecret() const
{
    return m_token.edit->text().isEmpty() ? QString() : QLatin1String(kTokenName);
}

}  // namespace uinbox::ui
