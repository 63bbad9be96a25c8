// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/TransferWork.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace uinbox::ui {

void TransferWork::setSeen(bool isSeen)
{
    if (m_isSeen == isSeen) return;
    m_isSeen = isSeen;
    Q_EMIT seenChanged();
}

QString percentText(qint64 done, qint64 total)
{
    const auto percent = total > 0 ? std::clamp<qint64>(done * 100 / total, 0, 100) : 0;
    //: A share in percent, as the language writes it
    return QCoreApplication::translate("TransferWork", "%1 %").arg(QLocale().toString(percent));
}

}  // namespace uinbox::ui
