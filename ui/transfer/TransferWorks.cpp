// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/TransferWorks.h"

#include "common/ToastArea.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace uinbox::ui {

namespace {

/// What is over before is not said to be under way.
constexpr std::chrono::milliseconds kSoon{400};
constexpr std::chrono::hours kUntilItEnds{24};

}  // namespace

struct TransferWorks::Said {
    explicit Said(TransferWork* of) : work(of) {}

    TransferWork* work;
    QTimer soon;
    int toast = 0;          ///< 0: none
    bool isClosed = false;  ///< by the person, who does not want to see it
};

TransferWorks::TransferWorks(ToastArea& toasts, QObject* parent) : QObject(parent), m_toasts(toasts) {}

TransferWorks::~TransferWorks() = default;

void TransferWorks::add(TransferWork* work)
{
    work->setParent(this);
    m_works.push_back(work);
    auto said = std::make_unique<Said>(work);
    said->soon.setSingleShot(true);
    connect(&said->soon, &QTimer::timeout, this, [this, work] { show(work); });
    said->soon.start(kSoon);
    m_said.push_back(std::move(said));
    connect(work, &TransferWork::told, this, [this, work] { tell(work); });
    connect(work, &TransferWork::seenChanged, this, [this, work] { work->isSeen() ? hide(work) : show(work); });
    connect(work, &TransferWork::ended, this, [this, work] { end(work); });
    Q_EMIT changed();
}

TransferWorks::Said* TransferWorks::find(const TransferWork* work)
{
    const auto found = std::find_if(m_said.begin(), m_said.end(), [work](const auto& each) { return each->work == work; });
    return found == m_said.end() ? nullptr : found->get();
}

void TransferWorks::tell(TransferWork* work)
{
    const Said* said = find(work);
    if (said && said->toast > 0) m_toasts.setText(said->toast, work->words());
    // What came after it displaced it: it does not displace that in turn.
    if (said && said->toast == 0 && !said->isClosed && !said->soon.isActive() && m_toasts.count() < ToastArea::kMost) show(work);
    Q_EMIT changed();
}

void TransferWorks::show(TransferWork* work)
{
    Said* said = find(work);
    if (!said || work->isSeen() || said->toast > 0) return;
    said->isClosed = false;
    Toast toast{.text = work->words(), .duration = kUntilItEnds};
    toast.action = work->hasDialog() ? tr("Show") : tr("Stop");
    toast.run = [work = QPointer(work)] {
        if (!work) return;
        if (work->hasDialog())
            Q_EMIT work->wanted();
        else
            work->stop();
    };
    toast.ended = [self = QPointer(this), work](ToastEnd why) {
        Said* ended = self ? self->find(work) : nullptr;
        if (!ended || ended->toast == 0) return;
        ended->toast = 0;
        ended->isClosed = why != ToastEnd::Displaced;
    };
    const int shown = m_toasts.show(std::move(toast));
    // Showing it may displace another of these.
    if (Said* now = find(work)) now->toast = shown;
}

void TransferWorks::hide(TransferWork* work)
{
    if (Said* said = find(work)) m_toasts.close(std::exchange(said->toast, 0));
}

void TransferWorks::end(TransferWork* work)
{
    hide(work);
    m_works.erase(std::remove(m_works.begin(), m_works.end(), work), m_works.end());
    m_said.erase(std::remove_if(m_said.begin(), m_said.end(), [work](const auto& each) { return each->work == work; }),
                 m_said.end());
    work->deleteLater();
    Q_EMIT changed();
}

}  // namespace uinbox::ui
