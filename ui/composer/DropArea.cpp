// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/DropArea.h"

#include "composer/Composer.h"
#include "composer/MessageEdit.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kIcon = 32;
constexpr int kMargin = space::kS;
constexpr int kGround = 240;

/// Nothing is ever taken away from where it was: whoever offers to move it keeps it.
bool acceptCopy(QDropEvent& event)
{
    const auto possible = event.possibleActions();
    const auto action = possible & Qt::CopyAction ? Qt::CopyAction : possible & Qt::LinkAction ? Qt::LinkAction : Qt::IgnoreAction;
    event.setDropAction(action);
    event.setAccepted(action != Qt::IgnoreAction);
    return event.isAccepted();
}

}  // namespace

DropArea::DropArea(Composer& composer, const Theme& theme, QWidget& host)
    : QWidget(&host),
      m_composer(composer),
      m_theme(theme),
      m_host(host),
      m_icon(new QLabel(this)),
      m_title(new QLabel(this)),
      m_detail(new QLabel(this))
{
    // What is held goes on to what lies below, and stays over the same widget from beginning to end.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setObjectName(QStringLiteral("dropArea"));
    hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kXl, space::kM, space::kXl, space::kM);
    column->setSpacing(space::kXs);
    column->addStretch();
    for (QLabel* each : {m_icon, m_title, m_detail}) {
        each->setTextFormat(Qt::PlainText);
        each->setWordWrap(each != m_icon);
        each->setAlignment(Qt::AlignCenter);
        column->addWidget(each);
    }
    column->addStretch();
    host.setAcceptDrops(true);
    host.installEventFilter(this);
    for (QWidget* each : host.findChildren<QWidget*>())
        if (each->acceptDrops()) each->installEventFilter(this);
    connect(&theme, &Theme::changed, this, &DropArea::applyTheme);
    applyTheme();
}

QString DropArea::words() const
{
    return isHidden() ? QString() : m_title->text() + u'\n' + m_detail->text();
}

bool DropArea::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::Resize && watched == &m_host && !isHidden()) cover();
    if (type == QEvent::DragEnter) return enter(*static_cast<QDropEvent*>(event), watched != &m_host);
    if (isHidden()) return false;
    if (type == QEvent::DragMove) {
        acceptCopy(*static_cast<QDropEvent*>(event));
        return true;
    }
    if (type == QEvent::Drop) {
        drop(*static_cast<QDropEvent*>(event));
        return true;
    }
    if (type != QEvent::DragLeave) return false;
    hide();
    return true;
}

bool DropArea::enter(QDropEvent& event, bool isField)
{
    const QMimeData& held = *event.mimeData();
    const Given given = givenBy(held);
    hide();
    if (given == Given::Nothing || event.source() || (given == Given::Text && isField)) return false;
    if (!acceptCopy(event)) return true;
    say(given, given == Given::Files ? localFiles(held).size() : 1);
    cover();
    return true;
}

void DropArea::drop(QDropEvent& event)
{
    hide();
    if (!acceptCopy(event)) return;
    const QMimeData& dropped = *event.mimeData();
    const QString bar = m_composer.barOf(givenBy(dropped));
    m_composer.window()->activateWindow();
    m_composer.focusField();
    bar.isEmpty() ? m_composer.field().take(dropped) : m_composer.remark(bar);
}

void DropArea::say(Given given, qsizetype files)
{
    const QString bar = m_composer.barOf(given);
    m_given = given;
    m_refuses = !bar.isEmpty();
    const bool isNote = m_composer.mode() == WritingMode::Note;
    QString title;
    switch (given) {
        case Given::Nothing: break;
        case Given::Text:
            title = isNote ? tr("Drop it to write it into the note") : tr("Drop it to write it into the message");
            break;
        case Given::Picture: title = tr("Drop the picture to attach it"); break;
        case Given::Files:
        case Given::Elsewhere:
            title = files == 1 ? tr("Drop the file to attach it") : tr("Drop to attach %n files", nullptr, static_cast<int>(files));
            break;
    }
    m_title->setText(!m_refuses             ? title
                     : given == Given::Text ? tr("This cannot be written in here now")
                                            : tr("This cannot be attached here"));
    m_detail->setText(m_refuses ? bar : isNote ? QString() : m_composer.field().placeholderText());
    m_detail->setVisible(!m_detail->text().isEmpty());
    applyTheme();
}

void DropArea::cover()
{
    setGeometry(m_host.rect().adjusted(kMargin, kMargin, -kMargin, -kMargin));
    raise();
    show();
}

void DropArea::applyTheme()
{
    const Tokens& tokens = m_theme.tokens();
    const QColor tone = m_refuses ? tokens.danger : tokens.accent;
    const Icon icon = m_given == Given::Text ? Icon::Edit : m_given == Given::Picture ? Icon::Image : Icon::Attach;
    m_icon->setPixmap(iconPixmap(m_refuses ? Icon::Alert : icon, tone, m_theme.scaled(kIcon), devicePixelRatioF()));
    m_title->setFont(m_theme.font(type::kTitle, QFont::DemiBold));
    m_detail->setFont(m_theme.font(type::kBody));
    for (QLabel* each : {m_title, m_detail}) {
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, each == m_title ? tokens.text : tokens.textMuted);
        each->setPalette(colors);
    }
    update();
}

void DropArea::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = tokens.window;
    ground.setAlpha(kGround);
    painter.setPen(QPen(m_refuses ? tokens.danger : tokens.accent, 2, Qt::DashLine));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::kM, radius::kM);
}

}  // namespace uinbox::ui
