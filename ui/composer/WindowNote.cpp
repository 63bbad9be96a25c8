// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/WindowNote.h"

#include "common/ElidedLabel.h"
#include "common/Reflow.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace uinbox::ui {

namespace {

using std::chrono::duration_cast;

QString durationText(std::chrono::milliseconds left)
{
    const auto hours = duration_cast<std::chrono::hours>(left);
    const auto minutes = duration_cast<std::chrono::minutes>(left - hours);
    const QString h = QLocale().toString(static_cast<qlonglong>(hours.count()));
    const QString min = QLocale().toString(static_cast<qlonglong>(minutes.count()));
    if (hours.count() > 0) return WindowNote::tr("%1 h %2 min").arg(h, min);
    return minutes.count() > 0 ? WindowNote::tr("%1 min").arg(min) : WindowNote::tr("less than a minute");
}

}  // namespace

WindowNote::WindowNote(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_clock(clock),
      m_label(new ElidedLabel(this)),
      m_choose(new QPushButton(this)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    m_timer.setSingleShot(true);
    m_label->setWordWrap(true);
    for (QPushButton* button : {m_choose, m_remove}) {
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_remove->setFlat(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kS);
    row->addWidget(m_label, 1);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    new Reflow(*this);
    connect(&m_timer, &QTimer::timeout, this, &WindowNote::refresh);
    connect(m_choose, &QPushButton::clicked, this, &WindowNote::templateRequested);
    connect(m_remove, &QPushButton::clicked, this, &WindowNote::templateRemoved);
    connect(&theme, &Theme::changed, this, &WindowNote::applyTheme);
    applyTheme();
    refresh();
}

void WindowNote::applyTheme()
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_label, m_choose, m_remove})
        widget->setFont(m_theme.font(type::kSmall));
    refresh();
}

void WindowNote::setBrief(bool brief)
{
    m_label->setWordWrap(!brief);
}

void WindowNote::forget()
{
    m_known = false;
    m_closes.reset();
    refresh();
}

void WindowNote::setWindow(std::optional<Timestamp> closes)
{
    m_known = true;
    m_closes = closes;
    m_saidClosed = isClosed();
    refresh();
}

void WindowNote::setTemplate(const QString& name)
{
    m_template = name;
    refresh();
}

std::chrono::milliseconds WindowNote::left() const
{
    return m_closes ? *m_closes - m_clock.now() : std::chrono::milliseconds{0};
}

bool WindowNote::isClosed() const
{
    return m_known && left().count() <= 0;
}

std::optional<Timestamp> WindowNote::freeUntil() const
{
    return m_known && m_template.isEmpty() ? m_closes : std::nullopt;
}

QString WindowNote::text() const
{
    return m_label->text();
}

void WindowNote::refresh()
{
    const bool isClosedNow = isClosed();
    QString text;
    if (!m_template.isEmpty())
        text = tr("Template: %1").arg(m_template);
    else if (isClosedNow)
        text = tr("The 24-hour window is closed: choose a template.");
    else if (m_known)
        text = tr("You can write freely for another %1.").arg(durationText(left()));
    m_label->setText(text);
    QPalette colors = palette();
    const bool urgent = isClosedNow && m_template.isEmpty();
    colors.setColor(QPalette::WindowText, urgent ? m_theme.tokens().warning : m_theme.tokens().textMuted);
    m_label->setPalette(colors);
    m_choose->setText(m_template.isEmpty() ? tr("Choose a template…") : tr("Change…"));
    m_choose->setFlat(!urgent);
    colors.setColor(QPalette::ButtonText, urgent ? m_theme.tokens().text : m_theme.tokens().link);
    for (QPushButton* button : {m_choose, m_remove}) button->setPalette(colors);
    m_remove->setVisible(!m_template.isEmpty());
    m_timer.stop();
    if (m_known && !isClosedNow) {
        using std::chrono::minutes;
        // Just after the minute that is shown has passed.
        const auto wait = left() - duration_cast<minutes>(left()) + std::chrono::milliseconds{20};
        m_timer.start(wait);
    }
    if (isClosedNow && !m_saidClosed) {
        m_saidClosed = true;
        Q_EMIT closed();
    }
}

}  // namespace uinbox::ui
