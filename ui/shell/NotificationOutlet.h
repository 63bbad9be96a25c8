// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace uinbox::ui {

/// A notification, in plain text.
struct Notice {
    QString key;  ///< the same key replaces what is shown under it
    QString title;
    QString body;
    bool hasReply = false;     ///< can be answered
    bool hasMarkRead = false;  ///< can be marked as read
    bool isSilent = false;     ///< without a sound, whatever the system would make

    friend bool operator==(const Notice&, const Notice&) = default;
};

enum class NoticeAction { Open, Reply, MarkRead };

/// What shows notifications: the desktop's server, its portal, or the tray. An interface, because a test listens in their place.
/// Main thread.
class NotificationOutlet : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// False while nothing could be shown.
    [[nodiscard]] virtual bool isThere() const = 0;
    virtual void show(const Notice& notice) = 0;
    /// Takes it back; nothing where it is not shown.
    virtual void withdraw(const QString& key) = 0;

Q_SIGNALS:
    /// `token` lets the window come to the front (xdg-activation); empty where the system gives none.
    void activated(const QString& key, uinbox::ui::NoticeAction action, const QString& token);
    void replied(const QString& key, const QString& text);
    /// It is not on the screen any more: a person closed it, or its time was over.
    void closed(const QString& key);
    void availabilityChanged();
};

}  // namespace uinbox::ui
