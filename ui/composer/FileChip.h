// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composer/FileLookup.h"
#include "outbox/OutgoingMessage.h"

#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace uinbox::ui {

class Theme;

/// One file that goes along with a message: icon, name, size, cross. Main thread.
class FileChip final : public QWidget {
    Q_OBJECT

public:
    FileChip(const Theme& theme, const OutgoingFile& file, QWidget* parent);

    /// Its size, or that it is not there; absent while that is not known.
    void setFacts(const std::optional<FileFacts>& facts);

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QLabel* m_icon;
    QLabel* m_size;
    QToolButton* m_remove;
    bool m_missing = false;
};

}  // namespace uinbox::ui
