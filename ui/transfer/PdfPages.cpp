// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/PdfPages.h"

#include "conversation/EmailDocument.h"
#include "theme/Tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>

namespace uinbox::ui {

namespace {

/// A document is laid out in the pixels of a screen and painted larger.
constexpr double kDotsPerInch = 96;
constexpr int kFooterHeight = 28;
constexpr int kResolution = 300;
/// Less than this at the end of a page stays empty.
constexpr double kLeast = 48;
const QColor kInk(0x11, 0x11, 0x11);
const QColor kMuted(0x55, 0x55, 0x55);
/// Keeps the place above the part, whatever that begins with.
const QString kSpacer = QStringLiteral("<p style=\"margin:0;font-size:1px\">&nbsp;</p>");

/// A margin above the first block is none; a line is as high as it is told to be.
void keepFree(QTextDocument& document, double height)
{
    QTextCursor cursor(&document);
    QTextBlockFormat format = cursor.blockFormat();
    format.setLineHeight(qMax(1.0, height), QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(format);
}

}  // namespace

Failure PdfPages::refused() const
{
    return fail(ErrorKind::Storage, QStringLiteral("pdf: ") + m_file.errorString());
}

Result<> PdfPages::begin(const QString& title, const QString& footer)
{
    if (!m_file.open(QIODevice::WriteOnly)) return refused();
    m_footer = footer;
    m_writer.setTitle(title);
    m_writer.setCreator(QCoreApplication::applicationName());
    m_writer.setResolution(kResolution);
    m_writer.setPageMargins(QMarginsF(18, 16, 18, 14), QPageLayout::Millimeter);
    const QSizeF paper = m_writer.pageLayout().paintRect(QPageLayout::Inch).size() * kDotsPerInch;
    m_body = QSizeF(paper.width(), paper.height() - kFooterHeight);
    m_scale = m_writer.logicalDpiX() / kDotsPerInch;
    if (!m_painter.begin(&m_writer)) return refused();
    m_painter.scale(m_scale, m_scale);
    return {};
}

Result<> PdfPages::add(const PrintContent& part, const std::vector<QImage>& images)
{
    EmailLook look;
    look.font = m_font;
    look.link = tokensFor(Appearance::Light).link;
    look.muted = kMuted;
    look.ground = Qt::white;
    look.width = qFloor(m_body.width());
    EmailDocument document(part.pictures, look);
    document.setDocumentMargin(0);
    for (size_t i = 0; i < images.size(); ++i) document.setPicture(static_cast<int>(i), images[i]);
    document.setHtml(QStringLiteral("<html><body style=\"color:#111111\">%1%2</body></html>").arg(kSpacer, part.html));
    if (m_body.height() - m_y < kLeast) UINBOX_TRY(newPage());
    keepFree(document, m_y);
    document.setPageSize(m_body);
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0) UINBOX_TRY(newPage());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, kInk);
        context.clip = QRectF({0, page * m_body.height()}, m_body);
        m_painter.save();
        m_painter.translate(0, -page * m_body.height());
        // Of what begins on the next page not even a line's edge.
        m_painter.setClipRect(context.clip.adjusted(0, 0, 0, -1));
        document.documentLayout()->draw(&m_painter, context);
        m_painter.restore();
    }
    const double bottom = document.documentLayout()->blockBoundingRect(document.lastBlock()).bottom();
    m_y = qBound(0.0, bottom - (pages - 1) * m_body.height(), m_body.height());
    return {};
}

Result<> PdfPages::newPage()
{
    paintFooter();
    if (!m_writer.newPage()) return refused();
    ++m_page;
    m_y = 0;
    return {};
}

void PdfPages::paintFooter()
{
    m_painter.save();
    QFont small = m_font;
    small.setPixelSize(type::kCaption);
    m_painter.setFont(small);
    m_painter.setPen(kMuted);
    const QString number = QCoreApplication::translate("PdfPages", "Page %1").arg(m_page);
    const double numberWidth = m_painter.fontMetrics().horizontalAdvance(number) + 12.0;
    const QRectF area(0, m_body.height(), m_body.width(), kFooterHeight);
    m_painter.drawText(area, Qt::AlignRight | Qt::AlignBottom, number);
    const QRectF left = area.adjusted(0, 0, -numberWidth, 0);
    m_painter.drawText(left, Qt::AlignLeft | Qt::AlignBottom,
                       m_painter.fontMetrics().elidedText(m_footer, Qt::ElideRight, qFloor(left.width())));
    m_painter.restore();
}

Result<> PdfPages::end()
{
    paintFooter();
    if (!m_painter.end() || !m_file.commit()) return refused();
    return {};
}

}  // namespace uinbox::ui
