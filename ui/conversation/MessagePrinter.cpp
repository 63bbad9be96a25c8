// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/MessagePrinter.h"

#include "accounts/AccountService.h"
#include "base/Async.h"
#include "common/ErrorText.h"
#include "conversation/PrintChoice.h"
#include "conversation/SavedToast.h"
#include "media/FileType.h"
#include "media/Thumbnails.h"
#include "notes/NoteService.h"
#include "theme/Theme.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QStandardPaths>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr int kPage = 500;
constexpr int kLookMs = 100;
constexpr QSize kPicture(1280, 1280);
constexpr size_t kMostPictures = 500;

}  // namespace

MessagePrinter::MessagePrinter(const AppContext& context, PrintNames names, QWidget* window)
    : QObject(window), m_context(context), m_names(std::move(names)), m_window(window)
{
    m_look.setInterval(kLookMs);
    connect(&m_look, &QTimer::timeout, this, &MessagePrinter::showProgress);
}

MessagePrinter::~MessagePrinter()
{
    // The thread that paints has all it needs of its own, and stops after its page.
    m_progress->isCancelled = true;
    delete m_dialog;
}

void MessagePrinter::print(const PrintedThread& what)
{
    readOwner([this, what] { readOlder(what, std::nullopt); });
}

void MessagePrinter::readOwner(const std::function<void()>& then)
{
    onFinished(m_context.accounts.owner(), this, [this, then](const Result<User>& owner) {
        if (owner && !owner->name.isEmpty()) m_names.ours = owner->name;
        if (owner) m_reader = owner->id;
        then();
    });
}

void MessagePrinter::readOlder(const PrintedThread& what, std::optional<EntryCursor> before)
{
    const auto read = m_context.notes.timeline().older(what.thread, m_reader, before, kPage);
    onFinished(read, this, [this, what](const Result<EntryPage>& page) {
        if (!page) return end(fail(page.error()));
        std::copy_if(page->entries.rbegin(), page->entries.rend(), std::back_inserter(m_entries),
                     [&](const Entry& entry) { return entry.message() || what.notes == PrintedThread::Notes::With; });
        if (page->hasOlder && !page->entries.empty() && m_entries.size() < kMostMessages)
            return readOlder(what, page->entries.front().cursor());
        std::reverse(m_entries.begin(), m_entries.end());
        std::vector<Attachment> files;
        for (const Entry& entry : m_entries)
            if (const Message* message = entry.message())
                files.insert(files.end(), message->attachments.begin(), message->attachments.end());
        const auto content =
            workOut(*QThreadPool::globalInstance(), [entries = std::move(m_entries), names = m_names]() -> Result<PrintContent> {
                return printedConversation(entries, names);
            });
        m_entries.clear();
        onFinished(content, this, [this, files](const Result<PrintContent>& made) {
            made ? readPictures(*made, files) : end(fail(made.error()));
        });
    });
}

void MessagePrinter::print(const Message& email)
{
    readOwner([this, email] { readEmail(email); });
}

void MessagePrinter::readEmail(const Message& email)
{
    const auto content = workOut(*QThreadPool::globalInstance(),
                                 [email, names = m_names]() -> Result<PrintContent> { return printedEmail(email, names); });
    onFinished(content, this, [this, files = email.attachments](const Result<PrintContent>& made) {
        made ? readPictures(*made, files) : end(fail(made.error()));
    });
}

void MessagePrinter::readPictures(PrintContent content, std::vector<Attachment> files)
{
    m_content = std::move(content);
    m_files = std::move(files);
    m_images.resize(m_content.pictures.size());
    m_dialog = new QProgressDialog(tr("Preparing the pages…"), tr("Stop"), 0, 0, m_window);
    m_dialog->setWindowTitle(m_content.title);
    m_dialog->setWindowModality(Qt::NonModal);
    m_dialog->setMinimumDuration(400);
    m_dialog->setAutoClose(false);
    m_dialog->setAutoReset(false);
    connect(m_dialog, &QProgressDialog::canceled, this, [this] { m_progress->isCancelled = true; });
    m_look.start();
    readPicture(0);
}

/// One after the other: a conversation may have many, and each is large while it is decoded.
void MessagePrinter::readPicture(size_t place)
{
    if (place >= std::min(m_images.size(), kMostPictures) || m_progress->isCancelled) return paint();
    const MailPicture& picture = m_content.pictures[place];
    const auto next = [this, place](const Result<QImage>& image) {
        if (image) m_images[place] = *image;
        readPicture(place + 1);
    };
    if (picture.source == MailPicture::Source::Embedded) {
        const auto decode = [bytes = picture.bytes] { return uinbox::readPicture(bytes, kPicture); };
        return onFinished(workOut(*QThreadPool::globalInstance(), decode), this, next);
    }
    const auto file = std::find_if(m_files.begin(), m_files.end(), [&](const Attachment& each) {
        return !each.contentHash.isEmpty() &&
               (each.contentId == picture.address || QString::fromLatin1(each.contentHash.toHex()) == picture.address);
    });
    const bool isHere = picture.source == MailPicture::Source::Attached && file != m_files.end() && m_context.thumbnails;
    onFinished(isHere ? m_context.thumbnails->picture(file->contentHash, kPicture)
                      : makeReady(Result<QImage>(fail(ErrorKind::NotFound, "no picture"))),
               this, next);
}

