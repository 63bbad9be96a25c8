// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/ControlState.h"
#include "theme/Theme.h"

#include "catch.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace uinbox::ui;

namespace {

/// A control as it is drawn in a state, whatever it is in.
template <class Control, class Option>
class Shown final : public Control {
public:
    using Control::Control;
    QStyle::State state;

    QImage image()
    {
        this->resize(this->sizeHint());
        return this->grab().toImage();
    }

protected:
    void initStyleOption(Option* option) const override
    {
        Control::initStyleOption(option);
        option->state |= state;
    }
};

/// Every state of a control looks different from every other.
template <class Control, class Option>
void checkStates(Shown<Control, Option>& control, const std::vector<QStyle::State>& states)
{
    std::vector<QImage> images;
    for (const QStyle::State state : states) {
        control.state = state;
        images.push_back(control.image());
    }
    control.state = {};
    control.setEnabled(false);
    images.push_back(control.image());
    control.setEnabled(true);
    for (size_t i = 0; i < images.size(); ++i)
        for (size_t j = i + 1; j < images.size(); ++j) {
            INFO("states " << i << " and " << j);
            CHECK(images[i] != images[j]);
        }
}

const std::vector<QStyle::State> kButtonStates{QStyle::State_None, QStyle::State_MouseOver,
                                               QStyle::State_Sunken | QStyle::State_MouseOver, QStyle::State_HasFocus};

int pixelsOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) count += image.pixelColor(x, y) == color ? 1 : 0;
    return count;
}

Appearance anyAppearance()
{
    return GENERATE(Appearance::Light, Appearance::Dark, Appearance::HighContrast);
}

}  // namespace

TEST_CASE("a button of each kind shows every state")
{
    Theme theme(*qApp, anyAppearance());
    for (const ButtonKind kind : {ButtonKind::Primary, ButtonKind::Secondary, ButtonKind::Danger, ButtonKind::Quiet}) {
        INFO("kind " << static_cast<int>(kind));
        Shown<QPushButton, QStyleOptionButton> button(QStringLiteral("Save"));
        setButtonKind(button, kind);
        checkStates(button, kButtonStates);
    }
}

TEST_CASE("the kinds of buttons are told apart, and a dialog's default one is the primary one")
{
    Theme theme(*qApp, anyAppearance());
    std::vector<QImage> images;
    for (const ButtonKind kind : {ButtonKind::Primary, ButtonKind::Secondary, ButtonKind::Danger, ButtonKind::Quiet}) {
        Shown<QPushButton, QStyleOptionButton> button(QStringLiteral("Save"));
        setButtonKind(button, kind);
        images.push_back(button.image());
    }
    for (size_t i = 0; i < images.size(); ++i)
        for (size_t j = i + 1; j < images.size(); ++j) CHECK(images[i] != images[j]);
    Shown<QPushButton, QStyleOptionButton> standard(QStringLiteral("Save"));
    standard.setDefault(true);
    CHECK(standard.image() == images[0]);
    setButtonKind(standard, ButtonKind::Secondary);
    CHECK(standard.image() == images[1]);
    clearButtonKind(standard);
    CHECK(standard.image() == images[0]);
}

TEST_CASE("boxes, circles, lists, numbers, lines, sliders and tools show every state")
{
    Theme theme(*qApp, anyAppearance());
    const std::vector<QStyle::State> fieldStates{QStyle::State_None, QStyle::State_MouseOver, QStyle::State_HasFocus};
    for (const bool isOn : {false, true}) {
        Shown<QCheckBox, QStyleOptionButton> box(QStringLiteral("Box"));
        box.setChecked(isOn);
        checkStates(box, kButtonStates);
        Shown<QRadioButton, QStyleOptionButton> circle(QStringLiteral("Circle"));
        circle.setChecked(isOn);
        checkStates(circle, kButtonStates);
        Shown<QCheckBox, QStyleOptionButton> onOff(QStringLiteral("Switch"));
        onOff.setChecked(isOn);
        setSwitch(onOff, isOn ? 1 : 0);
        checkStates(onOff, kButtonStates);
    }
    Shown<QComboBox, QStyleOptionComboBox> list;
    list.addItem(QStringLiteral("One"));
    checkStates(list, fieldStates);
    Shown<QSpinBox, QStyleOptionSpinBox> number;
    checkStates(number, fieldStates);
    Shown<QLineEdit, QStyleOptionFrame> line;
    line.setText(QStringLiteral("Words"));
    checkStates(line, fieldStates);
    Shown<QSlider, QStyleOptionSlider> slider(Qt::Horizontal);
    checkStates(slider, {QStyle::State_None, QStyle::State_HasFocus});
    Shown<QToolButton, QStyleOptionToolButton> tool;
    tool.setText(QStringLiteral("Tool"));
    tool.setAutoRaise(true);
    checkStates(tool, kButtonStates);
}

