// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "conversation/PrintContent.h"

#include <QFont>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace uinbox::ui {

/// A PDF that is painted part by part, each where the one before it ended, so that one of any length takes the memory of a part. An existing
/// file is replaced only at the end. Blocks; one thread at a time. Errors are Storage, with the system's words.
class PdfPages {
public:
    PdfPages(const QString& path, QFont font) : m_font(std::move(font)), m_file(path), m_writer(&m_file) {}

    /// `footer` stands below each page, beside its number.
    [[nodiscard]] Result<> begin(const QString& title, const QString& footer);
    /// `images` by the places of the part's pictures.
    [[nodiscard]] Result<> add(const PrintContent& part, const std::vector<QImage>& images);
    [[nodiscard]] Result<> end();

private:
    [[nodiscard]] Result<> newPage();
    void paintFooter();
    [[nodiscard]] Failure refused() const;

    QFont m_font;
    QSaveFile m_file;
    QPdfWriter m_writer;
    QPainter m_painter;  ///< ends before what it paints on
    QString m_footer;
    QSizeF m_body;  ///< of a page, without its footer
    double m_scale = 1;
    double m_y = 0;  ///< how much of the page is used
    int m_page = 1;
};

}  // namespace uinbox::ui
