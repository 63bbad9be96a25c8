// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/SegmentNote.h"

#include "common/ElidedLabel.h"
#include "composer/PlainLookAlikes.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace uinbox::ui {

namespace {

/// More than this many are neither marked nor named one by one.
constexpr int kMostCostly = 200;
/// From here on people begin to wonder how much is left.
constexpr int kCountFrom = 120;
constexpr int kOneLineFrom = 480;

QString nameOf(const QString& character)
{
    const QChar first = character.front();
    if (first.isSpace()) return SegmentNote::tr("A special space");
    if (!first.isPrint() && !first.isSurrogate()) return SegmentNote::tr("An invisible character");
    // Isolated, so that the sentence keeps its order whatever it names.
    return QChar(0x2068) + character + QChar(0x2069);
}

/// The different ones, in the order they are first met.
QStringList different(const QString& text, const std::vector<CostlyCharacter>& costly)
{
    QStringList names;
    for (const CostlyCharacter& each : costly)
        if (const QString character = text.mid(each.at, each.length); !names.contains(character)) names.append(character);
    return names;
}

/// As long as the text would be with letters in the places of the costly characters.
SmsSegments plainCost(const QString& text, const std::vector<CostlyCharacter>& costly)
{
    QString plain = text;
    for (auto it = costly.rbegin(); it != costly.rend(); ++it) plain.replace(it->at, it->length, QStringLiteral("x"));
    return countSmsSegments(plain);
}

QString dearer(const QString& who, bool several, const SmsSegments& now, const SmsSegments& plain)
{
    if (plain.encoding == now.encoding)
        return several ? SegmentNote::tr("%1 count twice.").arg(who) : SegmentNote::tr("%1 counts twice.").arg(who);
    if (now.segments == plain.segments)
        return (several ? SegmentNote::tr("%1 leave 70 characters, not 160.")
                        : SegmentNote::tr("%1 leaves 70 characters, not 160."))
            .arg(who);
    if (now.segments == 2 * plain.segments)
        return (several ? SegmentNote::tr("%1 make this text twice as expensive.")
                        : SegmentNote::tr("%1 makes this text twice as expensive."))
            .arg(who);
    if (now.segments == 3 * plain.segments)
        return (several ? SegmentNote::tr("%1 make this text three times as expensive.")
                        : SegmentNote::tr("%1 makes this text three times as expensive."))
            .arg(who);
    return (several ? SegmentNote::tr("%1 make this %2 messages instead of %3.")
                    : SegmentNote::tr("%1 makes this %2 messages instead of %3."))
        .arg(who, QLocale().toString(now.segments), QLocale().toString(plain.segments));
}

QString counterText(const SmsSegments& cost)
{
    const QString alphabet = cost.encoding == SmsEncoding::Gsm7 ? QStringLiteral("GSM-7") : QStringLiteral("UCS-2");
    const QString messages =
        cost.segments == 1 ? SegmentNote::tr("1 message") : SegmentNote::tr("%1 messages").arg(QLocale().toString(cost.segments));
    //: "GSM-7 · 2 messages · 39 left"
    return SegmentNote::tr("%1 · %2 · %3 left").arg(alphabet, messages, QLocale().toString(cost.unitsLeft));
}

}  // namespace

SegmentNote::SegmentNote(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_counter(new QLabel(this)),
      m_warning(new ElidedLabel(this)),
      m_replace(new QPushButton(tr("Replace with plain ones"), this))
{
    m_counter->setTextFormat(Qt::PlainText);
    m_warning->setWordWrap(true);
    m_counter->setToolTip(
        tr("GSM-7 is the alphabet of plain letters, 160 to a message; any other character makes it UCS-2, 70 to a message. "
           "Each message is paid for; the characters left are those of the last one."));
    m_replace->setFlat(true);
    m_replace->setAutoDefault(false);
    m_replace->setFocusPolicy(Qt::TabFocus);
    m_replace->setToolTip(
        tr("Puts straight quotes, hyphens and blanks where they are read the same; Ctrl+Z brings the others back"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kM);
    row->addWidget(m_counter);
    row->addWidget(m_warning, 1);
    row->addWidget(m_replace, 0, Qt::AlignTrailing);
    connect(m_replace, &QPushButton::clicked, this, &SegmentNote::plainRequested);
    connect(&theme, &Theme::changed, this, &SegmentNote::applyTheme);
    applyTheme();
    hide();
}

void SegmentNote::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SegmentNote::setBrief(bool brief)
{
    m_brief = brief;
    m_warning->setWordWrap(!brief);
    arrange();
}

void SegmentNote::arrange()
{
    // Below each other where a line has no room for all of it.
    const bool isColumn = !m_brief && width() < m_theme.scaled(kOneLineFrom);
    static_cast<QBoxLayout*>(layout())->setDirection(isColumn ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    updateGeometry();
}

void SegmentNote::applyTheme()
{
    const Tokens& tokens = m_theme.tokens();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_counter, m_warning, m_replace})
        widget->setFont(m_theme.font(type::kSmall));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, tokens.textMuted);
    m_counter->setPalette(colors);
    colors.setColor(QPalette::WindowText, tokens.warning);
    m_warning->setPalette(colors);
    colors.setColor(QPalette::ButtonText, tokens.link);
    m_replace->setPalette(colors);
}

QString SegmentNote::counter() const
{
    return m_counter->text();
}

QString SegmentNote::warning() const
{
    return m_warning->text();
}

void SegmentNote::setText(const QString& text)
{
    const SmsSegments cost = countSmsSegments(text);
    m_costly = costlyCharacters(text, kMostCostly);
    setVisible(!m_costly.empty() || cost.segments > 1 || text.size() >= kCountFrom);
    m_counter->setText(counterText(cost));
    QString warning;
    if (!m_costly.empty()) {
        const QStringList names = different(text, m_costly);
        const bool several = names.size() > 1;
        QString who = nameOf(names.front());
        if (several) who = tr("%1 and %2 more").arg(who, QLocale().toString(names.size() - 1));
        warning = dearer(who, several, cost, plainCost(text, m_costly));
    }
    m_warning->setText(warning);
    m_replace->setVisible(std::any_of(m_costly.begin(), m_costly.end(), [&](const CostlyCharacter& each) {
        return !plainLookAlike(QStringView(text).mid(each.at, each.length)).isNull();
    }));
}

}  // namespace uinbox::ui
