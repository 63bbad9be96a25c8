// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of messages: their places in the bubble, what a click, a key and a menu do, and the pictures themselves.

#include "../shell/Window.h"
#include "HugePng.h"
#include "Screen.h"

#include "common/ToastArea.h"
#include "conversation/FileActions.h"
#include "conversation/PictureCache.h"
#include "conversation/PictureViewer.h"
#include "media/Thumbnails.h"

#include <QAccessible>
#include <QBuffer>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

QByteArray picture(QSize size, QColor color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(image.save(&buffer, "png"));
    return bytes;
}

/// A screen with the files of a profile.
struct Gallery : Screen {
    QTemporaryDir dir;
    FileStore files{dir.filePath(QStringLiteral("files")), clock};
    Thumbnails thumbnails{files, dir.filePath(QStringLiteral("thumbnails"))};
    PictureCache cache{&thumbnails};
    QSignalSpy loaded{&cache, &PictureCache::loaded};
    QSignalSpy filesOpened{&view, &ConversationView::fileOpened};
    QSignalSpy filesSaved{&view, &ConversationView::fileSaved};

    Gallery() { view.setPictures(&cache); }

    Attachment here(const QByteArray& bytes, const QString& type, const QString& name)
    {
        const auto stored = await(files.putBytes(bytes, type));
        REQUIRE(stored);
        Attachment file;
        file.id = AttachmentId::generate(clock.now());
        file.contentHash = stored->hash;
        file.size = stored->size;
        file.contentType = stored->contentType;
        file.fileName = name;
        return file;
    }
    Attachment elsewhere(FetchState state, const QString& refusal = {})
    {
        Attachment file;
        file.id = AttachmentId::generate(clock.now());
        file.url = QStringLiteral("https://api.twilio.com/file");
        file.contentType = QStringLiteral("image/jpeg");
        file.fetchState = state;
        file.refusal = refusal;
        return file;
    }
    /// Shows one message with these files.
    void show(std::vector<Attachment> attachments, const QString& text = {})
    {
        Message message;
        message.content = text;
        message.fromAddress = address.value;
        for (size_t i = 0; i < attachments.size(); ++i) attachments[i].position = static_cast<int>(i);
        message.attachments = std::move(attachments);
        (void)add(std::move(message));
        open();
    }
    [[nodiscard]] QColor colorAt(QPoint point)
    {
        return view.viewport()->grab().toImage().pixelColor(point * view.devicePixelRatioF());
    }
};

}  // namespace

TEST_CASE("a picture has its place before it is there, and then shows in it")
{
    Gallery gallery;
    gallery.show({gallery.here(picture({400, 300}, Qt::red), {}, QStringLiteral("a.png"))});
    const QRect before = gallery.view.bubbleRect(0);
    (void)gallery.view.viewport()->grab();
    REQUIRE(waitFor([&] { return gallery.loaded.count() > 0; }));
    CHECK(gallery.view.bubbleRect(0) == before);
    CHECK(before.height() > 200);
    CHECK(gallery.colorAt(before.center()) == QColor(Qt::red));
    // Painting it again asks for nothing.
    const auto times = gallery.loaded.count();
    for (int i = 0; i < 5; ++i) (void)gallery.view.viewport()->grab();
    (void)gallery.database.takeChanges();
    CHECK(gallery.loaded.count() == times);
}

TEST_CASE("several pictures stand side by side, each opened by a click on it")
{
    Gallery gallery;
    gallery.show({gallery.here(picture({40, 30}, Qt::red), {}, QStringLiteral("a.png")),
                  gallery.here(picture({40, 30}, Qt::blue), {}, QStringLiteral("b.png")),
                  gallery.here(picture({40, 30}, Qt::green), {}, QStringLiteral("c.png"))},
                 QStringLiteral("three of them"));
    const QRect bubble = gallery.view.bubbleRect(0);
    const QPoint places[] = {bubble.topLeft() + QPoint(60, 60), bubble.topLeft() + QPoint(230, 60),
                             bubble.topLeft() + QPoint(60, 220)};
    for (int i = 0; i < 3; ++i) {
        gallery.click(places[i]);
        REQUIRE(gallery.filesOpened.count() == i + 1);
        CHECK(gallery.filesOpened.last().at(1).toInt() == i);
    }
    (void)gallery.view.viewport()->grab();
    REQUIRE(waitFor([&] { return gallery.loaded.count() >= 3; }));
    CHECK(gallery.colorAt(places[0]) == QColor(Qt::red));
    CHECK(gallery.colorAt(places[1]) == QColor(Qt::blue));
}

