// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/KeysBanner.h"

#include "actions/Keymap.h"
#include "shell/WindowBanners.h"

#include <utility>

namespace uinbox::ui {

KeysBanner::KeysBanner(const Keymap& keymap, WindowBanners& banners, std::function<void()> change, QObject* parent)
    : QObject(parent), m_keymap(keymap), m_banners(banners), m_change(std::move(change))
{
    connect(&keymap, &Keymap::notKept, this, [this](const QString& reason) {
        m_banners.showKeys(tr("Your keys work until the program ends, but could not be kept in %1: %2. Make room there, or allow "
                              "writing there, and change a key once more.")
                               .arg(m_keymap.path(), reason),
                           m_change);
    });
}

void KeysBanner::sayWrongKeys()
{
    if (m_keymap.problems().empty()) return;
    QStringList lines;
    for (const KeymapProblem& problem : m_keymap.problems())
        lines.append(problem.line > 0 ? tr("line %1: %2").arg(problem.line).arg(problem.what) : problem.what);
    m_banners.showKeys(tr("Not all of your own keys count. In %1, %2").arg(m_keymap.path(), lines.join(u' ')), m_change);
}

}  // namespace uinbox::ui
