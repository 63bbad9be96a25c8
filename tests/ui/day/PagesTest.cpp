// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every control of every page, dialog and popup; each rule is checked on all that are there, whatever comes later.
#include "Census.h"
#include "Tour.h"

#include "actions/ActionRegistry.h"
#include "actions/Keymap.h"
#include "composer/EmojiPicker.h"
#include "gallery/GalleryPage.h"

#include <QAbstractSpinBox>
#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>

#include <map>
#include <set>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

std::string pathOf(const QWidget& widget)
{
    QStringList path;
    for (const QWidget* each = &widget; each; each = each->parentWidget()) {
        path.append(QLatin1String(each->metaObject()->className()));
        if (each->isWindow()) break;
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return (widget.accessibleName() + u' ' + (button ? button->text() : QString()) + u' ' + path.join(u" < ")).toStdString();
}

/// The parts that Qt itself puts into a control: they are named and reached through it.
bool isPartOfControl(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return widget.objectName().startsWith(u"qt_") || qobject_cast<const QAbstractSpinBox*>(parent) ||
           qobject_cast<const QComboBox*>(parent) || qobject_cast<const QLineEdit*>(parent) || widget.inherits("QScrollBar") ||
           widget.inherits("QTabBar") || widget.window()->inherits("QComboBoxPrivateContainer");
}

std::vector<QWidget*> controlsOf(const QWidget& top)
{
    std::vector<QWidget*> all;
    for (QWidget* each : top.findChildren<QWidget*>())
        if (each->isVisible() && each->window() == top.window() && !isPartOfControl(*each)) all.push_back(each);
    return all;
}

bool takesKeyboard(const QWidget& widget)
{
    return widget.isEnabled() && !widget.focusProxy() && (widget.focusPolicy() & Qt::TabFocus);
}

/// The palette's field is the only thing there that can have the focus; the list of emoji shows its current one always, also while the
/// search has the focus and the arrow keys move it.
bool isSeenOtherwise(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return qobject_cast<const CommandPalette*>(parent) ||
           (qobject_cast<const EmojiPicker*>(parent) && widget.inherits("QListView"));
}

/// What a focus ring changes, in pixels; the caret alone is less.
int changedPixels(const QImage& before, const QImage& after)
{
    int changed = 0;
    for (int y = 0; y < before.height(); ++y)
        for (int x = 0; x < before.width(); ++x) changed += before.pixel(x, y) != after.pixel(x, y);
    return changed;
}

QStringList idsOf(const ActionRegistry& registry)
{
    QStringList ids;
    for (const auto& entry : registry.entries()) ids.append(entry.id);
    return ids;
}

/// The first of a layout item's controls in the order of Tab; null for none.
const QWidget* firstStop(const QLayoutItem& item, const std::map<const QWidget*, int>& places)
{
    const QWidget* first = nullptr;
    const auto take = [&](const QWidget* widget) {
        if (widget && places.count(widget) && (!first || places.at(widget) < places.at(first))) first = widget;
    };
    auto& place = const_cast<QLayoutItem&>(item);
    if (const QLayout* layout = place.layout())
        for (int i = 0; i < layout->count(); ++i) take(firstStop(*layout->itemAt(i), places));
    if (QWidget* widget = place.widget()) {
        take(widget);
        for (const QWidget* each : widget->findChildren<QWidget*>()) take(each);
    }
    return first;
}

void expectInOrder(const char* name, const QLayout& layout, const std::map<const QWidget*, int>& places)
{
    const QWidget* last = nullptr;
    for (int i = 0; i < layout.count(); ++i) {
        const QWidget* next = firstStop(*layout.itemAt(i), places);
        if (!next) continue;
        if (last && places.at(next) < places.at(last)) {
            INFO(name << ": " << pathOf(*next) << " is reached before " << pathOf(*last));
            CHECK(false);
        }
        last = next;
    }
}

}  // namespace

TEST_CASE("the tour leaves no page, dialog, popup nor part of one out")
{
    Tour tour;
    Census census;
    tour.visitAll([&](const char*, QWidget& top) { census.see(top); });
    for (const QString& missed : census.unseen()) {
        INFO(missed.toStdString() << " is declared in ui/ and shown by no visit of Tour");
        CHECK(false);
    }
    for (const QString& source : Census::nameless()) {
        INFO("ui/" << source.toStdString() << " makes a dialog that no visit of Tour shows");
        CHECK(tour.shownFrom.count(source) == 1);
    }
}

TEST_CASE("no command opens a dialog or popup that the tour does not show")
{
    // Qt's own: the list of a select, and what is said beside the pointer.
    std::set<QByteArray> known{"QFileDialog", "QPrintDialog", "QMenu", "QComboBoxPrivateContainer", "QTipLabel"};
    Tour tour;
    tour.visitAll([&](const char*, QWidget& top) { known.insert(top.metaObject()->className()); });
    const ActionRegistry& registry = tour.window->actionRegistry();
    int opened = 0;
    const auto run = [&](const QString& page, const QString& id) {
        registry.action(page)->trigger();
        const auto* entry = registry.find(id);
        if (!entry || !entry->isRunnable() || id == u"app.quit" || id == u"app.close") return;
        entry->action->trigger();
        QCoreApplication::processEvents();
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (top == tour.window.get() || !top->isVisible()) continue;
            INFO(id.toStdString() << " opens " << top->metaObject()->className());
            CHECK(known.count(top->metaObject()->className()) == 1);
            ++opened;
            top->close();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        tour.window->activateWindow();
    };
    // A command is about what is on the page.
    for (const char16_t* page :
         {u"page.inbox", u"page.contacts", u"page.scheduled", u"page.analytics", u"page.mentions", u"search.everything"})
        for (const QString& id : idsOf(registry)) run(QString::fromUtf16(page), id);
    CHECK(opened > 15);
}

