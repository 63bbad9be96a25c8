// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WindowMemory.h"

#include <QDir>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QWidget>

namespace uinbox::ui {

namespace {

constexpr int kWidth = 1180;
constexpr int kHeight = 760;
constexpr int kListWidth = 340;

/// Qt does so for a screen it knows again, but not for our own size, nor on a screen that is another one now.
void keepWithin(const QRect& room, QWidget& window)
{
    const QSize size = window.size().boundedTo(room.size()).expandedTo(window.minimumSize());
    if (size != window.size()) window.resize(size);
    const QPoint last(room.right() + 1 - size.width(), room.bottom() + 1 - size.height());
    const QPoint at(qBound(room.left(), window.x(), qMax(room.left(), last.x())),
                    qBound(room.top(), window.y(), qMax(room.top(), last.y())));
    // Where it was never moved the desktop places it.
    if (window.testAttribute(Qt::WA_Moved) && at != window.pos()) window.move(at);
}

}  // namespace

WindowMemory::WindowMemory(const QString& profileDir) : m_path(QDir(profileDir).filePath(QStringLiteral("window.ini"))) {}

void WindowMemory::restore(QWidget& window, QSplitter& panes) const
{
    const QSettings file(m_path, QSettings::IniFormat);
    if (!window.restoreGeometry(file.value(QStringLiteral("geometry")).toByteArray())) window.resize(kWidth, kHeight);
    const QScreen* screen = QGuiApplication::screenAt(window.geometry().center());
    const bool isWhole = window.windowState().testAnyFlags(Qt::WindowMaximized | Qt::WindowFullScreen);
    if (!isWhole) keepWithin((screen ? screen : window.screen())->availableGeometry(), window);
    if (!panes.restoreState(file.value(QStringLiteral("panes")).toByteArray())) panes.setSizes({kListWidth, kWidth - kListWidth});
}

void WindowMemory::store(const QWidget& window, const QSplitter& panes) const
{
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue(QStringLiteral("geometry"), window.saveGeometry());
    file.setValue(QStringLiteral("panes"), panes.saveState());
}

WindowSession WindowMemory::session() const
{
    const QSettings file(m_path, QSettings::IniFormat);
    const auto text = [&file](const char* key) { return file.value(QLatin1String(key)).toString(); };
    return {text("session/page"), ThreadId::fromString(text("session/thread")), MessageId::fromString(text("session/message")),
            file.value(QStringLiteral("session/offset")).toInt(), file.value(QStringLiteral("session/details")).toBool()};
}

void WindowMemory::storeSession(const WindowSession& session) const
{
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue(QStringLiteral("session/page"), session.page);
    file.setValue(QStringLiteral("session/thread"), session.thread ? session.thread->toString() : QString());
    file.setValue(QStringLiteral("session/message"), session.topMessage ? session.topMessage->toString() : QString());
    file.setValue(QStringLiteral("session/offset"), session.topOffset);
    file.setValue(QStringLiteral("session/details"), session.details);
}

}  // namespace uinbox::ui
