// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/ScreenshotPages.h"

#include "analytics/AnalyticsPage.h"
#include "common/Banner.h"
#include "common/SendingState.h"
#include "common/UndoStack.h"
#include "contacts/ContactListModel.h"
#include "contacts/ContactsPage.h"
#include "desktop/RescueProgress.h"
#include "desktop/ScreenshotScene.h"
#include "help/HelpDesk.h"
#include "help/Manual.h"
#include "inbox/InboxPanel.h"
#include "mentions/MentionListModel.h"
#include "mentions/MentionsPage.h"
#include "schedule/ScheduledListModel.h"
#include "schedule/ScheduledPage.h"
#include "schedule/ScheduledView.h"
#include "search/SearchField.h"
#include "search/SearchPage.h"
#include "search/SearchSession.h"
#include "settings/SettingsDialog.h"
#include "shell/CommandPalette.h"
#include "shell/Finding.h"
#include "shell/HealthLight.h"
#include "shell/MainWindow.h"
#include "shell/UnfinishedWork.h"
#include "shell/WindowDialogs.h"

#include <QAbstractItemView>
#include <QLineEdit>

namespace uinbox::app {

namespace {

const QKeySequence kInbox(Qt::CTRL | Qt::Key_1);
const QKeySequence kContacts(Qt::CTRL | Qt::Key_2);
const QKeySequence kScheduled(Qt::CTRL | Qt::Key_3);
const QKeySequence kAnalytics(Qt::CTRL | Qt::Key_4);
const QKeySequence kPalette(Qt::CTRL | Qt::Key_K);
const QKeySequence kDetails(Qt::Key_F9);

}  // namespace

void ScreenshotPages::add(const char* page, std::function<void()> prepare, std::function<bool()> ready)
{
    m_steps.push_back({QLatin1String(page), std::move(prepare), [this]() -> QWidget* { return &m_window; }, std::move(ready)});
}

void ScreenshotPages::addEmpty(const char* page, std::function<void()> prepare)
{
    m_steps.push_back({QLatin1String(page), std::move(prepare), [this]() -> QWidget* { return &m_emptyWindow; }});
}

void ScreenshotPages::act(std::function<void()> prepare)
{
    m_steps.push_back({{}, std::move(prepare)});
}

ScreenshotSteps ScreenshotPages::pages()
{
    m_steps.clear();
    const auto filter = [this](ui::InboxFilter wanted) {
        return [this, wanted] { m_window.findChild<ui::InboxPanel*>()->setFilter(wanted); };
    };
    add("person", [this] { trigger(m_window, kDetails); });
    act([this] { trigger(m_window, kDetails); });
    add("mine", filter(ui::InboxFilter::Mine));
    add("snoozed", filter(ui::InboxFilter::Snoozed));
    add("archived", filter(ui::InboxFilter::Archived));
    act(filter(ui::InboxFilter::All));
    add(
        "contacts", [this] { trigger(m_window, kContacts); }, [this] { return m_window.contacts().model().rowCount() > 0; });
    add(
        "scheduled", [this] { trigger(m_window, kScheduled); }, [this] { return m_window.scheduled()->model().rowCount() > 0; });
    add(
        "analytics", [this] { trigger(m_window, kAnalytics); }, [this] { return m_window.analytics()->isReady(); });
    addSearch();
    add("not-sending", [this] {
        trigger(m_window, kInbox);
        ui::SendingState state;
        state.waiting = 3;
        state.stops.push_back({QStringLiteral("Twilio"), {}, {ErrorKind::Auth, {}, 0, {}}, {}});
        m_window.showSendingState(state);
    });
    act([this] { m_window.showSendingState({}); });
    addEmpty("welcome", {});
    addEmpty("scheduled-none", [this] { trigger(m_emptyWindow, kScheduled); });
    act([this] { trigger(m_emptyWindow, kInbox); });
    return std::move(m_steps);
}

ScreenshotSteps ScreenshotPages::dialogs()
{
    m_steps.clear();
    addPalette();
    const auto isOpen = [] { return openDialog() != nullptr; };
    const auto open = [this](QKeySequence keys) { return [this, keys] { trigger(m_window, keys); }; };
    for (const auto& [page, keys] : {std::pair("shortcuts", QKeySequence(Qt::CTRL | Qt::Key_Slash)),
                                     std::pair("new-message", QKeySequence(Qt::CTRL | Qt::Key_N)),
                                     std::pair("health", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I))}) {
        add(page, open(keys), isOpen);
        act(&closeOverlays);
    }
    act(open(kScheduled));
    add(
        "scheduled-edit",
        [this] {
            auto* view = m_window.scheduled()->findChild<ui::ScheduledView*>();
            view->setCurrentIndex(view->model()->index(1, 0));
            trigger(m_window, u"scheduled.edit");
        },
        isOpen);
    act([this] {
        closeOverlays();
        trigger(m_window, kInbox);
    });
    addEnds();
    addSettings();
    addHelp();
    return std::move(m_steps);
}

