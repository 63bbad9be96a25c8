// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/PictureViewer.h"

#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr QSize kFirst(900, 680);

}  // namespace

PictureViewer::PictureViewer(const Theme& theme, const QString& name, QWidget* parent)
    : QDialog(parent),
      m_theme(theme),
      m_sentence(tr("Loading…")),
      m_save(new QPushButton(tr("Save as…"), this)),
      m_bar(new QWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(name);
    setAccessibleName(name);
    auto* close = new QPushButton(tr("Close"), m_bar);
    close->setDefault(true);
    m_save->setAutoDefault(false);
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(space::kM, space::kS, space::kM, space::kS);
    row->addStretch(1);
    row->addWidget(m_save);
    row->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(1);
    column->addWidget(m_bar);
    connect(m_save, &QPushButton::clicked, this, &PictureViewer::saveRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    resize(kFirst.boundedTo(screen()->availableSize() * 9 / 10));
}

QSize PictureViewer::wantedPixels() const
{
    return (QSizeF(screen()->size()) * devicePixelRatioF()).toSize();
}

void PictureViewer::setPicture(const QImage& picture)
{
    m_picture = QPixmap::fromImage(picture);
    update();
}

void PictureViewer::setSentence(const QString& sentence)
{
    m_sentence = sentence;
    update();
}

void PictureViewer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect area = rect().adjusted(0, 0, 0, -m_bar->height());
    painter.fillRect(area, m_theme.tokens().hover);
    if (m_picture.isNull()) {
        painter.setPen(m_theme.tokens().textMuted);
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
        return;
    }
    // Never larger than it is: nothing is seen better for it.
    const QSizeF own = QSizeF(m_picture.size()) / devicePixelRatioF();
    const QSizeF fitting = own.scaled(area.size(), Qt::KeepAspectRatio);
    const QSizeF size = fitting.width() < own.width() ? fitting : own;
    QRectF target({0, 0}, size);
    target.moveCenter(QRectF(area).center());
    painter.drawPixmap(target, m_picture, QRectF(m_picture.rect()));
}

}  // namespace uinbox::ui
