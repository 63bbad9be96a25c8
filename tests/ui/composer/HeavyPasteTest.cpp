// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Freeze.h"
#include "SharedData.h"
#include "Writer.h"
#include "common/TimePhraseField.h"
#include "composer/SubjectLine.h"
#include "inbox/SnoozePopup.h"
#include "schedule/ScheduleForm.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>

#include <map>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

/// What somebody may have copied, by name.
std::map<std::string, QString> heavyTexts()
{
    return {{"2 MB of sentences in one line", QStringLiteral("All work and no play. ").repeated(100'000)},
            {"2 MB of lines", QStringLiteral("All work and no play makes Jack a dull boy.\n").repeated(50'000)},
            {"2 MB of one letter", QString(2'000'000, u'x')},
            {"2 MB of line ends", QString(2'000'000, u'\n')},
            {"2 MB of emoji", QStringLiteral("👋🏾").repeated(500'000)},
            {"2 MB of Arabic", QStringLiteral("مرحبا بالعالم ").repeated(143'000)},
            {"100,000 in lines, the most that is taken",
             QStringLiteral("All work and no play makes Jack a dull boy.\n").repeated(2'270)},
            {"4,900 in one line, the longest that is taken", QStringLiteral("All work. ").repeated(490)},
            {"4,900 letters without a blank", QString(4'900, u'x')},
            {"4,900 at signs", QString(4'900, u'@')},
            {"4,900 of Arabic", QStringLiteral("مرحبا بالعالم ").repeated(350)},
            {"90 emoji in a line, the most that is taken", QStringLiteral("👋").repeated(90)},
            {"240 emoji in lines, the most that is taken", (QStringLiteral("👋").repeated(80) + u'\n').repeated(3)},
            {"20,000 letters without a blank", QString(20'000, u'x')},
            {"20,000 line ends", QString(20'000, u'\n')},
            {"4,900 line ends, the most that are taken", QString(4'900, u'\n')},
            {"20,000 of Arabic", QStringLiteral("مرحبا بالعالم ").repeated(1'420)},
            {"20,000 of emoji", QStringLiteral("👋🏾").repeated(5'000)},
            {"20,000 stacked marks", QStringLiteral("Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢").repeated(500)},
            {"20,000 at signs", QString(20'000, u'@')},
            {"20,000 marks of WhatsApp", QStringLiteral("*a _b* c_ ~`").repeated(1'600)}};
}

QString manyTags()
{
    QString html = QStringLiteral("<html><body>");
    for (int i = 0; i < 10'000; ++i) html += i % 2 ? QStringLiteral("<b>x</b> ") : QStringLiteral("<i>y</i> ");
    return html + QStringLiteral("</body></html>");
}

/// By the key.
void pasteInto(QWidget* field)
{
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
}

/// A composer whose drafts are kept as the conversation's are.
struct Kept : Writer {
    Draft draft;

    explicit Kept(Channel channel) : Writer(channel)
    {
        QObject::connect(&composer, &Composer::edited, &composer, [this] { draft = composer.draft(); });
        composer.setTeam({{UserId::generate(clock.now()), QStringLiteral("Ann Lee")}});
    }
};

}  // namespace

TEST_CASE("whatever is pasted into a message keeps the window no longer than a tenth of a second, and what was typed stays")
{
    const ExpectedWarnings fonts(QStringLiteral("OpenType support missing"));
    for (const Channel channel : {Channel::Sms, Channel::WhatsApp, Channel::Email}) {
        Kept writer(channel);
        for (const auto& [name, text] : heavyTexts()) {
            QGuiApplication::clipboard()->setText(text);
            const auto reset = [&] {
                writer.composer.begin(QStringLiteral("Ann"), channel);
                writer.type("typed ");
            };
            const double turn = leastTurn(reset, [&] { pasteInto(&writer.edit); });
            INFO(static_cast<int>(channel) << " " << name << ": " << turn << " ms");
            CHECK(turn < TurnWatch::kFreeze);
            CHECK(writer.composer.text().startsWith(QStringLiteral("typed ")));
            const double key = leastTurn([] {}, [&] { writer.type("z"); });
            INFO("a key after it: " << key << " ms");
            CHECK(key < TurnWatch::kFreeze);
            CHECK(writer.draft.content == writer.composer.text());
        }
    }
}

TEST_CASE("whatever is pasted into a note keeps the window no longer than a tenth of a second, and what was typed stays")
{
    const ExpectedWarnings fonts(QStringLiteral("OpenType support missing"));
    Kept writer(Channel::Sms);
    writer.composer.setMode(WritingMode::Note);
    writer.composer.focusField();
    for (const auto& [name, text] : heavyTexts()) {
        QGuiApplication::clipboard()->setText(text);
        const auto reset = [&] {
            writer.notes.setText({});
            writer.type("typed ");
        };
        const double turn = leastTurn(reset, [&] { pasteInto(&writer.notes.field()); });
        INFO(name << ": " << turn << " ms");
        CHECK(turn < TurnWatch::kFreeze);
        CHECK(writer.notes.text().startsWith(QStringLiteral("typed ")));
        const double key = leastTurn([] {}, [&] { writer.type("z"); });
        INFO("a key after it: " << key << " ms");
        CHECK(key < TurnWatch::kFreeze);
    }
}

TEST_CASE("HTML of 10,000 tags keeps the window no longer than a tenth of a second on any channel")
{
    for (const Channel channel : {Channel::Sms, Channel::WhatsApp, Channel::Email}) {
        Kept writer(channel);
        const auto reset = [&] {
            auto* copied = new QMimeData;
            copied->setHtml(manyTags());
            copied->setText(QStringLiteral("x y x y x y x y x y\n").repeated(1'000));
            QGuiApplication::clipboard()->setMimeData(copied);
            writer.composer.begin(QStringLiteral("Ann"), channel);
            writer.type("typed ");
        };
        const double turn = leastTurn(reset, [&] { pasteInto(&writer.edit); });
        INFO(static_cast<int>(channel) << ": " << turn << " ms");
        CHECK(turn < TurnWatch::kFreeze);
        CHECK(writer.composer.text().startsWith(QStringLiteral("typed x y x y")));
    }
}

TEST_CASE("a picture of 40,000 x 40,000 points in memory is refused in words and keeps nobody waiting")
{
    Writer writer(Channel::Email);
    QImage image(40'000, 40'000, QImage::Format_Mono);
    if (image.isNull()) {
        WARN("SKIPPED: no memory for it");
        return;
    }
    image.fill(0);
    QGuiApplication::clipboard()->setImage(image);
    writer.type("typed ");
    const double turn =
        longestTurn([&] { pasteInto(&writer.edit); }, [&] { return writer.note.isVisible() || !writer.files.files().empty(); });
    INFO(turn << " ms");
    CHECK(turn < TurnWatch::kFreeze);
    CHECK(writer.note.text().contains(QStringLiteral("more points")));
    CHECK(writer.files.files().empty());
    CHECK(writer.composer.text() == u"typed ");
    QGuiApplication::clipboard()->clear();
}

TEST_CASE(
    "whatever is pasted into a subject, a copy, a typed time or the snooze keeps the window no longer than a tenth of a second")
{
    const ExpectedWarnings fonts(QStringLiteral("OpenType support missing"));
    Writer writer(Channel::Email);
    ScheduleForm form(writer.theme, writer.clock, "America/New_York");
    SnoozePopup snooze(writer.theme, writer.clock, "Europe/Berlin");
    snooze.setAttribute(Qt::WA_DeleteOnClose, false);
    form.show();
    snooze.show();
    std::map<std::string, QLineEdit*> lines{{"typed time", &form.findChild<TimePhraseField*>()->line()},
                                            {"snooze", &snooze.findChild<TimePhraseField*>()->line()}};
    for (QLineEdit* line : writer.card.lines()) lines.emplace(line->accessibleName().toStdString(), line);
    REQUIRE(lines.size() == 5);
    for (const auto& [name, text] : heavyTexts()) {
        QGuiApplication::clipboard()->setText(text);
        for (const auto& [place, line] : lines) {
            const double turn = leastTurn(
                [&line = line] {
                    line->clear();
                    QTest::keyClicks(line, QStringLiteral("typed "));
                },
                [&line = line] { pasteInto(line); });
            INFO(place << ", " << name << ": " << turn << " ms");
            CHECK(turn < TurnWatch::kFreeze);
            CHECK(line->text().startsWith(QStringLiteral("typed ")));
        }
    }
}

TEST_CASE("naughty strings in the subject, the typed time and the snooze are kept and answered in words")
{
    const QJsonArray strings = QJsonDocument::fromJson(sharedFile(QStringLiteral("data/blns.json")).value_or(QByteArray())).array();
    if (strings.isEmpty()) {
        WARN("SKIPPED: no shared data");
        return;
    }
    const ExpectedWarnings fonts(QStringLiteral("OpenType support missing"));
    Writer writer(Channel::Email);
    ScheduleForm form(writer.theme, writer.clock, {});
    SnoozePopup snooze(writer.theme, writer.clock, "UTC");
    snooze.setAttribute(Qt::WA_DeleteOnClose, false);
    auto& typed = form.findChild<TimePhraseField*>()->line();
    auto& until = snooze.findChild<TimePhraseField*>()->line();
    double longest = 0;
    int wrong = 0;
    for (const QJsonValue& each : strings) {
        longest = std::max(longest, leastTurn([] {},
                                              [&] {
                                                  for (QLineEdit* line : {writer.card.lines().first(), &typed, &until}) {
                                                      line->clear();
                                                      line->insert(each.toString());
                                                  }
                                                  Q_EMIT typed.textEdited(typed.text());
                                                  (void)form.check();
                                              }));
        const TimePhrase phrase = form.findChild<TimePhraseField*>()->phrase();
        const bool isSaid =
            phrase.problem == TimePhraseProblem::None || phrase.problem == TimePhraseProblem::Empty || !form.problem().isEmpty();
        if (!isSaid) ++wrong;
        // What stands in the field is the string, without what no line has.
        if (until.text() != typed.text()) ++wrong;
    }
    CHECK(wrong == 0);
    INFO(longest << " ms");
    CHECK(longest < TurnWatch::kFreeze);
}

TEST_CASE("what is refused is said with the limit, how much it was and what to do, in the message, the copies and the note")
{
    Kept writer(Channel::Sms);
    writer.paste(QStringLiteral("👋").repeated(200));
    CHECK(writer.note.text().startsWith(QStringLiteral("200 emoji are too many for one line: 96 at most.")));
    CHECK(writer.note.text().contains(QStringLiteral("by e-mail as a file")));
    CHECK(writer.composer.text().isEmpty());
    writer.paste(QStringLiteral("👋").repeated(60));
    CHECK(writer.composer.text() == QStringLiteral("👋").repeated(60));
    // Twice sixty is as much of one line as twice at once.
    writer.paste(QStringLiteral("👋").repeated(60));
    CHECK(writer.composer.text() == QStringLiteral("👋").repeated(60));
    CHECK(writer.note.text().startsWith(QStringLiteral("120 emoji are too many for one line: 96 at most.")));
    writer.composer.setChannel(Channel::Email);
    QLineEdit* cc = writer.card.lines().at(1);
    cc->setText(QStringLiteral("ann@example.com"));
    QGuiApplication::clipboard()->setText(QStringLiteral("👋").repeated(5'000));
    QTest::keyClick(cc, Qt::Key_V, Qt::ControlModifier);
    CHECK(cc->text() == u"ann@example.com");
    CHECK(writer.note.text().contains(QStringLiteral("no addresses")));
    writer.composer.toggleNote();
    writer.paste(QString(200'000, u'x'));
    CHECK(writer.notes.text().isEmpty());
    CHECK(writer.note.text().startsWith(QStringLiteral("200,000 characters are too many to write in at once: 100,000 at most.")));
    CHECK(writer.note.text().contains(QStringLiteral("as a file")));
}

TEST_CASE("each limit of a paste is named with what was found and what is allowed")
{
    const auto said = [](const QString& text, const PastePlace& place = {}) {
        const auto refusal = pasteRefusal(text, place);
        return refusal ? pasteRefusalText(*refusal) : QString();
    };
    CHECK(said(QStringLiteral("x\n").repeated(6'000)) == u"6,001 lines are too many to write in at once: 5,000 at most.");
    CHECK(said(QString(5'001, u'x')) == u"A line of 5,001 characters is too long to write in: 5,000 at most.");
    CHECK(said(QStringLiteral("x"), {200'000}) ==
          u"With it there would be 200,001 characters here, and that is too much: 200,000 at most.");
    CHECK(said(QStringLiteral("👋\n").repeated(251)) == u"251 emoji are too many to write in at once: 250 at most.");
    CHECK(said(QStringLiteral("x"), {5'000, QString(4'000, u'y'), QString(1'000, u'z')})
              .startsWith(QStringLiteral("A line of 5,001")));
    CHECK(said(QString(5'000, u'x')).isEmpty());
}

TEST_CASE("1,800 characters with 200 emoji and 30 line ends are no big text: they are taken, and the next keys are quick")
{
    const ExpectedWarnings fonts(QStringLiteral("OpenType support missing"));
    QString text = QStringLiteral("مرحبا بالعالم\n");
    for (int line = 0; line < 30; ++line)
        text += QStringLiteral("🧟\u200D♂\uFE0F").repeated(7) + QStringLiteral(" some words between them é ü\n");
    REQUIRE(text.size() > 1'800);
    for (const Channel channel : {Channel::Sms, Channel::WhatsApp, Channel::Email}) {
        Kept writer(channel);
        QGuiApplication::clipboard()->setText(text);
        const double turn =
            leastTurn([&] { writer.composer.begin(QStringLiteral("Ann"), channel); }, [&] { pasteInto(&writer.edit); });
        CHECK(writer.composer.text() == text);
        const double key = leastTurn([] {}, [&] { writer.type("z"); });
        INFO(static_cast<int>(channel) << ": " << turn << " ms, a key after it: " << key << " ms");
        CHECK(turn < TurnWatch::kFreeze);
        CHECK(key < TurnWatch::kFreeze);
    }
}
