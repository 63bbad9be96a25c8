// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Theme.h"

#include "theme/ProxyStyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>

namespace uinbox::ui {

namespace {

constexpr int kDarkBelow = 128;  ///< lightness of a window's ground, of 255

QPalette paletteOf(const Tokens& t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.field);
    palette.setColor(QPalette::AlternateBase, t.panel);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.textMuted);
    palette.setColor(QPalette::Button, t.panel);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.danger);
    palette.setColor(QPalette::Highlight, t.selection);
    palette.setColor(QPalette::HighlightedText, t.selectionText);
    palette.setColor(QPalette::Link, t.link);
    palette.setColor(QPalette::LinkVisited, t.link);
    palette.setColor(QPalette::ToolTipBase, t.popup);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Light, t.hover);
    palette.setColor(QPalette::Midlight, t.hover);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.line);
    palette.setColor(QPalette::Shadow, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, t.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, t.panel);
    return palette;
}

/// What the platform's own palette says, before ours replaces it.
Appearance systemAppearance()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < kDarkBelow ? Appearance::Dark : Appearance::Light;
}

QStringList families()
{
    // fonts-inter names the family "Inter" or "Inter Variable".
    QStringList result;
    const QStringList installed = QFontDatabase::families();
    for (const QString& name : {QStringLiteral("Inter"), QStringLiteral("Inter Variable")})
        if (installed.contains(name)) {
            result.append(name);
            break;
        }
    result.append(QFontDatabase::systemFont(QFontDatabase::GeneralFont).family());
    if (installed.contains(QStringLiteral("Noto Color Emoji"))) result.append(QStringLiteral("Noto Color Emoji"));
    return result;
}

}  // namespace

Theme::Theme(QApplication& application, std::optional<Appearance> forced, QObject* parent)
    : QObject(parent), m_application(application), m_families(families()), m_appearance(forced.value_or(systemAppearance()))
{
    apply();
}

const Tokens& Theme::tokens() const
{
    return tokensFor(m_appearance);
}

void Theme::setAppearance(Appearance appearance)
{
    if (appearance == m_appearance) return;
    m_appearance = appearance;
    apply();
    Q_EMIT changed();
}

void Theme::setTextScale(double scale)
{
    scale = qBound(kSmallestText, scale, kLargestText);
    if (qFuzzyCompare(scale, m_textScale)) return;
    m_textScale = scale;
    apply();
    Q_EMIT changed();
}

void Theme::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion) return;
    m_reducedMotion = reduced;
    apply();
    Q_EMIT changed();
}

std::chrono::milliseconds Theme::motion(Motion motion) const
{
    using std::chrono::milliseconds;
    if (m_reducedMotion) return milliseconds(0);
    switch (motion) {
        case Motion::Fast: return milliseconds(80);
        case Motion::Normal: return milliseconds(120);
        case Motion::Slow: return milliseconds(180);
    }
    return milliseconds(0);
}

int Theme::lineWidth() const
{
    return m_appearance == Appearance::HighContrast ? 2 : 1;
}

Look Theme::look() const
{
    return {tokens(), m_textScale, lineWidth(), m_reducedMotion};
}

QFont Theme::font(int pixelSize, QFont::Weight weight) const
{
    QFont font;
    font.setFamilies(m_families);
    font.setPixelSize(qRound(pixelSize * m_textScale));
    font.setWeight(weight);
    return font;
}

void Theme::apply()
{
    m_application.setStyle(new ProxyStyle(look()));
    QApplication::setPalette(paletteOf(tokens()));
    QApplication::setFont(font(type::kBody));
}

}  // namespace uinbox::ui
