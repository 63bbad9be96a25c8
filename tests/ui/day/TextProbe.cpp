// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextProbe.h"

#include <QHash>
#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPixmap>
#include <QWidget>

#include <optional>

namespace uinbox::test {

namespace {

struct Said {
    QString text;
    QColor color;
    QRect place;
    bool isLarge = false;
};

/// Hears of texts and paints nothing.
class ListeningEngine final : public QPaintEngine {
public:
    ListeningEngine() : QPaintEngine(QPaintEngine::AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState& now) override
    {
        if (now.state() & DirtyPen) m_pen = now.pen().color();
        if (now.state() & DirtyTransform) m_transform = now.transform();
        if (now.state() & DirtyOpacity) m_opacity = now.opacity();
        if (now.state() & DirtyClipPath) clip(now.clipOperation(), m_transform.map(now.clipPath()).boundingRect().toAlignedRect());
        if (now.state() & DirtyClipRegion) clip(now.clipOperation(), m_transform.mapRect(now.clipRegion().boundingRect()));
        if (now.state() & DirtyClipEnabled && !now.isClipEnabled()) m_clip.reset();
    }
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        QColor color = m_pen;
        color.setAlphaF(color.alphaF() * static_cast<float>(m_opacity));
        const QRectF rect(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        const int size = item.font().pixelSize();
        const QRect place = m_transform.mapRect(rect).toRect();
        // What is selected is painted as a whole line of text through a window.
        const QRect seen = m_clip ? place.intersected(*m_clip) : place;
        said.push_back({item.text(), color, seen, size >= 24 || (size >= 19 && item.font().bold())});
    }

    std::vector<Said> said;

private:
    void clip(Qt::ClipOperation operation, const QRect& rect)
    {
        if (operation == Qt::NoClip)
            m_clip.reset();
        else
            m_clip = operation == Qt::IntersectClip && m_clip ? m_clip->intersected(rect) : rect;
    }

    QColor m_pen;
    std::optional<QRect> m_clip;
    QTransform m_transform;
    double m_opacity = 1;
};

class ListeningDevice final : public QPaintDevice {
public:
    explicit ListeningDevice(const QWidget& like) : m_like(like) {}
    QPaintEngine* paintEngine() const override { return &m_engine; }
    [[nodiscard]] const std::vector<Said>& said() const { return m_engine.said; }

protected:
    int metric(PaintDeviceMetric which) const override
    {
        switch (which) {
            case PdmWidth: return m_like.width();
            case PdmHeight: return m_like.height();
            case PdmWidthMM: return m_like.widthMM();
            case PdmHeightMM: return m_like.heightMM();
            case PdmNumColors: return 0;
            case PdmDepth: return 32;
            case PdmDpiX:
            case PdmPhysicalDpiX: return m_like.logicalDpiX();
            case PdmDpiY:
            case PdmPhysicalDpiY: return m_like.logicalDpiY();
            case PdmDevicePixelRatio: return 1;
            case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    const QWidget& m_like;
    mutable ListeningEngine m_engine;
};

/// The colour most of a place has; text covers less than half of its own.
QColor groundOf(const QImage& image, const QRect& place)
{
    QHash<QRgb, int> counts;
    for (int y = place.top(); y <= place.bottom(); ++y)
        for (int x = place.left(); x <= place.right(); ++x) ++counts[image.pixel(x, y)];
    QRgb most = 0;
    int count = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() <= count) continue;
        most = it.key();
        count = it.value();
    }
    return QColor(most);
}

QColor blended(const QColor& front, const QColor& ground)
{
    const auto mix = [share = front.alphaF()](float over, float under) { return over * share + under * (1 - share); };
    return QColor::fromRgbF(mix(front.redF(), ground.redF()), mix(front.greenF(), ground.greenF()),
                            mix(front.blueF(), ground.blueF()));
}

/// Emoji have their own colours, and blanks have none.
bool hasLetters(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar each) { return each.isLetterOrNumber() || each.isPunct(); });
}

/// Nothing else of the window stands in front of it there.
bool isOnTop(const QWidget& top, const QWidget& widget, const QPoint& at)
{
    const QWidget* hit = top.childAt(at);
    return !hit || hit == &widget || widget.isAncestorOf(hit) || hit->isAncestorOf(&widget);
}

}  // namespace

std::vector<DrawnText> drawnTexts(QWidget& top)
{
    const QImage image = top.grab().toImage();
    std::vector<DrawnText> all;
    QList<QWidget*> widgets = top.findChildren<QWidget*>();
    widgets.prepend(&top);
    for (QWidget* widget : widgets) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != top.window() || widget->size().isEmpty()) continue;
        ListeningDevice device(*widget);
        widget->render(&device, {}, {}, {});
        const QRect seen = widget->visibleRegion().boundingRect();
        for (const Said& said : device.said()) {
            const QRect place = said.place.translated(widget->mapTo(&top, QPoint()));
            if (!hasLetters(said.text) || said.place.isEmpty() || !seen.contains(said.place) || !image.rect().contains(place))
                continue;
            if (!isOnTop(top, *widget, place.center())) continue;
            const QColor ground = groundOf(image, place);
            all.push_back({said.text, blended(said.color, ground), ground, said.isLarge, widget});
        }
    }
    return all;
}

}  // namespace uinbox::test
