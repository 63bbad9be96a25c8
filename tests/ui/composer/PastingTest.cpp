// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SharedData.h"
#include "Waiting.h"
#include "Writer.h"
#include "composer/PasteOffer.h"
#include "composer/PastedFiles.h"

#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <zlib.h>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray& type, const QByteArray& data)
{
    const QByteArray body = type + data;
    const auto sum = static_cast<quint32>(
        crc32(0, reinterpret_cast<const unsigned char*>(body.constData()), static_cast<unsigned>(body.size())));
    return bigEndian(static_cast<quint32>(data.size())) + body + bigEndian(sum);
}

/// A whole PNG of one bit a point: 40,000 x 40,000 are 200 MB that are kept in 200 kB.
QByteArray hugePng()
{
    constexpr int kSide = 40'000;
    const QByteArray raw(static_cast<qsizetype>(kSide) * (kSide / 8 + 1), '\0');
    return QByteArray("\x89PNG\r\n\x1a\n", 8) +
           chunk("IHDR", bigEndian(kSide) + bigEndian(kSide) + QByteArray("\x01\x00\x00\x00\x00", 5)) +
           chunk("IDAT", qCompress(raw, 1).mid(4)) + chunk("IEND", {});
}

/// How long the window was kept by something.
template <class Fn>
qint64 keptFor(Fn fn)
{
    QElapsedTimer timer;
    timer.start();
    fn();
    QCoreApplication::sendPostedEvents();
    return timer.elapsed();
}

}  // namespace

TEST_CASE("naughty strings are pasted, typed and read back letter by letter")
{
    const auto naughty = sharedFile(QStringLiteral("data/blns.json")).value_or(QByteArray());
    const QJsonArray strings = QJsonDocument::fromJson(naughty).array();
    if (strings.isEmpty()) {
        WARN("SKIPPED: no shared data");
        return;
    }
    const ExpectedWarnings fonts(QStringLiteral("OpenType support missing"));
    Writer writer(Channel::WhatsApp);
    int wrong = 0;
    for (const QJsonValue& each : strings) {
        const QString text = each.toString();
        // A line is a line, whatever sign ends it.
        QString expected = text;
        expected.replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
            .replace(u'\r', u'\n')
            .replace(QChar::ParagraphSeparator, u'\n');
        for (const bool isTyped : {false, true}) {
            writer.edit.clear();
            if (isTyped) {
                QInputMethodEvent event(QString(), {});
                event.setCommitString(text);
                QCoreApplication::sendEvent(&writer.edit, &event);
            } else {
                writer.paste(text);
            }
            if (writer.composer.text() == expected) continue;
            ++wrong;
            UNSCOPED_INFO((isTyped ? "typed: " : "pasted: ") << text.toUtf8().toStdString());
        }
        writer.notes.setText(text);
        if (writer.composer.draft().note != expected) ++wrong;
    }
    CHECK(strings.size() > 500);
    CHECK(wrong == 0);
}

TEST_CASE("two megabytes are not laid out: what was typed stays, and they go along as a file")
{
    Writer writer(Channel::Email);
    writer.type("Here it is:");
    const QString text = QStringLiteral("All work and no play. ").repeated(100'000);
    REQUIRE(text.size() > 2'000'000);
    QGuiApplication::clipboard()->setText(text);
    const auto kept = keptFor([&] { writer.key(Qt::Key_V, Qt::ControlModifier); });
    WARN("2 MB paste kept the window for " << kept << " ms");
    CHECK(kept < 100);
    CHECK(writer.composer.text() == u"Here it is:");
    QPushButton* attach = writer.button(QStringLiteral("Attach as a text file"));
    REQUIRE(attach);
    attach->click();
    REQUIRE(waitFor([&] { return writer.files.files().size() == 1; }));
    QFile file(writer.files.files()[0].path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()) == text);
    CHECK(writer.files.files()[0].fileName.endsWith(QStringLiteral(".txt")));
    CHECK(writer.composer.draft().files == QStringList{file.fileName()});
}

