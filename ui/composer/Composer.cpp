// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/Composer.h"

#include "composer/ChannelButton.h"
#include "composer/MessageEdit.h"
#include "composer/SegmentNote.h"
#include "composer/SendButton.h"
#include "composer/WindowNote.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

/// Narrower, names go and icons stay.
constexpr int kCompactBelow = 560;
constexpr int kToolHeight = 38;

}  // namespace

Composer::Composer(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_channelButton(new ChannelButton(theme, this)),
      m_attach(new QToolButton(this)),
      m_card(new ComposerCard(theme, this)),
      m_send(new SendButton(theme, this)),
      m_note(new QLabel(this)),
      m_segments(new SegmentNote(theme, this)),
      m_window(new WindowNote(theme, clock, this))
{
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("note"));
    m_attach->setAutoRaise(true);
    m_attach->setFocusPolicy(Qt::TabFocus);
    m_attach->setIconSize({20, 20});
    m_attach->setFixedSize(kToolHeight, kToolHeight);
    m_attach->setToolTip(tr("Attach files (Ctrl+U)"));
    m_attach->setAccessibleName(tr("Attach files"));
    build();
    listen();
    applyTheme();
    showChannel();
}

void Composer::build()
{
    auto* tools = new QHBoxLayout;
    tools->setSpacing(2);
    tools->addWidget(m_channelButton);
    tools->addWidget(m_attach);
    auto* notes = new QVBoxLayout;
    notes->setSpacing(2);
    for (QWidget* note : std::initializer_list<QWidget*>{m_note, m_segments, m_window}) notes->addWidget(note);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(space::kL, space::kS, space::kL, space::kM);
    grid->setHorizontalSpacing(space::kS);
    grid->setVerticalSpacing(space::kXs);
    grid->setColumnStretch(1, 1);
    grid->addLayout(tools, 0, 0, Qt::AlignBottom);
    grid->addWidget(m_card, 0, 1);
    grid->addWidget(m_send, 0, 2, Qt::AlignBottom);
    grid->addLayout(notes, 1, 1, 1, 2);
}

void Composer::listen()
{
    MessageEdit* edit = &m_card->edit();
    connect(m_card, &ComposerCard::edited, this, &Composer::onEdited);
    connect(edit, &MessageEdit::submitted, this, [this] { send({}); });
    connect(edit, &MessageEdit::laterRequested, this, &Composer::requestLater);
    connect(edit, &MessageEdit::left, this, &Composer::left);
    connect(edit, &MessageEdit::undoRequested, this, &Composer::undoRequested);
    connect(m_card, &ComposerCard::filesChanged, this, [this] { remark({}); });
    connect(m_card, &ComposerCard::refused, this, &Composer::remark);
    connect(m_attach, &QToolButton::clicked, m_card, &ComposerCard::attach);
    connect(m_channelButton, &ChannelButton::chosen, this, &Composer::onChannelChosen);
    connect(m_send, &SendButton::clicked, this, [this] { send({}); });
    connect(m_send, &SendButton::laterClicked, this, &Composer::requestLater);
    connect(m_segments, &SegmentNote::plainRequested, this, &Composer::usePlain);
    connect(m_window, &WindowNote::templateRequested, this, &Composer::templateRequested);
    connect(m_window, &WindowNote::templateRemoved, this, &Composer::removeTemplate);
    connect(m_window, &WindowNote::closed, this, &Composer::updateState);
    connect(&m_theme, &Theme::changed, this, &Composer::applyTheme);
    edit->installEventFilter(this);
    for (QLineEdit* line : m_card->lines()) line->installEventFilter(this);
}

void Composer::applyTheme()
{
    const Tokens& tokens = m_theme.tokens();
    m_attach->setIcon(makeIcon(Icon::Attach, tokens.textMuted, tokens.line));
    m_note->setFont(m_theme.font(type::kSmall));
    updateState();
    update();
}

// --- What is written ----------------------------------------------------------------------------------------------------------------

void Composer::begin(const QString& name, Channel channel)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_name = name;
    m_channelChosen = false;
    m_window->forget();
    m_card->setReplySubject({});
    clear();
    setChannel(channel);
}

void Composer::clear()
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_remark.clear();
    m_card->clear();
    m_window->setTemplate({});
    updateState();
}

void Composer::setRecipientName(const QString& name)
{
    m_name = name;
    showChannel();
}

void Composer::setChoices(const std::vector<ChannelChoice>& choices)
{
    m_channelButton->setChoices(choices);
    updateState();
}

const std::vector<ChannelChoice>& Composer::choices() const
{
    return m_channelButton->choices();
}

void Composer::setChannel(Channel channel)
{
    m_channelButton->setChannel(channel);
    if (m_card->chosenTemplate() && channel != Channel::WhatsApp) removeTemplate();
    showChannel();
}

Channel Composer::channel() const
{
    return m_channelButton->channel();
}

void Composer::onChannelChosen()
{
    m_channelChosen = true;
    m_remark.clear();
    if (m_card->chosenTemplate()) removeTemplate();
    showChannel();
    focusField();
    Q_EMIT edited();
}

void Composer::showChannel()
{
    m_card->showChannel(channel(), m_name);
    m_attach->setVisible(m_card->carriesFiles());
    updateState();
}

void Composer::setReplySubject(const QString& subject)
{
    m_card->setReplySubject(subject);
    updateState();
}

void Composer::setWhatsAppWindow(std::optional<Timestamp> closes)
{
    m_window->setWindow(closes);
    updateState();
}

