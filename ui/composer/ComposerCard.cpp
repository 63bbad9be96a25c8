// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/ComposerCard.h"

#include "common/Avatar.h"
#include "composer/AttachmentStrip.h"
#include "composer/MessageEdit.h"
#include "composer/PlainLookAlikes.h"
#include "composer/SubjectLine.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

QString answerTo(const QString& subject)
{
    if (subject.isEmpty() || subject.startsWith(QStringLiteral("re:"), Qt::CaseInsensitive)) return subject;
    return QStringLiteral("Re: ") + subject;
}

QTextCursor cursorOver(QTextDocument* document, const CostlyCharacter& character)
{
    QTextCursor cursor(document);
    cursor.setPosition(static_cast<int>(character.at));
    cursor.setPosition(static_cast<int>(character.at + character.length), QTextCursor::KeepAnchor);
    return cursor;
}

}  // namespace

ComposerCard::ComposerCard(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_subject(new SubjectLine(theme, this)),
      m_edit(new MessageEdit(this)),
      m_files(new AttachmentStrip(theme, this))
{
    m_edit->setAccessibleName(tr("Message"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_subject);
    layout->addWidget(m_edit);
    layout->addWidget(m_files);
    setAcceptDrops(true);
    connect(m_edit, &MessageEdit::filesGiven, this, &ComposerCard::addFiles);
    connect(m_files, &AttachmentStrip::changed, this, &ComposerCard::filesChanged);
    connect(m_files, &AttachmentStrip::refused, this, &ComposerCard::refused);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ComposerCard::edited);
    connect(m_subject, &SubjectLine::edited, this, &ComposerCard::edited);
    connect(m_subject, &SubjectLine::finished, m_edit, [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    // The ring shows where the keyboard is.
    connect(qApp, &QApplication::focusChanged, this, QOverload<>::of(&QWidget::update));
    connect(&theme, &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

QList<QLineEdit*> ComposerCard::lines() const
{
    return m_subject->fields();
}

void ComposerCard::showChannel(Channel channel, const QString& name)
{
    m_channel = channel;
    const bool isEmail = channel == Channel::Email;
    m_subject->setVisible(isEmail);
    m_files->setVisible(carriesFiles() && !m_files->files().empty());
    m_edit->setEnterKey(isEmail ? EnterKey::NewLine : EnterKey::Sends);
    m_edit->setLines(isEmail ? 4 : 1, isEmail ? 14 : 8);
    //: A channel and a person: "SMS to Maria"
    m_edit->setPlaceholderText(tr("%1 to %2").arg(channelTitle(channel), name));
    // Qt 6.4 repaints a placeholder that appears or goes, not one that changes.
    m_edit->viewport()->update();
}

bool ComposerCard::carriesFiles() const
{
    return m_channel == Channel::Email || (m_carriesFiles && m_carriesFiles());
}

void ComposerCard::clear()
{
    m_template.reset();
    m_beforeTemplate.clear();
    m_edit->setReadOnly(false);
    m_edit->clear();
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
    return m_edit->toPlainText();
}

bool ComposerCard::hasContent() const
{
    return !text().isEmpty() || !m_files->files().empty();
}

bool ComposerCard::isWritten() const
{
    return !text().trimmed().isEmpty() || (carriesFiles() && !m_files->files().empty());
}

QString ComposerCard::problem() const
{
    if (m_channel == Channel::WhatsApp && carriesFiles() && m_files->files().size() > 1)
        return tr("WhatsApp carries one file a message.");
    if (m_channel != Channel::Email) return {};
    if (const QString wrong = m_subject->problem(); !wrong.isEmpty()) return wrong;
    const bool needsSubject = isWritten() && m_subject->subject().trimmed().isEmpty();
    return needsSubject ? tr("An e-mail needs a subject.") : QString();
}

void ComposerCard::fill(OutgoingMessage& message) const
{
    message.content = text();
    if (m_channel == Channel::Email) {
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
    // What was filled in for an answer is filled in again.
    const bool isOwn = m_channel == Channel::Email && m_subject->subject() != answerTo(m_replySubject);
    draft.subject = isOwn ? m_subject->subject() : QString();
}

void ComposerCard::setDraft(const Draft& draft)
{
    if (!draft.subject.isEmpty()) m_subject->setSubject(draft.subject);
    if (draft.content != text()) m_edit->setPlainText(draft.content);
    m_edit->moveCursor(QTextCursor::End);
}

void ComposerCard::putBack(const OutgoingMessage& message, bool whole)
{
    if (whole) {
        if (!message.subject.isEmpty()) m_subject->setSubject(message.subject);
        m_subject->setCopies(message.envelope.cc, message.envelope.bcc);
        m_files->setFiles(message.files);
    }
    if (m_template) removeTemplate();
    QTextCursor cursor(m_edit->document());
    cursor.insertText(text().isEmpty() ? message.content : message.content + u'\n');
    m_edit->moveCursor(QTextCursor::End);
}

void ComposerCard::setTemplate(const FilledTemplate& chosen)
{
    if (!m_template) m_beforeTemplate = text();
    m_template = chosen;
    m_edit->setPlainText(chosen.of.filled(chosen.values));
    m_edit->setReadOnly(true);
    update();
}

void ComposerCard::removeTemplate()
{
    m_template.reset();
    m_edit->setReadOnly(false);
    m_edit->setPlainText(std::exchange(m_beforeTemplate, {}));
    m_edit->moveCursor(QTextCursor::End);
    update();
}

bool ComposerCard::takesFiles()
{
    if (carriesFiles()) return true;
    Q_EMIT refused(
        tr("Files go by e-mail, and by SMS and WhatsApp once the line in Settings is connected. Change the channel "
           "(Ctrl+Shift+X), then attach them."));
    return false;
}

void ComposerCard::attach()
{
    if (!takesFiles()) return;
    auto* dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ComposerCard::addFiles);
    dialog->open();
}

void ComposerCard::addFiles(const QStringList& paths)
{
    if (takesFiles()) m_files->add(paths);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void ComposerCard::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void ComposerCard::dropEvent(QDropEvent* event)
{
    addFiles(localFiles(event->mimeData()));
    event->acceptProposedAction();
}

void ComposerCard::markCostly(const std::vector<CostlyCharacter>& costly)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const CostlyCharacter& each : costly) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = cursorOver(m_edit->document(), each);
        mark.format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        mark.format.setUnderlineColor(m_theme.tokens().warning);
        marks.append(mark);
    }
    m_edit->setExtraSelections(marks);
}

void ComposerCard::replaceCostly(const std::vector<CostlyCharacter>& costly)
{
    const QString written = text();
    QTextCursor step(m_edit->document());
    step.beginEditBlock();
    // From the end, so that the places before stay where they are.
    for (auto each = costly.rbegin(); each != costly.rend(); ++each) {
        const QString plain = plainLookAlike(QStringView(written).mid(each->at, each->length));
        if (!plain.isNull()) cursorOver(m_edit->document(), *each).insertText(plain);
    }
    step.endEditBlock();
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