void ScreenshotPages::addSearch()
{
    const auto look = [this](const QString& words) {
        return [this, words] { m_window.finding().search()->field().replaceAll(words); };
    };
    const auto isFound = [this] {
        ui::SearchPage& page = *m_window.finding().search();
        return page.session().typed() == page.field().text() && !page.session().isUnderWay();
    };
    add("search-begin", [this] { trigger(m_window, u"search.everything"); });
    for (const auto& [page, words] :
         {std::pair("search", QStringLiteral("col")), std::pair("search-narrowed", QStringLiteral("in:email from:helen")),
          std::pair("search-arabic", QStringLiteral("نور")), std::pair("search-none", QStringLiteral("zebra in:sms has:link")),
          std::pair("search-values", QStringLiteral("price in:")),
          std::pair("search-remark", QStringLiteral("price before:soon "))})
        add(page, look(words), isFound);
    act(look({}));
    add(
        "mentions", [this] { trigger(m_window, u"page.mentions"); },
        [this] { return m_window.finding().mentions().model().rowCount() > 0; });
}

void ScreenshotPages::addEnds()
{
    add(
        "quitting",
        [this] {
            auto* stack = new ui::UndoStack(&m_window);
            auto* unfinished = new ui::UnfinishedWork(*stack, m_window);
            stack->tell(stack->begin([] {}), QStringLiteral("3,200 of 10,000 conversations are done"));
            unfinished->ask();
        },
        [] { return openDialog() != nullptr; });
    act(&closeOverlays);
    act([this] {
        m_before.clear();
        for (ui::Banner* each : m_window.findChildren<ui::Banner*>())
            if (each->isVisible()) m_before.insert(each);
    });
    add("damaged", [this] { Q_EMIT m_window.findChild<ui::HealthLight*>()->damageFound(); });
    act([this] {
        // Whatever language it is said in.
        for (ui::Banner* each : m_window.findChildren<ui::Banner*>())
            if (!m_before.contains(each)) each->hide();
    });
    add(
        "rescue",
        [] {
            auto* rescue = new RescueProgress(QStringLiteral("Putting back the backup…"));
            (void)rescue->progress()(38'200'000, 91'500'000);
            rescue->show();
        },
        [] { return openDialog() != nullptr; });
    m_steps.back().rests = 2;
    act([] { delete openDialog(); });
}

void ScreenshotPages::addPalette()
{
    const auto search = [this](const QString& words) {
        QLineEdit& field = m_window.dialogs().palette().field();
        field.setText(words);
        Q_EMIT field.textEdited(words);
    };
    add("palette-empty", [this] { trigger(m_window, kPalette); });
    add("palette", [search] { search(QStringLiteral("ma")); });
    add("palette-commands", [search] { search(QStringLiteral(">")); });
    add("palette-none", [search] { search(QStringLiteral("xyzzy")); });
    act([this] { trigger(m_window, kPalette); });
}

void ScreenshotPages::addSettings()
{
    addEmpty("setting-up", [this] { m_emptyWindow.dialogs().setUp(ui::SetUpStep::Texts); });
    act(&closeOverlays);
    addEmpty("settings", [this] { trigger(m_emptyWindow, Qt::CTRL | Qt::Key_Comma); });
    using Category = ui::SettingsDialog::Category;
    for (const auto& [category, page] :
         {std::pair(Category::WhatsApp, "settings-whatsapp"), std::pair(Category::Email, "settings-email"),
          std::pair(Category::Sending, "settings-sending"), std::pair(Category::AutoReply, "settings-answer"),
          std::pair(Category::Receiving, "settings-receiving"), std::pair(Category::Arrivals, "settings-arrivals"),
          std::pair(Category::Appearance, "settings-appearance"), std::pair(Category::Shortcuts, "settings-shortcuts"),
          std::pair(Category::Notifications, "settings-notifications"), std::pair(Category::Storage, "settings-storage"),
          std::pair(Category::About, "settings-about")})
        addEmpty(page, [category = category] {
            if (auto* dialog = qobject_cast<ui::SettingsDialog*>(openDialog())) dialog->choose(category);
        });
    addEmpty("settings-search", [] {
        if (auto* dialog = qobject_cast<ui::SettingsDialog*>(openDialog())) dialog->search().setText(QStringLiteral("100"));
    });
    act(&closeOverlays);
}

void ScreenshotPages::addHelp()
{
    const auto picture = [this](const char* page, ui::HelpPlace place, const QString& words) {
        const auto prepare = [this, place, words] {
            ui::HelpDesk& help = m_window.dialogs().help();
            help.show(place);
            help.window()->search().setText(words);
        };
        m_steps.push_back({QLatin1String(page), prepare, [this]() -> QWidget* { return m_window.dialogs().help().window(); }});
    };
    picture("help", {QStringLiteral("conversation")}, {});
    picture("help-errors", {QStringLiteral("errors"), ui::errorAnchor(30006)}, {});
    picture("help-search", {QStringLiteral("inbox")}, QStringLiteral("undo"));
    act([this] { m_window.dialogs().help().window()->close(); });
}

}  // namespace uinbox::app
