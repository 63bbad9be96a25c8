// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace uinbox::ui {

class UnsavedPages;

/// A dialog of pages of the settings: before it closes a person says what becomes of what is typed and not saved. Main thread.
class UnsavedDialog : public QDialog {
    Q_OBJECT

public:
    explicit UnsavedDialog(QWidget* parent = nullptr);

    /// Whether closing would ask. After letGo() it would not.
    [[nodiscard]] bool isUnsaved() const;
    /// Closes; what is not saved is lost. For a program that is told to end.
    void letGo();

    /// Asks first where something is not saved.
    void reject() override;

Q_SIGNALS:
    /// It was to be closed and stays open: something is to be saved first, by the person or because it is wrong.
    void stayed();

protected:
    [[nodiscard]] UnsavedPages& unsaved() { return *m_unsaved; }

private:
    UnsavedPages* m_unsaved;
    bool m_isLetGo = false;
};

}  // namespace uinbox::ui
