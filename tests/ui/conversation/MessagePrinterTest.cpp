// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/MessagePrinter.h"

#include "Mailbox.h"

#include "common/ToastArea.h"
#include "conversation/PrintChoice.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QPointer>

#include <QFile>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

/// How many pages a PDF says it has.
int pagesOf(const QByteArray& pdf)
{
    int pages = 0;
    for (qsizetype at = pdf.indexOf("/Type /Page\n"); at >= 0; at = pdf.indexOf("/Type /Page\n", at + 1)) ++pages;
    return pages;
}

/// Prints and gives the pages, or the error.
template <class What>
Result<int> printed(Mailbox& box, const What& what, const QString& path)
{
    QWidget window;
    auto* printer = new MessagePrinter(box.context, {QStringLiteral("We"), QStringLiteral("Ann")}, &window);
    std::optional<Result<int>> result;
    QObject::connect(printer, &MessagePrinter::finished, &window, [&](int pages) { result = pages; });
    QObject::connect(printer, &MessagePrinter::failed, &window, [&](const Error& error) { result = fail(error); });
    printer->toPdf(path);
    printer->print(what);
    REQUIRE(waitFor([&] { return result.has_value(); }));
    return *result;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}  // namespace

TEST_CASE("a conversation is printed by day, with who wrote what and when")
{
    Mailbox box;
    std::vector<Entry> messages{box.inbound(QStringLiteral("Hello <b>there</b>\nsecond line"))};
    box.clock.advance(std::chrono::hours(30));
    messages.emplace_back(box.outbound(QStringLiteral("And to you"), MessageStatus::Failed));
    const PrintContent content = printedConversation(messages, {QStringLiteral("Us & Co"), QStringLiteral("<Ann>")});
    CHECK(content.html.contains(QStringLiteral("Hello &lt;b&gt;there&lt;/b&gt;<br>second line")));
    CHECK(content.html.contains(QStringLiteral("Us &amp; Co")));
    CHECK(content.html.contains(QStringLiteral("&lt;Ann&gt;")));
    CHECK(content.html.contains(QStringLiteral("not sent")));
    CHECK(content.html.count(QStringLiteral("<h3>")) == 2);
    CHECK(content.footer.startsWith(QStringLiteral("<Ann> · ")));
}

TEST_CASE("a conversation is saved as a PDF, all of it, with its pictures, and the window goes on meanwhile")
{
    Mailbox box;
    (void)box.fill(1'200);
    const auto stored = await(box.files.putBytes(Mailbox::picture({400, 300}, Qt::red), QStringLiteral("image/png")));
    REQUIRE(stored);
    Message message;
    Attachment file;
    file.id = AttachmentId::generate(box.clock.now());
    file.contentHash = stored->hash;
    file.contentType = stored->contentType;
    message.attachments = {file};
    (void)box.add(std::move(message));
    const QString path = box.dir.filePath(QStringLiteral("all.pdf"));
    const auto pages = printed(box, PrintedThread{box.threadId}, path);
    REQUIRE(pages);
    CHECK(*pages > 20);
    const QByteArray pdf = bytesOf(path);
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pagesOf(pdf) == *pages);
    CHECK(pdf.contains("/Subtype /Image"));
}

TEST_CASE("notes are printed only when that is chosen, and never other people's private ones")
{
    Mailbox box;
    const auto owner = await(box.users.owner());
    REQUIRE(owner);
    (void)box.inbound(QStringLiteral("Hello"));
    const auto empty = printed(box, PrintedThread{box.threadId}, box.dir.filePath(QStringLiteral("0.pdf")));
    REQUIRE(empty);
    for (int i = 0; i < 60; ++i)
        REQUIRE(await(box.notes.add(box.threadId, owner->id, QStringLiteral("A note\nof two lines"), NoteVisibility::Private, {})));
    const auto without = printed(box, PrintedThread{box.threadId}, box.dir.filePath(QStringLiteral("1.pdf")));
    const auto with =
        printed(box, PrintedThread{box.threadId, PrintedThread::Notes::With}, box.dir.filePath(QStringLiteral("2.pdf")));
    REQUIRE(without);
    REQUIRE(with);
    CHECK(*without == *empty);
    CHECK(*with > *without);
    Note note;
    note.content = QStringLiteral("<b>secret</b>");
    note.userName = QStringLiteral("Eve");
    note.visibility = NoteVisibility::Private;
    const PrintContent content = printedConversation({Entry(note)}, {QStringLiteral("Us"), QStringLiteral("Ann")});
    CHECK(content.html.contains(QStringLiteral("&lt;b&gt;secret&lt;/b&gt;")));
    CHECK(content.html.contains(QStringLiteral("Internal note by Eve")));
    CHECK(content.html.contains(QStringLiteral("only you see it")));
}

TEST_CASE("before printing it is asked for notes, and as it begins they stay away")
{
    QPointer<PrintChoice> choice = new PrintChoice(QStringLiteral("Print"), nullptr);
    QSignalSpy chosen(choice.data(), &PrintChoice::chosen);
    auto* box = choice->findChild<QCheckBox*>();
    REQUIRE(box);
    CHECK_FALSE(box->isChecked());
    choice->open();
    QTest::keyClick(choice.data(), Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.last().at(0).value<PrintedThread::Notes>() == PrintedThread::Notes::Without);
    REQUIRE(waitFor([&] { return choice.isNull(); }));
}

TEST_CASE("an e-mail is saved as a PDF as it was sent, without asking any server")
{
    Mailbox box;
    const QString path = box.dir.filePath(QStringLiteral("mail.pdf"));
    const auto pages =
        printed(box, Mailbox::email(QStringLiteral("<h1>Hi</h1><img src='https://a.example/x.png'><p>Text</p>")), path);
    REQUIRE(pages);
    CHECK(*pages == 1);
    CHECK(box.internet.requests.empty());
    CHECK(bytesOf(path).startsWith("%PDF-"));
}

TEST_CASE("when a PDF is there, that is said in the main window, also for an e-mail that has a window of its own")
{
    Mailbox box;
    QWidget main;
    auto& toasts = *new ToastArea(box.theme, &main);
    QWidget own(&main, Qt::Window);
    const QString path = box.dir.filePath(QStringLiteral("order.pdf"));
    saveEmailAsPdf(box.context, Mailbox::email(QStringLiteral("<p>Text</p>")), QStringLiteral("Ann"), &own);
    auto* dialog = own.findChild<QFileDialog*>();
    REQUIRE(dialog);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    REQUIRE(waitFor([&] { return toasts.count() == 1; }));
    CHECK(bytesOf(path).startsWith("%PDF-"));
    QStringList words;
    for (const QLabel* label : toasts.findChildren<QLabel*>()) words.append(label->text());
    CHECK(words.contains(QStringLiteral("Saved: order.pdf")));
}

TEST_CASE("a PDF that cannot be written is not there, and it is said")
{
    Mailbox box;
    (void)box.inbound(QStringLiteral("x"));
    const auto result = printed(box, PrintedThread{box.threadId}, box.dir.filePath(QStringLiteral("no/such/folder/x.pdf")));
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Storage);
}

TEST_CASE("printing that is stopped leaves no file")
{
    PrintProgress progress;
    progress.isCancelled = true;
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("x.pdf"));
    const PrintContent content{QStringLiteral("T"), QStringLiteral("F"), QStringLiteral("<p>x</p>"), {}};
    const auto result = printToPdf(content, {}, QFont(), path, progress);
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Cancelled);
    CHECK_FALSE(QFile::exists(path));
}
