// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/FileActions.h"

#include "base/Async.h"
#include "common/FileText.h"
#include "conversation/BubbleText.h"
#include "conversation/PictureViewer.h"
#include "conversation/SavedToast.h"
#include "media/Downloads.h"
#include "media/FileStore.h"
#include "media/FileType.h"
#include "media/Thumbnails.h"
#include "notes/NoteService.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr int kMostPictures = 5'000;

Result<> write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? Result<>() : fail(ErrorKind::Storage, file.errorString());
}

/// One that cannot be written, to be looked at; made once.
Result<> writeCopy(const QString& folder, const QString& path, const QByteArray& bytes)
{
    if (QFile::exists(path)) return {};
    QDir().mkpath(folder);
    UINBOX_TRY(write(path, bytes));
    QFile::setPermissions(path, QFile::ReadOwner);
    return {};
}

}  // namespace

FileActions::FileActions(const AppContext& context, QWidget* parent) : QObject(parent), m_context(context), m_window(parent)
{
    m_pool.setMaxThreadCount(1);
}

FileActions::~FileActions()
{
    m_pool.waitForDone();
}

void FileActions::open(const Attachment& file, const FileOrigin& from)
{
    switch (deedOf(file)) {
        case FileDeed::None: return;
        case FileDeed::Open:
            return openingOf(file.contentType, file.fileName) == Opening::Picture ? view(file, from) : openByProgram(file);
        case FileDeed::Save: return warnThenSave(file);
        case FileDeed::Browse: return browse(file);
        case FileDeed::FetchAgain: break;
    }
    if (!m_context.downloads) return;
    onFinished(m_context.downloads->fetchAgain(file.id), this, [this](const Result<>& wanted) {
        if (!wanted) Q_EMIT failed(wanted.error());
    });
}

void FileActions::save(const Attachment& file)
{
    deedOf(file) == FileDeed::Save ? warnThenSave(file) : choosePath(file);
}

void FileActions::view(const Attachment& file, const FileOrigin& from)
{
    auto* viewer = new PictureViewer(m_context.theme, m_context.thumbnails, {from.message, from.createdAt, file}, m_window);
    connect(viewer, &PictureViewer::saveRequested, this, &FileActions::choosePath);
    connect(viewer, &PictureViewer::openRequested, this, &FileActions::openByProgram);
    viewer->show();
    if (from.thread.isNull()) return;
    onFinished(m_context.notes.timeline().pictures(from.thread, kMostPictures), viewer,
               [viewer](const Result<std::vector<PictureEntry>>& found) {
                   if (!found) return;
                   std::vector<PictureEntry> pictures;
                   std::copy_if(found->begin(), found->end(), std::back_inserter(pictures),
                                [](const PictureEntry& each) { return isShownPicture(each.file); });
                   viewer->setPictures(std::move(pictures));
               });
}

void FileActions::read(const Attachment& file, const std::function<void(const QByteArray&)>& then)
{
    if (!m_context.files) return;
    onFinished(m_context.files->read(file.contentHash), this,
               [this, then](const Result<QByteArray>& bytes) { bytes ? then(*bytes) : Q_EMIT failed(bytes.error()); });
}

void FileActions::openByProgram(const Attachment& file)
{
    read(file, [this, file](const QByteArray& bytes) {
        // In a folder of its own, so that two of one name do not meet.
        const QString folder = m_copies.filePath(QString::fromLatin1(file.contentHash.toHex().left(16)));
        const QString path = folder + u'/' + file.fileName;
        onFinished(workOut(m_pool, [=] { return writeCopy(folder, path, bytes); }), this, [this, path](const Result<>& written) {
            written ? void(QDesktopServices::openUrl(QUrl::fromLocalFile(path))) : Q_EMIT failed(written.error());
        });
    });
}

void FileActions::browse(const Attachment& file)
{
    const QUrl url(file.url);
    auto* box =
        new QMessageBox(QMessageBox::Question, tr("Open in the browser"),
                        tr("This file is too large to keep here. It lies at %1, which may ask you to sign in.").arg(url.host()),
                        QMessageBox::Cancel, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const auto* openIt = box->addButton(tr("Open"), QMessageBox::AcceptRole);
    connect(openIt, &QPushButton::clicked, this, [url] {
        if (url.scheme() == u"https") QDesktopServices::openUrl(url);
    });
    box->open();
}

void FileActions::warnThenSave(const Attachment& file)
{
    auto* box = new QMessageBox(
        QMessageBox::Warning, tr("Save file"),
        tr("\"%1\" may be a program, or hold one. Open it later only if you know who sent it and why.").arg(fileName(file)),
        QMessageBox::Cancel, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const auto* saveIt = box->addButton(tr("Save as…"), QMessageBox::AcceptRole);
    connect(saveIt, &QPushButton::clicked, this, [this, file] { choosePath(file); });
    box->open();
}

void FileActions::choosePath(const Attachment& file)
{
    auto* dialog = new QFileDialog(m_window, tr("Save file"), QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(file.fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString& path) {
        read(file, [this, path](const QByteArray& bytes) {
            onFinished(workOut(m_pool, [=] { return write(path, bytes); }), this, [this, path](const Result<>& written) {
                written ? saySaved(*m_window, path) : Q_EMIT failed(written.error());
            });
        });
    });
    dialog->open();
}

}  // namespace uinbox::ui
