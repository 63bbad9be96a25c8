// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace uinbox::ui {

class Theme;

/// One part of the gallery: a title, and rows of samples in columns. Main thread.
class GallerySection : public QWidget {
    Q_OBJECT

public:
    GallerySection(const QString& title, const Theme& theme, QWidget* parent);

protected:
    /// A state that a control can be shown in without anybody touching it.
    struct State {
        QString name;
        QStyle::State flags;
    };
    /// As it is, under the pointer, pressed, focused.
    [[nodiscard]] static std::vector<State> states();

    void addHeads(const QStringList& heads);
    void addRow(const QString& name, const std::vector<QWidget*>& samples);
    /// One sample over all columns.
    void addWide(QWidget* sample);
    [[nodiscard]] const Theme& theme() const { return m_theme; }

private:
    [[nodiscard]] QLabel* addLabel(const QString& text, int row, int column, int pixelSize);
    void applyTheme();

    const Theme& m_theme;
    QLabel* m_title;
    QGridLayout* m_grid;
    struct Caption {
        QLabel* label;
        int pixelSize;
    };
    std::vector<Caption> m_captions;
    int m_row = 0;
};

}  // namespace uinbox::ui
