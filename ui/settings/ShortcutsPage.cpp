// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/ShortcutsPage.h"

#include "actions/ActionRegistry.h"
#include "actions/KeyObjection.h"
#include "actions/KeyText.h"
#include "actions/Keymap.h"
#include "base/Async.h"
#include "common/AppearancePreferences.h"
#include "common/Reflow.h"
#include "common/WrapCheckBox.h"
#include "settings/KeyRecorder.h"
#include "theme/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>
#include <array>

namespace uinbox::ui {

namespace {

constexpr int kListHeight = 220;
constexpr int kBothFrom = 460;  ///< of commands and keys
constexpr std::array kTemplates{KeyTemplate::Own, KeyTemplate::Gmail, KeyTemplate::Outlook, KeyTemplate::AppleMail};

QPushButton* makeButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

}  // namespace

ShortcutsPage::ShortcutsPage(AccountsGateway& gateway, const Keys& keys, const Theme& theme, QWidget* parent)
    : SettingsPage(gateway, theme, parent),
      m_keys(keys),
      m_template(new QComboBox(this)),
      m_single(new WrapCheckBox(tr("Single &letters are keys too (J, R, ?, G then I)"), this)),
      m_search(new QLineEdit(this)),
      m_list(new QTreeWidget(this)),
      m_recorder(new KeyRecorder(this)),
      m_note(new QLabel(this)),
      m_use(makeButton({}, this)),
      m_none(makeButton(tr("No key"), this)),
      m_reset(makeButton(tr("Reset"), this)),
      m_resetAll(makeButton(tr("Reset all"), this))
{
    setHeading(tr("Shortcuts"), tr("For this computer only. What you change holds at once."));
    for (const KeyTemplate each : kTemplates) m_template->addItem(keyTemplateTitle(each), static_cast<int>(each));
    addControl(tr("Keys &of"), *m_template, "");
    addBare(*m_single, "");
    buildList();
    buildEditor();
    connect(m_template, &QComboBox::activated, this,
            [this] { m_keys.keymap.setKeyTemplate(static_cast<KeyTemplate>(m_template->currentData().toInt())); });
    connect(m_single, &QCheckBox::clicked, this, [this](bool on) { m_keys.preferences.set(kSingleKeys, on); });
    connect(&keys.registry, &ActionRegistry::changed, this, &ShortcutsPage::fill);
    connect(&keys.keymap, &Keymap::changed, this, &ShortcutsPage::fill);
    finish();
}

void ShortcutsPage::buildList()
{
    m_search->setPlaceholderText(tr("Search commands and keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsPage::filter);
    addWidget(*m_search);
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(space::kM);
    m_list->setMinimumHeight(kListHeight);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_recorder->setFocus(Qt::OtherFocusReason); });
    addWidget(*m_list);
}

void ShortcutsPage::buildEditor()
{
    auto* editor = new QWidget(this);
    auto* column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    auto* keys = new QWidget(editor);
    auto* row = new QHBoxLayout(keys);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kS);
    row->addWidget(m_recorder, 1);
    for (QPushButton* button : {m_none, m_reset, m_resetAll}) row->addWidget(button);
    new Reflow(*keys);
    m_answer = new QWidget(editor);
    auto* said = new QHBoxLayout(m_answer);
    said->setContentsMargins(0, 0, 0, 0);
    said->setSpacing(space::kS);
    said->addWidget(m_note, 1);
    said->addWidget(m_use);
    new Reflow(*m_answer);
    column->addWidget(keys);
    column->addWidget(m_answer);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_recorder->setAccessibleName(tr("New keys for the chosen command"));
    connect(m_recorder, &KeyRecorder::recorded, this, &ShortcutsPage::onRecorded);
    connect(m_use, &QPushButton::clicked, this, [this] { assign(true); });
    connect(m_none, &QPushButton::clicked, this, [this] {
        for (const QString& id : chosen()) m_keys.keymap.setKeys(id, {});
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        for (const QString& id : chosen()) m_keys.keymap.reset(id);
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] { m_keys.keymap.resetAll(); });
    addWidget(*editor);
}

