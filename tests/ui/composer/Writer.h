// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ManualClock.h"
#include "catch.h"
#include "common/Preferences.h"
#include "composer/AttachmentStrip.h"
#include "composer/Composer.h"
#include "composer/DropArea.h"
#include "composer/MessageEdit.h"
#include "composer/NoteCard.h"
#include "composer/SendButton.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace uinbox::test {

/// A composer alone in an active window, with the keyboard in its field. Main thread.
struct Writer {
    ui::Theme theme{*qApp, ui::Appearance::Light};
    ManualClock clock;
    ui::Preferences preferences;
    QTemporaryDir profile;
    QWidget window;
    ui::Composer composer{theme, clock, preferences, profile.path(), &window};
    ui::NoteCard& notes = *composer.findChild<ui::NoteCard*>();
    ui::ComposerCard& card = *composer.findChild<ui::ComposerCard*>();
    ui::MessageEdit& edit = card.edit();
    ui::AttachmentStrip& files = *composer.findChild<ui::AttachmentStrip*>();
    ui::DropArea& drops = *new ui::DropArea(composer, theme, window);
    QLabel& note = *composer.findChild<QLabel*>(QStringLiteral("note"));
    QSignalSpy sent{&composer, &ui::Composer::sendRequested};
    QSignalSpy edited{&composer, &ui::Composer::edited};
    QSignalSpy noted{&composer, &ui::Composer::noteRequested};

    explicit Writer(Channel channel = Channel::Sms)
    {
        composer.begin(QStringLiteral("Ann"), channel);
        composer.setChoices({{Channel::Sms, QStringLiteral("+14155552671")},
                             {Channel::WhatsApp, QStringLiteral("+14155552671")},
                             {Channel::Email, QStringLiteral("ann@example.com")}});
        composer.setReplySubject(QStringLiteral("Quote"));
        window.resize(700, 600);
        composer.resize(700, composer.sizeHint().height());
        composer.move(0, 300);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        composer.focusField();
    }
    [[nodiscard]] QWidget* field() const
    {
        return composer.mode() == ui::WritingMode::Note ? &notes.field() : static_cast<QWidget*>(&edit);
    }
    void type(const char* text) const { QTest::keyClicks(field(), QString::fromUtf8(text)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { QTest::keyClick(field(), key, modifiers); }
    void paste(const QString& text) const
    {
        QGuiApplication::clipboard()->setText(text);
        key(Qt::Key_V, Qt::ControlModifier);
    }
    [[nodiscard]] OutgoingMessage message(int index) const { return sent[index][0].value<OutgoingMessage>(); }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (QPushButton* each : composer.findChildren<QPushButton*>())
            if (each->isVisible() && each->text() == text) return each;
        return nullptr;
    }
};

}  // namespace uinbox::test