TEST_CASE("every control of every page, dialog and popup has a name")
{
    Tour tour;
    tour.visitAll([](const char* name, QWidget& top) {
        for (const QWidget* widget : controlsOf(top)) {
            // The gallery is looked at by those who build the program; what holds its pieces needs no name.
            const bool isHolder =
                qobject_cast<const GalleryPage*>(&top) && (widget->inherits("QScrollArea") || widget->inherits("QTabWidget"));
            if (widget->focusPolicy() == Qt::NoFocus || isHolder) continue;
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            INFO(name << ": " << pathOf(*widget));
            REQUIRE(accessible);
            CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
        }
    });
}

TEST_CASE("what can be clicked is at least 32 pixels high and wide, on every page, dialog and popup")
{
    static constexpr int kLeast = 32;
    Tour tour;
    tour.visitAll([](const char* name, QWidget& top) {
        for (const QWidget* widget : controlsOf(top)) {
            const bool isButton = qobject_cast<const QAbstractButton*>(widget);
            const bool isField = qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
                                 qobject_cast<const QAbstractSpinBox*>(widget);
            if (!isButton && !isField) continue;
            INFO(name << ": " << widget->width() << "x" << widget->height() << " " << pathOf(*widget));
            CHECK(widget->height() >= kLeast);
            CHECK(widget->width() >= kLeast);
        }
    });
}

TEST_CASE("where the keyboard is can be seen at every control of every page, dialog and popup")
{
    static constexpr int kRing = 3;
    static constexpr int kLeastChange = 60;
    Tour tour;
    tour.visitAll([](const char* name, QWidget& top) {
        QWidget* before = top.focusWidget();
        for (QWidget* widget : controlsOf(top)) {
            if (!takesKeyboard(*widget) || isSeenOtherwise(*widget)) continue;
            // As the Tab key does.
            widget->clearFocus();
            top.setAttribute(Qt::WA_KeyboardFocusChange);
            widget->setFocus(Qt::TabFocusReason);
            if (!widget->hasFocus()) continue;
            // Where it is once it was scrolled to.
            const QRect place(widget->mapTo(&top, QPoint()) - QPoint(kRing, kRing), widget->size() + QSize(2 * kRing, 2 * kRing));
            if (!top.rect().intersects(place)) continue;
            const QImage with = top.grab(place).toImage();
            widget->clearFocus();
            const QImage without = top.grab(place).toImage();
            INFO(name << ": " << pathOf(*widget));
            CHECK(changedPixels(without, with) >= kLeastChange);
        }
        if (before) before->setFocus();
    });
}

TEST_CASE("Tab goes through every layout of every page, dialog and popup as it lies there")
{
    Tour tour;
    tour.visitAll([](const char* name, QWidget& top) {
        std::map<const QWidget*, int> places;
        int count = 0;
        for (const QWidget* next = top.nextInFocusChain(); next && next != &top; next = next->nextInFocusChain())
            if (takesKeyboard(*next) && next->isVisible()) places.emplace(next, count++);
        for (const QBoxLayout* layout : top.findChildren<QBoxLayout*>()) {
            const QWidget* of = layout->parentWidget();
            // From what is written to what sends it, past all that is beside it; and a ring that begins in the page, not in the rail.
            const bool isOfTheirOwn = of->inherits("uinbox::ui::MainWindow") || of->inherits("uinbox::ui::ComposerBar");
            if (!isOfTheirOwn) expectInOrder(name, *layout, places);
        }
        for (const QFormLayout* layout : top.findChildren<QFormLayout*>()) expectInOrder(name, *layout, places);
    });
}

TEST_CASE("Tab reaches every control of every page and dialog, and comes round")
{
    constexpr int kMost = 200;
    Tour tour;
    const auto walk = [&](const char* name, QWidget& top) {
        std::set<const QWidget*> wanted;
        for (const QWidget* widget : controlsOf(top))
            if (takesKeyboard(*widget) && Typist::isInSight(*widget)) wanted.insert(widget);
        QStringList passed;
        for (int i = 0; i < kMost && !wanted.empty(); ++i) {
            passed.append(QLatin1String(Typist::focus()->metaObject()->className()) + u' ' + Typist::focusName());
            for (const QWidget* at = Typist::focus(); at; at = at->parentWidget()) wanted.erase(at);
            tour.press(Qt::Key_Tab);
        }
        for (const QWidget* missed : wanted) {
            // What went meanwhile need not be reached.
            if (!missed->isVisible() || !takesKeyboard(*missed)) continue;
            INFO(name << ": " << pathOf(*missed) << " is not among " << passed.mid(0, 30).join(u'|').toStdString());
            CHECK(false);
        }
    };
    tour.visitDialogs([&](const char* name, QWidget& top) {
        // Not in what has not the focus here, nor in the gallery, whose controls are forced to look focused.
        if (top.isAncestorOf(Typist::focus())) walk(name, top);
    });
}

TEST_CASE("with health and line no two commands have one key with one focus, in any template")
{
    const auto which = GENERATE(KeyTemplate::Own, KeyTemplate::Gmail, KeyTemplate::Outlook, KeyTemplate::AppleMail);
    Tour tour;
    tour.window->keymap().setKeyTemplate(which);
    const ActionRegistry& registry = tour.window->actionRegistry();
    CHECK(registry.find(u"app.health"));
    for (const auto& entry : registry.entries())
        for (const QKeySequence& key : entry.keys)
            for (const auto* other : registry.conflicts(entry.id, key)) {
                INFO(key.toString().toStdString() << ": " << entry.id.toStdString() << ", " << other->id.toStdString());
                CHECK(false);
            }
}
