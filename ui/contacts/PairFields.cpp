// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/PairFields.h"

#include "common/TabOrder.h"
#include "contacts/PairRow.h"
#include "theme/Theme.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace uinbox::ui {

PairFields::PairFields(const Words& words, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_words(words), m_theme(theme), m_layout(new QVBoxLayout(this)), m_add(new QPushButton(words.add, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kS);
    m_layout->addWidget(m_add, 0, Qt::AlignLeading);
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, [this] { addRow()->focusField(); });
}

PairRow* PairFields::addRow()
{
    auto* row = new PairRow(m_words.name, m_words.value, m_words.known, m_theme, this);
    m_layout->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows.push_back(row);
    connect(row, &PairRow::edited, this, &PairFields::edited);
    connect(row, &PairRow::removeRequested, this, [this, row] { remove(row); });
    row->show();
    // All of what is around it: a part alone would not know what comes before it.
    if (window()->layout()) tabAsLaidOut(*window()->layout());
    return row;
}

void PairFields::remove(PairRow* row)
{
    const auto at = std::find(m_rows.begin(), m_rows.end(), row);
    if (at == m_rows.end()) return;
    const auto index = static_cast<size_t>(at - m_rows.begin());
    m_rows.erase(at);
    m_rows.empty() ? m_add->setFocus(Qt::OtherFocusReason) : m_rows[std::min(index, m_rows.size() - 1)]->focusField();
    m_layout->removeWidget(row);
    row->hide();
    row->setParent(nullptr);
    row->deleteLater();
    Q_EMIT edited();
}

void PairFields::clear()
{
    for (PairRow* row : m_rows) {
        m_layout->removeWidget(row);
        row->hide();
        row->setParent(nullptr);
        row->deleteLater();
    }
    m_rows.clear();
}

void PairFields::setValues(const QJsonObject& values)
{
    clear();
    for (auto each = values.begin(); each != values.end(); ++each) addRow()->set(each.key(), each.value());
}

void PairFields::addMissing(const QJsonObject& values)
{
    for (auto each = values.begin(); each != values.end(); ++each) {
        const auto isThere = [&](const PairRow* row) { return row->name().compare(each.key(), Qt::CaseInsensitive) == 0; };
        if (std::none_of(m_rows.begin(), m_rows.end(), isThere)) addRow()->set(each.key(), each.value());
    }
}

QJsonObject PairFields::values() const
{
    QJsonObject all;
    for (const PairRow* row : m_rows)
        if (!row->name().isEmpty()) all.insert(row->name(), row->value());
    return all;
}

QJsonArray PairFields::state() const
{
    QJsonArray all;
    for (const PairRow* row : m_rows)
        if (!row->isEmpty()) all.append(QJsonArray{row->name(), row->text()});
    return all;
}

bool PairFields::check()
{
    PairRow* wrong = nullptr;
    QStringList names;
    for (PairRow* row : m_rows) {
        const bool isNameless = row->name().isEmpty() && !row->text().isEmpty();
        const bool isTwice = !row->name().isEmpty() && names.contains(row->name());
        names.append(row->name());
        row->setProblem(isNameless ? tr("Give it a name.") : isTwice ? tr("There is one of this name already.") : QString());
        if ((isNameless || isTwice) && !wrong) wrong = row;
    }
    if (wrong) wrong->focusField();
    return !wrong;
}

}  // namespace uinbox::ui
