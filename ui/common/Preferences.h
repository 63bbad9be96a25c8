// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/StateFile.h"

#include <QObject>
#include <QVariantMap>

namespace uinbox::ui {

/// A thing that a person can choose: its name in the file, and what holds where nothing was chosen. Declared by the feature that reads it.
template <class T>
struct Preference {
    const char* key;
    T fallback;
};

/// What a person chose for this computer: appearance, keys, notifications. A small file of the profile, not of the shared data. Read once
/// at the start, before there is a window; written in another thread soon after a change, and when it is destroyed. Main thread.
class Preferences final : public QObject {
    Q_OBJECT

public:
    /// An empty path keeps nothing. A file that cannot be read counts as empty.
    explicit Preferences(const QString& path = {}, QObject* parent = nullptr);
    ~Preferences() override;

    template <class T>
    [[nodiscard]] T get(const Preference<T>& preference) const
    {
        const QVariant value = m_values.value(QLatin1String(preference.key));
        return value.canConvert<T>() ? value.value<T>() : preference.fallback;
    }
    template <class T>
    void set(const Preference<T>& preference, const T& value)
    {
        store(QLatin1String(preference.key), QVariant::fromValue(value));
    }
    /// What holds is the fallback again.
    template <class T>
    void reset(const Preference<T>& preference)
    {
        store(QLatin1String(preference.key), {});
    }

Q_SIGNALS:
    void changed(const QString& key);

private:
    void store(const QString& key, const QVariant& value);

    QVariantMap m_values;
    StateFile m_file;
};

}  // namespace uinbox::ui
