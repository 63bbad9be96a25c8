// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

#include <functional>
#include <future>
#include <memory>

namespace uinbox::ui {

/// The desktop's message bus (D-Bus). Connected to in a thread of its own, because that blocks until the bus answers; and nothing here
/// waits for an answer, so that neither a missing nor a hanging bus keeps anybody. Main thread.
class SessionBus final : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(const QDBusMessage&)>;

    /// An empty address is the session's own.
    explicit SessionBus(QString address = {}, QObject* parent = nullptr);
    ~SessionBus() override;

    /// Begins to connect; connected() follows where there is a bus.
    void start();
    [[nodiscard]] bool isConnected() const { return m_bus && m_bus->isConnected(); }
    /// Only while connected.
    [[nodiscard]] QDBusConnection& connection() { return *m_bus; }

    /// Calls and comes back at once. `answer` is called in this thread, with an error too, unless `context` or this has gone. Does nothing
    /// while there is no bus.
    void call(const QDBusMessage& message, QObject* context = nullptr, Answer answer = {});
    /// A property, by org.freedesktop.DBus.Properties.
    void readProperty(const QString& service, const QString& path, const QString& interface, const QString& name, QObject* context,
                      Answer answer);
    /// Asks for a name on the bus; what comes of it is told to `done`.
    void takeName(const QString& name, QObject* context, std::function<void(bool isOurs)> done);
    /// A signal of any sender: asking the bus who has a name would block.
    bool listen(const QString& path, const QString& interface, const QString& name, QObject* receiver, const char* slot);

Q_SIGNALS:
    void connected();

private:
    struct Shared;

    QString m_address;
    QString m_name;
    std::shared_ptr<Shared> m_shared;
    std::future<void> m_ended;  ///< the thread that connects
    std::unique_ptr<QDBusConnection> m_bus;
};

}  // namespace uinbox::ui
