// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/KeyTemplates.h"
#include "common/StateFile.h"

#include <QMap>
#include <QObject>

#include <vector>

class QJsonValue;

namespace uinbox::ui {

class ActionRegistry;

/// Something in keys.json that does not count, and why. Line 0: the file as a whole.
struct KeymapProblem {
    int line = 0;
    QString what;  ///< translated
};

/// Which keys run which command: a template, and what a person changed of it. Kept in keys.json of the profile, which people may edit:
///   { "template": "gmail", "keys": { "app.sync": ["F5", "Ctrl+Shift+R"], "app.quit": [] } }
/// Read once at the start, before there is a window; written in another thread soon after a change. What cannot be read is in problems(),
/// all else counts, and before the first change is written the file that had problems is kept as keys.json.bad. Main thread.
class Keymap final : public QObject {
    Q_OBJECT

public:
    /// An empty path keeps nothing.
    explicit Keymap(const QString& path = {}, QObject* parent = nullptr);
    ~Keymap() override;

    [[nodiscard]] const std::vector<KeymapProblem>& problems() const { return m_problems; }
    [[nodiscard]] const QString& path() const { return m_file.path(); }
    [[nodiscard]] KeyTemplate keyTemplate() const { return m_template; }
    void setKeyTemplate(KeyTemplate which);

    /// The keys of a command whose own are these.
    [[nodiscard]] QList<QKeySequence> keysOf(const QString& id, const QList<QKeySequence>& own) const;
    /// Whether a person changed them.
    [[nodiscard]] bool isChanged(const QString& id) const { return m_changes.contains(id); }
    [[nodiscard]] bool hasChanges() const { return !m_changes.isEmpty(); }
    void setKeys(const QString& id, const QList<QKeySequence>& keys);
    /// As the template has them.
    void reset(const QString& id);
    void resetAll();

    /// Gives the commands their keys, now and after each change. Ids that no command has are problems. Call once, when all are there.
    void bind(ActionRegistry& registry);

Q_SIGNALS:
    void changed();
    /// What was changed could not be kept: the system's words. It holds until the program ends, and the next change tries again.
    void notKept(const QString& reason);

private:
    void read();
    void readWhole(const QByteArray& text);
    void readLines(const QByteArray& text);
    void take(const QString& id, const QJsonValue& value, int line);
    void applyTo(ActionRegistry& registry) const;
    void onChanged();
    void write();

    StateFile m_file;
    KeyTemplate m_template = KeyTemplate::Own;
    QMap<QString, QList<QKeySequence>> m_changes;
    QMap<QString, int> m_lines;  ///< where an id stood in the file
    std::vector<KeymapProblem> m_problems;
    bool m_isBadKept = false;
};

}  // namespace uinbox::ui
