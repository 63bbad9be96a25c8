// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "contacts/Contact.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace uinbox {
class ContactService;
class ThreadService;
}  // namespace uinbox

namespace uinbox::ui {

class Theme;
struct AddressLink;

/// Begins a conversation with a phone number or an e-mail address: finds the person who has it, or makes one.
class NewMessageDialog final : public QDialog {
    Q_OBJECT

public:
    NewMessageDialog(ContactService& contacts, ThreadService& threads, const Theme& theme, QWidget* parent = nullptr);

    /// Whom it is for, as a link says; the person can still change it. Nobody: they say themselves. Shows what else the link brings. Once.
    void prefill(const AddressLink& link);
    /// How many such questions come after this one.
    void setWaiting(int questions);
    /// The person has typed something into it.
    [[nodiscard]] bool isTouched() const;
    /// Nobody has answered it yet, be it on the screen or behind another.
    [[nodiscard]] bool isOpen() const { return !m_isAnswered; }

Q_SIGNALS:
    void ready(uinbox::ThreadId thread, uinbox::AddressKind to);

private:
    void prepareFields();
    void build();
    void check();
    void sayWhatIsWrong();
    void checkEmail(const QString& text);
    void checkPhone(const QString& text);
    [[nodiscard]] AddressKind kind() const;
    void begin();
    void onCreated(const Result<Contact>& contact);
    void openWith(ContactId contact);
    void fail(const Error& error);

    ContactService& m_contacts;
    ThreadService& m_threads;
    const Theme& m_theme;
    QVBoxLayout* m_layout;
    QLineEdit* m_to;
    QLineEdit* m_name;
    QLabel* m_hint;
    QLabel* m_waiting;
    QPushButton* m_begin;
    bool m_isBusy = false;
    bool m_isAnswered = false;
};

}  // namespace uinbox::ui
