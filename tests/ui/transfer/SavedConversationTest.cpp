// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A conversation as PDF, HTML or JSON.
#include "TestScale.h"
#include "Transferring.h"

#include "conversation/ConversationPane.h"
#include "media/FileStore.h"
#include "transfer/ArchiveDialog.h"
#include "transfer/ArchiveTexts.h"
#include "transfer/PdfArchiveSink.h"
#include "transfer/TransferWorks.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QFileDialog>
#include <QThreadPool>

#include <sys/resource.h>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

struct Saving : Transferring {
    void fill(int count)
    {
        REQUIRE(database.write([&](db::WriteScope& scope) -> Result<> {
            for (int i = 0; i < count; ++i) {
                clock.advance(std::chrono::seconds(1));
                Message message;
                message.id = MessageId::generate(clock.now());
                message.threadId = threadId;
                message.contactId = address.contactId;
                message.createdAt = clock.now();
                message.content = QStringLiteral("Message %1").arg(i);
                message.fromAddress = address.value;
                UINBOX_TRY(ThreadWrites(scope, clock.now()).add(message));
            }
            return {};
        }));
    }
    void open()
    {
        start();
        window->openRow(0);
        REQUIRE(waitFor([this] { return window->pane().thread() == threadId && window->pane().isVisible(); }));
    }
    [[nodiscard]] ArchiveDialog& ask() const
    {
        window->actionRegistry().action(u"conversation.export")->trigger();
        return awaited<ArchiveDialog>();
    }
    static QComboBox* selectNamed(const ArchiveDialog& dialog, const QString& name)
    {
        QComboBox* found = nullptr;
        for (QComboBox* each : dialog.findChildren<QComboBox*>())
            if (each->accessibleName() == name) found = each;
        REQUIRE(found);
        return found;
    }
    static void setFormat(const ArchiveDialog& dialog, ArchiveChoice::Format format)
    {
        QComboBox* select = selectNamed(dialog, QStringLiteral("As"));
        select->setCurrentIndex(select->findData(static_cast<int>(format)));
    }
    static QCheckBox& box(const ArchiveDialog& dialog, const QString& words)
    {
        QCheckBox* found = nullptr;
        for (QCheckBox* each : dialog.findChildren<QCheckBox*>())
            if (each->text().remove(u'&').startsWith(words)) found = each;
        REQUIRE(found);
        return *found;
    }
    QString saveAs(ArchiveDialog& dialog, const QString& name) const
    {
        press(dialog, QStringLiteral("Save"));
        auto& where = awaited<QFileDialog>();
        const QString path = disk.filePath(name);
        Q_EMIT where.fileSelected(path);
        where.close();
        return path;
    }
    QString saved(ArchiveDialog& dialog, const QString& name) const
    {
        const QString path = saveAs(dialog, name);
        REQUIRE(waitFor([&] { return toastSays(QStringLiteral("Saved: ") + name); }, std::chrono::seconds(60)));
        return path;
    }
};

int pagesOf(const QByteArray& pdf)
{
    int pages = 0;
    for (qsizetype at = pdf.indexOf("/Type /Page\n"); at >= 0; at = pdf.indexOf("/Type /Page\n", at + 1)) ++pages;
    return pages;
}

Entry entryOf(const QString& text, Timestamp at)
{
    Message message;
    message.id = MessageId::generate(at);
    message.createdAt = at;
    message.content = text;
    return Entry(message);
}

}  // namespace

TEST_CASE("a conversation is saved as a PDF from its menu")
{
    Saving desk;
    for (int i = 0; i < 150; ++i) (void)desk.inbound(QStringLiteral("A message %1\nof two lines").arg(i));
    desk.open();
    ArchiveDialog& dialog = desk.ask();
    CHECK(dialog.choice().format == ArchiveChoice::Format::Pdf);
    CHECK(dialog.choice().notes == ArchiveNotes::Without);
    CHECK_FALSE(dialog.choice().since);
    CHECK_FALSE(Saving::box(dialog, QStringLiteral("With copies")).isEnabled());
    const QByteArray pdf = Transferring::bytesOf(desk.saved(dialog, QStringLiteral("Ann.pdf")));
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pagesOf(pdf) > 5);
    CHECK(pagesOf(pdf) < 20);
}

