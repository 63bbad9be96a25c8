// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/AddressBookDrop.h"

#include "theme/Icons.h"
#include "theme/Theme.h"
#include "transfer/TransferFiles.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kIcon = 32;

/// The files of this computer that are held.
QStringList filesOf(const QDropEvent& event)
{
    QStringList paths;
    for (const QUrl& url : event.mimeData()->urls())
        if (url.isLocalFile()) paths.append(url.toLocalFile());
    return paths;
}

/// Nothing is taken away from where it was.
void acceptCopy(QDropEvent& event)
{
    event.setDropAction(event.possibleActions() & Qt::CopyAction ? Qt::CopyAction : Qt::LinkAction);
    event.accept();
}

}  // namespace

AddressBookDrop::AddressBookDrop(QWidget& host, const Theme& theme)
    : QWidget(&host), m_host(host), m_theme(theme), m_icon(new QLabel(this)), m_title(new QLabel(this))
{
    // What is held goes on to what lies below.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    auto* column = new QVBoxLayout(this);
    column->addStretch();
    for (QLabel* each : {m_icon, m_title}) {
        each->setTextFormat(Qt::PlainText);
        each->setAlignment(Qt::AlignCenter);
        column->addWidget(each);
    }
    m_title->setWordWrap(true);
    column->addStretch();
    host.setAcceptDrops(true);
    host.installEventFilter(this);
    connect(&theme, &Theme::changed, this, &AddressBookDrop::applyTheme);
    applyTheme();
}

bool AddressBookDrop::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::Resize && !isHidden()) cover();
    if (type == QEvent::DragEnter) return enter(*static_cast<QDropEvent*>(event));
    if (isHidden()) return QWidget::eventFilter(watched, event);
    if (type == QEvent::DragMove) {
        acceptCopy(*static_cast<QDropEvent*>(event));
        return true;
    }
    if (type == QEvent::Drop) {
        drop(*static_cast<QDropEvent*>(event));
        return true;
    }
    if (type == QEvent::DragLeave) hide();
    return QWidget::eventFilter(watched, event);
}

bool AddressBookDrop::enter(QDropEvent& event)
{
    const QStringList files = filesOf(event);
    hide();
    if (files.isEmpty()) return false;
    m_refuses = files.size() > 1 || !isAddressBook(files.front());
    m_title->setText(files.size() > 1 ? tr("One file at a time can be imported")
                     : m_refuses      ? tr("Only tables (CSV) and vCards can be imported")
                                      : tr("Drop the file to import contacts"));
    acceptCopy(event);
    applyTheme();
    cover();
    return true;
}

void AddressBookDrop::drop(QDropEvent& event)
{
    hide();
    acceptCopy(event);
    const QStringList files = filesOf(event);
    if (!m_refuses && !files.isEmpty()) Q_EMIT dropped(files.front());
}

void AddressBookDrop::cover()
{
    setGeometry(m_host.rect().adjusted(space::kS, space::kS, -space::kS, -space::kS));
    raise();
    show();
}

void AddressBookDrop::applyTheme()
{
    const Tokens& tokens = m_theme.tokens();
    m_icon->setPixmap(iconPixmap(m_refuses ? Icon::Alert : Icon::Contacts, m_refuses ? tokens.danger : tokens.accent,
                                 m_theme.scaled(kIcon), devicePixelRatioF()));
    m_title->setFont(m_theme.font(type::kTitle, QFont::DemiBold));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, tokens.text);
    m_title->setPalette(colors);
    update();
}

void AddressBookDrop::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_refuses ? tokens.danger : tokens.accent, 2, Qt::DashLine));
    painter.setBrush(tokens.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::kM, radius::kM);
}

}  // namespace uinbox::ui
