// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/MessageTemplate.h"

#include <QAbstractListModel>

#include <vector>

namespace uinbox::ui {

/// The templates whose name, language or text has the words that are searched for. Those WhatsApp does not let go cannot be chosen.
class TemplateListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { ReasonRole = Qt::UserRole, BadgeRole, LanguageRole, BodyRole };

    using QAbstractListModel::QAbstractListModel;

    void setTemplates(std::vector<MessageTemplate> templates);
    void search(const QString& words);
    [[nodiscard]] const MessageTemplate& at(int row) const { return m_all[m_shown[static_cast<size_t>(row)]]; }
    [[nodiscard]] bool hasAny() const { return !m_all.empty(); }
    /// The first that can be chosen; -1 for none.
    [[nodiscard]] int firstUsable() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void filter();

    std::vector<MessageTemplate> m_all;
    std::vector<size_t> m_shown;
    QString m_words;
};

/// "Approved", "Waiting for approval", …
[[nodiscard]] QString approvalBadge(TemplateApproval approval);
/// Why a template cannot be used; empty where it can.
[[nodiscard]] QString whyNot(const MessageTemplate& which);

}  // namespace uinbox::ui
