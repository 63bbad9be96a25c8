// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/HealthPage.h"

#include "common/LineDot.h"
#include "health/HealthCard.h"
#include "health/HealthGateway.h"
#include "theme/Theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr std::chrono::seconds kCopiedFor{3};

}  // namespace

HealthPage::HealthPage(HealthGateway& gateway, const Clock& clock, const Theme& theme, QString profileDir, QWidget* parent)
    : QWidget(parent),
      m_gateway(gateway),
      m_clock(clock),
      m_theme(theme),
      m_profileDir(std::move(profileDir)),
      m_dot(new LineDot(theme, this)),
      m_title(new QLabel(this)),
      m_summary(new QLabel(this)),
      m_copy(new QPushButton(tr("&Copy report"), this))
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_copy->setAutoDefault(false);
    m_copy->setToolTip(tr("Copies how the program is, for whoever helps you. No names, numbers, addresses or keys are in it."));
    connect(m_copy, &QPushButton::clicked, this, &HealthPage::copyReport);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head());
    layout->addWidget(list(), 1);
    connect(&gateway, &HealthGateway::changed, this, &HealthPage::refresh);
    connect(&theme, &Theme::changed, this, &HealthPage::applyTheme);
    applyTheme();
    refresh();
    gateway.refresh();
}

QLayout* HealthPage::head()
{
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kM);
    head->setSpacing(space::kM);
    // Beside the first line, not above it.
    auto* dot = new QVBoxLayout;
    dot->setContentsMargins(0, 5, 0, 0);
    dot->addWidget(m_dot);
    dot->addStretch();
    head->addLayout(dot);
    head->addLayout(words, 1);
    head->addWidget(m_copy, 0, Qt::AlignTop);
    return head;
}

QWidget* HealthPage::list()
{
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(space::kXl, 0, space::kXl, space::kXl);
    column->setSpacing(space::kS);
    for ([[maybe_unused]] const HealthPart part : kHealthParts) {
        auto* card = new HealthCard(m_theme, list);
        connect(card, &HealthCard::actionRequested, this, &HealthPage::run);
        column->addWidget(card);
        m_cards.push_back(card);
    }
    column->addStretch();
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(list);
    area->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    return area;
}

void HealthPage::applyTheme()
{
    m_title->setFont(m_theme.font(type::kLarge, QFont::Bold));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_theme.tokens().textMuted);
    m_summary->setPalette(muted);
}

void HealthPage::refresh()
{
    const std::vector<HealthItem> items = healthItems(m_gateway.facts());
    const HealthLevel worst = worstLevel(items);
    m_dot->setLight(lightOf(worst));
    m_title->setText(healthTitle(items));
    const bool comesIn = std::any_of(items.begin(), items.end(), [](const HealthItem& item) {
        return item.part == HealthPart::Line && item.level == HealthLevel::Good;
    });
    const bool isFine = worst == HealthLevel::Good && comesIn;
    m_summary->setText(isFine ? tr("Messages come in and leave, and nothing needs you.") : healthSummary(items));
    const Timestamp now = m_clock.now();
    for (size_t i = 0; i < m_cards.size(); ++i) m_cards[i]->show(items[i], now);
}

void HealthPage::run(HealthAction action)
{
    switch (action) {
        case HealthAction::RepairLine: return m_gateway.repairLine();
        case HealthAction::RetrySending: return m_gateway.retrySending();
        case HealthAction::StartAgain: return m_gateway.startAgain();
        case HealthAction::FreeSpace: return showDisk();
        case HealthAction::ConnectAccount:
        case HealthAction::OpenReceiving:
        case HealthAction::OpenSms:
        case HealthAction::OpenEmail:
        case HealthAction::OpenScheduled:
        case HealthAction::OpenFailed:
        case HealthAction::Rescue: break;
    }
    Q_EMIT placeRequested(action);
}

void HealthPage::showDisk() const
{
    // Programs that show what takes the space, of GNOME and of KDE.
    for (const QString& name : {QStringLiteral("baobab"), QStringLiteral("filelight")})
        if (const QString program = QStandardPaths::findExecutable(name);
            !program.isEmpty() && QProcess::startDetached(program, {m_profileDir}))
            return;
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_profileDir));
}

void HealthPage::copyReport()
{
    QGuiApplication::clipboard()->setText(healthReport(m_gateway.facts(), m_clock.now()));
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(kCopiedFor, this, [this] { m_copy->setText(tr("&Copy report")); });
}

}  // namespace uinbox::ui
