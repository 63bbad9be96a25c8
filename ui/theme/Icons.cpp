// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QStyle>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace uinbox::ui {

QLatin1StringView iconName(Icon icon)
{
    switch (icon) {
        case Icon::Inbox: return QLatin1StringView("inbox");
        case Icon::Contacts: return QLatin1StringView("contacts");
        case Icon::Schedule: return QLatin1StringView("schedule");
        case Icon::Analytics: return QLatin1StringView("analytics");
        case Icon::Settings: return QLatin1StringView("settings");
        case Icon::Search: return QLatin1StringView("search");
        case Icon::Send: return QLatin1StringView("send");
        case Icon::Attach: return QLatin1StringView("attach");
        case Icon::Smile: return QLatin1StringView("smile");
        case Icon::Check: return QLatin1StringView("check");
        case Icon::DoubleCheck: return QLatin1StringView("double-check");
        case Icon::Clock: return QLatin1StringView("clock");
        case Icon::Alert: return QLatin1StringView("alert");
        case Icon::ArrowDown: return QLatin1StringView("arrow-down");
        case Icon::Sms: return QLatin1StringView("sms");
        case Icon::WhatsApp: return QLatin1StringView("whatsapp");
        case Icon::Mail: return QLatin1StringView("mail");
        case Icon::Pin: return QLatin1StringView("pin");
        case Icon::Retry: return QLatin1StringView("retry");
        case Icon::Close: return QLatin1StringView("close");
        case Icon::Info: return QLatin1StringView("info");
        case Icon::Eye: return QLatin1StringView("eye");
        case Icon::EyeOff: return QLatin1StringView("eye-off");
        case Icon::File: return QLatin1StringView("file");
        case Icon::Compose: return QLatin1StringView("compose");
        case Icon::Archive: return QLatin1StringView("archive");
        case Icon::Unarchive: return QLatin1StringView("unarchive");
        case Icon::Snooze: return QLatin1StringView("snooze");
        case Icon::PinOff: return QLatin1StringView("pin-off");
        case Icon::Assign: return QLatin1StringView("assign");
        case Icon::User: return QLatin1StringView("user");
        case Icon::Users: return QLatin1StringView("users");
        case Icon::At: return QLatin1StringView("at");
        case Icon::Tag: return QLatin1StringView("tag");
        case Icon::Trash: return QLatin1StringView("trash");
        case Icon::Undo: return QLatin1StringView("undo");
        case Icon::Redo: return QLatin1StringView("redo");
        case Icon::More: return QLatin1StringView("more");
        case Icon::Menu: return QLatin1StringView("menu");
        case Icon::Filter: return QLatin1StringView("filter");
        case Icon::CheckCircle: return QLatin1StringView("check-circle");
        case Icon::Circle: return QLatin1StringView("circle");
        case Icon::ChevronDown: return QLatin1StringView("chevron-down");
        case Icon::ChevronUp: return QLatin1StringView("chevron-up");
        case Icon::ChevronLeft: return QLatin1StringView("chevron-left");
        case Icon::ChevronRight: return QLatin1StringView("chevron-right");
        case Icon::Plus: return QLatin1StringView("plus");
        case Icon::Minus: return QLatin1StringView("minus");
        case Icon::ExternalLink: return QLatin1StringView("external-link");
        case Icon::Link: return QLatin1StringView("link");
        case Icon::Copy: return QLatin1StringView("copy");
        case Icon::Print: return QLatin1StringView("print");
        case Icon::Download: return QLatin1StringView("download");
        case Icon::Save: return QLatin1StringView("save");
        case Icon::Pdf: return QLatin1StringView("pdf");
        case Icon::Image: return QLatin1StringView("image");
        case Icon::Location: return QLatin1StringView("location");
        case Icon::Video: return QLatin1StringView("video");
        case Icon::Audio: return QLatin1StringView("audio");
        case Icon::Play: return QLatin1StringView("play");
        case Icon::Pause: return QLatin1StringView("pause");
        case Icon::Note: return QLatin1StringView("note");
        case Icon::Bold: return QLatin1StringView("bold");
        case Icon::Italic: return QLatin1StringView("italic");
        case Icon::Underline: return QLatin1StringView("underline");
        case Icon::Strike: return QLatin1StringView("strike");
        case Icon::Mono: return QLatin1StringView("mono");
        case Icon::List: return QLatin1StringView("list");
        case Icon::ListOrdered: return QLatin1StringView("list-ordered");
        case Icon::Quote: return QLatin1StringView("quote");
        case Icon::Reply: return QLatin1StringView("reply");
        case Icon::Edit: return QLatin1StringView("edit");
        case Icon::EmojiPeople: return QLatin1StringView("emoji-people");
        case Icon::EmojiNature: return QLatin1StringView("emoji-nature");
        case Icon::EmojiFood: return QLatin1StringView("emoji-food");
        case Icon::EmojiTravel: return QLatin1StringView("emoji-travel");
        case Icon::EmojiActivities: return QLatin1StringView("emoji-activities");
        case Icon::EmojiObjects: return QLatin1StringView("emoji-objects");
        case Icon::EmojiSymbols: return QLatin1StringView("emoji-symbols");
        case Icon::EmojiFlags: return QLatin1StringView("emoji-flags");
        case Icon::Calendar: return QLatin1StringView("calendar");
        case Icon::Sun: return QLatin1StringView("sun");
        case Icon::Moon: return QLatin1StringView("moon");
        case Icon::Contrast: return QLatin1StringView("contrast");
        case Icon::Bell: return QLatin1StringView("bell");
        case Icon::BellOff: return QLatin1StringView("bell-off");
        case Icon::Keyboard: return QLatin1StringView("keyboard");
        case Icon::Command: return QLatin1StringView("command");
        case Icon::Help: return QLatin1StringView("help");
        case Icon::Sync: return QLatin1StringView("sync");
        case Icon::Power: return QLatin1StringView("power");
        case Icon::Phone: return QLatin1StringView("phone");
        case Icon::Globe: return QLatin1StringView("globe");
        case Icon::WifiOff: return QLatin1StringView("wifi-off");
        case Icon::Shield: return QLatin1StringView("shield");
        case Icon::Star: return QLatin1StringView("star");
        case Icon::Lock: return QLatin1StringView("lock");
        case Icon::PanelRight: return QLatin1StringView("panel-right");
        case Icon::TextSize: return QLatin1StringView("text-size");
        case Icon::MarkUnread: return QLatin1StringView("mark-unread");
        case Icon::MarkRead: return QLatin1StringView("mark-read");
        case Icon::Chat: return QLatin1StringView("chat");
        case Icon::SpellCheck: return QLatin1StringView("spell-check");
        case Icon::Spinner: return QLatin1StringView("spinner");
    }
    return {};
}

