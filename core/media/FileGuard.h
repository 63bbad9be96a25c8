// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <tl/expected.hpp>
#include <vector>

namespace uinbox {

/// One request for a file: where to, and whether the account's credentials go along.
struct FileHop {
    enum class Source { Twilio, Resend };
    enum class SignIn { No, Yes };
    Source source = Source::Twilio;
    QUrl url;
    SignIn signIn = SignIn::No;
};

/// Decides which addresses a file of a received message is fetched from, and which of them see credentials: whoever can make us store
/// an address must learn nothing by it, and reach nothing. What is refused is said in a word that is stored (Attachment::refusal):
///   "scheme"   not https                                "host"      not the provider's host, or a port, user or spelling of its own
///   "path"     not the path of a file                   "account"   a file of another account
///   "message"  a file of another message                "redirect"  led elsewhere, or more than three times
///   "address"  the host has no public address           "missing"   (failed) the provider has no such file, or not any more
///   "signin"   (failed) the sign-in was refused         "network"   (failed) it could not be reached, or made no sense
/// Pure; any thread.
class FileGuard {
public:
    struct Settings {
        QString accountSid;
        QUrl twilioBase{QStringLiteral("https://api.twilio.com")};
        QUrl resendBase{QStringLiteral("https://api.resend.com")};
    };
    /// Where to go, or the word why not.
    using Verdict = tl::expected<FileHop, QString>;
    static constexpr int kMaxRedirects = 3;

    explicit FileGuard(Settings settings);

    /// A file of a message at Twilio: exactly `<api>/2010-04-01/Accounts/<ours>/Messages/<its sid>/Media/ME…`, letter for letter. The
    /// credentials go along (PROVIDERS.md 3: checked before they are sent).
    [[nodiscard]] Verdict twilioFile(const QString& url, const QString& messageSid) const;
    /// The address Resend's API gave for a file: at Resend, without credentials (it is signed).
    [[nodiscard]] Verdict resendFile(const QUrl& url) const;
    /// Where an answer's Location leads: to the hosts the provider keeps files at, and never with credentials.
    [[nodiscard]] Verdict redirect(const FileHop& from, const QByteArray& location) const;
    /// ClientRequest::allowedLoopback: the configured hosts that are this computer itself (a stand-in of the provider).
    [[nodiscard]] std::vector<QByteArray> allowedLoopback() const;

private:
    [[nodiscard]] bool isFileHost(FileHop::Source source, const QUrl& url) const;

    Settings m_settings;
};

}  // namespace uinbox
