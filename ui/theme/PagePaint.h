// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionTab;
class QStyleOptionTabWidgetFrame;

namespace uinbox::ui {

/// What a page is made of: tabs, headers of tables, rows of lists, frames.
void paintTab(QPainter& painter, const QStyleOptionTab& option, const Look& look);
/// The colour of a tab's words.
[[nodiscard]] QColor tabTextColor(const QStyleOptionTab& option, const Look& look);
void paintHeaderSection(QPainter& painter, const QStyleOptionHeader& option, const Look& look);
/// Ground of a row that is selected or under the pointer.
void paintItemGround(QPainter& painter, const QStyleOption& option, const Look& look);
/// The open arrow before a row with rows below it.
void paintBranch(QPainter& painter, const QStyleOption& option, const Look& look);
/// The frame round a group, and every other one that has to be seen.
void paintFrame(QPainter& painter, const QStyleOption& option, const Look& look);

}  // namespace uinbox::ui