std::optional<Timestamp> Composer::freeUntil() const
{
    return channel() == Channel::WhatsApp ? m_window->freeUntil() : std::nullopt;
}

void Composer::setTemplate(const FilledTemplate& chosen)
{
    const QScopedValueRollback quiet(m_quiet, true);
    setChannel(Channel::WhatsApp);
    m_window->setTemplate(chosen.of.name);
    m_card->setTemplate(chosen);
    updateState();
    focusField();
}

void Composer::removeTemplate()
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_window->setTemplate({});
    m_card->removeTemplate();
    updateState();
    focusField();
}

QString Composer::text() const
{
    return m_card->text();
}

bool Composer::isTouched() const
{
    return m_channelChosen || m_card->hasContent();
}

Draft Composer::draft() const
{
    Draft draft;
    draft.channel = channel();
    m_card->fill(draft);
    return draft;
}

void Composer::setDraft(const Draft& draft)
{
    const QScopedValueRollback quiet(m_quiet, true);
    setChannel(draft.channel);
    m_card->setDraft(draft);
    updateState();
}

void Composer::giveBack(const OutgoingMessage& message)
{
    const bool whole = !isTouched();
    if (whole) setChannel(message.channel);
    m_window->setTemplate({});
    m_card->putBack(message, whole);
    showChannel();
    focusField();
}

void Composer::remark(const QString& sentence)
{
    m_remark = sentence;
    updateState();
}

void Composer::focusField()
{
    m_card->edit().setFocus(Qt::OtherFocusReason);
}

// --- Sending ------------------------------------------------------------------------------------------------------------------------

void Composer::send(const std::optional<Schedule>& schedule)
{
    updateState();
    if (!m_send->isSendable()) return;
    OutgoingMessage message;
    message.channel = channel();
    message.schedule = schedule;
    m_card->fill(message);
    if (!message.subject.isEmpty()) m_card->setReplySubject(message.subject);
    clear();
    focusField();
    Q_EMIT sendRequested(message);
}

const QWidget& Composer::sendButton() const
{
    return *m_send;
}

void Composer::requestLater()
{
    updateState();
    if (m_send->isSendable()) Q_EMIT laterRequested();
}

void Composer::usePlain()
{
    // A copy: each change counts anew.
    m_card->replaceCostly(std::vector(m_segments->costly()));
    focusField();
}

// --- What it says -------------------------------------------------------------------------------------------------------------------

QString Composer::blocked() const
{
    return barSentence(m_channelButton->choice(), m_name);
}

QString Composer::problem() const
{
    const qsizetype length = text().size();
    if (channel() == Channel::Email || length <= kMostCharacters) return m_card->problem();
    return tr("%1 of at most %2 characters: send it in two parts.")
        .arg(QLocale().toString(length), QLocale().toString(kMostCharacters));
}

void Composer::onEdited()
{
    m_remark.clear();
    updateState();
    if (!m_quiet) Q_EMIT edited();
}

void Composer::updateState()
{
    const QString bar = blocked();
    const QString wrong = bar.isEmpty() ? problem() : QString();
    const bool isWhatsApp = channel() == Channel::WhatsApp;
    const bool isClosed = isWhatsApp && m_window->isClosed() && !m_card->chosenTemplate();
    QString tip = bar.isEmpty() ? wrong : bar;
    if (tip.isEmpty())
        tip = isClosed ? m_window->text() : channel() == Channel::Email ? tr("Send (Ctrl+Enter)") : tr("Send (Enter)");
    m_send->setSendable(bar.isEmpty() && wrong.isEmpty() && m_card->isWritten() && !isClosed, tip);

    const QString note = !m_remark.isEmpty() ? m_remark : bar.isEmpty() ? wrong : bar;
    QPalette colors = palette();
    const bool isMistake = !m_remark.isEmpty() || !wrong.isEmpty();
    colors.setColor(QPalette::WindowText, isMistake ? m_theme.tokens().danger : m_theme.tokens().textMuted);
    m_note->setPalette(colors);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_window->setVisible(isWhatsApp && bar.isEmpty() && !m_window->text().isEmpty());
    m_segments->setText(channel() == Channel::Sms && bar.isEmpty() ? text() : QString());
    m_card->markCostly(m_segments->costly());
}

// --- Events -------------------------------------------------------------------------------------------------------------------------

bool Composer::handleKey(const QKeyEvent& event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool repeats = event.isAutoRepeat();
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && event.key() == Qt::Key_X) {
        if (!repeats) m_channelButton->chooseNext();
    } else if (modifiers == Qt::ControlModifier && event.key() == Qt::Key_U) {
        if (!repeats) m_card->attach();
    } else if (enter && modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
        if (!repeats) requestLater();
    } else if (enter && (modifiers == Qt::ControlModifier || (m_card->chosenTemplate() && modifiers == Qt::NoModifier))) {
        if (!repeats) send({});
    } else {
        return false;
    }
    return true;
}

void Composer::keyPressEvent(QKeyEvent* event)
{
    if (!handleKey(*event)) QWidget::keyPressEvent(event);
}

bool Composer::eventFilter(QObject* watched, QEvent* event)
{
    // Before the field: there Ctrl+U deletes the line.
    if (event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent*>(event))) return true;
    return QWidget::eventFilter(watched, event);
}

void Composer::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) showChannel();
}

void Composer::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_channelButton->setCompact(width() < kCompactBelow);
    m_send->setCompact(width() < kCompactBelow);
}

void Composer::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().window);
}

}  // namespace uinbox::ui
