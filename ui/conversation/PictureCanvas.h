// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace uinbox::ui {

class Theme;

/// One picture that can be looked at closely: fitted into the widget, or at a scale of its own, moved with the pointer. Scales are pixels of the
/// screen for each of the picture's. The image may be smaller than the picture is; sharperWanted() asks for more of it. Main thread.
class PictureCanvas final : public QWidget {
    Q_OBJECT

public:
    static constexpr double kMostScale = 16;

    explicit PictureCanvas(const Theme& theme, QWidget* parent = nullptr);

    /// `size` is the picture's own. Another picture is fitted; a sharper image of the same one stays where it is.
    void setPicture(const QImage& image, QSize size);
    void sharpen(const QImage& image) { m_image = image, update(); }
    /// Nothing is shown but a sentence: it is on its way, or why it cannot be shown.
    void setSentence(const QString& sentence);
    [[nodiscard]] const QImage& image() const { return m_image; }
    [[nodiscard]] QSize pictureSize() const { return m_size; }
    [[nodiscard]] bool isWhole() const { return m_image.size() == m_size; }
    [[nodiscard]] const QString& sentence() const { return m_sentence; }

    [[nodiscard]] double scale() const;
    [[nodiscard]] bool isFitted() const { return m_fitted; }
    /// The whole picture, never larger than it is.
    void fit();
    /// Within what is useful, with the picture's point at `anchor` (of the widget) where it is.
    void setScale(double scale, QPointF anchor);
    void setScale(double scale) { setScale(scale, QRectF(rect()).center()); }
    void zoom(double factor) { setScale(scale() * factor); }
    void pan(QPointF by);
    /// Where the picture is painted.
    [[nodiscard]] QRectF target() const;

Q_SIGNALS:
    void scaleChanged();
    void sharperWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] double fittingScale() const;
    void changed();
    void keepWithin();

    const Theme& m_theme;
    QImage m_image;
    QSize m_size;
    QString m_sentence;
    bool m_fitted = true;
    double m_scale = 1;
    QPointF m_middle;  ///< the picture's point in the middle of the widget, in its pixels
    QPointF m_dragged;
    bool m_dragging = false;
};

}  // namespace uinbox::ui
