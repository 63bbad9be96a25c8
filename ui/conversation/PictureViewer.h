// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "media/Picture.h"
#include "notes/TimelineRepository.h"
#include "theme/Icons.h"

#include <QDialog>

#include <vector>

class QLabel;
class QToolButton;

namespace uinbox {
class Thumbnails;
}

namespace uinbox::ui {

class PictureCanvas;
class Theme;

/// The pictures of a conversation, one at a time, as large as the window allows: the arrow keys lead to the one before and after, +, - and the
/// wheel make it larger and smaller, 0 fits it, 1 shows its own pixels, Shift and the arrows move it, Esc closes. Decoded elsewhere; what has
/// too many pixels is refused in words. Main thread; deletes itself when it is closed.
class PictureViewer final : public QDialog {
    Q_OBJECT

public:
    /// Without thumbnails nothing can be shown.
    PictureViewer(const Theme& theme, Thumbnails* thumbnailsOrNull, const PictureEntry& first, QWidget* parent);

    /// All there are, in their order; the one that is shown stays, and stays the only one where it is not among them.
    void setPictures(std::vector<PictureEntry> pictures);
    void step(int by);  ///< nothing at the ends
    void copy();        ///< the picture itself, whole

    [[nodiscard]] PictureCanvas& canvas() const { return *m_canvas; }
    [[nodiscard]] const Attachment& file() const { return m_pictures[m_current].file; }
    [[nodiscard]] QString caption() const;

Q_SIGNALS:
    void saveRequested(const uinbox::Attachment& file);
    void openRequested(const uinbox::Attachment& file);  ///< with the system's program
    void shown();                                        ///< the picture, or why it is not

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeBar();
    QToolButton* addButton(QWidget* bar, Icon icon, const QString& name, const QString& key);
    void bindKeys();
    void load();
    void sharpen();
    void onView(const Result<PictureView>& view);
    void showPlace();
    void elideCaption();
    void showScale();

    const Theme& m_theme;
    Thumbnails* m_thumbnails;
    std::vector<PictureEntry> m_pictures;
    size_t m_current = 0;
    quint64 m_generation = 0;  ///< of what is loaded
    bool m_sharpening = false;
    bool m_copying = false;  ///< as soon as it is whole
    PictureCanvas* m_canvas;
    QLabel* m_caption;
    QLabel* m_place;
    QToolButton* m_percent = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
};

}  // namespace uinbox::ui
