// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsSearch.h"

#include "base/TextFold.h"
#include "theme/Theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr int kAround = 3;
constexpr int kAlpha = 90;

/// A soft ground over a control that was found. It lets everything through.
class FoundMark final : public QWidget {
public:
    FoundMark(QWidget& control, QWidget& page, const Theme& theme) : QWidget(&page), m_control(control), m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        control.installEventFilter(this);
        place();
        show();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Move || event->type() == QEvent::Resize || event->type() == QEvent::Show) place();
        return QWidget::eventFilter(watched, event);
    }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor ground = m_theme.tokens().searchMark;
        ground.setAlpha(kAlpha);
        painter.setBrush(ground);
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect(), radius::kS, radius::kS);
    }

private:
    void place()
    {
        setGeometry(
            QRect(m_control.mapTo(parentWidget(), QPoint()), m_control.size()).adjusted(-kAround, -kAround, kAround, kAround));
        raise();
    }

    QWidget& m_control;
    const Theme& m_theme;
};

QString textOf(const QWidget& widget)
{
    QString text;
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) text = label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) text = button->text();
    if (const auto* list = qobject_cast<const QComboBox*>(&widget))
        for (int i = 0; i < list->count(); ++i) text += list->itemText(i) + u' ';
    // What somebody typed is no setting's name; what stands in an empty field is.
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget)) text = edit->placeholderText();
    text += u' ' + widget.accessibleName();
    return text.remove(u'&');
}

QStringList foldedWords(const QString& words)
{
    return foldedText(words.simplified()).split(u' ', Qt::SkipEmptyParts);
}

}  // namespace

QWidget* firstSetting(QWidget& page)
{
    for (QWidget* next = page.nextInFocusChain(); next != &page; next = next->nextInFocusChain())
        if (page.isAncestorOf(next) && next->focusPolicy() & Qt::TabFocus && next->isEnabledTo(&page) && next->isVisibleTo(&page))
            return next;
    return nullptr;
}

bool SettingsSearch::isOn(const QWidget& page, const QString& title, const QString& words)
{
    QString all = title;
    for (const QWidget* child : page.findChildren<QWidget*>())
        if (!child->isHidden()) all += u'\n' + textOf(*child);
    const QStringList wanted = foldedWords(words);
    return std::all_of(wanted.begin(), wanted.end(), [&all](const QString& word) { return containsFolded(all, word); });
}

std::vector<QWidget*> SettingsSearch::found(QWidget& page, const QString& words)
{
    std::vector<QWidget*> controls;
    const QStringList wanted = foldedWords(words);
    for (QWidget* child : page.findChildren<QWidget*>()) {
        if (!child->isVisibleTo(&page)) continue;
        const QString text = textOf(*child);
        if (std::none_of(wanted.begin(), wanted.end(), [&text](const QString& word) { return containsFolded(text, word); }))
            continue;
        const auto* caption = qobject_cast<const QLabel*>(child);
        QWidget* control = caption && caption->buddy() ? caption->buddy() : child;
        if (std::find(controls.begin(), controls.end(), control) == controls.end()) controls.push_back(control);
    }
    const auto isAbove = [&page](const QWidget* a, const QWidget* b) {
        return a->mapTo(&page, QPoint()).y() < b->mapTo(&page, QPoint()).y();
    };
    std::stable_sort(controls.begin(), controls.end(), isAbove);
    return controls;
}

void SettingsSearch::mark(QWidget& page, const QString& words)
{
    clear();
    for (QWidget* control : found(page, words)) m_marks.emplace_back(new FoundMark(*control, page, m_theme));
}

void SettingsSearch::clear()
{
    for (const QPointer<QWidget>& mark : m_marks) delete mark;
    m_marks.clear();
}

}  // namespace uinbox::ui
