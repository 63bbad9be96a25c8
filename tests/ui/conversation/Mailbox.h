// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../settings/FakeAccounts.h"
#include "Chat.h"
#include "ScriptedSender.h"
#include "ScriptedTransport.h"

#include "accounts/AccountService.h"
#include "channels/Senders.h"
#include "channels/TemplateService.h"
#include "common/AppContext.h"
#include "common/Preferences.h"
#include "common/UndoStack.h"
#include "conversation/EmailBrowser.h"
#include "conversation/EmailView.h"
#include "media/RemotePictures.h"
#include "media/Thumbnails.h"
#include "notes/NoteService.h"
#include "outbox/SendService.h"
#include "scheduler/ScheduleService.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

namespace uinbox::test {

/// A reader of e-mails over real services; only the internet is scripted. Main thread.
struct Mailbox : Chat {
    ContactService contacts{*database, clock};
    AccountService users{*database, clock};
    Senders senders;
    SendService sending{*database, senders, clock};
    TemplateService templates{*database, clock};
    ScheduleService scheduling{*database, senders, clock};
    FakeAccounts accounts;
    ui::Theme theme{*qApp, ui::Appearance::Light};
    QTemporaryDir dir;
    ScriptedTransport internet;
    RemotePictures remote{*database, internet};
    FileStore files{dir.filePath(QStringLiteral("files")), clock};
    Thumbnails thumbnails{files, dir.filePath(QStringLiteral("thumbnails"))};
    NoteService notes{*database, clock};
    ui::Preferences preferences;
    ui::UndoStack undo;
    ui::AppContext context{*database,  clock,    users, contacts,    service, sending, senders,   templates,
                           scheduling, accounts, notes, preferences, undo,    theme,   dir.path()};
    std::unique_ptr<ui::EmailView> view;

    Mailbox()
    {
        context.files = &files;
        context.thumbnails = &thumbnails;
        context.remotePictures = &remote;
    }

    static Message email(const QString& html, const QString& text = {})
    {
        Message message;
        message.id = MessageId::generate(Timestamp{std::chrono::seconds(1'770'000'000)});
        message.channel = Channel::Email;
        message.subject = QStringLiteral("Your order has been sent");
        message.fromAddress = QStringLiteral("shop@example.com");
        message.toAddress = QStringLiteral("me@example.org");
        message.createdAt = Timestamp{std::chrono::seconds(1'770'000'000)};
        message.html = html;
        message.content = text;
        return message;
    }

    /// Shows it and waits until it can be read.
    void show(const Message& message, const QString& name = QStringLiteral("The shop"))
    {
        if (!view) {
            view = std::make_unique<ui::EmailView>(context);
            view->resize(820, 640);
            view->show();
            view->activateWindow();
            REQUIRE(QTest::qWaitForWindowActive(view.get()));
        }
        reread([&] { view->setMessage(message, name); });
    }
    /// Waits until what `act` changes can be read.
    template <class Act>
    void reread(Act act)
    {
        QSignalSpy shown(view.get(), &ui::EmailView::shown);
        act();
        REQUIRE(waitFor([&] { return shown.count() > 0; }));
    }
    [[nodiscard]] ui::EmailBrowser& browser() const { return view->browser(); }
    [[nodiscard]] QString text() const { return browser().toPlainText(); }
    [[nodiscard]] QImage seen() const { return browser().viewport()->grab().toImage(); }
    [[nodiscard]] QColor ground() const { return seen().pixelColor(4, 4); }

    static QByteArray picture(QSize size, QColor color)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(color);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        REQUIRE(buffer.open(QIODevice::WriteOnly));
        REQUIRE(image.save(&buffer, "png"));
        return bytes;
    }
    /// Some pixel of what is seen has that colour.
    [[nodiscard]] bool shows(QColor color) const
    {
        const QImage image = seen();
        for (int y = 0; y < image.height(); y += 2)
            for (int x = 0; x < image.width(); x += 2)
                if (image.pixelColor(x, y) == color) return true;
        return false;
    }
};

}  // namespace uinbox::test
