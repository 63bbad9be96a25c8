// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPixmap>

class QPushButton;

namespace uinbox::ui {

class Theme;

/// One picture, as large as the window allows. Esc closes it. Main thread; deletes itself when it is closed.
class PictureViewer final : public QDialog {
    Q_OBJECT

public:
    PictureViewer(const Theme& theme, const QString& name, QWidget* parent);

    void setPicture(const QImage& picture);
    /// It cannot be shown, and why.
    void setSentence(const QString& sentence);
    /// What a picture is best read in: no more pixels than the screen has.
    [[nodiscard]] QSize wantedPixels() const;

Q_SIGNALS:
    void saveRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QPixmap m_picture;
    QString m_sentence;
    QPushButton* m_save;
    QWidget* m_bar;
};

}  // namespace uinbox::ui
