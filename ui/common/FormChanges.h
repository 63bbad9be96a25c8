// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariantList>

#include <vector>

class QWidget;

namespace uinbox::ui {

/// Whether what stands in a form is what was put into it. Knows no kind of input: each says its own value, by Qt's user property. Main
/// thread; a child of the form, whose inputs live as long.
class FormChanges final : public QObject {
    Q_OBJECT

public:
    explicit FormChanges(QObject* parent = nullptr);

    /// An input, or a widget with inputs in it. A button that cannot be checked has no value.
    void watch(QWidget& widget);
    [[nodiscard]] bool isChanged() const { return m_isChanged; }
    /// What stands in the inputs, in the order of watch().
    [[nodiscard]] QVariantList values() const;
    /// Those are the form's own from now on. Emits changed().
    void settle(const QVariantList& values);
    void settle() { settle(values()); }

Q_SIGNALS:
    /// Something else stands there now, whoever put it there.
    void edited();
    /// isChanged() may be another.
    void changed();

private Q_SLOTS:
    void look();

private:
    std::vector<QWidget*> m_inputs;
    QVariantList m_settled;
    bool m_isChanged = false;
};

}  // namespace uinbox::ui
