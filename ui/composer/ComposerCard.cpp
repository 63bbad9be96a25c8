// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/ComposerCard.h"

#include "common/Avatar.h"
#include "composer/AttachmentStrip.h"
#include "composer/FileIntake.h"
#include "composer/FileRefusals.h"
#include "composer/FilesBar.h"
#include "composer/FormatBar.h"
#include "composer/FormattedText.h"
#include "composer/MarkBar.h"
#include "composer/MessageEdit.h"
#include "composer/SubjectLine.h"
#include "outbox/OutgoingChecks.h"
#include "theme/Theme.h"
#include "threads/MergedDraft.h"

#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QTextBlock>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

QString answerTo(const QString& subject)
{
    if (subject.isEmpty() || subject.startsWith(QStringLiteral("re:"), Qt::CaseInsensitive)) return subject;
    return QStringLiteral("Re: ") + subject;
}

}  // namespace

ComposerCard::ComposerCard(const Theme& theme, PastedFiles& pasted, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_subject(new SubjectLine(theme, this)),
      m_edit(new MessageEdit(this)),
      m_formats(new FormatBar(*m_edit, theme, this)),
      m_marks(new MarkBar(*m_edit, theme, this)),
      m_files(new AttachmentStrip(theme, this)),
      m_intake(new FileIntake(
          *m_files, pasted, [this] { return filesBarred(); }, this))
{
    m_edit->setAccessibleName(tr("Message"));
    setFocusProxy(m_edit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_subject);
    layout->addWidget(m_edit);
    layout->addWidget(m_formats);
    layout->addWidget(m_marks);
    layout->addWidget(m_files);
    m_formats->hide();
    m_marks->hide();
    listen();
    applyTheme();
}

void ComposerCard::listen()
{
    connect(m_edit, &MessageEdit::filesGiven, m_intake, &FileIntake::addFiles);
    connect(m_edit, &MessageEdit::pictureGiven, m_intake, &FileIntake::addPicture);
    connect(m_intake, &FileIntake::refused, this, &ComposerCard::refused);
    connect(m_files, &AttachmentStrip::changed, this, &ComposerCard::filesChanged);
    connect(m_files, &AttachmentStrip::looked, this, &ComposerCard::filesLooked);
    connect(m_files, &AttachmentStrip::refused, this, &ComposerCard::refused);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ComposerCard::edited);
    connect(m_subject, &SubjectLine::edited, this, &ComposerCard::edited);
    connect(m_subject, &SubjectLine::refused, this, &ComposerCard::refused);
    connect(m_subject, &SubjectLine::finished, m_edit, [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    // The ring shows where the keyboard is.
    connect(qApp, &QApplication::focusChanged, this, QOverload<>::of(&QWidget::update));
    connect(&m_theme, &Theme::changed, this, &ComposerCard::applyTheme);
}

void ComposerCard::applyTheme()
{
    m_edit->setFont(m_theme.font(type::kBody));
    // Links carry their colour in the text.
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (!it.fragment().charFormat().isAnchor()) continue;
            QTextCursor link(block);
            link.setPosition(it.fragment().position());
            link.setPosition(it.fragment().position() + it.fragment().length(), QTextCursor::KeepAnchor);
            QTextCharFormat format;
            format.setForeground(m_theme.tokens().link);
            link.mergeCharFormat(format);
            break;  // what it went through has changed
        }
    update();
}

QList<QLineEdit*> ComposerCard::lines() const
{
    return m_subject->fields();
}

void ComposerCard::showChannel(Channel channel, const QString& name, const QString& address)
{
    m_channel = channel;
    m_name = name;
    m_address = address;
    const bool isEmail = channel == Channel::Email;
    m_subject->setVisible(isEmail);
    m_files->setCarried(carriesFiles());
    showKeys();
    showFormats(isEmail);
    fitLines();
    //: A channel and a person: "SMS to Maria"
    m_edit->setPlaceholderText(tr("%1 to %2").arg(channelTitle(channel), name));
    // Qt 6.4 repaints a placeholder that appears or goes, not one that changes.
    m_edit->viewport()->update();
}

void ComposerCard::setBrief(bool brief)
{
    if (brief == m_brief) return;
    m_brief = brief;
    m_formats->setVisible(m_formatted && !brief);
    showKeys();
    fitLines();
}

void ComposerCard::fitLines()
{
    const bool isEmail = m_channel == Channel::Email;
    if (m_brief) return m_edit->setLines(1, 2);
    m_edit->setLines(isEmail ? 4 : 1, isEmail ? 14 : 8);
}

void ComposerCard::setEnterSends(bool sends)
{
    m_enterSends = sends;
    showKeys();
}

void ComposerCard::showKeys()
{
    // A template has no lines to begin.
    const bool sends = m_template || (m_enterSends && m_channel != Channel::Email);
    m_edit->setEnterKey(sends ? EnterKey::Sends : EnterKey::NewLine);
    m_marks->setVisible(formatting() == Formatting::WhatsApp && !m_brief);
}

Formatting ComposerCard::formatting() const
{
    if (m_template || m_channel == Channel::Sms) return Formatting::None;
    return m_channel == Channel::Email ? Formatting::Email : Formatting::WhatsApp;
}

void ComposerCard::showFormats(bool shown)
{
    if (shown == m_formatted) return;
    m_formatted = shown;
    m_formats->setVisible(shown && !m_brief);
    m_edit->setFormats(shown ? TextFormats::Light : TextFormats::None);
    if (!shown) {
        const QString html = htmlOf(*m_edit->document());
        m_lostText = text();
        m_lostHtml = html;
        removeFormats(*m_edit->document());
        m_edit->setCurrentCharFormat(QTextCharFormat());
        if (!html.isEmpty()) Q_EMIT formatsLost();
    } else if (!m_lostHtml.isEmpty() && text() == m_lostText) {
        // Back again, and nothing was changed meanwhile.
        QTextCursor all(m_edit->document());
        all.select(QTextCursor::Document);
        all.removeSelectedText();
        insertHtml(all, std::exchange(m_lostHtml, {}));
        applyTheme();
    }
}

QString ComposerCard::filesBarred() const
{
    return filesBarSentence(filesBar(m_channel, m_address, m_carriesFiles && m_carriesFiles()), m_name);
}

void ComposerCard::clear()
{
    m_intake->begin();
    m_template.reset();
    m_beforeTemplate.clear();
    m_lostHtml.clear();
    m_edit->setReadOnly(false);
    showKeys();
    m_edit->clear();
    m_edit->setCurrentCharFormat(QTextCharFormat());
    m_subject->setSubject(answerTo(m_replySubject));
    m_subject->setCopies({}, {});
    m_files->clear();
}

void ComposerCard::setReplySubject(const QString& subject)
{
    const bool isPrefilled = m_subject->subject() == answerTo(m_replySubject);
    m_replySubject = subject;
    if (isPrefilled) m_subject->setSubject(answerTo(subject));
}

QString ComposerCard::text() const
{
    return m_edit->text();
}

bool ComposerCard::hasContent() const
{
    return !text().isEmpty() || !m_files->files().empty();
}

bool ComposerCard::isWritten() const
{
    return !text().trimmed().isEmpty() || (carriesFiles() && !m_files->files().empty());
}

QString ComposerCard::filesProblem() const
{
    if (!carriesFiles()) return {};
    if (m_channel == Channel::WhatsApp && m_files->files().size() > 1) return tr("WhatsApp carries one file a message.");
    const QString problem = m_files->problem();
    return problem.isEmpty() ? tooLargeFor(m_channel, m_files->facts()) : problem;
}

QString ComposerCard::problem() const
{
    if (m_channel != Channel::Email) {
        const qsizetype length = text().size();
        if (length <= kMaxTextLength) return filesProblem();
        return tr("%1 of at most %2 characters: send it in two parts.")
            .arg(QLocale().toString(length), QLocale().toString(kMaxTextLength));
    }
    if (const QString wrong = m_subject->problem(); !wrong.isEmpty()) return wrong;
    const bool needsSubject = isWritten() && m_subject->subject().trimmed().isEmpty();
    return needsSubject ? tr("An e-mail needs a subject.") : filesProblem();
}

void ComposerCard::fill(OutgoingMessage& message) const
{
    message.content = text();
    if (m_channel == Channel::Email) {
        message.html = htmlOf(*m_edit->document());
        if (!message.html.isEmpty()) message.content = plainOf(*m_edit->document());
        message.subject = m_subject->subject().trimmed();
        message.envelope.cc = m_subject->cc();
        message.envelope.bcc = m_subject->bcc();
    }
    if (carriesFiles()) message.files = m_files->files();
    if (m_template) {
        message.envelope.templateSid = m_template->of.sid;
        message.envelope.variables = m_template->values;
    }
}

void ComposerCard::fill(Draft& draft) const
{
    draft.content = m_template ? m_beforeTemplate : text();
    for (const OutgoingFile& file : m_files->files()) draft.files.append(file.path);
    if (m_channel != Channel::Email) return;
    // What was filled in for an answer is filled in again.
    if (m_subject->subject() != answerTo(m_replySubject)) draft.subject = m_subject->subject();
    draft.cc = m_subject->cc();
    draft.bcc = m_subject->bcc();
    if (!m_template) draft.html = htmlOf(*m_edit->document());
}

void ComposerCard::setDraft(const Draft& draft)
{
    if (!draft.subject.isEmpty()) m_subject->setSubject(draft.subject);
    if (!draft.cc.isEmpty() || !draft.bcc.isEmpty()) m_subject->setCopies(draft.cc, draft.bcc);
    if (!draft.html.isEmpty()) {
        m_edit->clear();
        insertHtml(QTextCursor(m_edit->document()), draft.html);
        applyTheme();
    }
    // The words count for more than how they look.
    if (draft.content != text()) m_edit->setPlainText(draft.content);
    m_edit->document()->clearUndoRedoStacks();
    m_edit->moveCursor(QTextCursor::End);
    std::vector<OutgoingFile> files;
    for (const QString& path : draft.files) files.push_back({path, path.section(u'/', -1), {}});
    m_files->setFiles(files);
    m_files->setCarried(carriesFiles());
}

/// To what is there already; nothing of either is lost.
void ComposerCard::putBeside(const OutgoingMessage& message)
{
    Draft now;
    fill(now);
    Draft given;
    given.cc = message.envelope.cc;
    given.bcc = message.envelope.bcc;
    const Draft both = mergedDraft(now, given);
    if (m_subject->subject().trimmed().isEmpty() || m_subject->subject() == answerTo(m_replySubject))
        if (!message.subject.isEmpty()) m_subject->setSubject(message.subject);
    m_subject->setCopies(both.cc, both.bcc);
    std::vector<OutgoingFile> files = m_files->files();
    for (const OutgoingFile& file : message.files)
        if (!now.files.contains(file.path)) files.push_back(file);
    m_files->setFiles(files);
}

void ComposerCard::putBack(const OutgoingMessage& message, bool whole)
{
    if (whole) {
        if (!message.subject.isEmpty()) m_subject->setSubject(message.subject);
        m_subject->setCopies(message.envelope.cc, message.envelope.bcc);
        m_files->setFiles(message.files);
    } else {
        putBeside(message);
    }
    if (m_template) removeTemplate();
    QTextCursor cursor(m_edit->document());
    const bool hadText = !text().isEmpty();
    if (message.html.isEmpty() || m_channel != Channel::Email)
        cursor.insertText(message.content);
    else
        insertHtml(cursor, message.html);
    if (hadText) cursor.insertText(QStringLiteral("\n"), QTextCharFormat());
    applyTheme();
    m_edit->moveCursor(QTextCursor::End);
}

void ComposerCard::setTemplate(const FilledTemplate& chosen)
{
    if (!m_template) m_beforeTemplate = text();
    m_template = chosen;
    m_edit->setPlainText(chosen.of.filled(chosen.values));
    m_edit->setReadOnly(true);
    showKeys();
    update();
}

void ComposerCard::removeTemplate()
{
    m_template.reset();
    m_edit->setReadOnly(false);
    showKeys();
    m_edit->setPlainText(std::exchange(m_beforeTemplate, {}));
    m_edit->moveCursor(QTextCursor::End);
    update();
}

void ComposerCard::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QWidget* focus = QApplication::focusWidget();
    const bool focused = focus && isAncestorOf(focus);
    const qreal line = focused ? 2 : 1;
    painter.setPen(QPen(focused ? tokens.focus : tokens.fieldLine, line));
    painter.setBrush(m_template ? tokens.panel : tokens.field);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), radius::kS, radius::kS);
}

}  // namespace uinbox::ui
