// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/MessageTemplate.h"
#include "outbox/SendService.h"
#include "threads/Thread.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLineEdit;

namespace uinbox::ui {

class AttachmentStrip;
class FileIntake;
class FormatBar;
class MarkBar;
class MessageEdit;
class PastedFiles;
class SubjectLine;
class Theme;

/// A template with its places filled in.
struct FilledTemplate {
    MessageTemplate of;
    QMap<QString, QString> values;
};

/// What formats there are while something is written.
enum class Formatting { None, Email, WhatsApp };

/// The box one writes in: subject, text and files of an e-mail, text and files of all others, or a template that stands there as it will
/// be read. Main thread.
class ComposerCard final : public QWidget {
    Q_OBJECT

public:
    /// What is pasted as a file is kept by `pasted`, which outlives it.
    ComposerCard(const Theme& theme, PastedFiles& pasted, QWidget* parent = nullptr);

    /// `address` is where it goes; empty where that is not known.
    void showChannel(Channel channel, const QString& name, const QString& address);
    /// Whether SMS and WhatsApp carry files at all, asked whenever it matters. Without it they carry none.
    void setCarriesFiles(std::function<bool()> carries) { m_carriesFiles = std::move(carries); }
    [[nodiscard]] bool carriesFiles() const { return filesBarred().isEmpty(); }
    /// Why no file goes along, and what to do; empty where they do.
    [[nodiscard]] QString filesBarred() const;
    /// Low to begin with, and without the bars of formats; their keys stay.
    void setBrief(bool brief);
    /// Empties everything; the subject is again that of an answer.
    void clear();
    void setReplySubject(const QString& subject);

    [[nodiscard]] QString text() const;
    /// For channels that are one line: whether Enter sends.
    void setEnterSends(bool sends);
    /// There is something that would be lost.
    [[nodiscard]] bool hasContent() const;
    /// There is something to send.
    [[nodiscard]] bool isWritten() const;
    /// What is wrong with its length, its files or an e-mail's head, in a sentence; empty where nothing is.
    [[nodiscard]] QString problem() const;
    /// Writes content, subject, copies, files and template into a message.
    void fill(OutgoingMessage& message) const;
    void fill(Draft& draft) const;
    /// Its files are there at once; what of them is missing says so when that is known.
    void setDraft(const Draft& draft);
    /// Instead of what is there where `whole`, else beside it: the text before it, files and copies of both.
    void putBack(const OutgoingMessage& message, bool whole);

    void setTemplate(const FilledTemplate& chosen);
    /// What stood in the field before it is there again.
    void removeTemplate();
    [[nodiscard]] const std::optional<FilledTemplate>& chosenTemplate() const { return m_template; }

    /// None while a template stands in the field.
    [[nodiscard]] Formatting formatting() const;
    /// The formats of an e-mail and of WhatsApp; hidden on other channels.
    [[nodiscard]] FormatBar& formats() const { return *m_formats; }
    [[nodiscard]] MarkBar& marks() const { return *m_marks; }
    /// Where files come from; says why where the channel carries none.
    [[nodiscard]] FileIntake& intake() const { return *m_intake; }

    [[nodiscard]] MessageEdit& edit() const { return *m_edit; }
    [[nodiscard]] AttachmentStrip& files() const { return *m_files; }
    [[nodiscard]] QList<QLineEdit*> lines() const;

Q_SIGNALS:
    void edited();
    void filesChanged();
    void filesLooked();  ///< what is known of them is another
    void refused(const QString& sentence);
    /// Another channel was chosen, which has no formats: those there are do not go along.
    void formatsLost();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void listen();
    void putBeside(const OutgoingMessage& message);
    void showFormats(bool shown);
    void showKeys();
    void fitLines();
    void applyTheme();
    [[nodiscard]] QString filesProblem() const;

    const Theme& m_theme;
    SubjectLine* m_subject;
    MessageEdit* m_edit;
    FormatBar* m_formats;
    MarkBar* m_marks;
    AttachmentStrip* m_files;
    FileIntake* m_intake;
    bool m_enterSends = true;
    bool m_brief = false;
    bool m_formatted = false;  ///< an e-mail's formats are there
    QString m_lostText;        ///< what was formatted before another channel was chosen, and how
    QString m_lostHtml;
    Channel m_channel = Channel::Sms;
    QString m_name;
    QString m_address;
    std::function<bool()> m_carriesFiles;
    QString m_replySubject;
    std::optional<FilledTemplate> m_template;
    QString m_beforeTemplate;  ///< what stood in the field
};

}  // namespace uinbox::ui
