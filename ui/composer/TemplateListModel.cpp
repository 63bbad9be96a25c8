// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/TemplateListModel.h"

#include "common/PlaceNames.h"

#include <algorithm>

namespace uinbox::ui {

QString approvalBadge(TemplateApproval approval)
{
    switch (approval) {
        case TemplateApproval::Unsubmitted: return TemplateListModel::tr("Not submitted");
        case TemplateApproval::Received:
        case TemplateApproval::Pending: return TemplateListModel::tr("In review");
        case TemplateApproval::Approved: return TemplateListModel::tr("Approved");
        case TemplateApproval::Rejected: return TemplateListModel::tr("Rejected");
        case TemplateApproval::Paused: return TemplateListModel::tr("Paused");
        case TemplateApproval::Disabled: return TemplateListModel::tr("Switched off");
    }
    return {};
}

QString whyNot(const MessageTemplate& which)
{
    switch (which.approval) {
        case TemplateApproval::Approved: return {};
        case TemplateApproval::Unsubmitted: return TemplateListModel::tr("It was not submitted to WhatsApp for approval.");
        case TemplateApproval::Received:
        case TemplateApproval::Pending: return TemplateListModel::tr("WhatsApp has not approved it yet.");
        case TemplateApproval::Rejected:
            return which.rejectionReason.isEmpty() ? TemplateListModel::tr("WhatsApp rejected it.")
                                                   : TemplateListModel::tr("WhatsApp rejected it: %1").arg(which.rejectionReason);
        case TemplateApproval::Paused: return TemplateListModel::tr("WhatsApp paused it, because people did not like it.");
        case TemplateApproval::Disabled: return TemplateListModel::tr("WhatsApp switched it off for good.");
    }
    return {};
}

void TemplateListModel::setTemplates(std::vector<MessageTemplate> templates)
{
    beginResetModel();
    m_all = std::move(templates);
    filter();
    endResetModel();
}

void TemplateListModel::search(const QString& words)
{
    beginResetModel();
    m_words = words;
    filter();
    endResetModel();
}

void TemplateListModel::filter()
{
    const QStringList words = m_words.split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    for (size_t i = 0; i < m_all.size(); ++i) {
        const QString text =
            QStringList{m_all[i].name, languageName(m_all[i].language), m_all[i].language, m_all[i].body}.join(u' ');
        const bool matches =
            std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
        if (matches) m_shown.push_back(i);
    }
}

int TemplateListModel::firstUsable() const
{
    for (int row = 0; row < rowCount(); ++row)
        if (whyNot(at(row)).isEmpty()) return row;
    return -1;
}

int TemplateListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant TemplateListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const MessageTemplate& row = at(index.row());
    switch (role) {
        case Qt::DisplayRole: return row.name;
        case ReasonRole:
        case Qt::ToolTipRole: return whyNot(row);
        case BadgeRole: return approvalBadge(row.approval);
        case LanguageRole: return languageName(row.language);
        case BodyRole: return QString(row.body).simplified();
        case Qt::AccessibleTextRole:
            return QStringList{row.name, languageName(row.language), approvalBadge(row.approval), whyNot(row), row.body}.join(
                QStringLiteral(", "));
        default: return {};
    }
}

Qt::ItemFlags TemplateListModel::flags(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return Qt::NoItemFlags;
    return whyNot(at(index.row())).isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

}  // namespace uinbox::ui
