// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/GalleryMessages.h"

#include "common/Badge.h"
#include "common/Banner.h"
#include "common/Card.h"
#include "common/EmptyState.h"
#include "common/Switch.h"
#include "common/ToastArea.h"
#include "theme/ControlState.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace uinbox::ui {

namespace {

/// So long that a toast of the gallery stays.
constexpr std::chrono::hours kForever{24};
constexpr int kToastStage = 250;

}  // namespace

GalleryMessages::GalleryMessages(const Theme& theme, QWidget* parent) : GallerySection(tr("Messages"), theme, parent)
{
    addBadges();
    addBanners();
    addToasts();
    addDialogs();
}

void GalleryMessages::addBadges()
{
    std::vector<QWidget*> badges;
    for (const int count : {1, 12, 340}) {
        auto* badge = new Badge(theme(), BadgeKind::Accent, this);
        badge->setCount(count);
        badges.push_back(badge);
    }
    for (const auto& [kind, text] : {std::pair(BadgeKind::Neutral, tr("Draft")), std::pair(BadgeKind::Success, tr("Connected")),
                                     std::pair(BadgeKind::Warning, tr("Waiting")), std::pair(BadgeKind::Danger, tr("3 failed"))}) {
        auto* badge = new Badge(theme(), kind, this);
        badge->setText(text);
        badges.push_back(badge);
    }
    addRow(tr("Badge"), badges);
}

void GalleryMessages::addBanners()
{
    using Kind = Banner::Kind;
    for (const auto& [kind, text] :
         {std::pair(Kind::Info, tr("Sample data: nothing is sent, nothing is kept.")),
          std::pair(Kind::Success, tr("WhatsApp is connected. Messages arrive here from now on.")),
          std::pair(Kind::Warning, tr("No connection. Your messages go out by themselves when you are back.")),
          std::pair(Kind::Danger, tr("Twilio does not accept the key. Nothing can be sent until it is changed."))}) {
        auto* banner = new Banner(theme(), this);
        banner->setKind(kind);
        banner->say(text);
        banner->offer(tr("Open settings"), [] {});
        banner->offerClose();
        addWide(banner);
    }
}

void GalleryMessages::addToasts()
{
    auto* stage = new QWidget(this);
    stage->setMinimumHeight(theme().scaled(kToastStage));
    connect(&theme(), &Theme::changed, stage, [this, stage] { stage->setMinimumHeight(theme().scaled(kToastStage)); });
    auto* toasts = new ToastArea(theme(), stage);
    toasts->setOffsets(space::kS, space::kS);
    const auto toast = [](const QString& text, const QString& action, ToastKind kind) {
        Toast result;
        result.text = text;
        result.action = action;
        result.kind = kind;
        result.duration = kForever;
        return result;
    };
    toasts->show(toast(tr("Conversation archived"), tr("Undo"), ToastKind::Success));
    toasts->show(toast(tr("The file could not be saved: the disk is full. Free some space, then save it again."), tr("Save again"),
                       ToastKind::Danger));
    Toast sending = toast(tr("Sending in 10 s"), tr("Undo"), ToastKind::Info);
    sending.showsTime = true;
    sending.canPause = false;
    sending.duration = std::chrono::seconds(10);
    sending.textAt = [](int seconds) { return tr("Sending in %1 s").arg(seconds); };
    toasts->show(sending);
    addWide(stage);
}

QWidget* GalleryMessages::makeMenu()
{
    auto* menu = new QMenu(this);
    const auto add = [&](Icon icon, const QString& text, const QKeySequence& keys) {
        QAction* action = menu->addAction(text);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setShortcutVisibleInContextMenu(true);
        const auto dye = [this, action, icon] {
            action->setIcon(makeIcon(icon, theme().tokens().textMuted, theme().tokens().disabled));
        };
        dye();
        connect(&theme(), &Theme::changed, action, dye);
        return action;
    };
    add(Icon::Archive, tr("Archive"), Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    QAction* chosen = add(Icon::Snooze, tr("Snooze"), Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    add(Icon::Assign, tr("Assign"), Qt::CTRL | Qt::SHIFT | Qt::Key_S)->setEnabled(false);
    menu->addSeparator();
    QAction* unread = menu->addAction(tr("Only unread"));
    unread->setCheckable(true);
    unread->setChecked(true);
    menu->addAction(tr("With archived"))->setCheckable(true);
    menu->addSection(tr("Tags"));
    menu->addMenu(tr("More"))->addAction(tr("Copy link"));
    menu->setActiveAction(chosen);
    // Shown as a part of the page.
    menu->setParent(this, Qt::Widget);
    menu->show();
    return menu;
}

QWidget* GalleryMessages::makeBox()
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Delete"), tr("Delete this conversation?"), QMessageBox::Cancel, this);
    box->setInformativeText(tr("Its 24 messages go for good, on every computer."));
    QPushButton* remove = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    setButtonKind(*remove, ButtonKind::Danger);
    box->setParent(this, Qt::Widget);
    box->show();
    return box;
}

QWidget* GalleryMessages::makeCard()
{
    auto* card = new Card(theme(), this);
    auto* layout = new QVBoxLayout(card);
    auto* title = new QLabel(tr("Automatic answer"), card);
    title->setTextFormat(Qt::PlainText);
    auto* text = new QLabel(tr("Outside your hours, each person gets one answer a day."), card);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto* isOn = new Switch(tr("Answer automatically"), theme(), card);
    isOn->setChecked(true);
    const auto dress = [this, title] { title->setFont(theme().font(type::kTitle, QFont::DemiBold)); };
    dress();
    connect(&theme(), &Theme::changed, title, dress);
    for (QWidget* part : {static_cast<QWidget*>(title), static_cast<QWidget*>(text), static_cast<QWidget*>(isOn)})
        layout->addWidget(part);
    return card;
}

void GalleryMessages::addDialogs()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(space::kXl);
    layout->addWidget(makeMenu(), 0, Qt::AlignTop);
    layout->addWidget(makeBox(), 0, Qt::AlignTop);
    layout->addWidget(makeCard(), 1, Qt::AlignTop);
    addWide(row);
    auto* empty = new EmptyState(Icon::Search, theme(), this);
    empty->say(tr("Nothing found"), tr("No conversation holds these words. Try fewer of them, or search the archive too."));
    empty->offer(tr("Search the archive"), EmptyState::Weight::Main, [] {});
    empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    empty->offer(tr("Clear"), EmptyState::Weight::Side, [] {});
    addWide(empty);
}

}  // namespace uinbox::ui