TEST_CASE("the focus is seen on every control as a ring of its colour")
{
    Theme theme(*qApp, anyAppearance());
    const QColor ring = theme.tokens().focus;
    Shown<QPushButton, QStyleOptionButton> button(QStringLiteral("Save"));
    Shown<QCheckBox, QStyleOptionButton> box(QStringLiteral("Box"));
    Shown<QCheckBox, QStyleOptionButton> bare;
    Shown<QRadioButton, QStyleOptionButton> circle(QStringLiteral("Circle"));
    Shown<QComboBox, QStyleOptionComboBox> list;
    Shown<QLineEdit, QStyleOptionFrame> line;
    Shown<QToolButton, QStyleOptionToolButton> tool;
    Shown<QSpinBox, QStyleOptionSpinBox> number;
    const auto check = [ring](auto& control) {
        const int before = pixelsOf(control.image(), ring);
        control.state = QStyle::State_HasFocus;
        INFO(control.metaObject()->className());
        CHECK(pixelsOf(control.image(), ring) >= before + 30);
    };
    setButtonKind(button, ButtonKind::Secondary);
    check(button);
    check(box);
    check(bare);
    check(circle);
    check(list);
    check(line);
    check(tool);
    check(number);
}

TEST_CASE("a field with something wrong has a border that says so, focused or not")
{
    Theme theme(*qApp, anyAppearance());
    Shown<QLineEdit, QStyleOptionFrame> line;
    CHECK(pixelsOf(line.image(), theme.tokens().danger) == 0);
    setInvalid(line, true);
    CHECK(isInvalid(&line));
    CHECK(pixelsOf(line.image(), theme.tokens().danger) > 50);
    line.state = QStyle::State_HasFocus;
    CHECK(pixelsOf(line.image(), theme.tokens().danger) > 50);
    setInvalid(line, false);
    CHECK(pixelsOf(line.image(), theme.tokens().danger) == 0);
}

TEST_CASE("nothing that is pressed is lower than 32 pixels, and all of it grows with the text")
{
    Theme theme(*qApp, Appearance::Light);
    QPushButton button(QStringLiteral("Save"));
    QToolButton tool;
    QCheckBox box(QStringLiteral("Box"));
    QRadioButton circle(QStringLiteral("Circle"));
    QComboBox list;
    QLineEdit line;
    QSpinBox number;
    QSlider slider(Qt::Horizontal);
    QTabBar tabs;
    tabs.addTab(QStringLiteral("One"));
    const std::vector<QWidget*> controls{&button, &tool, &box, &circle, &list, &line, &number, &slider, &tabs};
    std::vector<int> heights;
    for (const QWidget* control : controls) {
        INFO(control->metaObject()->className());
        heights.push_back(control->sizeHint().height());
        CHECK(heights.back() >= 32);
    }
    theme.setTextScale(2);
    for (size_t i = 0; i < controls.size(); ++i) {
        INFO(controls[i]->metaObject()->className());
        CHECK(controls[i]->sizeHint().height() >= heights[i] * 18 / 10);
    }
}

TEST_CASE("a scroll bar has no arrows: all of it is the way of its thumb")
{
    Theme theme(*qApp, Appearance::Light);
    QScrollBar bar(Qt::Vertical);
    bar.resize(10, 200);
    bar.setRange(0, 1000);
    bar.setPageStep(100);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.minimum = 0;
    option.maximum = 1000;
    option.pageStep = 100;
    const auto part = [&](QStyle::SubControl which) {
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, which, &bar);
    };
    option.sliderPosition = 0;
    CHECK(part(QStyle::SC_ScrollBarGroove) == bar.rect());
    CHECK(part(QStyle::SC_ScrollBarSlider).top() == 0);
    CHECK(part(QStyle::SC_ScrollBarAddLine).isEmpty());
    option.sliderPosition = 1000;
    CHECK(part(QStyle::SC_ScrollBarSlider).bottom() == 199);
    CHECK(part(QStyle::SC_ScrollBarSlider).height() == 32);
    option.sliderPosition = 500;
    CHECK(part(QStyle::SC_ScrollBarSlider).center().y() == 99);
    CHECK(part(QStyle::SC_ScrollBarSubPage).height() + 32 + part(QStyle::SC_ScrollBarAddPage).height() == 200);
}

