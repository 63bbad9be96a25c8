// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/PrintRun.h"

#include "conversation/EmailDocument.h"
#include "theme/Tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <cmath>

namespace uinbox::ui {

namespace {

/// A document is laid out in the pixels of a screen and painted larger.
constexpr double kDotsPerInch = 96;
constexpr int kFooterHeight = 28;

QString say(const char* text)
{
    return QCoreApplication::translate("PrintRun", text);
}

void paintFooter(QPainter& painter, const QRectF& area, const QString& words, int page, int pages)
{
    painter.setPen(QColor(0x55, 0x55, 0x55));
    const QString number = say(QT_TRANSLATE_NOOP("PrintRun", "Page %1 of %2")).arg(page).arg(pages);
    const double numberWidth = painter.fontMetrics().horizontalAdvance(number) + 12.0;
    const QRectF left(area.left(), area.top(), area.width() - numberWidth, area.height());
    painter.drawText(left, Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, qFloor(left.width())));
    painter.drawText(area, Qt::AlignRight | Qt::AlignBottom, number);
}

/// The part of the document that is that page, and the line below it.
void paintPage(QPainter& painter, const QTextDocument& document, const PrintContent& content, const QFont& font, int page)
{
    const QSizeF body = document.pageSize();
    painter.save();
    painter.translate(0, -page * body.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, QColor(0x11, 0x11, 0x11));
    context.clip = QRectF({0, page * body.height()}, body);
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    QFont small = font;
    small.setPixelSize(type::kCaption);
    painter.setFont(small);
    paintFooter(painter, QRectF({0, body.height()}, QSizeF(body.width(), kFooterHeight)), content.footer, page + 1,
                document.pageCount());
}

}  // namespace

Result<int> printPages(const PrintContent& content, const std::vector<QImage>& images, const QFont& font, QPagedPaintDevice& device,
                       PrintProgress& progress)
{
    const QSizeF paper = device.pageLayout().paintRect(QPageLayout::Inch).size() * kDotsPerInch;
    const QSizeF body(paper.width(), paper.height() - kFooterHeight);
    EmailLook look;
    look.font = font;
    // Paper is white.
    look.link = tokensFor(Appearance::Light).link;
    look.muted = QColor(0x55, 0x55, 0x55);
    look.ground = Qt::white;
    look.width = qFloor(body.width());
    EmailDocument document(content.pictures, look);
    document.setDocumentMargin(0);
    for (size_t i = 0; i < images.size(); ++i) document.setPicture(static_cast<int>(i), images[i]);
    document.setHtml(QStringLiteral("<html><body style=\"color:#111111\">") + content.html + QStringLiteral("</body></html>"));
    document.setPageSize(body);
    const int pages = document.pageCount();
    progress.pages = pages;
    QPainter painter;
    if (!painter.begin(&device)) return fail(ErrorKind::Storage, "the printer does not begin");
    const double scale = device.logicalDpiX() / kDotsPerInch;
    for (int page = 0; page < pages; ++page) {
        if (progress.isCancelled) return fail(ErrorKind::Cancelled, "printing");
        if (page > 0 && !device.newPage()) return fail(ErrorKind::Storage, "the printer takes no further page");
        painter.save();
        painter.scale(scale, scale);
        paintPage(painter, document, content, font, page);
        painter.restore();
        progress.page = page + 1;
    }
    if (!painter.end()) return fail(ErrorKind::Storage, "the printer does not end");
    return pages;
}

Result<int> printToPdf(const PrintContent& content, const std::vector<QImage>& images, const QFont& font, const QString& path,
                       PrintProgress& progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return fail(ErrorKind::Storage, file.errorString());
    QPdfWriter writer(&file);
    writer.setTitle(content.title);
    writer.setCreator(QCoreApplication::applicationName());
    writer.setResolution(300);
    writer.setPageMargins(QMarginsF(18, 16, 18, 14), QPageLayout::Millimeter);
    UINBOX_ASSIGN(const int pages, printPages(content, images, font, writer, progress));
    if (!file.commit()) return fail(ErrorKind::Storage, file.errorString());
    return pages;
}

}  // namespace uinbox::ui
