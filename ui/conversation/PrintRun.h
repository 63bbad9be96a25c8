// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "conversation/PrintContent.h"

#include <QFont>
#include <QImage>

#include <atomic>
#include <memory>

class QPagedPaintDevice;

namespace uinbox::ui {

/// How far printing is; shared between the thread that prints and the one that shows it.
struct PrintProgress {
    std::atomic<int> page = 0;
    std::atomic<int> pages = 0;  ///< 0 until they are known
    std::atomic<bool> isCancelled = false;
};

/// Lays a document out and paints it page by page, with the footer and the pages' numbers. Blocks; any thread. Cancelled between two pages;
/// Storage where the device does not take it.
[[nodiscard]] Result<int> printPages(const PrintContent& content, const std::vector<QImage>& images, const QFont& font,
                                     QPagedPaintDevice& device, PrintProgress& progress);

/// The same into a PDF file, which is there only when it is whole.
[[nodiscard]] Result<int> printToPdf(const PrintContent& content, const std::vector<QImage>& images, const QFont& font,
                                     const QString& path, PrintProgress& progress);

}  // namespace uinbox::ui
