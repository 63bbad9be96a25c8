// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WindowMemory.h"

#include <QDir>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QScreen>
#include <QSplitter>
#include <QWidget>

namespace uinbox::ui {

namespace {

constexpr int kWidth = 1180;
constexpr int kHeight = 760;
constexpr int kListWidth = 340;

/// There are a few hundred: something else was put there.
constexpr qint64 kMostBytes = 64 * 1024;

constexpr QLatin1String kGeometry("geometry");
constexpr QLatin1String kPanes("panes");
constexpr QLatin1String kPage("page");
constexpr QLatin1String kThread("thread");
constexpr QLatin1String kEntry("entry");
constexpr QLatin1String kShown("shown");
constexpr QLatin1String kDetails("details");

QByteArray bytesIn(const QJsonObject& object, QLatin1String key)
{
    return QByteArray::fromBase64(object[key].toString().toLatin1());
}

WindowSession sessionFrom(const QJsonObject& object)
{
    return {object[kPage].toString(), ThreadId::fromString(object[kThread].toString()),
            EntryId::fromString(object[kEntry].toString()), object[kShown].toInt(), object[kDetails].toBool()};
}

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

WindowMemory::WindowMemory(const QString& profileDir)
    : m_file(QDir(profileDir).filePath(QStringLiteral("window.json")), std::chrono::milliseconds(0)),
      m_kept(QJsonDocument::fromJson(m_file.read(kMostBytes).value_or(QByteArray())).object()),
      m_session(sessionFrom(m_kept))
{
}

void WindowMemory::restore(QWidget& window, QSplitter& panes) const
{
    if (!window.restoreGeometry(bytesIn(m_kept, kGeometry))) window.resize(kWidth, kHeight);
    const QScreen* screen = QGuiApplication::screenAt(window.geometry().center());
    const bool isWhole = window.windowState().testAnyFlags(Qt::WindowMaximized | Qt::WindowFullScreen);
    if (!isWhole) keepWithin((screen ? screen : window.screen())->availableGeometry(), window);
    if (!restorePanes(panes)) panes.setSizes({kListWidth, kWidth - kListWidth});
}

bool WindowMemory::restorePanes(QSplitter& panes) const
{
    return panes.restoreState(bytesIn(m_kept, kPanes));
}

void WindowMemory::store(const QWidget& window, const QSplitter& panes, const WindowSession& session)
{
    const auto text = [](const auto& id) { return id ? id->toString() : QString(); };
    const auto base64 = [](const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); };
    const QJsonObject now{{kGeometry, base64(window.saveGeometry())},
                          {kPanes, base64(panes.saveState())},
                          {kPage, session.page},
                          {kThread, text(session.thread)},
                          {kEntry, text(session.topEntry)},
                          {kShown, session.topShown},
                          {kDetails, session.details}};
    if (now == m_kept) return;
    m_kept = now;
    m_file.put(QJsonDocument(now).toJson());
}

}  // namespace uinbox::ui
