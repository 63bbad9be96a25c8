// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/LineStatus.h"

#include "base/Async.h"
#include "common/ElidedLabel.h"
#include "common/ErrorText.h"
#include "common/LineDot.h"
#include "common/LineText.h"
#include "common/Reflow.h"
#include "settings/LineGateway.h"
#include "theme/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

QLabel* plainLabel(QWidget* parent, const QString& text = {})
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

QPushButton* button(QWidget* parent, const QString& text)
{
    auto* made = new QPushButton(text, parent);
    made->setAutoDefault(false);
    return made;
}

/// Addresses run from left to right in every language.
QString leftToRight(const QString& address)
{
    return QChar(0x2066) + address + QChar(0x2069);
}

void setColor(QWidget& widget, const QColor& color)
{
    QPalette colors = widget.palette();
    colors.setColor(QPalette::WindowText, color);
    widget.setPalette(colors);
}

}  // namespace

LineStatus::LineStatus(LineGateway& gateway, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_gateway(gateway),
      m_theme(theme),
      m_dot(new LineDot(theme, this)),
      m_title(plainLabel(this)),
      m_next(plainLabel(this)),
      m_details(plainLabel(this)),
      m_lists(plainLabel(this)),
      m_address(new ElidedLabel(this)),
      m_repair(button(this, tr("&Repair"))),
      m_giveBack(button(this, tr("Give the &old addresses back"))),
      m_places(new QWidget(this)),
      m_placeRows(new QVBoxLayout(m_places))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kS, 0, 0);
    layout->setSpacing(space::kS);
    m_title->setFont(theme.font(type::kBody, QFont::DemiBold));
    m_details->setFont(theme.font(type::kSmall));
    setColor(*m_details, theme.tokens().textMuted);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kS);
    head->addWidget(m_dot, 0, Qt::AlignVCenter);
    head->addWidget(m_title, 1);
    head->addWidget(m_repair);
    layout->addLayout(head);
    layout->addWidget(m_next);
    layout->addWidget(m_details);
    layout->addWidget(m_lists);
    layout->addWidget(m_addressRow = addressRow());
    m_placeRows->setContentsMargins(0, 0, 0, 0);
    m_placeRows->setSpacing(space::kS);
    layout->addWidget(m_places);
    layout->addWidget(m_giveBack, 0, Qt::AlignLeading);
    connect(m_repair, &QPushButton::clicked, this, [this] { m_gateway.repair(); });
    connect(m_giveBack, &QPushButton::clicked, this, &LineStatus::giveBack);
    connect(&gateway, &LineGateway::stateChanged, this, [this] { show(m_gateway.state()); });
    show(gateway.state());
}

QWidget* LineStatus::addressRow()
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kM);
    auto* copy = button(line, tr("&Copy"));
    copy->setAccessibleName(tr("Copy the public address"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_gateway.state().publicUrl.toString()); });
    row->addWidget(m_address, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    return line;
}

void LineStatus::setHasAccount(bool hasAccount)
{
    m_hasAccount = hasAccount;
    show(m_gateway.state());
}

void LineStatus::show(const LineState& state)
{
    const LineWords words = wordsFor(state, m_hasAccount ? LineAccounts::Connected : LineAccounts::None);
    m_dot->setLight(state.light);
    m_title->setText(words.title);
    m_next->setText(words.next);
    m_next->setVisible(!words.next.isEmpty());
    const bool isRed = state.light == LineLight::Red && !words.details.isEmpty();
    m_details->setText(isRed ? tr("Details: %1").arg(words.details) : QString());
    m_details->setVisible(isRed);
    m_address->setText(leftToRight(state.publicUrl.toString()));
    m_address->setAccessibleName(tr("Public address: %1").arg(state.publicUrl.toString()));
    m_addressRow->setVisible(!state.publicUrl.isEmpty());
    m_repair->setVisible(state.light != LineLight::Off && state.light != LineLight::Green);
    showLists();
    showPlaces(state);
    Q_EMIT heightChanged();
}

void LineStatus::showLists()
{
    const ListsState lists = m_gateway.lists();
    QStringList sentences;
    if (lists.error) sentences.append(tr("What came in could not be fetched: %1").arg(wordsFor(*lists.error).oneLine()));
    if (lists.unreached == 1)
        sentences.append(tr("Once in the last day Twilio could not reach this computer. What it had was fetched."));
    if (lists.unreached > 1)
        sentences.append(tr("%n times in the last day Twilio could not reach this computer. What it had was fetched.", nullptr,
                            lists.unreached));
    m_lists->setText(sentences.join(u'\n'));
    m_lists->setVisible(!sentences.isEmpty());
}

void LineStatus::showPlaces(const LineState& state)
{
    // Only what is seen changes; the buttons of what was seen before are gone with their places.
    while (QLayoutItem* item = m_placeRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    bool isAnyOurs = false;
    for (const LinePlace& place : state.places) {
        addPlace(place);
        isAnyOurs = isAnyOurs || place.state == LinePlaceState::Ours;
    }
    m_places->setVisible(!state.places.empty());
    m_giveBack->setVisible(isAnyOurs);
}

void LineStatus::addPlace(const LinePlace& place)
{
    auto* line = new QWidget(m_places);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kS);
    // What went wrong is a sentence of its own.
    const bool isWrong =
        place.state == LinePlaceState::Failed || (place.state == LinePlaceState::Ours && place.problem.cause != LineCause::None);
    row->addWidget(
        plainLabel(line, placeName(place) + (isWrong ? QStringLiteral(": ") : QStringLiteral(" ")) + placeSentence(place)), 1);
    const bool canCome = place.state == LinePlaceState::Asks || place.state == LinePlaceState::Left;
    if (canCome) {
        auto* here = button(line, tr("Send them &here"));
        connect(here, &QPushButton::clicked, this, [this, target = place.target] { m_gateway.consent(target); });
        row->addWidget(here, 0, Qt::AlignTop | Qt::AlignLeading);
    }
    if (place.state == LinePlaceState::Asks) {
        auto* leave = button(line, tr("&Leave it"));
        connect(leave, &QPushButton::clicked, this, [this, target = place.target] { m_gateway.leave(target); });
        row->addWidget(leave, 0, Qt::AlignTop | Qt::AlignLeading);
    }
    if (place.state == LinePlaceState::ByHand) {
        auto* copy = button(line, tr("Copy its &address"));
        connect(copy, &QPushButton::clicked, this, [url = place.url] { QGuiApplication::clipboard()->setText(url); });
        row->addWidget(copy, 0, Qt::AlignTop | Qt::AlignLeading);
    }
    // Below the words where there is no room beside them.
    new Reflow(*line);
    m_placeRows->addWidget(line);
    line->show();
}

void LineStatus::giveBack()
{
    m_giveBack->setEnabled(false);
    onFinished(m_gateway.giveBack(), this, [this](const Result<int>& count) {
        m_giveBack->setEnabled(true);
        if (!count) m_next->setText(wordsFor(count.error()).oneLine());
        m_next->setVisible(!m_next->text().isEmpty());
        Q_EMIT heightChanged();
    });
}

}  // namespace uinbox::ui
