// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WindowMemory.h"

#include <QDir>
#include <QSettings>
#include <QSplitter>
#include <QWidget>

namespace uinbox::ui {

namespace {

constexpr int kWidth = 1180;
constexpr int kHeight = 760;
constexpr int kListWidth = 340;

}  // namespace

WindowMemory::WindowMemory(const QString& profileDir) : m_path(QDir(profileDir).filePath(QStringLiteral("window.ini"))) {}

void WindowMemory::restore(QWidget& window, QSplitter& panes) const
{
    const QSettings file(m_path, QSettings::IniFormat);
    if (!window.restoreGeometry(file.value(QStringLiteral("geometry")).toByteArray())) window.resize(kWidth, kHeight);
    if (!panes.restoreState(file.value(QStringLiteral("panes")).toByteArray())) panes.setSizes({kListWidth, kWidth - kListWidth});
}

void WindowMemory::store(const QWidget& window, const QSplitter& panes) const
{
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue(QStringLiteral("geometry"), window.saveGeometry());
    file.setValue(QStringLiteral("panes"), panes.saveState());
}

}  // namespace uinbox::ui