TEST_CASE("where no file goes along, a paste that is too long says so and changes nothing")
{
    Writer writer(Channel::Sms);
    writer.type("x");
    writer.paste(QString(200'000, u'y'));
    CHECK(writer.composer.text() == u"x");
    CHECK(writer.note.text().contains(QStringLiteral("200,000")));
}

TEST_CASE("what is said of a refused paste goes with the next key, or by itself after a while")
{
    const auto channel = GENERATE(Channel::Sms, Channel::Email);
    Writer writer(channel);
    const bool isOffer = channel == Channel::Email;
    const auto isSaid = [&] {
        return isOffer ? writer.button(QStringLiteral("Attach as a text file")) != nullptr
                       : writer.note.text().contains(QStringLiteral("200,000"));
    };
    writer.paste(QString(200'000, u'y'));
    REQUIRE(waitFor(isSaid));
    writer.type("x");
    CHECK_FALSE(isSaid());
    writer.paste(QString(200'000, u'y'));
    REQUIRE(waitFor(isSaid));
    auto* lasts = writer.composer.findChild<PasteOffer*>()->findChild<QTimer*>();
    REQUIRE(lasts);
    CHECK(lasts->isActive());
    lasts->start(0);
    CHECK(waitFor([&] { return !isSaid(); }));
    CHECK(writer.composer.text() == u"x");
}

TEST_CASE("the longest paste that is taken does not keep the window")
{
    Writer writer(Channel::Email);
    const QString text = QStringLiteral("All work and no play makes Jack a dull boy.\n").repeated(2'200);
    REQUIRE(text.size() <= kMostPasted);
    QGuiApplication::clipboard()->setText(text);
    const auto kept = keptFor([&] { writer.key(Qt::Key_V, Qt::ControlModifier); });
    CHECK(writer.composer.text() == text);
    WARN("97,000 characters kept the window for " << kept << " ms");
    CHECK(kept < 100);
    const auto key = keptFor([&] { writer.type("z"); });
    WARN("a key after it: " << key << " ms");
    CHECK(key < 100);
}

TEST_CASE("a picture that is pasted becomes a PNG file that goes along and is in the draft")
{
    Writer writer(Channel::Email);
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(image);
    writer.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return writer.files.files().size() == 1; }));
    const OutgoingFile file = writer.files.files()[0];
    CHECK(file.fileName.endsWith(QStringLiteral(".png")));
    CHECK(file.path.startsWith(writer.profile.path()));
    CHECK(QImage(file.path).size() == image.size());
    CHECK(writer.composer.draft().files == QStringList{file.path});
    CHECK(writer.edited.count() > 0);
}

TEST_CASE("a picture is not pasted into another conversation than the one it was pasted in")
{
    Writer writer(Channel::Email);
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(image);
    writer.key(Qt::Key_V, Qt::ControlModifier);
    writer.composer.begin(QStringLiteral("Bob"), Channel::Email);
    QDir folder(writer.profile.filePath(QStringLiteral("pasted")));
    REQUIRE(waitFor([&] { return !folder.entryList(QDir::Files).isEmpty(); }));
    QCoreApplication::sendPostedEvents();
    CHECK(writer.files.files().empty());
}

TEST_CASE("a PNG of 40,000 x 40,000 points is taken as a file or refused in words, and is not decoded in the window")
{
    Writer writer(Channel::Email);
    const QByteArray png = hugePng();
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("huge.png")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(png);
    file.close();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&writer.card, &enter);
    CHECK(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    const auto kept = keptFor([&] { QCoreApplication::sendEvent(&writer.card, &event); });
    CHECK(writer.files.files().size() == 1);
    WARN("dropping a huge PNG kept the window for " << kept << " ms");
    CHECK(kept < 100);
    writer.files.clear();
    auto* copied = new QMimeData;
    copied->setData(QStringLiteral("image/png"), png);
    QGuiApplication::clipboard()->setMimeData(copied);
    const auto pasted = keptFor([&] { writer.key(Qt::Key_V, Qt::ControlModifier); });
    CHECK(pasted < 100);
    REQUIRE(waitFor([&] { return writer.note.isVisible(); }));
    CHECK(writer.note.text().contains(QStringLiteral("more points")));
    CHECK(writer.files.files().empty());
}

TEST_CASE("what is no picture is not kept as one")
{
    ManualClock clock;
    QTemporaryDir dir;
    PastedFiles pasted(dir.path(), clock);
    const auto kept = await(pasted.keepPicture("GIF? no", {}));
    REQUIRE_FALSE(kept);
    CHECK(kept.error().kind == ErrorKind::Invalid);
    const auto nowhere = await(PastedFiles({}, clock).keepText(QStringLiteral("x")));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().kind == ErrorKind::Storage);
}

TEST_CASE("a draft that is brought back is seen whole, in as many lines as it takes")
{
    Writer writer;
    Draft draft;
    draft.content = QStringLiteral(
        "Hi Giulia, I'm so sorry about that. Please bring them back any time today and Dele will redo them while "
        "you wait, free of charge.");
    writer.composer.begin(QStringLiteral("Giulia"), Channel::Sms);
    writer.composer.setDraft(draft);
    QCoreApplication::processEvents();
    for (int width : {700, 860, 620}) {
        writer.composer.resize(width, writer.composer.sizeHint().height());
        const int line = writer.edit.fontMetrics().lineSpacing();
        CHECK(waitFor([&] { return writer.edit.height() >= 2 * line + 2 * 9; }));
        const QRect end = writer.edit.cursorRect();
        CAPTURE(width, end.top(), end.left(), writer.edit.viewport()->width(), writer.edit.height());
        CHECK(end.top() >= line);
        CHECK(writer.edit.viewport()->rect().contains(end.center()));
    }
}