void MessagePrinter::paint()
{
    const QFont font = m_context.theme.font(type::kSmall);
    const auto pages = workOut(
        *QThreadPool::globalInstance(),
        [content = m_content, images = m_images, font, path = m_path, printer = m_printer, progress = m_progress]() -> Result<int> {
            if (printer) return printPages(content, images, font, *printer, *progress);
            return printToPdf(content, images, font, path, *progress);
        });
    onFinished(pages, this, [this](const Result<int>& result) { end(result); });
}

void MessagePrinter::showProgress()
{
    if (!m_dialog || m_progress->pages == 0) return;
    m_dialog->setMaximum(m_progress->pages);
    m_dialog->setValue(m_progress->page);
    m_dialog->setLabelText(tr("Page %1 of %2").arg(m_progress->page).arg(m_progress->pages));
}

void MessagePrinter::end(const Result<int>& pages)
{
    m_look.stop();
    delete m_dialog;
    if (pages)
        Q_EMIT finished(*pages);
    else if (pages.error().kind != ErrorKind::Cancelled)
        Q_EMIT failed(pages.error());
    deleteLater();
}

namespace {

/// The disk of a PDF is one that the person chose, not the program's own.
QString wordsOf(const Error& error)
{
    if (error.kind != ErrorKind::Storage) return wordsFor(error).oneLine();
    //: What the system says, as "Permission denied"
    return QCoreApplication::translate("MessagePrinter",
                                       "It cannot be written there: %1. Choose another folder, or another printer.")
        .arg(error.detail);
}

/// Makes a printer that says in words what went wrong.
MessagePrinter* printerFor(const AppContext& context, const QString& name, QWidget* window)
{
    auto* printer = new MessagePrinter(context, {QCoreApplication::translate("MessagePrinter", "We"), name}, window);
    QObject::connect(printer, &MessagePrinter::failed, window, [window](const Error& error) {
        auto* box = new QMessageBox(QMessageBox::Warning, QCoreApplication::translate("MessagePrinter", "Printing"), wordsOf(error),
                                    QMessageBox::Close, window);
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    return printer;
}

template <class What>
void choosePrinter(const AppContext& context, const What& what, const QString& name, QWidget* window)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The dialog borrows the printer.
    QObject::connect(dialog, &QObject::destroyed, window, [printer] {});
    QObject::connect(dialog, QOverload<>::of(&QDialog::accepted), window, [context, what, name, window, printer] {
        MessagePrinter* job = printerFor(context, name, window);
        job->toPrinter(printer);
        job->print(what);
    });
    dialog->open();
}

template <class What>
void choosePdf(const AppContext& context, const What& what, const QString& name, const QString& fileName, QWidget* window)
{
    auto* dialog = new QFileDialog(window, QCoreApplication::translate("MessagePrinter", "Save as PDF"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilter(QCoreApplication::translate("MessagePrinter", "PDF (*.pdf)"));
    dialog->selectFile(safeFileName(fileName, QStringLiteral("application/pdf"), QStringLiteral("conversation.pdf")));
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [context, what, name, window](const QString& path) {
        MessagePrinter* job = printerFor(context, name, window);
        job->toPdf(path);
        QObject::connect(job, &MessagePrinter::finished, window, [window, path] { saySaved(*window, path); });
        job->print(what);
    });
    dialog->open();
}

}  // namespace

void printConversation(const AppContext& context, ThreadId thread, const QString& name, QWidget* window)
{
    auto* choice = new PrintChoice(QCoreApplication::translate("MessagePrinter", "Print conversation"), window);
    QObject::connect(choice, &PrintChoice::chosen, window, [context, thread, name, window](PrintedThread::Notes notes) {
        choosePrinter(context, PrintedThread{thread, notes}, name, window);
    });
    choice->open();
}

void printEmail(const AppContext& context, const Message& email, const QString& name, QWidget* window)
{
    choosePrinter(context, email, name, window);
}

void saveEmailAsPdf(const AppContext& context, const Message& email, const QString& name, QWidget* window)
{
    choosePdf(context, email, name, email.subject.simplified(), window);
}

}  // namespace uinbox::ui
