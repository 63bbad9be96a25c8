// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the keys to the provider: formats, text beside them, copies, and what is taken back.
#include "../shell/Window.h"
#include "EmailAddress.h"

#include "FakeProvider.h"
#include "channels/resend/EmailSender.h"
#include "common/SendingPreferences.h"
#include "composer/Composer.h"
#include "composer/InlineCompletion.h"
#include "composer/MessageEdit.h"
#include "composer/NoteCard.h"
#include "composer/SubjectLine.h"
#include "composer/UndoSendStrip.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationPane.h"
#include "conversation/ConversationView.h"
#include "http/HttpClient.h"
#include "outbox/Outbox.h"

#include <QPushButton>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

struct Mailing : Window {
    FakeProvider provider;
    http::HttpClient client;

    Mailing()
    {
        preferences.set(kUndoSeconds, 5);
        resend::Account account{Secret(provider.resend().apiKey()), QStringLiteral("Acme <hello@acme.example>"), {}};
        account.apiBase = QUrl(QString::fromLatin1(provider.baseUrl()));
        senders.connectChannel(std::make_unique<resend::EmailSender>(account, client));
        senders.connectChannel(std::make_unique<ScriptedSender>());
        Message asked;
        asked.channel = Channel::Email;
        asked.subject = QStringLiteral("Quote");
        asked.content = QStringLiteral("how much?");
        asked.fromAddress = giveEmail(*this);
        add(std::move(asked));
        accounts.form.isConnected = true;
        show();
        window->openRow(0);
        REQUIRE(waitFor([&] {
            return composer().channel() == Channel::Email && composer().blocked().isEmpty() &&
                   !composer().findChild<SubjectLine*>()->subject().isEmpty();
        }));
        composer().focusField();
    }
    [[nodiscard]] Composer& composer() const { return window->pane().composer(); }
    [[nodiscard]] MessageEdit& edit() const { return composer().findChild<ComposerCard*>()->edit(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers) const { QTest::keyClick(&edit(), key, modifiers); }
    void type(const char* text) const { QTest::keyClicks(&edit(), QString::fromUtf8(text)); }
    void writeFormatted() const
    {
        key(Qt::Key_B, Qt::ControlModifier);
        type("Ninety");
        key(Qt::Key_B, Qt::ControlModifier);
        type(" euros & no more");
    }
};

}  // namespace

TEST_CASE("a formatted e-mail reaches the provider as HTML and as text")
{
    Mailing mailing;
    mailing.writeFormatted();
    mailing.key(Qt::Key_Return, Qt::ControlModifier);
    auto& strip = *mailing.composer().findChild<UndoSendStrip*>();
    REQUIRE(waitFor([&] { return strip.isVisible(); }));
    CHECK(strip.text() == u"Sending in 5 s");
    // As after the five seconds: the outbox finds it due.
    mailing.clock.advance(6s);
    Outbox outbox(*mailing.database, mailing.senders, mailing.clock, {});
    outbox.start();
    REQUIRE(waitFor([&] { return !mailing.provider.resend().emails().empty(); }));
    const FakeEmail email = mailing.provider.resend().emails().front();
    CHECK(email.html == u"<div dir=\"auto\"><div><b>Ninety</b> euros &amp; no more</div></div>");
    CHECK(email.text == u"Ninety euros & no more");
    CHECK(email.subject == u"Re: Quote");
}

TEST_CASE("a send that is undone is in the composer again: words, formats, subject, copies, files")
{
    Mailing mailing;
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("list.txt")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    OutgoingMessage written;
    written.channel = Channel::Email;
    written.html = QStringLiteral("<div dir=\"auto\"><div><b>Ninety</b> euros</div></div>");
    written.content = QStringLiteral("Ninety euros");
    written.subject = QStringLiteral("The price");
    written.envelope.cc = QStringList{QStringLiteral("bob@example.com")};
    mailing.composer().giveBack(written);
    const Draft before = mailing.composer().draft();
    CHECK(before.html == written.html);
    mailing.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(mailing.composer().text().isEmpty());
    auto& strip = *mailing.composer().findChild<UndoSendStrip*>();
    REQUIRE(waitFor([&] { return strip.isVisible(); }));
    // Durable already: it is in the outbox while it can be taken back.
    CHECK(mailing.database.count("SELECT count(*) FROM outbox WHERE state = 'queued'") == 1);
    mailing.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !mailing.composer().text().isEmpty(); }));
    CHECK_FALSE(strip.isVisible());
    const Draft after = mailing.composer().draft();
    CHECK(after.content == before.content);
    CHECK(after.html == before.html);
    CHECK(after.subject == before.subject);
    CHECK(after.cc == before.cc);
    CHECK(mailing.database.count("SELECT count(*) FROM outbox WHERE state = 'queued'") == 0);
}

TEST_CASE("a note written in the window is kept with the conversation and nothing leaves")
{
    Mailing mailing;
    mailing.type("to Ann");
    mailing.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto& notes = *mailing.composer().findChild<NoteCard*>();
    REQUIRE(notes.field().hasFocus());
    // The names of the team come a moment after the window.
    REQUIRE(waitFor([&] {
        notes.field().clear();
        QTest::keyClicks(&notes.field(), QStringLiteral("ask @Ow"));
        return notes.completion().isOpen();
    }));
    QTest::keyClick(&notes.field(), Qt::Key_Return);
    QTest::keyClick(&notes.field(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return mailing.database.count("SELECT count(*) FROM note") == 1; }));
    CHECK(mailing.database.count("SELECT count(*) FROM note WHERE content = 'ask @Owner ' AND visibility = 'team'") == 1);
    CHECK(mailing.database.count("SELECT count(*) FROM note_mention") == 1);
    CHECK(mailing.database.count("SELECT count(*) FROM outbox") == 0);
    CHECK(mailing.composer().text() == u"to Ann");
    CHECK(mailing.composer().mode() == WritingMode::Message);
}
