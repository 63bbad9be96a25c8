// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/ScreenshotStates.h"

#include "common/ToastArea.h"
#include "composer/Composer.h"
#include "composer/MessageEdit.h"
#include "composer/NoteCard.h"
#include "composer/UndoSendStrip.h"
#include "conversation/ConversationFind.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationPane.h"
#include "conversation/ConversationView.h"
#include "conversation/EmailView.h"
#include "conversation/FindBar.h"
#include "desktop/ScreenshotScene.h"
#include "inbox/BulkBar.h"
#include "inbox/InboxPanel.h"
#include "inbox/ThreadListModel.h"
#include "inbox/ThreadListView.h"
#include "shell/MainWindow.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListWidget>

namespace uinbox::app {

namespace {

const QString kFirst = QStringLiteral("Priya Raghunathan");
const QString kOrder = QStringLiteral("Cascade Barber Supply");
const QString kFailed = QStringLiteral("Rosewood Court Care Home");
const QString kLong = QStringLiteral("Mei-Ling Chao");
const QString kTemplates = QStringLiteral("Mateus Oliveira");

}  // namespace

void ScreenshotStates::add(const char* page, std::function<void()> prepare, std::function<bool()> ready)
{
    m_steps.push_back({QLatin1String(page), std::move(prepare), [this]() -> QWidget* { return &m_window; }, std::move(ready)});
}

void ScreenshotStates::addDialog(const char* page, std::function<void()> prepare, std::function<bool()> ready)
{
    if (!ready) ready = [] { return openDialog() != nullptr; };
    m_steps.push_back({QLatin1String(page), std::move(prepare), &openDialog, std::move(ready)});
    act(&closeOverlays);
}

void ScreenshotStates::act(std::function<void()> prepare, std::function<bool()> ready)
{
    m_steps.push_back({{}, std::move(prepare), {}, std::move(ready)});
}

void ScreenshotStates::go(const QString& name)
{
    act([this, name] { open(name); }, [this, name] { return isOpen(name); });
}

ScreenshotSteps ScreenshotStates::conversations()
{
    m_steps.clear();
    for (const auto& [page, name] :
         {std::pair("conversation-1", kFirst), std::pair("conversation-failed", kFailed),
          std::pair("conversation-email", QStringLiteral("Helen Whitcombe")), std::pair("conversation-order", kOrder),
          std::pair("conversation-place", QStringLiteral("Noor Haddad")), std::pair("conversation-template", kTemplates),
          std::pair("conversation-arabic", QStringLiteral("نور الهاشمي")),
          std::pair("conversation-waiting", QStringLiteral("Tomás Herrera Quiroga")),
          std::pair("conversation-unsure", QStringLiteral("Lukas Brandt")),
          std::pair("conversation-draft", QStringLiteral("Giulia Ferrante")),
          std::pair("conversation-stopped", QStringLiteral("Dwayne Kowalczyk")), std::pair("conversation-long", kLong)}) {
        add(
            page, [this, name = name] { open(name); }, [this, name = name] { return isOpen(name); });
        // What the composer says of the person is read after the messages.
        m_steps.back().rests = 2;
    }
    add(
        "inbox", [this] { open(kFirst); }, [this] { return isOpen(kFirst); });
    return std::move(m_steps);
}

ScreenshotSteps ScreenshotStates::moments()
{
    m_steps.clear();
    addListMoments();
    addWritingMoments();
    addMessageMoments();
    go(kFirst);
    return std::move(m_steps);
}

ScreenshotSteps ScreenshotStates::toast()
{
    m_steps.clear();
    const auto toggle = [this] { m_window.findChild<ui::InboxPanel*>()->pinOrUnpin(); };
    add("undo-toast", toggle);
    m_steps.back().rests = 2;
    // Its toast comes when it is done.
    const auto close = [this] { m_window.toasts().closeAll(); };
    act(
        [toggle, close] {
            close();
            toggle();
        },
        [this] { return m_window.toasts().count() > 0; });
    act(close);
    return std::move(m_steps);
}

void ScreenshotStates::addListMoments()
{
    const auto panel = [this]() -> ui::InboxPanel& { return *m_window.findChild<ui::InboxPanel*>(); };
    add("snooze", [panel] { panel().snooze(); });
    act(&closeOverlays);
    add("thread-menu", [panel] { panel().showMenu(); });
    act(&closeOverlays);
    const auto list = [this] { return m_window.findChild<ui::ThreadListView*>(); };
    add("selection", [list] {
        QItemSelectionModel& selection = *list()->selectionModel();
        for (const int row : {2, 3, 5}) selection.select(list()->model()->index(row, 0), QItemSelectionModel::Select);
    });
    act([this] {
        Q_EMIT m_window.findChild<ui::BulkBar*>()->cleared();
        open(kFirst);
    });
}

void ScreenshotStates::addWritingMoments()
{
    const auto composer = [this]() -> ui::Composer& { return m_window.pane().composer(); };
    const auto write = [composer](const QString& text) {
        Draft draft;
        draft.content = text;
        composer().setDraft(draft);
    };
    go(kLong);
    add("send-later", [composer, write] {
        write(QStringLiteral("See you on Thursday!"));
        composer().requestLater();
    });
    act(&closeOverlays);
    addUndoSend();
    add("emoji", [composer] {
        composer().focusField();
        composer().pickEmoji();
    });
    act(&closeOverlays);
    addMention();
    go(kTemplates);
    add(
        "template", [composer] { Q_EMIT composer().templateRequested(); }, [] { return openDialog() != nullptr; });
    act(&closeOverlays);
}

void ScreenshotStates::addUndoSend()
{
    const auto composer = [this]() -> ui::Composer& { return m_window.pane().composer(); };
    const auto strip = [this] { return m_window.findChild<ui::UndoSendStrip*>(); };
    add(
        "undo-send",
        [this, composer] {
            composer().focusField();
            Draft draft;
            draft.channel = composer().channel();
            draft.content = QStringLiteral("See you on Thursday!");
            composer().setDraft(draft);
            trigger(m_window, Qt::CTRL | Qt::Key_Return);
        },
        [composer, strip] { return composer().text().isEmpty() && strip()->isVisible(); });
    m_steps.back().rests = 2;
    act([this] { (void)m_window.pane().undoSend(); }, [composer] { return !composer().text().isEmpty(); });
    act([composer] {
        composer().setDraft({});
        Q_EMIT composer().edited();
    });
}

void ScreenshotStates::addMention()
{
    const auto composer = [this]() -> ui::Composer& { return m_window.pane().composer(); };
    const auto field = [this]() -> QPlainTextEdit& { return m_window.findChild<ui::NoteCard*>()->field(); };
    // The list is there only for whoever writes.
    act([this] { m_window.activateWindow(); }, [this] { return m_window.isActiveWindow(); });
    add(
        "note-mention",
        [composer, field] {
            composer().setMode(ui::WritingMode::Note);
            composer().focusField();
            type(field(), QStringLiteral("Shall we ask @Ma"));
        },
        [this] {
            const auto offered = m_window.findChildren<QListWidget*>();
            return std::any_of(offered.begin(), offered.end(), [](const QListWidget* list) { return list->isVisible(); });
        });
    act([composer] {
        composer().setDraft({});
        composer().setMode(ui::WritingMode::Message);
        // Nor is anything of it kept.
        Q_EMIT composer().edited();
    });
}

void ScreenshotStates::addMessageMoments()
{
    const auto view = [this]() -> ui::ConversationView& { return m_window.pane().view(); };
    go(kLong);
    add("find", [this] {
        m_window.pane().find().begin();
        auto* field = m_window.findChild<ui::FindBar*>()->findChild<QLineEdit*>();
        field->setText(QStringLiteral("sofie"));
        Q_EMIT field->textEdited(field->text());
    });
    act([this] { m_window.pane().find().close(); });
    add("message-menu", [this] { openMenuOf(rowWith([](const Message& message) { return !message.content.isEmpty(); })); });
    act(&closeOverlays);
    go(kFailed);
    add(
        "details",
        [this, view] {
            view().focusRow(rowWith([](const Message& message) { return message.status == MessageStatus::Failed; }));
            press(view(), Qt::Key_D, Qt::ControlModifier);
        },
        [] { return openDialog() != nullptr; });
    act(&closeOverlays);
    go(kOrder);
    const auto isMail = [](const Message& message) { return !message.html.isEmpty(); };
    const auto shows = [] { return openDialog() && openDialog()->findChild<ui::EmailView*>(); };
    act([this, view, isMail] { Q_EMIT view().originalRequested(view().model().message(rowWith(isMail)).id); });
    m_steps.push_back({QStringLiteral("email"), {}, &openDialog, shows});
    addDialog("email-pictures", [] { openDialog()->findChild<ui::EmailView*>()->loadPictures(); });
    go(kFirst);
    addDialog("picture", [this, view] {
        const int row = rowWith([](const Message& message) { return !message.attachments.empty(); });
        Q_EMIT view().fileOpened(view().model().message(row).id, 0);
    });
    m_steps[m_steps.size() - 2].rests = 6;
    act([this, view] {
        m_window.pane().composer().focusField();
        view().jumpToLatest();
    });
}

void ScreenshotStates::open(const QString& name)
{
    const ui::ThreadListModel& threads = m_window.threads();
    for (int row = 0; row < threads.rowCount(); ++row)
        if (threads.thread(row).contactName == name) return m_window.openConversation(threads.thread(row).id);
}

bool ScreenshotStates::isOpen(const QString& name) const
{
    const ui::ThreadListModel& threads = m_window.threads();
    const ui::ConversationModel& messages = m_window.pane().view().model();
    for (int row = 0; row < threads.rowCount(); ++row)
        if (threads.thread(row).contactName == name) return messages.thread() == threads.thread(row).id && messages.rowCount() > 0;
    return false;
}

int ScreenshotStates::rowWith(const std::function<bool(const Message&)>& fits) const
{
    const ui::ConversationModel& model = m_window.pane().view().model();
    for (int row = model.rowCount() - 1; row >= 0; --row)
        if (model.entry(row).message() && fits(model.message(row))) return row;
    return -1;
}

void ScreenshotStates::openMenuOf(int row)
{
    ui::ConversationView& view = m_window.pane().view();
    const QPoint at = view.bubbleRect(row).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, view.viewport()->mapToGlobal(at));
    QApplication::sendEvent(view.viewport(), &event);
}

}  // namespace uinbox::app
