// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/StartProblem.h"

#include "base/Async.h"
#include "common/Startup.h"
#include "db/Migrator.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QThreadPool>
#include <QUrl>

#include <cstdio>

namespace uinbox::app {

namespace {

bool is(const Error& error, db::ProfileProblem problem)
{
    return error.code == static_cast<int>(problem);
}

/// One that can go by itself: a disk that is full, a folder that is not there yet.
bool mayPass(const Error& error)
{
    return is(error, db::ProfileProblem::Unwritable) || (error.kind == ErrorKind::Storage && !isProfileOrUsageError(error));
}

}  // namespace

StartProblem::StartProblem(const Error& error, const QString& profileDir, Inbox inbox, QObject* parent)
    : QObject(parent), m_error(error), m_dir(profileDir), m_rescue(profileDir), m_inbox(inbox)
{
}

StartProblem::~StartProblem()
{
    delete m_dialog.data();
    delete m_progress.data();
}

bool StartProblem::canAsk(const Error& error)
{
    // Without a screen nobody could answer.
    if (QGuiApplication::platformName() == u"offscreen") return false;
    return mayPass(error) || is(error, db::ProfileProblem::Damaged) || is(error, db::ProfileProblem::Newer) ||
           is(error, db::ProfileProblem::Foreign);
}

void StartProblem::say(const QString& sentence)
{
    std::fprintf(stderr, "unified-inbox: %s\n", qPrintable(sentence));
    if (QGuiApplication::platformName() != u"offscreen") QMessageBox::critical(nullptr, tr("Unified Inbox"), sentence);
}

QString StartProblem::whatToDo() const
{
    const QString file = QDir::toNativeSeparators(m_rescue.database());
    if (mayPass(m_error))
        return tr("It is in the folder %1 (%2). Free some space on that disk, or allow yourself to write in the folder; then try again.")
            .arg(QDir::toNativeSeparators(m_dir), m_error.detail);
    if (is(m_error, db::ProfileProblem::Newer))
        return tr("The file %1 was written by a newer version (%2). Install that version or a later one. Nothing was changed.")
            .arg(file, m_error.detail);
    if (is(m_error, db::ProfileProblem::Foreign))
        return tr("The file %1 belongs to another program (%2). Move it elsewhere, then try again. Nothing was changed.")
            .arg(file, m_error.detail);
    const QString where = tr("The file %1 is damaged (%2).").arg(file, m_error.detail);
    const QString kept = tr("Whatever you choose, the damaged file is kept in the same folder.");
    const auto copy = m_rescue.newestCopy();
    if (!copy) return where + u' ' + tr("There is no backup of it. You can begin an empty inbox.") + u' ' + kept;
    //: %1 a date and a time
    const QString backup =
        tr("There is a backup of %1; what came later is not in it.").arg(QLocale().toString(copy->madeAt, QLocale::ShortFormat));
    return where + u' ' + backup + u' ' + kept;
}

void StartProblem::show()
{
    delete m_dialog.data();
    std::fprintf(stderr, "unified-inbox: %s\n", qPrintable(startupText(m_error, m_dir)));
    const QString title = mayPass(m_error)                           ? tr("Your inbox cannot be written.")
                          : is(m_error, db::ProfileProblem::Damaged) ? tr("Your inbox cannot be read.")
                                                                     : tr("Your inbox cannot be opened.");
    m_dialog = new QMessageBox(QMessageBox::Critical, tr("Unified Inbox"), title);
    m_dialog->setTextFormat(Qt::PlainText);
    m_dialog->setInformativeText(whatToDo());
    if (is(m_error, db::ProfileProblem::Damaged)) addRescue();
    addTryAgain();
    addFolder();
    QPushButton* quit = m_dialog->addButton(tr("Quit"), QMessageBox::RejectRole);
    m_dialog->setEscapeButton(quit);
    connect(quit, &QAbstractButton::clicked, this, &StartProblem::givenUp);
    m_dialog->open();
}

void StartProblem::addTryAgain()
{
    const bool isPartly = m_inbox == Inbox::WasOpen && is(m_error, db::ProfileProblem::Damaged);
    if (!mayPass(m_error) && !is(m_error, db::ProfileProblem::Foreign) && !isPartly) return;
    auto* again = m_dialog->addButton(isPartly ? tr("Open it as it is") : tr("Try again"),
                                      isPartly ? QMessageBox::ActionRole : QMessageBox::AcceptRole);
    if (!isPartly) m_dialog->setDefaultButton(again);
    connect(again, &QAbstractButton::clicked, this, &StartProblem::tryAgain);
}

void StartProblem::addRescue()
{
    if (const auto copy = m_rescue.newestCopy()) {
        auto* back = m_dialog->addButton(tr("Put back the backup"), QMessageBox::AcceptRole);
        m_dialog->setDefaultButton(back);
        connect(back, &QAbstractButton::clicked, this, [this, copy = *copy] {
            rescue(tr("Putting back the backup…"), [copy](const ProfileRescue& profile, const ProfileRescue::Progress& progress) {
                return profile.putBack(copy, QDateTime::currentDateTime(), progress);
            });
        });
    }
    const auto* anew = m_dialog->addButton(tr("Begin an empty inbox"), QMessageBox::ActionRole);
    connect(anew, &QAbstractButton::clicked, this, [this] {
        rescue(tr("Putting the damaged file aside…"), [](const ProfileRescue& profile, const ProfileRescue::Progress&) {
            return profile.setAside(QDateTime::currentDateTime());
        });
    });
}

void StartProblem::addFolder()
{
    const auto* folder = m_dialog->addButton(tr("Show the folder"), QMessageBox::ActionRole);
    connect(folder, &QAbstractButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_dir));
        // Each button of such a dialog closes it; this one decides nothing.
        QMetaObject::invokeMethod(this, &StartProblem::show, Qt::QueuedConnection);
    });
}

void StartProblem::rescue(const QString& what, How how)
{
    delete m_progress.data();
    m_progress = new RescueProgress(what);
    m_progress->show();
    m_progress->activateWindow();
    const auto done =
        workOut(*QThreadPool::globalInstance(),
                [how = std::move(how), profile = m_rescue, progress = m_progress->progress()] { return how(profile, progress); });
    onFinished(done, this, [this](const Result<QString>& aside) { onRescued(aside); });
}

void StartProblem::onRescued(const Result<QString>& aside)
{
    delete m_progress.data();
    if (aside) {
        Q_EMIT tryAgain();
        return;
    }
    // Stopped: the same choice once more.
    if (aside.error().kind != ErrorKind::Cancelled) m_error = aside.error();
    show();
}

}  // namespace uinbox::app
