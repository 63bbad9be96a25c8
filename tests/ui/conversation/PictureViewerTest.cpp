// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/PictureViewer.h"

#include "Mailbox.h"

#include "conversation/FileActions.h"
#include "conversation/PictureCanvas.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>
#include <QtEndian>

#include "HugePng.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

/// A conversation with pictures, and a viewer over it.
struct Album : Mailbox {
    QWidget window;
    FileActions actions{context, &window};

    Attachment received(const QByteArray& bytes, const QString& name)
    {
        const auto stored = await(files.putBytes(bytes, {}));
        REQUIRE(stored);
        Message message;
        message.fromAddress = address.value;
        Attachment file;
        file.id = AttachmentId::generate(clock.now());
        file.contentHash = stored->hash;
        file.size = stored->size;
        file.contentType = QStringLiteral("image/png");
        file.fileName = name;
        message.attachments = {file};
        clock.advance(std::chrono::minutes(1));
        (void)add(std::move(message));
        return file;
    }
    PictureViewer& look(const Attachment& file)
    {
        actions.open(file, {threadId, {}, clock.now()});
        auto* viewer = window.findChild<PictureViewer*>();
        REQUIRE(viewer);
        REQUIRE(QTest::qWaitForWindowActive(viewer));
        REQUIRE(waitFor([&] { return !viewer->canvas().image().isNull() || viewer->canvas().sentence().contains(u"saved"); }));
        return *viewer;
    }
    static void waitForShown(PictureViewer& viewer, const QString& name)
    {
        REQUIRE(waitFor([&] { return viewer.windowTitle() == name && !viewer.canvas().image().isNull(); }));
    }
};

}  // namespace

TEST_CASE("the arrow keys lead through the pictures of the conversation, in their order")
{
    Album album;
    (void)album.received(Mailbox::picture({60, 40}, Qt::red), QStringLiteral("red.png"));
    const Attachment green = album.received(Mailbox::picture({60, 40}, Qt::green), QStringLiteral("green.png"));
    (void)album.inbound(QStringLiteral("between"));
    (void)album.received(Mailbox::picture({60, 40}, Qt::blue), QStringLiteral("blue.png"));
    PictureViewer& viewer = album.look(green);
    REQUIRE(waitFor([&] { return viewer.findChildren<QLabel*>().size() > 1 && viewer.findChildren<QLabel*>()[1]->isVisible(); }));
    bool hasPlace = false;
    for (const auto* label : viewer.findChildren<QLabel*>()) hasPlace = hasPlace || label->text() == QStringLiteral("2 of 3");
    CHECK(hasPlace);
    CHECK(viewer.caption().contains(QStringLiteral("green.png")));
    CHECK(viewer.caption().contains(QString::fromUtf8("60 × 40")));
    // Where there is no room for all of it, it ends in dots, and the tool tip has it.
    viewer.resize(viewer.minimumSizeHint().width() + 120, viewer.height());
    const auto labels = viewer.findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(),
                      [&](const QLabel* label) { return label->text().endsWith(u'…') && label->toolTip() == viewer.caption(); }));
    QTest::keyClick(&viewer, Qt::Key_Right);
    album.waitForShown(viewer, QStringLiteral("blue.png"));
    CHECK(viewer.canvas().image().pixelColor(5, 5) == QColor(Qt::blue));
    QTest::keyClick(&viewer, Qt::Key_Right);
    CHECK(viewer.windowTitle() == QStringLiteral("blue.png"));
    QTest::keyClick(&viewer, Qt::Key_Home);
    album.waitForShown(viewer, QStringLiteral("red.png"));
    viewer.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(&viewer, Qt::Key_Left);
    album.waitForShown(viewer, QStringLiteral("green.png"));
    QTest::keyClick(&viewer, Qt::Key_Escape);
    CHECK_FALSE(viewer.isVisible());
}

TEST_CASE("a picture is made larger by keys and the wheel around the pointer, moved, fitted, and shown in its own pixels")
{
    Album album;
    PictureViewer& viewer = album.look(album.received(Mailbox::picture({5'000, 3'000}, Qt::red), QStringLiteral("large.png")));
    PictureCanvas& canvas = viewer.canvas();
    CHECK(canvas.isFitted());
    CHECK(canvas.scale() < 1);
    CHECK_FALSE(canvas.isWhole());
    CHECK(QRectF(canvas.rect()).adjusted(-1, -1, 1, 1).contains(canvas.target()));
    QTest::keyClick(&viewer, Qt::Key_1);
    CHECK(canvas.scale() == 1);
    // More than the screen has: the rest of its pixels comes.
    REQUIRE(waitFor([&] { return canvas.isWhole(); }));
    const QPointF before = canvas.target().topLeft();
    QTest::keyClick(&viewer, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(canvas.target().left() == before.x() - 80);
    QTest::mousePress(&canvas, Qt::LeftButton, Qt::NoModifier, {100, 100});
    QMouseEvent move(QEvent::MouseMove, QPointF(130, 120), canvas.mapToGlobal(QPointF(130, 120)), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(&canvas, &move);
    CHECK(canvas.target().topLeft() == before + QPointF(-50, 20));
    QTest::mouseRelease(&canvas, Qt::LeftButton, Qt::NoModifier, {130, 120});
    const QPointF at(200, 150);
    const QPointF under = (at - canvas.target().topLeft()) / canvas.scale();
    QWheelEvent wheel(at, canvas.mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&canvas, &wheel);
    CHECK(canvas.scale() > 1.1);
    const QPointF still = (at - canvas.target().topLeft()) / canvas.scale();
    CHECK(std::abs(still.x() - under.x()) < 1);
    CHECK(std::abs(still.y() - under.y()) < 1);
    for (int i = 0; i < 40; ++i) QTest::keyClick(&viewer, Qt::Key_Plus);
    CHECK(canvas.scale() == PictureCanvas::kMostScale);
    (void)canvas.grab();
    QTest::keyClick(&viewer, Qt::Key_0);
    CHECK(canvas.isFitted());
    for (int i = 0; i < 40; ++i) QTest::keyClick(&viewer, Qt::Key_Minus);
    CHECK(canvas.target().width() > 50);
    viewer.copy();
    CHECK(QGuiApplication::clipboard()->image().size() == QSize(5'000, 3'000));
}

TEST_CASE("a picture of 40,000 by 40,000 pixels is refused in words, and can still be saved")
{
    Album album;
    const ExpectedWarnings fromTheDecoder(QStringLiteral("."));
    PictureViewer& viewer = album.look(album.received(hugePng(40'000), QStringLiteral("huge.png")));
    CHECK(viewer.canvas().image().isNull());
    CHECK(viewer.canvas().sentence().contains(QStringLiteral("more pixels than can be shown safely")));
    QSignalSpy saved(&viewer, &PictureViewer::saveRequested);
    for (auto* button : viewer.findChildren<QToolButton*>()) {
        CHECK_FALSE(button->accessibleName().isEmpty());
        CHECK(button->height() >= 32);
        if (button->toolTip().startsWith(u"Save as")) button->click();
    }
    REQUIRE(saved.count() == 1);
    CHECK(saved.last().at(0).value<Attachment>().fileName == QStringLiteral("huge.png"));
}
