// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <vector>

class QGuiApplication;

namespace uinbox::ui {

/// A language that the program speaks.
struct Language {
    QString code;  ///< ISO 639-1: "de"
    QString name;  ///< in itself: "Deutsch"
};

/// The words of the program in a person's language, its numbers and dates, and which way it runs. What was shown before stays as it is:
/// whoever shows something makes it anew. Main thread; made once by the composition root, before there is a window.
class Translations final {
public:
    explicit Translations(QGuiApplication& application);
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

    /// Those there are words in, English first, the others by their names.
    [[nodiscard]] static const std::vector<Language>& shipped();
    /// The first of the languages a system asks for ("de-AT", "de", "en-US") that is shipped; "en" where none is.
    [[nodiscard]] static QString bestOf(const QStringList& wanted);

    /// Speaks that language from now on; empty or unknown: the system's. Numbers and dates are the system's where it has the same
    /// language (a German in Austria), else the language's own.
    void speak(const QString& code);
    [[nodiscard]] const QString& code() const { return m_code; }

private:
    void clear();

    QGuiApplication& m_application;
    QLocale m_system;
    QTranslator m_own;
    QTranslator m_qt;  ///< the words of Qt's own dialogs
    QString m_code;
};

}  // namespace uinbox::ui
