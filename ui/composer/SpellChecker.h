// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace uinbox::ui {

/// Tells which words a dictionary of this computer has, by hunspell. What it is asked the first time is looked up in another thread and
/// told by checked(); what it knows it answers at once. Without a dictionary for a language every word is right. Main thread.
class SpellChecker final : public QObject {
    Q_OBJECT

public:
    /// `words` is the file of a person's own words, one a line; empty keeps none.
    explicit SpellChecker(QString words, QObject* parent = nullptr);
    ~SpellChecker() override;

    /// Where dictionaries are, in the order they are looked for. For tests.
    void setFolders(const QStringList& folders) { m_folders = folders; }
    /// "de", "de-DE", "en_US": the dictionary of exactly that, or of the language.
    void setLanguage(const QString& language);
    [[nodiscard]] bool isActive() const { return m_active; }
    /// False for what no dictionary has. True while that is not known yet.
    [[nodiscard]] bool isRight(const QString& word);
    [[nodiscard]] QFuture<Result<QStringList>> suggest(const QString& word);
    /// From now on it is right, also the next time.
    void add(const QString& word);

    /// The path of a dictionary without its suffix; empty where there is none.
    [[nodiscard]] static QString dictionaryFor(const QString& language, const QStringList& folders);
    [[nodiscard]] static QStringList systemFolders();

Q_SIGNALS:
    /// What isRight() says may be another.
    void checked();

private:
    class Engine;
    void lookUp();

    QString m_words;
    QStringList m_folders;
    QString m_path;
    std::shared_ptr<Engine> m_engine;
    QThreadPool m_pool;
    QHash<QString, bool> m_known;
    QSet<QString> m_wanted;
    QTimer m_soon;
    bool m_active = false;
};

}  // namespace uinbox::ui