void ShortcutsPage::resizeEvent(QResizeEvent* event)
{
    SettingsPage::resizeEvent(event);
    // Long keys must not take all the room from the commands.
    const bool isNarrow = width() < m_theme.scaled(kBothFrom);
    m_list->header()->setSectionResizeMode(1, isNarrow ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

QStringList ShortcutsPage::chosen() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(0, Qt::UserRole).toStringList() : QStringList();
}

/// Of what does the same twice, a letter is for where nothing is written.
const ActionRegistry::Entry* ShortcutsPage::entryFor(const QKeySequence& keys) const
{
    const ActionRegistry::Entry* found = nullptr;
    for (const QString& id : chosen()) {
        const ActionRegistry::Entry* each = m_keys.registry.find(id);
        if (each && each->action && (!found || isSingleKey(keys))) found = each;
    }
    return found;
}

void ShortcutsPage::fill()
{
    const QStringList ids = chosen();
    m_template->setCurrentIndex(m_template->findData(static_cast<int>(m_keys.keymap.keyTemplate())));
    m_single->setChecked(m_keys.preferences.get(kSingleKeys));
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const ActionRegistry::Group& group : m_keys.registry.groups()) {
        auto* heading = new QTreeWidgetItem(m_list, {group.title});
        heading->setFlags(Qt::ItemIsEnabled);
        heading->setFont(0, m_theme.font(type::kSmall, QFont::DemiBold));
        heading->setExpanded(true);
        for (const ActionRegistry::Command& command : group.commands) {
            QTreeWidgetItem* item = addTo(*heading, command);
            if (!ids.isEmpty() && command.ids().contains(ids.first())) m_list->setCurrentItem(item);
        }
    }
    filter();
    showChosen();
}

QTreeWidgetItem* ShortcutsPage::addTo(QTreeWidgetItem& group, const ActionRegistry::Command& command) const
{
    auto* item = new QTreeWidgetItem(&group, {command.first().plainText()});
    const QStringList ids = command.ids();
    const QList<QKeySequence> keys = command.keys();
    // Names of keys run from the left everywhere; "Ctrl+," would begin with the comma.
    item->setText(1, keys.isEmpty() ? QString() : QChar(0x200E) + keyText(keys) + QChar(0x200E));
    item->setData(0, Qt::UserRole, ids);
    item->setToolTip(0, command.first().hint.toHtmlEscaped());
    const bool isChanged = std::any_of(ids.begin(), ids.end(), [this](const QString& id) { return m_keys.keymap.isChanged(id); });
    if (isChanged) item->setFont(1, m_theme.font(type::kBody, QFont::DemiBold));
    if (!command.run()) item->setForeground(1, m_theme.tokens().textMuted);
    return item;
}

void ShortcutsPage::filter()
{
    const QString wanted = m_search->text().trimmed();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_list->topLevelItem(i);
        bool any = false;
        for (int k = 0; k < group->childCount(); ++k) {
            QTreeWidgetItem* item = group->child(k);
            const bool fits =
                item->text(0).contains(wanted, Qt::CaseInsensitive) || item->text(1).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any |= fits;
        }
        group->setHidden(!any);
    }
}

void ShortcutsPage::showChosen()
{
    const QStringList ids = chosen();
    const ActionRegistry::Entry* entry = ids.isEmpty() ? nullptr : m_keys.registry.find(ids.first());
    const bool canChange = entryFor({}) != nullptr;
    const auto has = [&ids](auto&& what) { return std::any_of(ids.begin(), ids.end(), what); };
    m_recorder->clearKeys();
    m_recorder->setEnabled(canChange);
    m_none->setEnabled(canChange && has([this](const QString& id) { return !m_keys.registry.find(id)->keys.isEmpty(); }));
    m_reset->setEnabled(canChange && has([this](const QString& id) { return m_keys.keymap.isChanged(id); }));
    m_resetAll->setEnabled(m_keys.keymap.hasChanges());
    m_use->hide();
    answer(!entry       ? tr("Choose a command, then press its new keys in the field.")
           : !canChange ? tr("These keys belong to the field or list itself and cannot be changed.")
                        : tr("Press the new keys for “%1” in the field above.").arg(entry->plainText()));
}

