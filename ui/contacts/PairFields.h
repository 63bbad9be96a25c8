// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace uinbox::ui {

class PairRow;
class Theme;

/// Names with their values while they are written. What is not a text (a number, a list that the API keeps there) stays what it is while
/// nobody changes it. Main thread.
class PairFields final : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString add;          ///< of the button
        QString name;         ///< of the first field
        QString value;        ///< of the second
        QStringList known{};  ///< names that are offered
    };
    PairFields(const Words& words, const Theme& theme, QWidget* parent = nullptr);

    void setValues(const QJsonObject& values);
    /// Those names that are not there yet.
    void addMissing(const QJsonObject& values);
    [[nodiscard]] QJsonObject values() const;
    [[nodiscard]] QJsonArray state() const;
    /// Says what is wrong: a value without a name, a name twice. False where something is.
    [[nodiscard]] bool check();

Q_SIGNALS:
    void edited();

private:
    PairRow* addRow();
    void remove(PairRow* row);
    void clear();

    Words m_words;
    const Theme& m_theme;
    QVBoxLayout* m_layout;
    QPushButton* m_add;
    std::vector<PairRow*> m_rows;
};

}  // namespace uinbox::ui
