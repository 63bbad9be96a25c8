// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/NoteHistory.h"

#include "base/Async.h"
#include "common/FocusOverlay.h"
#include "common/TimeText.h"
#include "conversation/EntryText.h"
#include "conversation/MessageText.h"
#include "db/Database.h"
#include "notes/NoteService.h"
#include "theme/Theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr QSize kSize{460, 420};

}  // namespace

NoteHistory::NoteHistory(const AppContext& context, const Note& note, UserId reader, QWidget* parent)
    : QDialog(parent), m_context(context), m_note(note), m_reader(reader), m_area(new QScrollArea(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Earlier texts of the note"));
    build();
    connect(&context.database, &db::Database::committed, this, [this](const db::ChangeSet& changes) {
        if (changes.notes.contains(m_note.id)) reload();
    });
    reload();
}

void NoteHistory::build()
{
    const Theme& theme = m_context.theme;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kXl, space::kL, space::kXl, space::kL);
    layout->setSpacing(space::kM);
    // A name of the other direction does not turn the line round.
    const QString name = QChar(0x2068) + authorName(m_note).simplified() + QChar(0x2069);
    const bool isPrivate = m_note.visibility == NoteVisibility::Private;
    auto* heading = new QLabel(isPrivate ? tr("Written by %1, for nobody else").arg(name) : tr("Written by %1").arg(name), this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    heading->setFont(theme.font(type::kBody, QFont::DemiBold));
    layout->addWidget(heading);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setAccessibleName(windowTitle());
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    new FocusOverlay(*m_area, theme);
    layout->addWidget(m_area, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    layout->addWidget(buttons);
    resize(
        QSize(theme.scaled(kSize.width()), theme.scaled(kSize.height())).boundedTo(screen()->availableGeometry().size() * 4 / 5));
}

void NoteHistory::reload()
{
    onFinished(m_context.notes.find({m_note.id}, m_reader), this, [this](const Result<std::vector<Note>>& found) {
        if (!found) return Q_EMIT failed(found.error());
        // Taken away meanwhile, or not for the reader any more.
        if (found->empty()) return void(close());
        m_note = found->front();
        onFinished(m_context.notes.revisions(m_note.id, m_reader), this, [this](const Result<std::vector<NoteRevision>>& before) {
            before ? show(*before) : Q_EMIT failed(before.error());
        });
    });
}

void NoteHistory::show(const std::vector<NoteRevision>& before)
{
    auto* inner = new QWidget(m_area);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, space::kM, 0);
    column->setSpacing(space::kM);
    m_count = static_cast<int>(before.size()) + 1;
    const auto when = [this, &before](size_t at) { return fullTime(at == 0 ? m_note.createdAt : before[at].writtenAt); };
    //: The text a note has now, and since when
    add(*inner, tr("Now, since %1").arg(fullTime(m_note.editedAt.value_or(m_note.createdAt))), m_note.content, true);
    for (size_t at = before.size(); at-- > 0;) add(*inner, when(at), before[at].content, false);
    column->addStretch();
    inner->setAutoFillBackground(false);
    m_area->setWidget(inner);
    inner->setAutoFillBackground(false);
    Q_EMIT loaded();
}

void NoteHistory::add(QWidget& column, const QString& when, const QString& text, bool isNow)
{
    const Theme& theme = m_context.theme;
    auto* time = new QLabel(when, &column);
    time->setTextFormat(Qt::PlainText);
    time->setWordWrap(true);
    time->setFont(theme.font(type::kSmall, isNow ? QFont::DemiBold : QFont::Normal));
    time->setForegroundRole(isNow ? QPalette::WindowText : QPalette::PlaceholderText);
    // As in its bubble: no more of it than can be laid out at once.
    auto* words = new QLabel(text.left(shownLength(text)), &column);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(when + QStringLiteral(": ") + words->text());
    words->setContentsMargins(space::kM, space::kS, space::kM, space::kS);
    words->setAutoFillBackground(true);
    words->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QPalette colors = words->palette();
    colors.setColor(QPalette::Window, theme.tokens().note);
    colors.setColor(QPalette::WindowText, theme.tokens().noteText);
    words->setPalette(colors);
    column.layout()->addWidget(time);
    column.layout()->addWidget(words);
}

NoteHistory* showNoteHistory(const AppContext& context, const Note& note, UserId reader, QWidget* parent)
{
    auto* history = new NoteHistory(context, note, reader, parent);
    history->open();
    return history;
}

}  // namespace uinbox::ui
