// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ManualClock.h"
#include "Waiting.h"
#include "catch.h"
#include "common/Preferences.h"
#include "composer/AttachmentStrip.h"
#include "composer/ChannelButton.h"
#include "composer/Composer.h"
#include "composer/DropArea.h"
#include "composer/MessageEdit.h"
#include "composer/SegmentNote.h"
#include "composer/SendButton.h"
#include "composer/SubjectLine.h"
#include "composer/WindowNote.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace uinbox::test {

/// A composer alone, begun for Ann, who can be written to on every channel; and what it told. Main thread.
struct Writing {
    ui::Theme theme{*qApp, ui::Appearance::Light};
    ManualClock clock;
    QTemporaryDir profile;
    ui::Preferences preferences;
    ui::Composer composer{theme, clock, preferences, profile.path()};
    ui::MessageEdit& edit = *composer.findChild<ui::MessageEdit*>();
    ui::SendButton& sending = *composer.findChild<ui::SendButton*>();
    QPushButton& button = sending.now();
    QLabel& note = *composer.findChild<QLabel*>(QStringLiteral("note"));
    ui::SegmentNote& segments = *composer.findChild<ui::SegmentNote*>();
    ui::WindowNote& window = *composer.findChild<ui::WindowNote*>();
    ui::ChannelButton& channel = *composer.findChild<ui::ChannelButton*>();
    ui::SubjectLine& subject = *composer.findChild<ui::SubjectLine*>();
    ui::AttachmentStrip& files = *composer.findChild<ui::AttachmentStrip*>();
    ui::DropArea& drops = *new ui::DropArea(composer, theme, composer);
    QSignalSpy sent{&composer, &ui::Composer::sendRequested};
    QSignalSpy edited{&composer, &ui::Composer::edited};
    QSignalSpy left{&composer, &ui::Composer::left};
    QSignalSpy undo{&composer, &ui::Composer::undoRequested};

    Writing()
    {
        composer.begin(QStringLiteral("Ann"), Channel::Sms);
        composer.setChoices({{Channel::Sms, QStringLiteral("+14155552671")},
                             {Channel::WhatsApp, QStringLiteral("+14155552671")},
                             {Channel::Email, QStringLiteral("ann@example.com")}});
        composer.resize(700, composer.sizeHint().height());
        composer.show();
        REQUIRE(QTest::qWaitForWindowExposed(&composer));
    }
    void type(const char* text) { QTest::keyClicks(&edit, QString::fromUtf8(text)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&edit, key, modifiers); }
    /// As a key that is held down: one press, then presses that repeat, then the release.
    void hold(Qt::Key key, int repeats)
    {
        for (int i = 0; i <= repeats; ++i) {
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QStringLiteral("\r"), i > 0);
            QCoreApplication::sendEvent(&edit, &press);
        }
        QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&edit, &release);
    }
    [[nodiscard]] OutgoingMessage message(int index) const { return sent[index][0].value<OutgoingMessage>(); }
    [[nodiscard]] QString sentText(int index) const { return message(index).content; }
    void set(const QString& text)
    {
        Draft draft = composer.draft();
        draft.content = text;
        composer.setDraft(draft);
    }
    void bar(Channel which, ui::ChannelBar why)
    {
        auto choices = composer.choices();
        for (ui::ChannelChoice& choice : choices)
            if (choice.channel == which) choice.bar = why;
        composer.setChoices(choices);
    }
    void giveBack(const QString& text)
    {
        OutgoingMessage message;
        message.content = text;
        composer.giveBack(message);
    }
};

}  // namespace uinbox::test
