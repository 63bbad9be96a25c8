// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/PictureViewer.h"

#include "base/Async.h"
#include "common/FileText.h"
#include "common/PlainToolTip.h"
#include "common/TimeText.h"
#include "conversation/BubbleText.h"
#include "conversation/PictureCanvas.h"
#include "media/Thumbnails.h"
#include "theme/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr QSize kFirst(1000, 760);
constexpr int kButton = 36;
constexpr int kIcon = 20;
constexpr double kStep = 1.25;
constexpr int kPan = 80;
/// No picture that is read is larger.
constexpr QSize kWhole(32'000, 32'000);

}  // namespace

PictureViewer::PictureViewer(const Theme& theme, Thumbnails* thumbnailsOrNull, const PictureEntry& first, QWidget* parent)
    : QDialog(parent),
      m_theme(theme),
      m_thumbnails(thumbnailsOrNull),
      m_pictures{first},
      m_canvas(new PictureCanvas(theme, this)),
      m_caption(new QLabel(this)),
      m_place(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_canvas, 1);
    column->addWidget(makeBar());
    for (QLabel* label : {m_caption, m_place}) {
        label->setTextFormat(Qt::PlainText);
        label->setFont(theme.font(type::kSmall));
    }
    bindKeys();
    connect(m_canvas, &PictureCanvas::scaleChanged, this, &PictureViewer::showScale);
    connect(m_canvas, &PictureCanvas::sharperWanted, this, &PictureViewer::sharpen);
    resize(kFirst.boundedTo(screen()->availableSize() * 9 / 10));
    load();
}

QToolButton* PictureViewer::addButton(QWidget* bar, Icon icon, const QString& name, const QString& key)
{
    auto* button = new QToolButton(bar);
    button->setIcon(makeIcon(icon, m_theme.tokens().text, m_theme.tokens().disabled));
    button->setIconSize({kIcon, kIcon});
    button->setAutoRaise(true);
    button->setFixedSize(kButton, kButton);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(key.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, key));
    bar->layout()->addWidget(button);
    return button;
}

QWidget* PictureViewer::makeBar()
{
    const auto native = [](const QKeySequence& key) { return key.toString(QKeySequence::NativeText); };
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::kM, space::kS, space::kM, space::kS);
    row->setSpacing(space::kXs);
    m_previous = addButton(bar, Icon::ChevronLeft, tr("Previous picture"), native(Qt::Key_Left));
    row->addWidget(m_place);
    m_next = addButton(bar, Icon::ChevronRight, tr("Next picture"), native(Qt::Key_Right));
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_caption->setContentsMargins(space::kM, 0, space::kM, 0);
    row->addWidget(m_caption, 1);
    auto* smaller = addButton(bar, Icon::Minus, tr("Smaller"), native(Qt::Key_Minus));
    m_percent = new QToolButton(bar);
    m_percent->setAutoRaise(true);
    m_percent->setMinimumSize(m_theme.scaled(64), kButton);
    m_percent->setFocusPolicy(Qt::StrongFocus);
    m_percent->setToolTip(tr("Fit into the window, or show its own size (0, 1)"));
    row->addWidget(m_percent);
    auto* larger = addButton(bar, Icon::Plus, tr("Larger"), native(Qt::Key_Plus));
    row->addSpacing(space::kM);
    auto* copyIt = addButton(bar, Icon::Copy, tr("Copy the picture"), native(QKeySequence::Copy));
    auto* save = addButton(bar, Icon::Save, tr("Save as…"), native(QKeySequence::Save));
    auto* open = addButton(bar, Icon::ExternalLink, tr("Open with the system's program"), native(QKeySequence::Open));
    auto* close = addButton(bar, Icon::Close, tr("Close"), native(Qt::Key_Escape));
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(smaller, &QToolButton::clicked, this, [this] { m_canvas->zoom(1 / kStep); });
    connect(larger, &QToolButton::clicked, this, [this] { m_canvas->zoom(kStep); });
    connect(m_percent, &QToolButton::clicked, this, [this] { m_canvas->isFitted() ? m_canvas->setScale(1) : m_canvas->fit(); });
    connect(copyIt, &QToolButton::clicked, this, &PictureViewer::copy);
    connect(save, &QToolButton::clicked, this, [this] { Q_EMIT saveRequested(file()); });
    connect(open, &QToolButton::clicked, this, [this] { Q_EMIT openRequested(file()); });
    connect(close, &QToolButton::clicked, this, &QDialog::close);
    return bar;
}