std::vector<const ActionRegistry::Entry*> ShortcutsPage::losers(const QKeySequence& keys) const
{
    const QStringList own = chosen();
    std::vector<const ActionRegistry::Entry*> others = m_keys.registry.conflicts(entryFor(keys)->id, keys);
    // That the same is done by the same key is no clash.
    others.erase(std::remove_if(others.begin(), others.end(), [&own](const auto* other) { return own.contains(other->id); }),
                 others.end());
    return others;
}

void ShortcutsPage::onRecorded()
{
    const QKeySequence keys = m_recorder->keys();
    const ActionRegistry::Entry* entry = entryFor(keys);
    if (keys.isEmpty() || !entry) return showChosen();
    // What the program itself gave the command needs no warning.
    const bool isOwn = entry->keys.contains(keys) || entry->ownKeys.contains(keys);
    const KeyObjection objection = isOwn ? KeyObjection::None : objectionTo(keys);
    const auto others = losers(keys);
    if (others.empty() && objection == KeyObjection::None) return assign(false);
    const bool canTake = std::all_of(others.begin(), others.end(), [](const auto* other) { return other->action; });
    QStringList said;
    if (!others.empty()) said.append(clashText(keys, others, canTake));
    if (canTake && objection != KeyObjection::None) said.append(objectionText(objection, keys));
    m_use->setText(!others.empty()                     ? tr("Use it here instead")
                   : objection == KeyObjection::Letter ? tr("Use it")
                                                       : tr("Use it all the same"));
    m_use->setVisible(canTake);
    answer(said.join(u' '));
    // Where there is little room the answer may be below what is seen.
    Q_EMIT fieldWanted(m_answer);
}

QString ShortcutsPage::clashText(const QKeySequence& keys, const std::vector<const ActionRegistry::Entry*>& others,
                                 bool canTake) const
{
    QStringList names;
    QList<QKeySequence> theirs;
    for (const auto* other : others) {
        names.append(QStringLiteral("“%1”").arg(other->plainText()));
        for (const QKeySequence& each : other->keys)
            if (meets(each, keys)) theirs.append(each);
    }
    names.removeDuplicates();
    const QString all = QLocale().createSeparatedList(names);
    if (theirs.contains(keys))
        return (canTake ? tr("%1 is the key of %2.") : tr("%1 belongs to %2 and cannot be taken away.")).arg(keyText(keys), all);
    //: "Q then I" and "Q": whoever presses the first key of the one has pressed the other
    return (canTake ? tr("%1 cannot be had beside %2, the key of %3.")
                    : tr("%1 cannot be had beside %2, the key of %3, which cannot be taken away."))
        .arg(keyText(keys), keyText(theirs), all);
}

void ShortcutsPage::answer(const QString& text)
{
    m_note->setText(text);
    Q_EMIT heightChanged();
}

void ShortcutsPage::assign(bool takeAway)
{
    const QKeySequence keys = m_recorder->keys();
    const QString id = entryFor(keys)->id;
    if (takeAway) {
        std::vector<std::pair<QString, QList<QKeySequence>>> changes;
        for (const auto* other : losers(keys)) {
            QList<QKeySequence> left = other->keys;
            left.removeIf([&keys](const QKeySequence& each) { return meets(each, keys); });
            changes.emplace_back(other->id, left);
        }
        for (const auto& [loser, left] : changes) m_keys.keymap.setKeys(loser, left);
    }
    m_keys.keymap.setKeys(id, {keys});
    answer(tr("Done: %1.").arg(keyText(keys)));
}

QFuture<Result<>> ShortcutsPage::store()
{
    return makeReady(Result<>());
}

}  // namespace uinbox::ui
