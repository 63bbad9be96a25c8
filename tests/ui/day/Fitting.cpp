// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fitting.h"

#include "common/ElidedLabel.h"
#include "common/WrapCheckBox.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTextBoundaryFinder>
#include <QTextDocumentFragment>
#include <QToolButton>

namespace uinbox::test {

namespace {

QString wordsOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return label->text();
    if (const auto* tool = qobject_cast<const QToolButton*>(&widget); tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return {};
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return button->text();
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) return combo->currentText();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return line->text().isEmpty() ? line->placeholderText() : QString();
    return {};
}

std::string pathOf(const QWidget& widget)
{
    QStringList path;
    for (const QWidget* each = &widget; each; each = each->parentWidget()) {
        path.append(QLatin1String(each->metaObject()->className()));
        if (each->isWindow()) break;
    }
    return QStringLiteral("\"%1\" %2 %3").arg(wordsOf(widget).left(50), widget.accessibleName(), path.join(u" < ")).toStdString();
}

bool isControl(const QWidget& widget)
{
    const bool isOne = qobject_cast<const QLabel*>(&widget) || qobject_cast<const QAbstractButton*>(&widget) ||
                       qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
                       qobject_cast<const QAbstractSpinBox*>(&widget);
    const QWidget* parent = widget.parentWidget();
    // What Qt puts into a control is measured with it.
    return isOne && !qobject_cast<const QLineEdit*>(parent) && !qobject_cast<const QAbstractSpinBox*>(parent) &&
           !qobject_cast<const QComboBox*>(parent) && !qobject_cast<const QAbstractItemView*>(parent) &&
           !widget.objectName().startsWith(u"qt_");
}

std::vector<const QWidget*> controlsOf(const QWidget& top)
{
    std::vector<const QWidget*> all;
    for (const QWidget* each : top.findChildren<QWidget*>())
        if (each->isVisible() && each->window() == top.window() && isControl(*each)) all.push_back(each);
    return all;
}

std::string sizes(const QSize& has, const QSize& wants)
{
    return std::to_string(has.width()) + "x" + std::to_string(has.height()) + " of " + std::to_string(wants.width()) + "x" +
           std::to_string(wants.height());
}

/// The widest piece of a text that no line can break.
int widestPiece(const QLabel& label)
{
    const bool isRich =
        label.textFormat() == Qt::RichText || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
    const QString words = isRich ? QTextDocumentFragment::fromHtml(label.text()).toPlainText() : label.text();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, words);
    int widest = 0;
    for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0; from = to, to = finder.toNextBoundary())
        widest = qMax(widest, label.fontMetrics().horizontalAdvance(words.mid(from, to - from).trimmed()));
    return widest;
}

/// The room of a button: its padding may give way a little, its words may not.
QSize wantedBy(const QPushButton& button)
{
    QStyleOptionButton option;
    option.initFrom(&button);
    option.text = button.text();
    option.icon = button.icon();
    option.iconSize = button.iconSize();
    const int padding = button.width() - button.style()->subElementRect(QStyle::SE_PushButtonContents, &option, &button).width();
    const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + 4;
    const int words = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
    // One that shows its icon alone says so itself.
    return {qMin(padding + icon + words, button.sizeHint().width()), button.sizeHint().height()};
}

/// The room its words want.
QSize wantedBy(const QWidget& widget)
{
    const QString words = wordsOf(widget);
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (label && label->wordWrap()) return {widestPiece(*label), label->heightForWidth(label->width())};
    if (const auto* button = qobject_cast<const QPushButton*>(&widget)) return words.isEmpty() ? QSize(0, 0) : wantedBy(*button);
    if (const auto* box = qobject_cast<const ui::WrapCheckBox*>(&widget))
        return {box->minimumSizeHint().width(), box->heightForWidth(box->width())};
    if (label || qobject_cast<const QAbstractButton*>(&widget)) return words.isEmpty() ? QSize(0, 0) : widget.sizeHint();
    const int line = widget.fontMetrics().height();
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        option.editable = combo->isEditable();
        const QRect field = combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
        return {combo->width() - field.width() + combo->fontMetrics().horizontalAdvance(words), line};
    }
    return {words.isEmpty() ? 0 : widget.fontMetrics().horizontalAdvance(words) + 16, line};
}

/// Its words end in dots where they do not fit, and are whole in the tool tip.
bool isElidedOnPurpose(const QWidget& widget)
{
    const auto* label = qobject_cast<const ui::ElidedLabel*>(&widget);
    return label && !label->wordWrap();
}

std::string cutOf(const QWidget& widget)
{
    const QSize wanted = wantedBy(widget);
    const bool isNarrow = widget.width() < wanted.width();
    if ((!isNarrow || isElidedOnPurpose(widget)) && widget.height() >= wanted.height()) return {};
    return "cut, " + sizes(widget.size(), wanted) + ": " + pathOf(widget);
}

/// What keeps a widget from being seen: the first around it that it reaches out of. Down a page one scrolls, but not across it.
std::string outOf(const QWidget& widget)
{
    QRect rect = widget.rect();
    const QWidget* at = &widget;
    while (!at->isWindow()) {
        const QWidget* parent = at->parentWidget();
        rect.translate(at->pos());
        QRect room = parent->rect();
        const auto* area = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
        const bool isViewport = area && area->viewport() == parent;
        if (isViewport && area->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) {
            room.setTop(qMin(room.top(), rect.top()));
            room.setBottom(qMax(room.bottom(), rect.bottom()));
        }
        if (!room.contains(rect))
            return "out of " + std::string(parent->metaObject()->className()) + " (" + sizes(parent->size(), rect.size()) + " at " +
                   std::to_string(rect.x()) + "," + std::to_string(rect.y()) + "): " + pathOf(widget);
        // Beyond, all that counts is that the area itself is seen.
        if (isViewport) rect &= parent->rect();
        if (rect.isEmpty()) return {};
        at = parent;
    }
    return {};
}

}  // namespace

std::vector<std::string> faultsOf(const QWidget& top)
{
    std::vector<std::string> faults;
    const auto note = [&](std::string fault) {
        if (!fault.empty()) faults.push_back(std::move(fault));
    };
    const std::vector<const QWidget*> controls = controlsOf(top);
    for (const QWidget* each : controls) {
        note(cutOf(*each));
        note(outOf(*each));
        for (const QWidget* other : controls)
            if (other > each && other->parentWidget() == each->parentWidget() && other->geometry().intersects(each->geometry()))
                note("over one another: " + pathOf(*each) + " and " + pathOf(*other));
    }
    return faults;
}

std::vector<std::string> measuresOf(const QWidget& top)
{
    std::vector<std::string> all;
    for (const QWidget* each : controlsOf(top))
        all.push_back(std::to_string(each->width()) + "x" + std::to_string(each->height()) + " " +
                      std::to_string(each->font().pixelSize()) + " px: " + pathOf(*each));
    for (const auto* view : top.findChildren<QAbstractItemView*>())
        if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
            all.push_back(std::to_string(view->visualRect(view->model()->index(0, 0)).height()) + " high: " + pathOf(*view));
    return all;
}

}  // namespace uinbox::test