TEST_CASE("what is not here is a line that says why, and is active only where something can be done")
{
    struct Row {
        FetchState state;
        bool isActive;
    };
    for (const Row& row : {Row{FetchState::Wanted, false}, Row{FetchState::Refused, false}, Row{FetchState::Large, true},
                           Row{FetchState::Failed, true}}) {
        Gallery gallery;
        gallery.show({gallery.elsewhere(row.state, QStringLiteral("host"))});
        CHECK(gallery.activePoints(0).empty() != row.isActive);
        CHECK(gallery.view.bubbleRect(0).height() < 120);
        const QString spoken = gallery.model.index(0).data(Qt::AccessibleTextRole).toString();
        if (row.state == FetchState::Refused) CHECK(spoken.contains(QStringLiteral("address that is not the provider's")));
        if (row.state == FetchState::Wanted) CHECK(spoken.contains(QStringLiteral("Downloading")));
        gallery.view.setFocus();
        gallery.view.focusRow(0);
        QTest::keyClick(&gallery.view, Qt::Key_Return);
        CHECK(gallery.filesOpened.count() == (row.isActive ? 1 : 0));
    }
}

TEST_CASE("the menu of a message has what can be done with each of its files")
{
    Gallery gallery;
    gallery.show({gallery.here(picture({9, 9}, Qt::red), {}, QStringLiteral("a & b.png")),
                  gallery.here("<html>", QStringLiteral("text/html"), QStringLiteral("page.html")),
                  gallery.elsewhere(FetchState::Failed)});
    gallery.view.focusRow(0);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {10, 10}, gallery.view.mapToGlobal(QPoint(10, 10)));
    QCoreApplication::sendEvent(gallery.view.viewport(), &event);
    auto* menu = gallery.view.findChild<QMenu*>();
    REQUIRE(menu);
    QStringList texts;
    for (const QAction* action : menu->actions()) texts.append(action->text());
    CHECK(texts.contains(QStringLiteral("Open a && b.png")));
    CHECK(texts.contains(QString::fromUtf8("Save a && b.png as…")));
    CHECK(texts.contains(QString::fromUtf8("Save page.html as…")));
    CHECK_FALSE(texts.contains(QStringLiteral("Open page.html")));
    CHECK(texts.contains(QStringLiteral("Download Picture again")));
    for (QAction* action : menu->actions())
        if (action->text().startsWith(u"Save page")) action->trigger();
    REQUIRE(gallery.filesSaved.count() == 1);
    CHECK(gallery.filesSaved.first().at(1).toInt() == 1);
    menu->close();
}

TEST_CASE("in a script that runs the other way files begin at the right")
{
    Gallery gallery;
    gallery.view.setLayoutDirection(Qt::RightToLeft);
    gallery.show({gallery.here(picture({40, 30}, Qt::red), {}, QStringLiteral("a.png")),
                  gallery.here(picture({40, 30}, Qt::blue), {}, QStringLiteral("b.png"))});
    const QRect bubble = gallery.view.bubbleRect(0);
    CHECK(bubble.right() > 700);
    gallery.click({bubble.right() - 60, bubble.top() + 60});
    REQUIRE(gallery.filesOpened.count() == 1);
    CHECK(gallery.filesOpened.first().at(1).toInt() == 0);
}

TEST_CASE("a picture that cannot be shown is a file with its name, and is not tried for ever")
{
    Gallery gallery;
    Attachment broken = gallery.here("\x89PNG\r\n\x1a\nnothing", {}, QStringLiteral("a.png"));
    const ExpectedWarnings fromTheDecoder(QStringLiteral("."));
    gallery.show({broken});
    (void)gallery.view.viewport()->grab();
    REQUIRE(waitFor([&] { return gallery.cache.faultOf(broken.contentHash) == PictureFault::Broken; }));
    CHECK(gallery.view.bubbleRect(0).height() < 150);
    CHECK(gallery.view.targets(0)[0].name == u"a.png");
    const auto times = gallery.loaded.count();
    for (int i = 0; i < 5; ++i) (void)gallery.view.viewport()->grab();
    (void)gallery.database.takeChanges();
    CHECK(gallery.loaded.count() == times);
}