namespace {

/// They point where the text runs: turned round where that is from right to left.
constexpr std::array kPointing{Icon::Send,  Icon::Undo,       Icon::Redo, Icon::ChevronLeft, Icon::ChevronRight, Icon::ExternalLink,
                               Icon::Reply, Icon::PanelRight, Icon::List, Icon::ListOrdered, Icon::Quote,        Icon::Chat};
/// A few MB of them; then they are drawn anew.
constexpr qsizetype kMostPixmaps = 1500;

struct Drawing {
    Icon icon;
    QRgb color;
    int pixels;
    int permille;  ///< of the device pixel ratio
    bool isMirrored;

    friend bool operator==(const Drawing&, const Drawing&) = default;
    friend size_t qHash(const Drawing& d, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(d.icon), d.color, d.pixels, d.permille, d.isMirrored);
    }
};

using Drawings = QHash<Drawing, QPixmap>;

/// Empty once the application has gone: pixmaps may not outlive it.
Drawings& drawings()
{
    static Drawings all;
    return all;
}

void forgetDrawings()
{
    drawings().clear();
}

QPixmap draw(const Drawing& drawing)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(iconName(drawing.icon)));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QColor color = QColor::fromRgba(drawing.color);
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    QPixmap pixmap(drawing.pixels, drawing.pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    if (drawing.isMirrored) {
        painter.translate(drawing.pixels, 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(0, 0, drawing.pixels, drawing.pixels));
    painter.end();
    pixmap.setDevicePixelRatio(drawing.permille / 1000.0);
    return pixmap;
}

QPixmap cached(const Drawing& drawing)
{
    Drawings& all = drawings();
    if (const auto found = all.constFind(drawing); found != all.constEnd()) return *found;
    if (all.isEmpty()) qAddPostRoutine(&forgetDrawings);
    if (all.size() >= kMostPixmaps) all.erase(all.begin());
    return *all.insert(drawing, draw(drawing));
}

/// Draws an icon in whatever size a control asks for, so that it is sharp at each.
class Engine final : public QIconEngine {
public:
    Engine(Icon icon, const QColor& normal, const QColor& disabled) : m_icon(icon), m_normal(normal), m_disabled(disabled) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        const QRect square = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {side, side}, rect);
        painter->drawPixmap(square, draw(side, mode, painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return draw(qMin(size.width(), size.height()), mode, 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt asks in pixels of the screen.
        return draw(qRound(qMin(size.width(), size.height()) / scale), mode, scale);
    }
    QIconEngine* clone() const override { return new Engine(m_icon, m_normal, m_disabled); }

private:
    [[nodiscard]] QPixmap draw(int side, QIcon::Mode mode, qreal ratio) const
    {
        return iconPixmap(m_icon, mode == QIcon::Disabled ? m_disabled : m_normal, side, ratio, QGuiApplication::layoutDirection());
    }

    Icon m_icon;
    QColor m_normal;
    QColor m_disabled;
};

}  // namespace

QPixmap iconPixmap(Icon icon, const QColor& color, int size, qreal devicePixelRatio)
{
    return cached({icon, color.rgba(), qRound(size * devicePixelRatio), qRound(devicePixelRatio * 1000), false});
}

QPixmap iconPixmap(Icon icon, const QColor& color, int size, qreal devicePixelRatio, Qt::LayoutDirection direction)
{
    const bool points = std::find(kPointing.begin(), kPointing.end(), icon) != kPointing.end();
    return cached({icon, color.rgba(), qRound(size * devicePixelRatio), qRound(devicePixelRatio * 1000),
                   points && direction == Qt::RightToLeft});
}

QIcon makeIcon(Icon icon, const QColor& normal, const QColor& disabled)
{
    return QIcon(new Engine(icon, normal, disabled));
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/application.svg"));
}

}  // namespace uinbox::ui
