// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/TransferWork.h"

#include <memory>
#include <vector>

namespace uinbox::ui {

class ToastArea;

/// The files that come in and go out at the moment. Each that no dialog shows is in a toast of its own, after a moment and until it is over,
/// with a way to stop it, or to see its dialog again. Main thread; a child of the window.
class TransferWorks final : public QObject {
    Q_OBJECT

public:
    TransferWorks(ToastArea& toasts, QObject* parent);
    ~TransferWorks() override;

    /// From here on it is this object's.
    void add(TransferWork* work);
    [[nodiscard]] const std::vector<TransferWork*>& all() const { return m_works; }

Q_SIGNALS:
    /// Something began, ended, or is further than before.
    void changed();

private:
    struct Said;

    [[nodiscard]] Said* find(const TransferWork* work);
    void tell(TransferWork* work);
    void show(TransferWork* work);
    void hide(TransferWork* work);
    void end(TransferWork* work);

    ToastArea& m_toasts;
    std::vector<TransferWork*> m_works;
    std::vector<std::unique_ptr<Said>> m_said;
};

}  // namespace uinbox::ui
