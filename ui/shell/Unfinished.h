// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <vector>

namespace uinbox::ui {

/// Why the window closes.
enum class ClosingPurpose {
    Quit,
    Repair,    ///< what is damaged is set aside: nothing that is kept in it now will be found again
    Language,  ///< it is made anew in another one
};

/// Something that would be lost, or would end without a word, if the program ended now, and what a person can do about it. Closing asks one
/// after the other. Main thread; a child of the window.
class Unfinished : public QObject {
    Q_OBJECT

public:
    enum class State {
        Nothing,   ///< it keeps nobody
        Soon,      ///< it is about to be settled by itself
        Question,  ///< a person has to say
    };

    explicit Unfinished(QWidget& window);
    ~Unfinished() override;

    [[nodiscard]] virtual State state() const = 0;
    /// The window is to close for that: forgets what was answered before, and puts in order what needs no answer.
    void begin(ClosingPurpose purpose);
    /// Opens the question, or brings it to the front.
    virtual void ask() = 0;
    /// It is settled without an answer, or nobody waits for one any more.
    virtual void withdraw();
    /// While its question is open.
    [[nodiscard]] virtual bool isAsking() const { return m_question; }
    /// How long Soon may last before it is asked about all the same.
    [[nodiscard]] virtual std::chrono::milliseconds patience() const { return std::chrono::milliseconds(1500); }

Q_SIGNALS:
    /// state() may be another.
    void changed();
    /// The person wants the window to stay.
    void kept();

protected:
    virtual void prepare() = 0;
    [[nodiscard]] ClosingPurpose purpose() const { return m_purpose; }
    /// What goes on although something is lost by it: "Quit without it".
    [[nodiscard]] QString withoutIt() const;
    /// The words that fit why the window closes.
    [[nodiscard]] QString forPurpose(const QString& quit, const QString& repair, const QString& language) const;

    struct Choice {
        QString text;
        QMessageBox::ButtonRole role = QMessageBox::AcceptRole;
        std::function<void()> run;
    };
    struct Question {
        QString title;
        QString text;
        std::vector<Choice> choices;  ///< the first is what Enter presses; Esc is "Keep open", which is always there
        bool keepsByEnter = false;    ///< Enter presses "Keep open"
    };
    void open(const Question& question);
    /// What the open question says below its title is another.
    void say(const QString& text);

private:
    QWidget& m_window;
    ClosingPurpose m_purpose = ClosingPurpose::Quit;
    QPointer<QMessageBox> m_question;
};

}  // namespace uinbox::ui
