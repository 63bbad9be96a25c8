// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/Screenshots.h"

#include "composer/Composer.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationPane.h"
#include "conversation/ConversationView.h"
#include "inbox/ThreadListModel.h"
#include "shell/ActionRegistry.h"
#include "shell/MainWindow.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTimer>

namespace uinbox::app {

namespace {

constexpr QSize kSize{1280, 800};
/// For a layout and a paint.
constexpr int kSettleMs = 80;
/// Reads from the database are waited for, so often that a broken one is found out.
constexpr int kTries = 100;

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
        if (entry.action && entry.keys.contains(keys)) entry.action->trigger();
}

}  // namespace

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
    // The first ten conversations of the demo show every state there is.
    for (int row = 0; row < 10; ++row)
        m_steps.push_back({[this, row] { m_window.openRow(row); }, window,
                           name(qPrintable(QStringLiteral("conversation-%1").arg(row + 1))), [this, row] { return isOpen(row); }});
    m_steps.push_back({[this] { m_window.openRow(0); }, window, name("inbox"), [this] { return isOpen(0); }});
    m_steps.push_back({[this] { trigger(m_emptyWindow, Qt::CTRL | Qt::Key_Comma); }, &openDialog, name("settings")});
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
    m_steps.push_back({&closeDialogs, [this]() -> QWidget* { return &m_emptyWindow; }, name("welcome")});
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