TEST_CASE("a picture of too many points is a file with its size, and can be opened and saved by pointer and by keyboard")
{
    const auto direction = GENERATE(Qt::LeftToRight, Qt::RightToLeft);
    Gallery gallery;
    gallery.view.setLayoutDirection(direction);
    Attachment huge = gallery.here(hugePng(40'000), {}, QStringLiteral("plan.png"));
    gallery.show({huge, gallery.here(picture({40, 30}, Qt::red), {}, QStringLiteral("b.png"))});
    (void)gallery.view.viewport()->grab();
    REQUIRE(waitFor([&] { return gallery.cache.faultOf(huge.contentHash) == PictureFault::TooLarge; }));
    const auto all = gallery.view.targets(0);
    REQUIRE(all.size() == 3);
    CHECK(all[0].name == u"b.png");
    CHECK(all[1].name == u"plan.png");
    CHECK(all[2].name == u"Save plan.png as…");
    CHECK_FALSE(all[1].rect.intersects(all[2].rect));
    const QPoint row = gallery.view.rowRect(0).topLeft();
    for (const BubbleTarget& each : all) CHECK(gallery.view.bubbleRect(0).contains(each.rect.translated(row)));
    CHECK(all[2].rect.height() >= 32);
    gallery.click(all[1].rect.center() + row);
    REQUIRE(gallery.filesOpened.count() == 1);
    CHECK(gallery.filesOpened.last().at(1).toInt() == 0);
    gallery.click(all[2].rect.center() + row);
    REQUIRE(gallery.filesSaved.count() == 1);
    gallery.view.setFocus();
    gallery.view.focusRow(0);
    for (int i = 0; i < 3; ++i) QTest::keyClick(&gallery.view, Qt::Key_Tab);
    QTest::keyClick(&gallery.view, Qt::Key_Return);
    CHECK(gallery.filesSaved.count() == 2);
    CHECK(gallery.filesOpened.count() == 1);
}

TEST_CASE("the pictures that are kept are bounded, and sharp for the screen")
{
    Gallery gallery;
    std::vector<QByteArray> hashes;
    for (int i = 0; i < 30; ++i)
        hashes.push_back(
            gallery.here(picture({400, 300}, QColor::fromHsv(i * 10, 255, 255)), {}, QStringLiteral("a.png")).contentHash);
    for (const QByteArray& hash : hashes) {
        const auto before = gallery.loaded.count();
        CHECK(gallery.cache.find(hash, {600, 600}, 2) == nullptr);
        REQUIRE(waitFor([&] { return gallery.loaded.count() > before; }));
    }
    // Of 5.8 MB each eight fit.
    int kept = 0;
    const QPixmap* last = gallery.cache.find(hashes.back(), {600, 600}, 2);
    REQUIRE(last);
    CHECK(last->size() == QSize(1200, 1200));
    CHECK(last->devicePixelRatio() == 2);
    for (const QByteArray& hash : hashes) kept += gallery.cache.find(hash, {600, 600}, 2) ? 1 : 0;
    CHECK(kept <= 8);
    REQUIRE(waitFor([&] { return gallery.loaded.count() >= 30 + 30 - kept; }));
}

namespace {

/// What the window hands to the system in the place of a program.
class Handed final : public QObject {
    Q_OBJECT

public:
    Handed()
    {
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "take");
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "take");
    }
    ~Handed() override
    {
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    }
    Q_INVOKABLE void take(const QUrl& url) { urls.append(url); }

    QList<QUrl> urls;
};

/// The files of a profile and what a person does with them.
struct Desk : Window {
    QTemporaryDir dir;
    FileStore files{dir.filePath(QStringLiteral("files")), clock};
    Thumbnails thumbnails{files, dir.filePath(QStringLiteral("thumbnails"))};
    QWidget widget;
    Handed handed;
    std::unique_ptr<FileActions> actions;

    Desk()
    {
        AppContext context = makeContext();
        context.files = &files;
        context.thumbnails = &thumbnails;
        actions = std::make_unique<FileActions>(context, &widget);
    }
    Attachment here(const QByteArray& bytes, const QString& type, const QString& name)
    {
        const auto stored = await(files.putBytes(bytes, type));
        REQUIRE(stored);
        Attachment file;
        file.contentHash = stored->hash;
        file.size = stored->size;
        file.contentType = stored->contentType;
        file.fileName = name;
        return file;
    }
    template <class Dialog>
    Dialog* shown()
    {
        Dialog* found = nullptr;
        REQUIRE(waitFor([&] { return (found = widget.findChild<Dialog*>()) && found->isVisible(); }));
        return found;
    }
};

}  // namespace

