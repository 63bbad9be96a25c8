// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/ScheduledHeading.h"

#include "common/Avatar.h"
#include "common/ElidedLabel.h"
#include "common/Reflow.h"
#include "schedule/ScheduledDelegate.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace uinbox::ui {

namespace {

constexpr int kHeight = 60;
constexpr int kField = 190;

}  // namespace

ScheduledHeading::ScheduledHeading(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_middle(new QWidget(this)),
      m_title(new QLabel(tr("Scheduled"), this)),
      m_count(new ElidedLabel(this)),
      m_words(new QLineEdit(this)),
      m_channel(new QComboBox(this))
{
    setMinimumHeight(kHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_middle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* across = new QHBoxLayout(this);
    across->addWidget(m_middle);
    setInsets(0, 0);
    auto* row = new QHBoxLayout(m_middle);
    row->addWidget(buildName(), 1);
    row->addWidget(buildFields());
    mirror();
    new Reflow(*m_middle);
    connect(m_words, &QLineEdit::textChanged, this, &ScheduledHeading::filter);
    connect(m_words, &QLineEdit::returnPressed, this, &ScheduledHeading::listRequested);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &ScheduledHeading::filter);
    connect(&theme, &Theme::changed, this, &ScheduledHeading::applyTheme);
    applyTheme();
}

void ScheduledHeading::setInsets(int left, int right)
{
    layout()->setContentsMargins(space::kL + left, 0, space::kL + right, 0);
}

/// A layout mirrors what is in it, but not its margins.
void ScheduledHeading::mirror()
{
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    m_middle->layout()->setContentsMargins(isRtl ? 0 : space::kXs, space::kS, isRtl ? space::kXs : 0, space::kS);
}

void ScheduledHeading::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) mirror();
}

QWidget* ScheduledHeading::buildName()
{
    auto* name = new QWidget(m_middle);
    auto* row = new QHBoxLayout(name);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title);
    row->addWidget(m_count, 1);
    return name;
}

QWidget* ScheduledHeading::buildFields()
{
    m_words->setPlaceholderText(tr("Filter by person"));
    m_words->setAccessibleName(tr("Filter by person"));
    m_words->setClearButtonEnabled(true);
    m_channel->addItem(tr("All channels"));
    for (const Channel channel : {Channel::Sms, Channel::WhatsApp, Channel::Email})
        m_channel->addItem(channelTitle(channel), static_cast<int>(channel));
    m_channel->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_channel->setAccessibleName(tr("Filter by channel"));
    auto* fields = new QWidget(m_middle);
    auto* row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words, 1);
    row->addWidget(m_channel);
    return fields;
}

void ScheduledHeading::filter()
{
    const QVariant channel = m_channel->currentData();
    Q_EMIT filterChanged(m_words->text(), channel.isValid() ? std::optional(static_cast<Channel>(channel.toInt())) : std::nullopt);
}

void ScheduledHeading::setCount(const QString& words)
{
    m_count->setText(words);
}

void ScheduledHeading::setFilterable(bool on)
{
    m_words->setEnabled(on);
    m_channel->setEnabled(on);
}

bool ScheduledHeading::isFilterable() const
{
    return m_words->isEnabled();
}

void ScheduledHeading::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void ScheduledHeading::chooseChannel()
{
    m_channel->setFocus(Qt::ShortcutFocusReason);
    m_channel->showPopup();
}

void ScheduledHeading::clear()
{
    m_words->clear();
    m_channel->setCurrentIndex(0);
}

void ScheduledHeading::applyTheme()
{
    m_title->setFont(m_theme.font(type::kLarge, QFont::Bold));
    m_count->setFont(m_theme.font(type::kSmall, QFont::Medium));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_theme.tokens().textMuted);
    m_count->setPalette(muted);
    // The application's font comes after the theme has told of it.
    const int words =
        QFontMetrics(m_theme.font(type::kBody)).horizontalAdvance(m_words->placeholderText()) + 2 * space::kL + space::kM;
    m_words->setMinimumWidth(words);
    m_words->setMaximumWidth(qMax(words, m_theme.scaled(kField)));
    m_middle->setMaximumWidth(m_theme.scaled(ScheduledDelegate::kWidest));
}

}  // namespace uinbox::ui
