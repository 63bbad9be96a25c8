// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/RescueProgress.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <atomic>

namespace uinbox::app {

namespace {

constexpr std::chrono::milliseconds kLook{80};
constexpr int kWidth = 380;
constexpr int kWhole = 1000;  ///< bytes may be more than an int holds
constexpr int kEdge = 24;

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

}  // namespace

/// Between the two threads.
struct RescueProgress::Shared {
    std::atomic<qint64> done{0};
    std::atomic<qint64> all{0};
    std::atomic<bool> isUnwanted{false};
};

RescueProgress::RescueProgress(const QString& what, QWidget* parent)
    : QDialog(parent),
      m_shared(std::make_shared<Shared>()),
      m_label(new QLabel(what, this)),
      m_bar(new QProgressBar(this)),
      m_amount(new QLabel(this)),
      m_cancel(nullptr)
{
    setWindowTitle(tr("Unified Inbox"));
    setMinimumWidth(kWidth);
    for (QLabel* label : {m_label, m_amount}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    // Busy until it is known how much there is.
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(what);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    // Enter, pressed once more after the choice, stops nothing.
    m_cancel->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kEdge, kEdge, kEdge, kEdge / 2);
    layout->addWidget(m_label);
    layout->addWidget(m_bar);
    layout->addWidget(m_amount);
    layout->addSpacing(kEdge / 2);
    layout->addWidget(buttons);
    connect(&m_timer, &QTimer::timeout, this, &RescueProgress::refresh);
    m_timer.start(kLook);
    refresh();
}

RescueProgress::~RescueProgress() = default;

ProfileRescue::Progress RescueProgress::progress() const
{
    return [shared = m_shared](qint64 done, qint64 all) {
        shared->done = done;
        shared->all = all;
        return !shared->isUnwanted;
    };
}

void RescueProgress::refresh()
{
    const qint64 all = m_shared->all;
    const qint64 done = m_shared->done;
    if (all > 0) {
        m_bar->setRange(0, kWhole);
        m_bar->setValue(static_cast<int>(static_cast<double>(done) / static_cast<double>(all) * kWhole));
    }
    //: Amounts of data: "12.5 MB of 80 MB"
    m_amount->setText(all > 0 ? tr("%1 of %2").arg(sizeText(done), sizeText(all)) : tr("Preparing…"));
}

void RescueProgress::reject()
{
    m_shared->isUnwanted = true;
    m_cancel->setEnabled(false);
    m_label->setText(tr("Stopping. Nothing is changed."));
}

}  // namespace uinbox::app
