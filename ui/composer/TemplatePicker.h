// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "composer/Composer.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace uinbox {
class TemplateService;
}

namespace uinbox::ui {

class TemplateListModel;
class Theme;

/// Chooses a WhatsApp template and fills its places in, with the text as it will be read beside them. Shows what was fetched last at once
/// and fetches anew behind it. Deletes itself. Main thread.
class TemplatePicker final : public QDialog {
    Q_OBJECT

public:
    /// Shows templates as of `service`; a first place is offered `name`.
    TemplatePicker(TemplateService& service, const Theme& theme, QString name, QWidget* parent = nullptr);

    [[nodiscard]] TemplateListModel& model() const { return *m_model; }

Q_SIGNALS:
    void chosen(const uinbox::ui::FilledTemplate& filled);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void layOut();
    void readList();
    void refresh();
    void onList(const Result<std::vector<MessageTemplate>>& templates);
    void onSearched(const QString& words);
    void chooseFirst();
    void showTemplate(int row);
    void addPlaces(const MessageTemplate& which);
    void updatePreview();
    void updateState();
    void focusPlaces();
    void finish();
    [[nodiscard]] QMap<QString, QString> values() const;
    [[nodiscard]] QString statusText() const;

    TemplateService& m_service;
    const Theme& m_theme;
    QString m_name;
    TemplateListModel* m_model;
    QLineEdit* m_search;
    QListView* m_list;
    QStackedWidget* m_pages;  ///< list, or what stands in its place
    QLabel* m_empty;
    QWidget* m_detail;
    QLabel* m_preview;
    QFormLayout* m_places;
    QLabel* m_status;
    QPushButton* m_refresh;
    QPushButton* m_use;
    std::vector<std::pair<QString, QLineEdit*>> m_fields;
    std::optional<MessageTemplate> m_current;
    std::optional<Error> m_problem;  ///< of the last refresh
    bool m_loaded = false;
    bool m_refreshing = false;
};

}  // namespace uinbox::ui
