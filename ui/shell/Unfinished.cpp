// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Unfinished.h"

#include <QPushButton>

namespace uinbox::ui {

Unfinished::Unfinished(QWidget& window) : QObject(&window), m_window(window) {}

Unfinished::~Unfinished() = default;

QString Unfinished::forPurpose(const QString& quit, const QString& repair, const QString& language) const
{
    switch (m_purpose) {
        case ClosingPurpose::Quit: return quit;
        case ClosingPurpose::Repair: return repair;
        case ClosingPurpose::Language: return language;
    }
    return {};
}

QString Unfinished::withoutIt() const
{
    return forPurpose(tr("Quit without it"), tr("Repair without it"), tr("Change the language without it"));
}

void Unfinished::begin(ClosingPurpose purpose)
{
    m_purpose = purpose;
    prepare();
}

void Unfinished::withdraw()
{
    if (!m_question) return;
    m_question->disconnect(this);
    for (QAbstractButton* each : m_question->buttons()) each->disconnect(this);
    m_question->close();
    m_question = nullptr;
}

void Unfinished::say(const QString& text)
{
    if (m_question) m_question->setInformativeText(text);
}

void Unfinished::open(const Question& question)
{
    if (m_question) {
        m_question->raise();
        m_question->activateWindow();
        return;
    }
    m_question = new QMessageBox(QMessageBox::Question, tr("Unified Inbox"), question.title, QMessageBox::NoButton, &m_window);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setInformativeText(question.text);
    for (const Choice& each : question.choices) {
        QPushButton* button = m_question->addButton(each.text, each.role);
        if (!m_question->defaultButton()) m_question->setDefaultButton(button);
        connect(button, &QPushButton::clicked, this, [this, run = each.run] {
            m_question = nullptr;
            run();
        });
    }
    QPushButton* keep = m_question->addButton(tr("Keep open"), QMessageBox::RejectRole);
    m_question->setEscapeButton(keep);
    if (question.keepsByEnter) m_question->setDefaultButton(keep);
    // Also where its window is closed, which presses no button.
    connect(m_question, &QDialog::finished, this, [this, keep, box = m_question.data()] {
        if (box->clickedButton() && box->clickedButton() != keep) return;
        m_question = nullptr;
        Q_EMIT kept();
    });
    m_question->open();
    m_question->activateWindow();
}

}  // namespace uinbox::ui
