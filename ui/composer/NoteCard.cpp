// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/NoteCard.h"

#include "actions/KeyTip.h"
#include "common/ElidedLabel.h"
#include "composer/InlineCompletion.h"
#include "composer/MessageEdit.h"
#include "composer/TeammateCompletion.h"
#include "notes/NoteService.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kLeastLines = 2;
constexpr int kMostLines = 10;

}  // namespace

NoteCard::NoteCard(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_head(new QHBoxLayout),
      m_buttons(new QHBoxLayout),
      m_title(new ElidedLabel(this)),
      m_visibility(new QComboBox(this)),
      m_edit(new MessageEdit(this)),
      m_add(new QPushButton(this)),
      m_cancel(new QToolButton(this)),
      m_completion(new InlineCompletion(*m_edit, theme))
{
    m_visibility->addItem(tr("Team"));
    m_visibility->addItem(tr("Only me"));
    m_visibility->setAccessibleName(tr("Who sees the note"));
    m_edit->setAccessibleName(tr("Internal note"));
    m_edit->setEnterKey(EnterKey::NewLine);
    m_edit->setLines(kLeastLines, kMostLines);
    m_add->setAutoDefault(false);
    m_add->setObjectName(QStringLiteral("addNote"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::TabFocus);
    m_completion->add(u'@', 0, [this](const QString& typed) { return teammatesOffered(typed, m_team); });
    build();
    connect(m_completion, &InlineCompletion::taken, this, [this](const Completion& taken) {
        for (const Teammate& mate : m_team)
            if (!taken.id.isEmpty() && mate.id.uuid().toBytes() == taken.id) m_chosen.push_back(mate.id);
    });
    connect(m_edit, &QPlainTextEdit::textChanged, this, &NoteCard::onEdited);
    connect(m_edit, &MessageEdit::submitted, this, &NoteCard::submit);
    connect(m_visibility, &QComboBox::currentIndexChanged, this, &NoteCard::showState);
    connect(m_add, &QPushButton::clicked, this, &NoteCard::submit);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        stopEditing();
        Q_EMIT cancelled();
    });
    connect(qApp, &QApplication::focusChanged, this, QOverload<>::of(&QWidget::update));
    connect(&theme, &Theme::changed, this, &NoteCard::applyTheme);
    applyTheme();
}

void NoteCard::build()
{
    m_head->setContentsMargins(space::kM, space::kXs, space::kS, 0);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_visibility);
    m_buttons->setContentsMargins(space::kS, 0, space::kS, space::kS);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addWidget(m_edit);
    layout->addLayout(m_buttons);
    setTabOrder(m_edit, m_add);
    setBrief(false);
}

void NoteCard::setBrief(bool brief)
{
    m_edit->setLines(brief ? 1 : kLeastLines, brief ? 2 : kMostLines);
    QHBoxLayout* row = brief ? m_head : m_buttons;
    if (row->indexOf(m_add) >= 0) return;
    for (QHBoxLayout* each : {m_head, m_buttons}) {
        each->removeWidget(m_cancel);
        each->removeWidget(m_add);
    }
    for (QWidget* each : {static_cast<QWidget*>(m_cancel), static_cast<QWidget*>(m_add)})
        row->addWidget(each, 0, Qt::AlignTrailing);
    m_buttons->setStretch(0, brief ? 0 : 1);
}

void NoteCard::applyTheme()
{
    const Tokens& tokens = m_theme.tokens();
    QPalette colors = palette();
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) colors.setColor(role, tokens.noteText);
    colors.setColor(QPalette::PlaceholderText, tokens.noteMuted);
    colors.setColor(QPalette::Base, tokens.note);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_edit, m_cancel}) widget->setPalette(colors);
    m_title->setFont(m_theme.font(type::kSmall, QFont::DemiBold));
    m_visibility->setFont(m_theme.font(type::kSmall));
    m_add->setIcon(makeIcon(Icon::Note, tokens.text, tokens.textMuted));
    showState();
    markMentions();
}

void NoteCard::setTeam(std::vector<Teammate> team)
{
    m_team = std::move(team);
    markMentions();
}

QString NoteCard::text() const
{
    return m_edit->text();
}

void NoteCard::setText(const QString& text)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
    showState();
}

void NoteCard::clear()
{
    m_edited.reset();
    m_waiting.clear();
    m_chosen.clear();
    m_visibility->setCurrentIndex(0);
    setText({});
}

NoteVisibility NoteCard::visibility() const
{
    return m_visibility->currentIndex() == 0 ? NoteVisibility::Team : NoteVisibility::Private;
}

void NoteCard::setVisibility(NoteVisibility visibility)
{
    m_visibility->setCurrentIndex(visibility == NoteVisibility::Team ? 0 : 1);
}

void NoteCard::edit(const Note& note)
{
    if (!m_edited) m_waiting = text();
    m_edited = note;
    m_chosen = note.mentions;
    setVisibility(note.visibility);
    setText(note.content);
}

void NoteCard::stopEditing()
{
    if (!m_edited) return;
    m_edited.reset();
    m_chosen.clear();
    setText(std::exchange(m_waiting, {}));
}

QString NoteCard::problem() const
{
    const qsizetype length = text().size();
    if (length <= NoteService::kMostCharacters) return {};
    return tr("%1 of at most %2 characters: a note is short. Shorten it, or make two.")
        .arg(QLocale().toString(length), QLocale().toString(NoteService::kMostCharacters));
}

std::vector<UserId> NoteCard::mentions() const
{
    return mentionedIn(text(), m_team, m_chosen);
}

bool NoteCard::canSubmit() const
{
    return m_add->isEnabled();
}

void NoteCard::submit()
{
    if (canSubmit()) Q_EMIT submitted();
}

void NoteCard::onEdited()
{
    showState();
    markMentions();
    if (!m_quiet) Q_EMIT changed();
}

void NoteCard::showState()
{
    const bool isTeam = visibility() == NoteVisibility::Team;
    m_title->setText(isTeam ? tr("Internal note: only your team sees this") : tr("Internal note: only you see this"));
    m_edit->setPlaceholderText(isTeam ? tr("Write a note… @ names somebody of your team") : tr("Write a note for yourself…"));
    m_visibility->setEnabled(!m_edited);
    m_visibility->setToolTip(m_edited ? tr("Who sees a note is chosen when it is made") : tr("Who sees the note"));
    m_add->setText(m_edited ? tr("Save note") : tr("Add note"));
    KeyTip::set(*m_add, QStringLiteral("composer.send"),
                m_edited ? tr("Save the note; nothing is sent") : tr("Add the note; nothing is sent"));
    m_add->setEnabled(!text().trimmed().isEmpty() && problem().isEmpty());
    m_cancel->setVisible(m_edited.has_value());
}

void NoteCard::markMentions()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const Mention& mention : mentionsIn(text(), m_team)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_edit->document());
        mark.cursor.setPosition(static_cast<int>(mention.start));
        mark.cursor.setPosition(static_cast<int>(mention.start + mention.length), QTextCursor::KeepAnchor);
        mark.format.setFontWeight(QFont::DemiBold);
        mark.format.setForeground(m_theme.tokens().noteText);
        mark.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        marks.append(mark);
    }
    m_edit->setExtraSelections(marks);
}

void NoteCard::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QWidget* focus = QApplication::focusWidget();
    const bool focused = focus && isAncestorOf(focus);
    const qreal line = focused ? 2 : 1;
    painter.setPen(QPen(focused ? tokens.focus : tokens.fieldLine, line));
    painter.setBrush(tokens.note);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), radius::kS, radius::kS);
}

}  // namespace uinbox::ui
