// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "contacts/Person.h"
#include "shell/PaletteModel.h"
#include "threads/Thread.h"

#include <QObject>

namespace uinbox::ui {

class ActionRegistry;
class PaletteConversations;

/// What is found for what is typed: commands and settings at once, people and conversations, all there are, from the services when they
/// answer. What was used last comes first while nothing is typed. ">" asks for commands alone, "@" for people alone. Main thread.
class PaletteSearch final : public QObject {
    Q_OBJECT

public:
    /// A page of the settings that can be opened.
    struct Setting {
        QString id;
        QString title;
        Icon icon;
        std::function<void()> open;
    };

    PaletteSearch(const AppContext& context, const ActionRegistry& registry, QObject* parent = nullptr);

    void setSettings(std::vector<Setting> settings) { m_settings = std::move(settings); }
    /// Once for each opening.
    void begin();
    /// Emits found() at once, and again when the services answer.
    void search(const QString& typed);
    /// It was chosen: it comes first the next time.
    void remember(const PaletteItem& item);

Q_SIGNALS:
    void found(const std::vector<uinbox::ui::PaletteGroup>& groups);
    void conversationChosen(uinbox::ThreadId thread);
    void personChosen(uinbox::ContactId contact);

private:
    void publish();
    [[nodiscard]] std::vector<PaletteItem> commands(const QString& query) const;
    [[nodiscard]] std::vector<PaletteItem> settings(const QString& query) const;
    [[nodiscard]] std::vector<PaletteItem> conversations(const QString& query);
    [[nodiscard]] bool isListed(const Thread& thread) const;
    [[nodiscard]] PaletteItem itemOf(const Thread& thread);
    void onPeople(const PeoplePage& page);
    [[nodiscard]] std::vector<PaletteItem> people(const QString& query);
    [[nodiscard]] std::vector<PaletteItem> recent();
    [[nodiscard]] PaletteItem itemOf(const Person& person);

    AppContext m_context;
    const ActionRegistry& m_registry;
    std::vector<Setting> m_settings;
    PaletteConversations* m_conversations;
    std::vector<Person> m_people;
    QString m_typed;
    quint64 m_generation = 0;
};

}  // namespace uinbox::ui