TEST_CASE("a file that was saved is said, with a way to its folder")
{
    Desk desk;
    auto& toasts = *new ToastArea(desk.theme, &desk.widget);
    desk.widget.resize(600, 400);
    desk.widget.show();
    desk.actions->save(desk.here("%PDF-1.7 offer", QStringLiteral("application/pdf"), QStringLiteral("offer.pdf")));
    auto* dialog = desk.shown<QFileDialog>();
    Q_EMIT dialog->fileSelected(desk.dir.filePath(QStringLiteral("here.pdf")));
    REQUIRE(waitFor([&] { return toasts.count() == 1; }));
    CHECK(QFile::exists(desk.dir.filePath(QStringLiteral("here.pdf"))));
    QStringList words;
    for (const QLabel* label : toasts.findChildren<QLabel*>()) words.append(label->text());
    CHECK(words.contains(QStringLiteral("Saved: here.pdf")));
    QAbstractButton* show = nullptr;
    for (QAbstractButton* each : toasts.findChildren<QAbstractButton*>())
        if (each->text() == u"Show in folder") show = each;
    REQUIRE(show);
    show->click();
    REQUIRE(desk.handed.urls.size() == 1);
    CHECK(desk.handed.urls.front() == QUrl::fromLocalFile(desk.dir.path()));
    dialog->close();
}

TEST_CASE("a document is opened by a copy that cannot be written and is gone with the program")
{
    Desk desk;
    const Attachment pdf = desk.here("%PDF-1.7 offer", QStringLiteral("application/pdf"), QStringLiteral("offer.pdf"));
    desk.actions->open(pdf);
    REQUIRE(waitFor([&] { return desk.handed.urls.size() == 1; }));
    const QString path = desk.handed.urls.front().toLocalFile();
    CHECK(path.endsWith(QStringLiteral("/offer.pdf")));
    CHECK_FALSE(path.startsWith(desk.dir.path()));
    QFile copy(path);
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == "%PDF-1.7 offer");
    CHECK((copy.permissions() & (QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther | QFile::ExeOwner)) == 0);
    desk.actions->open(pdf);
    CHECK(waitFor([&] { return desk.handed.urls.size() == 2; }));
    CHECK(desk.handed.urls[1] == desk.handed.urls[0]);
    desk.actions.reset();
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("what may be a program is never opened: a warning stands before saving it")
{
    Desk desk;
    for (const auto& [type, name] :
         {std::pair("text/html", "page.html"), std::pair("image/svg+xml", "logo.svg"), std::pair("application/pdf", "a.desktop"),
          std::pair("application/octet-stream", "a.exe"), std::pair("application/x-sh", "a.sh")}) {
        CAPTURE(name);
        desk.actions->open(desk.here("bytes of it", QString::fromLatin1(type), QString::fromLatin1(name)));
        auto* box = desk.shown<QMessageBox>();
        CHECK(box->text().contains(QLatin1String(name)));
        CHECK(box->textFormat() == Qt::PlainText);
        delete box;
    }
    CHECK(desk.handed.urls.isEmpty());
}

TEST_CASE("a picture opens in a viewer that Escape closes")
{
    Desk desk;
    desk.actions->open(desk.here(picture({60, 40}, Qt::red), {}, QStringLiteral("red.png")));
    auto* viewer = desk.shown<PictureViewer>();
    CHECK(viewer->windowTitle() == u"red.png");
    REQUIRE(
        waitFor([&] { return viewer->grab().toImage().pixelColor(viewer->rect().center() - QPoint(0, 20)) == QColor(Qt::red); }));
    QTest::keyClick(viewer, Qt::Key_Escape);
    CHECK_FALSE(viewer->isVisible());
    CHECK(desk.handed.urls.isEmpty());
}

TEST_CASE("a file that is too large is opened in the browser only after its host was read")
{
    Desk desk;
    Attachment large;
    large.fetchState = FetchState::Large;
    large.url = QStringLiteral("https://api.twilio.com/2010-04-01/x");
    desk.actions->open(large);
    auto* box = desk.shown<QMessageBox>();
    CHECK(box->text().contains(QStringLiteral("api.twilio.com")));
    CHECK(desk.handed.urls.isEmpty());
    for (QAbstractButton* button : box->buttons())
        if (box->buttonRole(button) == QMessageBox::AcceptRole) button->click();
    CHECK(desk.handed.urls == QList<QUrl>{QUrl(large.url)});
    // Whatever else an address may be.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    large.url = QStringLiteral("file:///etc/passwd");
    desk.actions->open(large);
    box = desk.shown<QMessageBox>();
    for (QAbstractButton* button : box->buttons())
        if (box->buttonRole(button) == QMessageBox::AcceptRole) button->click();
    CHECK(desk.handed.urls.size() == 1);
}

#include "FilesTest.moc"
