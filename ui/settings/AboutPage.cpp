// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/AboutPage.h"

#include "base/Async.h"
#include "base/Logging.h"
#include "common/ErrorText.h"
#include "composer/FlowLayout.h"
#include "db/Connection.h"
#include "help/HelpBook.h"
#include "http/HttpClient.h"
#include "theme/Theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>

namespace uinbox::ui {

namespace {

constexpr qint64 kLogEnd = 64 * 1024;
constexpr int kLogHeight = 220;
constexpr std::chrono::seconds kCopiedFor{2};

/// The last lines of a log, each as it may be shown to anybody: the log has nobody's data, and this is a second net.
Result<QString> logEnd(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorKind::NotFound, "there is no log");
    const bool isCut = file.size() > kLogEnd;
    if (isCut) file.seek(file.size() - kLogEnd);
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    if (isCut && !lines.isEmpty()) lines.removeFirst();
    for (QString& line : lines) line = redact(line);
    return lines.join(u'\n');
}

}  // namespace

AboutPage::AboutPage(AccountsGateway& gateway, const QString& profileDir, const Theme& theme, QWidget* parent)
    : SettingsPage(gateway, theme, parent),
      m_logPath(QDir(profileDir).filePath(QStringLiteral("unified-inbox.log"))),
      m_copy(new QPushButton(tr("&Copy for support"), this)),
      m_log(new QPlainTextEdit(this))
{
    setHeading(tr("About Unified Inbox"), tr("Free software under the GNU General Public License, version 3 or later."));
    QLabel* facts = addNote(versions().join(u'\n'));
    facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addButtons();
    addLog();
    finish();
}

QStringList AboutPage::versions()
{
    return {QStringLiteral("Unified Inbox " UINBOX_VERSION),
            QStringLiteral("Qt %1 (%2)").arg(QLatin1String(qVersion()), QStringLiteral(QT_VERSION_STR)),
            QStringLiteral("SQLite %1").arg(db::sqliteVersion()), QStringLiteral("libcurl %1").arg(http::curlVersion()),
            QStringLiteral("%1, %2, %3")
                .arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QGuiApplication::platformName())};
}

void AboutPage::addButtons()
{
    auto* row = new QWidget(this);
    auto* layout = new FlowLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kS);
    auto* news = new QPushButton(tr("What's &new"), row);
    m_copy->setToolTip(tr("The versions above, and the end of the log. No names, numbers, addresses or keys are in it."));
    for (QPushButton* button : {m_copy, news}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    connect(m_copy, &QPushButton::clicked, this, &AboutPage::copy);
    connect(news, &QPushButton::clicked, this, [] { QDesktopServices::openUrl(QUrl(helpAddress({QStringLiteral("whatsnew")}))); });
    addWidget(*row);
}

void AboutPage::addLog()
{
    auto* row = new QWidget(this);
    auto* layout = new FlowLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* show = new QPushButton(tr("&Show the log"), row);
    show->setAutoDefault(false);
    show->setCheckable(true);
    auto* folder = new QPushButton(tr("&Open the log's folder"), row);
    folder->setAutoDefault(false);
    layout->setSpacing(space::kS);
    layout->addWidget(show);
    layout->addWidget(folder);
    connect(show, &QPushButton::toggled, this, &AboutPage::showLog);
    connect(folder, &QPushButton::clicked, this,
            [path = QFileInfo(m_logPath).path()] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    addWidget(*row);
    m_log->setReadOnly(true);
    m_log->setAccessibleName(tr("The end of the log"));
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_log->setMinimumHeight(m_theme.scaled(kLogHeight));
    m_log->setTabChangesFocus(true);
    m_log->hide();
    addWidget(*m_log);
}

void AboutPage::showLog(bool shown)
{
    setShown(*m_log, shown);
    if (!shown) return;
    onFinished(workOut(*QThreadPool::globalInstance(), [path = m_logPath] { return logEnd(path); }), this,
               [this](const Result<QString>& end) {
                   m_log->setPlainText(end ? *end : tr("There is no log yet."));
                   m_log->moveCursor(QTextCursor::End);
               });
}

void AboutPage::copy()
{
    onFinished(workOut(*QThreadPool::globalInstance(), [path = m_logPath] { return logEnd(path); }), this,
               [this](const Result<QString>& end) {
                   QGuiApplication::clipboard()->setText(versions().join(u'\n') + QStringLiteral("\n\n") + end.value_or(QString()));
                   m_copy->setText(tr("Copied"));
                   QTimer::singleShot(kCopiedFor, this, [this] { m_copy->setText(tr("&Copy for support")); });
               });
}

QFuture<Result<>> AboutPage::store()
{
    return makeReady(Result<>());
}

}  // namespace uinbox::ui
