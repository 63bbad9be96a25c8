// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/Screenshots.h"

#include "actions/ActionRegistry.h"
#include "analytics/AnalyticsPage.h"
#include "common/SendingState.h"
#include "composer/Composer.h"
#include "contacts/ContactListModel.h"
#include "contacts/ContactsPage.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationPane.h"
#include "conversation/ConversationView.h"
#include "gallery/GalleryPage.h"
#include "inbox/ThreadListModel.h"
#include "schedule/ScheduledListModel.h"
#include "schedule/ScheduledPage.h"
#include "settings/SettingsDialog.h"
#include "shell/CommandPalette.h"
#include "shell/MainWindow.h"
#include "shell/WindowDialogs.h"
#include "theme/Theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

namespace uinbox::app {

namespace {

constexpr QSize kSize{1280, 800};
/// For a layout and a paint.
constexpr int kSettleMs = 80;
/// Reads from the database are waited for, so often that a broken one is found out.
constexpr int kTries = 100;
constexpr int kConversations = 14;

/// The page that a command opens as a dialog.
QWidget* openDialog()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (qobject_cast<QDialog*>(widget) && widget->isVisible()) return widget;
    return nullptr;
}

void closeDialogs()
{
    while (QWidget* dialog = openDialog()) dialog->close();
}

void trigger(const ui::MainWindow& window, QKeySequence keys)
{
    for (const auto& entry : window.actionRegistry().entries())
        if (entry.action && entry.ownKeys.contains(keys)) entry.action->trigger();
}

}  // namespace

Screenshots::~Screenshots() = default;

Screenshots::Screenshots(ui::MainWindow& window, ui::MainWindow& emptyWindow, ui::Theme& theme, QString dir, QObject* parent)
    : QObject(parent), m_window(window), m_emptyWindow(emptyWindow), m_theme(theme), m_dir(std::move(dir))
{
}

void Screenshots::start()
{
    if (!QDir().mkpath(m_dir)) {
        Q_EMIT finished(QStringLiteral("The folder %1 cannot be made.").arg(m_dir));
        return;
    }
    m_theme.setReducedMotion(true);  // every run gives the same pictures
    for (ui::MainWindow* window : {&m_window, &m_emptyWindow}) {
        window->resize(kSize);
        window->show();
    }
    for (const auto& [appearance, suffix] : {std::pair(ui::Appearance::Light, "light"), std::pair(ui::Appearance::Dark, "dark"),
                                             std::pair(ui::Appearance::HighContrast, "contrast")}) {
        m_steps.push_back({[this, appearance] { m_theme.setAppearance(appearance); }, nullptr, {}});
        addSteps(QLatin1String(suffix));
    }
    m_steps.push_back({[this] {
                           m_theme.setAppearance(ui::Appearance::Light);
                           QApplication::setLayoutDirection(Qt::RightToLeft);
                       },
                       nullptr,
                       {}});
    addSteps(QStringLiteral("rtl"));
    next();
}