void PictureViewer::bindKeys()
{
    const auto bind = [this](const QKeySequence& key, auto run) {
        auto* shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    // Where one reads from the right, what came before is at the right.
    const auto side = [this] { return layoutDirection() == Qt::RightToLeft ? -1 : 1; };
    bind(Qt::Key_Left, [this, side] { step(-side()); });
    bind(Qt::Key_Right, [this, side] { step(side()); });
    for (const auto key : {Qt::Key_PageUp, Qt::Key_Backspace}) bind(key, [this] { step(-1); });
    bind(Qt::Key_PageDown, [this] { step(1); });
    bind(Qt::Key_Home, [this] { step(-static_cast<int>(m_current)); });
    bind(Qt::Key_End, [this] { step(static_cast<int>(m_pictures.size() - 1 - m_current)); });
    for (const QKeySequence& key : {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal), QKeySequence(QKeySequence::ZoomIn)})
        bind(key, [this] { m_canvas->zoom(kStep); });
    for (const QKeySequence& key : {QKeySequence(Qt::Key_Minus), QKeySequence(QKeySequence::ZoomOut)})
        bind(key, [this] { m_canvas->zoom(1 / kStep); });
    for (const QKeySequence& key : {QKeySequence(Qt::Key_0), QKeySequence(Qt::CTRL | Qt::Key_0)})
        bind(key, [this] { m_canvas->fit(); });
    bind(Qt::Key_1, [this] { m_canvas->setScale(1); });
    bind(Qt::SHIFT | Qt::Key_Left, [this] { m_canvas->pan({kPan, 0}); });
    bind(Qt::SHIFT | Qt::Key_Right, [this] { m_canvas->pan({-kPan, 0}); });
    for (const auto& key : {QKeySequence(Qt::Key_Up), QKeySequence(Qt::SHIFT | Qt::Key_Up)})
        bind(key, [this] { m_canvas->pan({0, kPan}); });
    for (const auto& key : {QKeySequence(Qt::Key_Down), QKeySequence(Qt::SHIFT | Qt::Key_Down)})
        bind(key, [this] { m_canvas->pan({0, -kPan}); });
    bind(QKeySequence::Copy, [this] { copy(); });
    bind(QKeySequence::Save, [this] { Q_EMIT saveRequested(file()); });
    bind(QKeySequence::Open, [this] { Q_EMIT openRequested(file()); });
}

void PictureViewer::setPictures(std::vector<PictureEntry> pictures)
{
    const auto here = std::find_if(pictures.begin(), pictures.end(), [this](const PictureEntry& each) {
        return each.file.id == file().id && each.file.contentHash == file().contentHash;
    });
    if (here == pictures.end()) return;
    m_current = static_cast<size_t>(here - pictures.begin());
    m_pictures = std::move(pictures);
    showPlace();
}

void PictureViewer::step(int by)
{
    const auto wanted = static_cast<std::ptrdiff_t>(m_current) + by;
    if (by == 0 || wanted < 0 || wanted >= static_cast<std::ptrdiff_t>(m_pictures.size())) return;
    m_current = static_cast<size_t>(wanted);
    load();
}

void PictureViewer::load()
{
    const quint64 generation = ++m_generation;
    m_sharpening = m_copying = false;
    m_canvas->setSentence(tr("Loading…"));
    showPlace();
    if (!m_thumbnails) return onView(fail(ErrorKind::NotFound, "no pictures"));
    const QSize screenPixels = (QSizeF(screen()->size()) * devicePixelRatioF()).toSize();
    onFinished(m_thumbnails->view(file().contentHash, screenPixels), this, [this, generation](const Result<PictureView>& view) {
        if (generation == m_generation) onView(view);
    });
}

void PictureViewer::onView(const Result<PictureView>& view)
{
    if (view) {
        m_canvas->setPicture(view->image, view->size);
    } else {
        const bool isTooLarge = view.error().kind == ErrorKind::Invalid && view.error().code == kTooManyPixels;
        m_canvas->setSentence(isTooLarge ? tr("This picture has more pixels than can be shown safely. It can still be saved, or "
                                              "opened with the system's program.")
                                         : tr("This picture cannot be shown. It can still be saved."));
    }
    showPlace();
    Q_EMIT shown();
}

void PictureViewer::sharpen()
{
    if (m_sharpening || !m_thumbnails) return;
    m_sharpening = true;
    onFinished(m_thumbnails->view(file().contentHash, kWhole), this,
               [this, generation = m_generation](const Result<PictureView>& view) {
                   if (generation != m_generation || !view) return;
                   m_canvas->sharpen(view->image);
                   if (std::exchange(m_copying, false)) QGuiApplication::clipboard()->setImage(view->image);
               });
}

void PictureViewer::copy()
{
    if (m_canvas->image().isNull()) return;
    QGuiApplication::clipboard()->setImage(m_canvas->image());
    if (m_canvas->isWhole()) return;
    m_copying = true;
    sharpen();
}

QString PictureViewer::caption() const
{
    const PictureEntry& shown = m_pictures[m_current];
    QStringList parts{fileName(shown.file), sizeText(shown.file.size)};
    if (const QSize size = m_canvas->pictureSize(); !size.isEmpty())
        //: Pixels of a picture: width and height
        parts.append(tr("%1 × %2").arg(size.width()).arg(size.height()));
    if (shown.createdAt != Timestamp{}) parts.append(fullTime(shown.createdAt));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void PictureViewer::elideCaption()
{
    const int room = m_caption->contentsRect().width();
    m_caption->setText(m_caption->fontMetrics().elidedText(caption(), Qt::ElideRight, room));
}

void PictureViewer::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    // What is in it has its own size only now.
    layout()->activate();
    elideCaption();
}

void PictureViewer::showPlace()
{
    const QString name = fileName(file());
    setWindowTitle(name);
    setAccessibleName(name);
    m_canvas->setAccessibleName(name);
    m_caption->setToolTip(plainToolTip(caption()));
    elideCaption();
    const auto count = static_cast<int>(m_pictures.size());
    m_place->setVisible(count > 1);
    //: Which of the conversation's pictures: "3 of 12"
    m_place->setText(tr("%1 of %2").arg(m_current + 1).arg(count));
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < m_pictures.size());
}

void PictureViewer::showScale()
{
    const QString percent = m_canvas->image().isNull() ? QString() : tr("%1 %").arg(qRound(m_canvas->scale() * 100));
    m_percent->setText(percent);
    m_percent->setEnabled(!percent.isEmpty());
    m_percent->setAccessibleName(tr("Size: %1").arg(percent));
}

}  // namespace uinbox::ui