TEST_CASE("a page holds what hostile people wrote as text, and notes only where that is chosen")
{
    Saving desk;
    (void)desk.inbound(QStringLiteral("<script>alert(1)</script>"));
    const auto owner = await(desk.users.owner());
    REQUIRE(owner);
    REQUIRE(await(desk.notes.add(desk.threadId, owner->id, QStringLiteral("Careful with her"), NoteVisibility::Team)));
    desk.open();
    {
        ArchiveDialog& dialog = desk.ask();
        Saving::setFormat(dialog, ArchiveChoice::Format::Html);
        const QByteArray html = Transferring::bytesOf(desk.saved(dialog, QStringLiteral("without.html")));
        CHECK(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        CHECK_FALSE(html.contains("<script"));
        CHECK_FALSE(html.contains("Careful"));
        CHECK(html.contains("Conversation with Ann"));
    }
    ArchiveDialog& dialog = desk.ask();
    Saving::setFormat(dialog, ArchiveChoice::Format::Html);
    Saving::box(dialog, QStringLiteral("With internal notes")).click();
    const QByteArray html = Transferring::bytesOf(desk.saved(dialog, QStringLiteral("with.html")));
    CHECK(html.contains("Careful with her"));
    CHECK(html.contains("Internal note by"));
}

TEST_CASE("since a day, what is older stays away")
{
    Saving desk;
    (void)desk.inbound(QStringLiteral("old"));
    desk.clock.advance(std::chrono::hours(24 * 10));
    (void)desk.inbound(QStringLiteral("new"));
    desk.open();
    ArchiveDialog& dialog = desk.ask();
    Saving::setFormat(dialog, ArchiveChoice::Format::Json);
    Saving::selectNamed(dialog, QStringLiteral("From when"))->setCurrentIndex(1);
    auto* day = dialog.findChild<QDateTimeEdit*>();
    CHECK(day->isVisible());
    day->setDate(day->maximumDate().addDays(-2));
    const QByteArray json = Transferring::bytesOf(desk.saved(dialog, QStringLiteral("Ann.json")));
    CHECK(json.contains("\"content\":\"new\""));
    CHECK_FALSE(json.contains("\"content\":\"old\""));
}

TEST_CASE("saving can be stopped, and leaves no file")
{
    Saving desk;
    desk.fill(6'000);
    desk.open();
    const QString path = desk.saveAs(desk.ask(), QStringLiteral("Ann.pdf"));
    REQUIRE(waitFor([&] { return desk.toastSays(QStringLiteral("Saving the conversation")); }));
    Transferring::press(desk.window->toasts(), QStringLiteral("Stop"));
    REQUIRE(waitFor([&] { return desk.toastSays(QStringLiteral("Stopped. Nothing was written.")); }));
    CHECK(desk.window->transfers().works().all().empty());
    QThreadPool::globalInstance()->waitForDone();
    CHECK(QDir(desk.disk.path()).isEmpty());
}

TEST_CASE("a disk that does not take the conversation is said")
{
    Saving desk;
    (void)desk.inbound(QStringLiteral("Hello"));
    desk.open();
    (void)desk.saveAs(desk.ask(), QStringLiteral("nowhere/at/all.pdf"));
    CHECK(waitFor([&] { return desk.toastSays(QStringLiteral("It cannot be written there")); }));
}

TEST_CASE("a part of a PDF begins below the part before it")
{
    QTemporaryDir disk;
    const PrintNames names{QStringLiteral("We"), QStringLiteral("Ann")};
    Timestamp now = fromMillis(1'772'442'000'000);
    const auto pages = [&](int parts, int ofEach) {
        const QString path = disk.filePath(QStringLiteral("%1.pdf").arg(parts));
        PdfArchiveSink sink(path, names, archiveWords(names, {}), QFont());
        REQUIRE(sink.begin({}));
        for (int i = 0; i < parts; ++i) {
            std::vector<Entry> entries;
            for (int k = 0; k < ofEach; ++k) entries.push_back(entryOf(QStringLiteral("Short"), now += std::chrono::seconds(1)));
            REQUIRE(sink.put(entries));
        }
        REQUIRE(sink.end());
        return pagesOf(Transferring::bytesOf(path));
    };
    const int whole = pages(1, 400);
    CHECK(whole > 10);
    // As long as in one, but for the little that stays free at the end of a page.
    CHECK(std::abs(pages(400, 1) - whole) <= 2);
    CHECK(std::abs(pages(20, 20) - whole) <= 1);
}

TEST_CASE("a PDF of any length takes the same memory")
{
    QTemporaryDir disk;
    const PrintNames names{QStringLiteral("We"), QStringLiteral("Ann")};
    Timestamp now = fromMillis(1'772'442'000'000);
    PdfArchiveSink sink(disk.filePath(QStringLiteral("long.pdf")), names, archiveWords(names, {}), QFont());
    REQUIRE(sink.begin({}));
    const auto put = [&](int count) {
        for (int i = 0; i < count; i += 100) {
            std::vector<Entry> entries;
            for (int k = 0; k < 100; ++k)
                entries.push_back(entryOf(QStringLiteral("A message as long as one that people write, number %1").arg(i + k),
                                          now += std::chrono::minutes(10)));
            REQUIRE(sink.put(entries));
        }
    };
    put(1'000);
    rusage before{};
    getrusage(RUSAGE_SELF, &before);
    put(scaleOf("UINBOX_PDF_MESSAGES", 4'000));
    rusage after{};
    getrusage(RUSAGE_SELF, &after);
    REQUIRE(sink.end());
    INFO(after.ru_maxrss - before.ru_maxrss << " KB more");
    CHECK(after.ru_maxrss - before.ru_maxrss < 20'000);
}

TEST_CASE("the parts of a PDF follow one another on a page, and pictures are in it")
{
    QTemporaryDir disk;
    const QString path = disk.filePath(QStringLiteral("parts.pdf"));
    const PrintNames names{QStringLiteral("We"), QStringLiteral("Ann")};
    Timestamp now = fromMillis(1'772'442'000'000);
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer picture;
    REQUIRE(picture.open(QIODevice::WriteOnly));
    REQUIRE(image.save(&picture, "png"));
    PdfArchiveSink sink(path, names, archiveWords(names, {}), QFont());
    REQUIRE(sink.begin({}));
    // Twenty parts of one message each are one page or two, not twenty.
    for (int i = 0; i < 20; ++i) REQUIRE(sink.put({entryOf(QStringLiteral("Short %1").arg(i), now += std::chrono::minutes(1))}));
    Message message;
    message.id = MessageId::generate(now);
    message.createdAt = now;
    Attachment file;
    file.contentHash = QByteArray(32, 'h');
    file.contentType = QStringLiteral("image/png");
    message.attachments = {file};
    CHECK(sink.wants(file));
    REQUIRE(sink.file(file, picture.data()));
    REQUIRE(sink.put({Entry(message)}));
    // And one that is longer than a page goes over several.
    REQUIRE(sink.put({entryOf(QStringLiteral("line\n").repeated(300), now)}));
    CHECK_FALSE(QFile::exists(path));
    REQUIRE(sink.end());
    const QByteArray pdf = Transferring::bytesOf(path);
    CHECK(pagesOf(pdf) > 5);
    CHECK(pagesOf(pdf) < 12);
    CHECK(pdf.contains("/Subtype /Image"));
}