TEST_CASE("the lines of a menu keep a column for marks and show the shortcut at their end")
{
    Theme theme(*qApp, Appearance::Light);
    QMenu menu;
    QAction* plain = menu.addAction(QStringLiteral("Archive"));
    const int without = menu.sizeHint().width();
    plain->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    plain->setShortcutVisibleInContextMenu(true);
    QMenu other;
    QAction* same = other.addAction(QStringLiteral("Archive"));
    same->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    same->setShortcutVisibleInContextMenu(true);
    CHECK(other.sizeHint().width() > without);
    CHECK(other.actionGeometry(same).height() >= 32);
    QAction* checked = other.addAction(QStringLiteral("Unread"));
    checked->setCheckable(true);
    const QImage before = other.grab().toImage();
    checked->setChecked(true);
    CHECK(pixelsOf(other.grab().toImage(), theme.tokens().accent) > pixelsOf(before, theme.tokens().accent));
}

TEST_CASE("the wheel that scrolls a page changes nothing that it comes by, unless that has the focus")
{
    Theme theme(*qApp, Appearance::Light);
    QWidget page;
    QSpinBox number(&page);
    QLineEdit other(&page);
    number.setValue(15);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    const auto turn = [&] {
        const QPointF at = QRectF(number.rect()).center();
        QWheelEvent event(at, number.mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&number, &event);
    };
    other.setFocus();
    turn();
    CHECK(number.value() == 15);
    CHECK(other.hasFocus());
    number.setFocus();
    turn();
    CHECK(number.value() == 16);
    // Also under the style of another appearance.
    theme.setAppearance(Appearance::Dark);
    other.setFocus();
    turn();
    CHECK(number.value() == 16);
}

TEST_CASE("a list's own lines get our delegate, and one that was given another keeps it")
{
    Theme theme(*qApp, Appearance::Light);
    QComboBox plain;
    plain.addItem(QStringLiteral("One"));
    plain.ensurePolished();
    CHECK(plain.itemDelegate()->inherits("uinbox::ui::PopupDelegate"));
    QComboBox own;
    auto* delegate = new QStyledItemDelegate(&own);
    own.setItemDelegate(delegate);
    own.ensurePolished();
    CHECK(own.itemDelegate() == delegate);
}

TEST_CASE("Enter presses the button that has the focus once, not the default one of the dialog")
{
    const Theme theme(*qApp, Appearance::Light);
    QDialog dialog;
    auto* other = new QPushButton(QStringLiteral("Other"), &dialog);
    auto* standard = new QPushButton(QStringLiteral("Default"), &dialog);
    other->setAutoDefault(false);
    standard->setDefault(true);
    int others = 0;
    int standards = 0;
    QObject::connect(other, &QPushButton::clicked, &dialog, [&] { ++others; });
    QObject::connect(standard, &QPushButton::clicked, &dialog, [&] { ++standards; });
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    other->setFocus();
    QTest::keyClick(other, Qt::Key_Return);
    QTest::keyClick(other, Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(others == 2);
    CHECK(standards == 0);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
    QApplication::sendEvent(other, &held);
    CHECK(others == 2);
}

TEST_CASE("the letters that Alt presses are underlined while Alt is held, and only then")
{
    const Theme theme(*qApp, Appearance::Light);
    QWidget window;
    auto* button = new QPushButton(QStringLiteral("&Write"), &window);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    const QImage plain = button->grab().toImage();
    QTest::keyPress(button, Qt::Key_Alt, Qt::AltModifier);
    CHECK(button->grab().toImage() != plain);
    QTest::keyRelease(button, Qt::Key_Alt);
    CHECK(button->grab().toImage() == plain);
    QTest::keyPress(button, Qt::Key_Alt, Qt::AltModifier);
    QEvent away(QEvent::WindowDeactivate);
    QApplication::sendEvent(&window, &away);
    CHECK(button->grab().toImage() == plain);
}
