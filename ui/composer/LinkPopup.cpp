// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/LinkPopup.h"

#include "composer/FormattedText.h"
#include "theme/Theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScreen>

namespace uinbox::ui {

namespace {

constexpr int kField = 260;

}  // namespace

LinkPopup::LinkPopup(const Theme& theme, const QString& words, const QString& link, QWidget* parent)
    : QDialog(parent, Qt::Popup),
      m_theme(theme),
      m_words(new QLineEdit(words, this)),
      m_link(new QLineEdit(link, this)),
      m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Link"));
    m_link->setPlaceholderText(QStringLiteral("https://"));
    m_link->setMinimumWidth(kField);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    QPalette danger = m_problem->palette();
    danger.setColor(QPalette::WindowText, theme.tokens().danger);
    m_problem->setPalette(danger);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Insert link"), QDialogButtonBox::AcceptRole)->setDefault(true);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(space::kL, space::kL, space::kL, space::kM);
    form->addRow(tr("&Words"), m_words);
    form->addRow(tr("&Leads to"), m_link);
    form->addRow(m_problem);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &LinkPopup::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void LinkPopup::popUp(const QWidget& above)
{
    adjustSize();
    const QRect room = above.screen()->availableGeometry();
    const QPoint corner = above.mapToGlobal(QPoint(isRightToLeft() ? above.width() - width() : 0, -space::kXs));
    move(qBound(room.left(), corner.x(), qMax(room.left(), room.right() - width())),
         qBound(room.top(), corner.y() - height(), qMax(room.top(), room.bottom() - height())));
    show();
    m_link->setFocus(Qt::PopupFocusReason);
}

void LinkPopup::finish()
{
    const QString link = linkFrom(m_link->text());
    if (link.isEmpty()) {
        m_problem->setText(tr("This is no address a link can lead to. Write it as in \"https://example.com/page\"."));
        m_problem->show();
        m_link->setFocus(Qt::OtherFocusReason);
        return adjustSize();
    }
    const QString words = m_words->text().isEmpty() ? m_link->text().trimmed() : m_words->text();
    accept();
    Q_EMIT chosen(link, words);
}

void LinkPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_theme.tokens().fieldLine);
    painter.setBrush(m_theme.tokens().window);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace uinbox::ui
