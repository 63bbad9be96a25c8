// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Logging.h"

#include "base/Clock.h"

#include <QFile>
#include <QRegularExpression>

#include <cstdio>
#include <mutex>

namespace uinbox {

Q_LOGGING_CATEGORY(lcApp, "uinbox.app")
Q_LOGGING_CATEGORY(lcDb, "uinbox.db")
Q_LOGGING_CATEGORY(lcHttp, "uinbox.http")
Q_LOGGING_CATEGORY(lcInbound, "uinbox.inbound")
Q_LOGGING_CATEGORY(lcMedia, "uinbox.media")
Q_LOGGING_CATEGORY(lcOutbox, "uinbox.outbox")
Q_LOGGING_CATEGORY(lcScheduler, "uinbox.scheduler")
Q_LOGGING_CATEGORY(lcSecurity, "uinbox.security")
Q_LOGGING_CATEGORY(lcTunnel, "uinbox.tunnel")

namespace {

constexpr qint64 kMaxLogBytes = 5 * 1024 * 1024;

struct Sink {
    std::mutex mutex;
    QFile file;
};

// The message handler is a plain function pointer: its state has nowhere else to live.
Sink& sink()
{
    static Sink instance;
    return instance;
}

Result<> openFile(QFile& file)
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return fail(ErrorKind::Storage, QStringLiteral("cannot write the log: ") + file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

void rotate(QFile& file)
{
    const QString path = file.fileName();
    const QString older = path + QStringLiteral(".1");
    file.close();
    QFile::remove(older);
    QFile::rename(path, older);
    (void)openFile(file);  // without a file the lines still reach standard error
}

const char* levelName(QtMsgType type)
{
    switch (type) {
        case QtDebugMsg: return "debug";
        case QtInfoMsg: return "info";
        case QtWarningMsg: return "warning";
        case QtCriticalMsg: return "error";
        case QtFatalMsg: return "fatal";
    }
    return "";
}

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QString line = QStringLiteral("%1 %2 %3: %4\n")
                             .arg(toIso8601(SystemClock().now()), QLatin1String(levelName(type)),
                                  QLatin1String(context.category ? context.category : "default"), redact(message));
    const QByteArray bytes = line.toUtf8();
    auto& out = sink();
    const std::lock_guard lock(out.mutex);
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    if (!out.file.isOpen()) return;
    out.file.write(bytes);
    out.file.flush();
    if (out.file.size() > kMaxLogBytes) rotate(out.file);
}

}  // namespace

std::optional<LogLevel> logLevelFromName(QStringView name)
{
    if (name == u"debug") return LogLevel::Debug;
    if (name == u"info") return LogLevel::Info;
    if (name == u"warning") return LogLevel::Warning;
    if (name == u"error") return LogLevel::Error;
    return std::nullopt;
}

Result<> startLogging(LogLevel level, const QString& filePath)
{
    QString rules = QStringLiteral("*.debug=false\nqt.*.debug=false\n");
    if (level == LogLevel::Debug) rules = QStringLiteral("uinbox.*.debug=true\n");
    if (level >= LogLevel::Warning) rules += QStringLiteral("uinbox.*.info=false\n");
    if (level >= LogLevel::Error) rules += QStringLiteral("uinbox.*.warning=false\n");
    QLoggingCategory::setFilterRules(rules);

    if (!filePath.isEmpty()) {
        auto& out = sink();
        const std::lock_guard lock(out.mutex);
        // A name that is set while it is open is warned about, which would come back here.
        out.file.close();
        out.file.setFileName(filePath);
        UINBOX_TRY(openFile(out.file));
    }
    qInstallMessageHandler(&handleMessage);
    return {};
}

QString redact(const QString& line)
{
    static const QRegularExpression bearer(
        QStringLiteral("(?i)\\b(bearer|basic|token|re_|whsec_)\\s*[=: ]?\\s*[A-Za-z0-9+/_=.-]{12,}"));
    static const QRegularExpression email(QStringLiteral("[A-Za-z0-9._%+-]+@([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}"));
    static const QRegularExpression phone(QStringLiteral("\\+[0-9]{5,13}([0-9]{2})"));
    // Secrets of Twilio are 32 lower-case hexadecimal digits on their own; ids have two letters before them and are no secrets.
    static const QRegularExpression secret(QStringLiteral("\\b[0-9a-f]{32}\\b"));
    QString out = line;
    out.replace(bearer, QStringLiteral("\\1 [hidden]"));
    out.replace(email, QStringLiteral("[e-mail]"));
    out.replace(phone, QStringLiteral("+…\\1"));
    out.replace(secret, QStringLiteral("[hidden]"));
    return out;
}

}  // namespace uinbox
