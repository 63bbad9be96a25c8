// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Five hundred naughty strings as names, messages and notes, in the whole window: nothing stops it for as long as one would notice.
#include "Tour.h"

#include "SharedData.h"
#include "contacts/ContactListModel.h"
#include "notes/NoteRepository.h"

#include <QFontMetrics>
#include <QJsonArray>
#include <QLineEdit>

#include <ctime>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

/// Twice what is aimed at: the slowest turn, twenty emoji that are drawn large for the first time, took 103 ms beside five compilers.
constexpr qint64 kFreezeMs = 200;

QJsonArray naughtyStrings()
{
    const auto bytes = sharedFile(QStringLiteral("data/blns.json"));
    return bytes ? QJsonDocument::fromJson(*bytes).array() : QJsonArray();
}

/// Qt finds a font for each script when that is first seen, once, and the machine says how long it takes.
void loadFonts(const Theme& theme, const QJsonArray& strings)
{
    for (const auto& value : strings)
        for (const int size : {type::kSmall, type::kBody}) (void)QFontMetrics(theme.font(size)).horizontalAdvance(value.toString());
}

/// Keeps what took the main thread longest, and how long.
class TurnWatch final {
public:
    /// Runs it, and keeps how long it took.
    void turn(const QString& what, const std::function<void()>& work)
    {
        const qint64 before = threadMilliseconds();
        work();
        note(what, threadMilliseconds() - before);
    }
    /// Turns the loop once and keeps how long that took where it did not only wait.
    void settle(const QString& what)
    {
        turn(what, [] { QCoreApplication::processEvents(); });
    }
    [[nodiscard]] qint64 slowest() const { return m_slowest; }
    [[nodiscard]] QString where() const { return m_where; }

private:
    /// Of the main thread's own work: others may have the processors while it is measured.
    [[nodiscard]] static qint64 threadMilliseconds()
    {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1000 + time.tv_nsec / 1'000'000;
    }
    void note(const QString& what, qint64 taken)
    {
        if (taken <= m_slowest) return;
        m_slowest = taken;
        m_where = what;
    }

    qint64 m_slowest = 0;
    QString m_where;
};

struct Naughty : Tour {
    std::vector<ThreadId> people;

    explicit Naughty(const QJsonArray& strings)
    {
        REQUIRE(database.write([&](db::WriteScope& scope) -> Result<> {
            int number = 0;
            for (const auto& value : strings) {
                clock.advance(std::chrono::minutes(1));
                const QString text = value.toString();
                UINBOX_ASSIGN(const auto whom,
                              ContactService::findOrCreate(scope, AddressKind::Phone,
                                                           QStringLiteral("+1415%1").arg(5560000 + number++), text, clock.now()));
                Message message;
                message.createdAt = clock.now();
                message.id = MessageId::generate(message.createdAt);
                UINBOX_ASSIGN(message.threadId, ThreadWrites(scope, clock.now()).threadOf(whom.contactId));
                message.contactId = whom.contactId;
                message.content = text;
                UINBOX_TRY(ThreadWrites(scope, clock.now()).add(message));
                Note note;
                note.createdAt = message.createdAt;
                note.id = NoteId::generate(note.createdAt);
                note.threadId = message.threadId;
                note.content = text;
                UINBOX_TRY(NoteRepository(scope.connection()).insert(note));
                people.push_back(message.threadId);
            }
            return {};
        }));
    }
};

}  // namespace

TEST_CASE("naughty names, messages and notes go through list, conversation, details, contacts and palette without a stop")
{
    const QJsonArray strings = naughtyStrings();
    if (strings.isEmpty()) return;
    REQUIRE(strings.size() > 500);
    // Scripts that no font of this machine has.
    const ExpectedWarnings fonts(QStringLiteral("OpenType support missing"));
    Naughty naughty(strings);
    loadFonts(naughty.theme, strings);
    MainWindow& window = *naughty.window;
    REQUIRE(waitFor([&] { return window.threads().rowCount() > ThreadListModel::kPage - 1; }));
    TurnWatch watch;
    naughty.press(Qt::Key_F9);
    int opened = 0;
    for (const ThreadId person : naughty.people) {
        watch.turn(QStringLiteral("going to conversation %1").arg(opened), [&] { naughty.press(Qt::Key_Down, Qt::AltModifier); });
        watch.turn(QStringLiteral("painting it"), [&] { window.repaint(); });
        watch.settle(QStringLiteral("settling"));
        opened += window.pane().thread() != naughty.threadId && !person.isNull();
    }
    CHECK(opened == strings.size());
    naughty.press(Qt::Key_2, Qt::ControlModifier);
    ContactsPage& contacts = window.contacts();
    REQUIRE(waitFor([&] { return contacts.model().rowCount() > 50; }));
    for (int i = 0; i < strings.size(); ++i) {
        watch.turn(QStringLiteral("going to the next contact"), [&] { naughty.press(Qt::Key_Down); });
        watch.turn(QStringLiteral("painting contacts"), [&] { window.repaint(); });
        watch.settle(QStringLiteral("settling contacts"));
    }
    naughty.press(Qt::Key_1, Qt::ControlModifier);
    for (int i = 0; i < strings.size(); i += 8) {
        naughty.press(Qt::Key_K, Qt::ControlModifier);
        auto* field = qobject_cast<QLineEdit*>(Typist::focus());
        REQUIRE(field);
        const QString text = strings[i].toString().left(60);
        watch.turn(QStringLiteral("searching in the palette"), [&] {
            field->setText(text);
            Q_EMIT field->textEdited(text);
        });
        watch.turn(QStringLiteral("painting the palette"), [&] { window.repaint(); });
        watch.settle(QStringLiteral("settling the palette"));
        naughty.press(Qt::Key_Escape);
    }
    INFO(watch.where().toStdString() << " took " << watch.slowest() << " ms");
    CHECK(watch.slowest() < kFreezeMs);
}
