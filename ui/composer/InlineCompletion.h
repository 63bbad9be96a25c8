// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QKeyEvent;
class QListWidget;
class QPlainTextEdit;

namespace uinbox::ui {

class Theme;

/// What may be meant by what was begun to be typed.
struct Completion {
    QString label;    ///< as the list shows it
    QString insert;   ///< what takes the place of what was typed
    QByteArray id{};  ///< of what it stands for; for whoever listens
};

/// Offers what may be meant once a sign was typed in a field: "@" and a name, ":" and an emoji. The list stands above the line that is
/// written; Up and Down go through it, Enter, Tab or a click takes, Esc puts it away and leaves what was typed. Main thread; a child of
/// the field.
class InlineCompletion final : public QObject {
    Q_OBJECT

public:
    /// What there is for what stands behind the sign, best first.
    using Source = std::function<std::vector<Completion>(const QString& typed)>;

    InlineCompletion(QPlainTextEdit& edit, const Theme& theme);

    /// The list comes once at least `least` characters follow `sign`, which begins the text or follows something that is no letter.
    void add(QChar sign, int least, Source source);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QListWidget& list() const { return *m_list; }
    void close();

Q_SIGNALS:
    void taken(const uinbox::ui::Completion& completion);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Sign {
        QChar sign;
        int least;
        Source source;
    };
    /// Where a sign with what follows it begins, up to the cursor.
    struct Token {
        const Sign* sign = nullptr;
        int at = -1;  ///< of the sign in the document
        QString typed{};
    };

    [[nodiscard]] Token token() const;
    void refresh();
    void fill(const std::vector<Completion>& offered);
    void place();
    void step(int by);
    void take(int row);
    [[nodiscard]] bool handles(const QKeyEvent& event) const;
    void press(const QKeyEvent& event);

    QPlainTextEdit& m_edit;
    const Theme& m_theme;
    QListWidget* m_list;
    std::vector<Sign> m_signs;
    std::vector<Completion> m_offered;
    int m_at = -1;         ///< of the sign the list stands for
    int m_dismissed = -1;  ///< the list was put away there
};

}  // namespace uinbox::ui
