// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/AddressFields.h"

#include "common/TabOrder.h"
#include "theme/Theme.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace uinbox::ui {

AddressFields::AddressFields(const Theme& theme, const QString& region, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_region(region),
      m_layout(new QVBoxLayout(this)),
      m_add(new QPushButton(tr("Add an a&ddress"), this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kM);
    m_layout->addWidget(m_add, 0, Qt::AlignLeading);
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow()->focusField();
        Q_EMIT edited();
    });
    addRow();
}

AddressRow* AddressFields::addRow()
{
    auto* row = new AddressRow(m_theme, m_region, this);
    m_layout->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows.push_back(row);
    connect(row, &AddressRow::edited, this, &AddressFields::edited);
    connect(row, &AddressRow::removeRequested, this, [this, row] { remove(row); });
    row->show();
    orderTabs();
    return row;
}

void AddressFields::remove(AddressRow* row)
{
    const auto at = std::find(m_rows.begin(), m_rows.end(), row);
    if (at == m_rows.end()) return;
    const auto index = static_cast<size_t>(at - m_rows.begin());
    m_rows.erase(at);
    if (m_rows.empty()) addRow();
    // The keyboard is not lost with it.
    m_rows[std::min(index, m_rows.size() - 1)]->focusField();
    m_layout->removeWidget(row);
    row->hide();
    row->setParent(nullptr);
    row->deleteLater();
    orderTabs();
    Q_EMIT edited();
}

void AddressFields::orderTabs()
{
    // All of what is around it: a part alone would not know what comes before it.
    if (window()->layout()) tabAsLaidOut(*window()->layout());
}

void AddressFields::setAddresses(const std::vector<ContactAddress>& addresses)
{
    for (AddressRow* row : m_rows) {
        m_layout->removeWidget(row);
        row->hide();
        row->setParent(nullptr);
        row->deleteLater();
    }
    m_rows.clear();
    for (const ContactAddress& address : addresses) addRow()->setAddress(address);
    if (m_rows.empty()) addRow();
}

void AddressFields::add(const AddressInput& address)
{
    const auto free = std::find_if(m_rows.begin(), m_rows.end(), [](const AddressRow* row) { return row->isEmpty(); });
    AddressRow* row = free == m_rows.end() ? addRow() : *free;
    ContactAddress shown;
    shown.kind = address.kind;
    shown.value = address.value;
    shown.label = address.label.value_or(QString());
    if (address.consent) {
        shown.consentAt = address.consent->at;
        shown.consentSource = address.consent->source;
    }
    row->setAddress(shown);
}

std::vector<AddressRow*> AddressFields::written() const
{
    std::vector<AddressRow*> rows;
    for (AddressRow* row : m_rows)
        if (!row->isEmpty()) rows.push_back(row);
    return rows;
}

std::vector<AddressInput> AddressFields::inputs(Timestamp now) const
{
    std::vector<AddressInput> all;
    for (const AddressRow* row : written()) all.push_back(row->input(now));
    return all;
}

std::vector<ContactAddress> AddressFields::whole() const
{
    std::vector<ContactAddress> all;
    for (const AddressRow* row : written()) {
        const AddressHelp help = row->help();
        if (help.value.isEmpty()) continue;
        ContactAddress address;
        address.kind = row->kind();
        address.value = help.value;
        all.push_back(address);
    }
    return all;
}

QJsonArray AddressFields::state() const
{
    QJsonArray all;
    for (const AddressRow* row : written()) all.append(row->state());
    return all;
}

bool AddressFields::check()
{
    AddressRow* wrong = nullptr;
    std::vector<std::pair<AddressKind, QString>> known;
    for (AddressRow* row : written()) {
        const AddressHelp help = row->help();
        const std::pair key(row->kind(), help.value);
        const bool isTwice = !help.value.isEmpty() && std::find(known.begin(), known.end(), key) != known.end();
        known.push_back(key);
        row->setProblem(help.value.isEmpty() ? help.text : isTwice ? tr("This address is there already.") : QString());
        if (row->hasProblem() && !wrong) wrong = row;
    }
    if (wrong) wrong->focusField();
    return !wrong;
}

void AddressFields::showProblem(int index, const QString& problem)
{
    const auto rows = written();
    const bool isThere = index >= 0 && index < static_cast<int>(rows.size());
    AddressRow* row = isThere ? rows[static_cast<size_t>(index)] : m_rows.front();
    row->setProblem(problem);
    row->focusField();
}

int AddressFields::indexOf(const ContactAddress& address) const
{
    const auto rows = written();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const AddressRow* row) {
        return row->kind() == address.kind && row->help().value == address.value;
    });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

}  // namespace uinbox::ui