void Screenshots::addSteps(const QString& suffix)
{
    const auto window = [this]() -> QWidget* { return &m_window; };
    const auto name = [&suffix](const char* page) { return QLatin1String(page) + u'-' + suffix + QStringLiteral(".png"); };
    // The first of the demo's conversations show every state and channel there is.
    for (int row = 0; row < kConversations; ++row)
        m_steps.push_back({[this, row] { m_window.openRow(row); }, window,
                           name(qPrintable(QStringLiteral("conversation-%1").arg(row + 1))), [this, row] { return isOpen(row); }});
    m_steps.push_back({[this] { m_window.openRow(0); }, window, name("inbox"), [this] { return isOpen(0); }});
    addMessageSteps(suffix);
    addScheduleSteps(suffix);
    addShellSteps(suffix);
    addSettingsSteps(suffix);
    m_steps.push_back({[this] {
                           closeDialogs();
                           trigger(m_window, Qt::CTRL | Qt::Key_Slash);
                       },
                       &openDialog, name("shortcuts")});
    m_steps.push_back({[this] {
                           closeDialogs();
                           trigger(m_window, QKeySequence(Qt::CTRL | Qt::Key_N));
                       },
                       &openDialog, name("new-message")});
    m_steps.push_back({[this] {
                           closeDialogs();
                           trigger(m_window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
                       },
                       &openDialog, name("health")});
    m_steps.push_back({&closeDialogs, [this]() -> QWidget* { return &m_emptyWindow; }, name("welcome")});
    addGallerySteps(suffix);
}

void Screenshots::addGallerySteps(const QString& suffix)
{
    const auto gallery = [this]() -> QWidget* { return m_gallery.get(); };
    const auto open = [this](double textScale) {
        m_theme.setTextScale(textScale);
        m_gallery = std::make_unique<ui::GalleryPage>(m_theme);
        m_gallery->show();
        m_gallery->showWhole(kSize.width());
    };
    m_steps.push_back({[open] { open(1); }, gallery, QStringLiteral("gallery-%1.png").arg(suffix)});
    m_steps.push_back({[open] { open(2); }, gallery, QStringLiteral("gallery-large-%1.png").arg(suffix)});
    m_steps.push_back({[this] {
                           m_gallery.reset();
                           m_theme.setTextScale(1);
                       },
                       nullptr,
                       {}});
}

void Screenshots::addMessageSteps(const QString& suffix)
{
    const auto name = [&suffix](const char* page) { return QLatin1String(page) + u'-' + suffix + QStringLiteral(".png"); };
    const auto press = [](QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QKeyEvent event(QEvent::KeyPress, key, modifiers);
        QApplication::sendEvent(&widget, &event);
    };
    m_steps.push_back({[this] {
                           ui::Composer& composer = m_window.pane().composer();
                           Draft draft;
                           draft.content = QStringLiteral("See you on Thursday!");
                           composer.setDraft(draft);
                           composer.requestLater();
                       },
                       &openDialog, name("send-later"), [] { return openDialog() != nullptr; }});
    m_steps.push_back({[this, press] {
                           closeDialogs();
                           m_window.pane().composer().setDraft({});
                           ui::ConversationView& view = m_window.pane().view();
                           view.focusRow(1);
                           press(view, Qt::Key_D, Qt::ControlModifier);
                       },
                       &openDialog, name("details"), [] { return openDialog() != nullptr; }});
    m_steps.push_back({[this] {
                           closeDialogs();
                           m_window.pane().composer().focusField();
                           m_window.pane().view().jumpToLatest();
                       },
                       nullptr,
                       {}});
}

void Screenshots::addScheduleSteps(const QString& suffix)
{
    const auto name = [&suffix](const char* page) { return QLatin1String(page) + u'-' + suffix + QStringLiteral(".png"); };
    const auto list = [this] { return m_window.scheduled()->findChild<QAbstractItemView*>(); };
    m_steps.push_back({[this] { trigger(m_window, Qt::CTRL | Qt::Key_3); }, [this]() -> QWidget* { return &m_window; },
                       name("scheduled"), [this] { return m_window.scheduled()->model().rowCount() > 0; }});
    m_steps.push_back({[list] {
                           QAbstractItemView* view = list();
                           view->setCurrentIndex(view->model()->index(1, 0));
                           QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
                           QApplication::sendEvent(view, &enter);
                       },
                       &openDialog, name("scheduled-edit")});
    m_steps.push_back({[this] {
                           closeDialogs();
                           trigger(m_emptyWindow, Qt::CTRL | Qt::Key_3);
                       },
                       [this]() -> QWidget* { return &m_emptyWindow; }, name("scheduled-none")});
    m_steps.push_back({[this] {
                           trigger(m_emptyWindow, Qt::CTRL | Qt::Key_1);
                           trigger(m_window, Qt::CTRL | Qt::Key_1);
                           ui::SendingState state;
                           state.waiting = 3;
                           state.stops.push_back({QStringLiteral("Twilio"), {}, {ErrorKind::Auth, {}, 0, {}}, {}});
                           m_window.showSendingState(state);
                       },
                       [this]() -> QWidget* { return &m_window; }, name("not-sending")});
    m_steps.push_back({[this] { m_window.showSendingState({}); }, nullptr, {}});
}

void Screenshots::addShellSteps(const QString& suffix)
{
    const auto name = [&suffix](const char* page) { return QLatin1String(page) + u'-' + suffix + QStringLiteral(".png"); };
    const auto window = [this]() -> QWidget* { return &m_window; };
    const auto press = [this](QKeySequence keys) { return [this, keys] { trigger(m_window, keys); }; };
    m_steps.push_back({press(Qt::CTRL | Qt::Key_2), nullptr, {}});
    m_steps.push_back({nullptr, window, name("contacts"), [this] { return m_window.contacts().model().rowCount() > 0; }});
    m_steps.push_back({press(Qt::CTRL | Qt::Key_4), window, name("analytics"), [this] { return m_window.analytics()->isReady(); }});
    m_steps.push_back({press(Qt::CTRL | Qt::Key_1), nullptr, {}});
    m_steps.push_back({press(Qt::Key_F9), window, name("person")});
    m_steps.push_back({press(Qt::CTRL | Qt::Key_K), nullptr, {}});
    m_steps.push_back({[this] {
                           ui::CommandPalette& palette = m_window.dialogs().palette();
                           palette.field().setText(QStringLiteral("ma"));
                           Q_EMIT palette.field().textEdited(QStringLiteral("ma"));
                       },
                       window, name("palette")});
    m_steps.push_back({[this] { trigger(m_window, Qt::CTRL | Qt::Key_K); }, nullptr, {}});
    m_steps.push_back({[this] { trigger(m_window, QKeySequence(Qt::Key_F9)); }, nullptr, {}});
}

void Screenshots::addSettingsSteps(const QString& suffix)
{
    m_steps.push_back(
        {[this] { trigger(m_emptyWindow, Qt::CTRL | Qt::Key_Comma); }, &openDialog, QStringLiteral("settings-%1.png").arg(suffix)});
    using Category = ui::SettingsDialog::Category;
    for (const auto& [category, page] :
         {std::pair(Category::WhatsApp, "whatsapp"), std::pair(Category::Email, "email"), std::pair(Category::Sending, "sending"),
          std::pair(Category::Appearance, "appearance"), std::pair(Category::Shortcuts, "shortcuts")})
        m_steps.push_back({[category = category] {
                               if (auto* dialog = qobject_cast<ui::SettingsDialog*>(openDialog())) dialog->choose(category);
                           },
                           &openDialog, QStringLiteral("settings-%1-%2.png").arg(QLatin1String(page), suffix)});
    m_steps.push_back({[] {
                           if (auto* dialog = qobject_cast<ui::SettingsDialog*>(openDialog()))
                               dialog->choose(ui::SettingsDialog::Category::Notifications);
                       },
                       &openDialog, QStringLiteral("settings-notifications-%1.png").arg(suffix)});
}

void Screenshots::next()
{
    if (m_at == m_steps.size()) {
        Q_EMIT finished({});
        return;
    }
    const Step& step = m_steps[m_at];
    if (step.prepare) step.prepare();
    settle(kTries);
}

void Screenshots::settle(int triesLeft)
{
    QTimer::singleShot(kSettleMs, this, [this, triesLeft] {
        const Step& step = m_steps[m_at];
        if (step.ready && !step.ready()) {
            if (triesLeft > 0) return settle(triesLeft - 1);
            Q_EMIT finished(QStringLiteral("%1 does not open.").arg(step.name));
            return;
        }
        if (!step.name.isEmpty() && !take(step)) {
            Q_EMIT finished(QStringLiteral("%1 cannot be written to %2.").arg(step.name, m_dir));
            return;
        }
        ++m_at;
        next();
    });
}

bool Screenshots::isOpen(int row) const
{
    const ui::ThreadListModel& threads = m_window.threads();
    const ui::ConversationModel& messages = m_window.pane().view().model();
    return row < threads.rowCount() && messages.thread() == threads.thread(row).id && messages.rowCount() > 0;
}

bool Screenshots::take(const Step& step) const
{
    QWidget* target = step.target();
    return target && target->grab().save(QDir(m_dir).filePath(step.name));
}

}  // namespace uinbox::app
