// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/EmojiPicker.h"

#include "common/TabOrder.h"
#include "composer/ComposerPreferences.h"
#include "composer/EmojiModel.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QStyleHints>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace uinbox::ui {

namespace {

constexpr int kCell = 38;
constexpr int kColumns = 9;
constexpr int kRows = 6;
constexpr int kEmojiSize = 22;
/// One of each group stands for it.
constexpr std::array kGroupMarks{u"😀", u"👋", u"🐻", u"🍎", u"🚗", u"⚽", u"💡", u"❤️", u"🏁"};

/// Paints one emoji, and where the keyboard or the pointer is.
class EmojiDelegate final : public QStyledItemDelegate {
public:
    EmojiDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& tokens = m_theme.tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(option.rect).adjusted(2, 2, -2, -2);
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(isCurrent ? QPen(tokens.focus, 2) : QPen(Qt::NoPen));
            painter->setBrush(isCurrent ? tokens.accentSoft : tokens.hover);
            painter->drawRoundedRect(box, radius::kS, radius::kS);
        }
        painter->setFont(m_theme.font(kEmojiSize));
        painter->setPen(tokens.text);
        painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
        if (index.data(EmojiModel::kHasTonesRole).toBool()) paintCorner(*painter, box, option.direction);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {kCell, kCell}; }

private:
    /// There is more below: tones of skin.
    void paintCorner(QPainter& painter, const QRectF& box, Qt::LayoutDirection direction) const
    {
        constexpr qreal kSide = 5;
        const QPointF corner = direction == Qt::LeftToRight ? box.bottomRight() - QPointF(2, 2) : box.bottomLeft() + QPointF(2, -2);
        const qreal inward = direction == Qt::LeftToRight ? -kSide : kSide;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.tokens().textMuted);
        painter.drawPolygon(QPolygonF{corner, corner + QPointF(inward, 0), corner + QPointF(0, -kSide)});
    }

    const Theme& m_theme;
};

QString groupTitle(int group)
{
    // In the order of Unicode's file; a group that is new there has its own name.
    const QStringList titles{EmojiPicker::tr("Smileys"),    EmojiPicker::tr("People"),  EmojiPicker::tr("Skin and hair"),
                             EmojiPicker::tr("Nature"),     EmojiPicker::tr("Food"),    EmojiPicker::tr("Travel"),
                             EmojiPicker::tr("Activities"), EmojiPicker::tr("Objects"), EmojiPicker::tr("Symbols"),
                             EmojiPicker::tr("Flags")};
    static const QStringList names{QStringLiteral("Smileys & Emotion"), QStringLiteral("People & Body"),
                                   QStringLiteral("Component"),         QStringLiteral("Animals & Nature"),
                                   QStringLiteral("Food & Drink"),      QStringLiteral("Travel & Places"),
                                   QStringLiteral("Activities"),        QStringLiteral("Objects"),
                                   QStringLiteral("Symbols"),           QStringLiteral("Flags")};
    if (group < 0) return EmojiPicker::tr("Recent");
    const QString name = EmojiCatalog::instance().groups().value(group);
    return titles.value(static_cast<int>(names.indexOf(name)), name);
}

QStringList toneNames()
{
    return {EmojiPicker::tr("No tone"),     EmojiPicker::tr("Light"),       EmojiPicker::tr("Medium light"),
            EmojiPicker::tr("Medium tone"), EmojiPicker::tr("Medium dark"), EmojiPicker::tr("Dark")};
}

}  // namespace

EmojiPicker::EmojiPicker(const Theme& theme, Preferences& preferences, QWidget* parent)
    : QDialog(parent, Qt::Popup),
      m_theme(theme),
      m_preferences(preferences),
      m_model(new EmojiModel(this)),
      m_search(new QLineEdit(this)),
      m_heading(new QLabel(this)),
      m_list(new QListView(this)),
      m_none(new QLabel(tr("No emoji of that name"), this)),
      m_name(new QLabel(this)),
      m_tone(new QToolButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Emoji"));
    m_model->setTone(static_cast<SkinTone>(qBound(0, preferences.get(kSkinTone), 5)));
    m_model->setRecent(preferences.get(kRecentEmoji));
    m_search->setPlaceholderText(tr("Search emoji"));
    m_search->setAccessibleName(tr("Search emoji"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_hold.setSingleShot(true);
    m_hold.setInterval(QGuiApplication::styleHints()->mousePressAndHoldInterval());
    connect(&m_hold, &QTimer::timeout, this, &EmojiPicker::onHeld);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EmojiDelegate(theme, this));
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(true);
    m_list->setResizeMode(QListView::Fixed);
    m_list->setUniformItemSizes(true);
    m_list->setGridSize({kCell, kCell});
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Emoji"));
    m_list->setFixedSize(kColumns * kCell + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2, kRows * kCell);
    build();
    connect(m_search, &QLineEdit::textChanged, this, &EmojiPicker::search);
    connect(m_list, &QListView::clicked, this, &EmojiPicker::choose);
    connect(m_list, &QListView::customContextMenuRequested, this, [this](const QPoint& place) {
        if (const QModelIndex index = m_list->indexAt(place); index.isValid())
            askTone(index, m_list->viewport()->mapToGlobal(place));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &EmojiPicker::onMoved);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &EmojiPicker::onMoved);
    m_list->setCurrentIndex(m_model->index(0));
    onMoved();
}

void EmojiPicker::build()
{
    m_heading->setFont(m_theme.font(type::kSmall, QFont::DemiBold));
    m_name->setFont(m_theme.font(type::kSmall));
    for (QLabel* label : {m_heading, m_none, m_name}) {
        label->setTextFormat(Qt::PlainText);
        QPalette muted = label->palette();
        muted.setColor(QPalette::WindowText, m_theme.tokens().textMuted);
        label->setPalette(muted);
    }
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setFixedSize(m_list->size());
    m_none->hide();
    auto* groups = new QHBoxLayout;
    groups->setSpacing(0);
    buildGroups(*groups);
    buildTones();
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_name, 1);
    foot->addWidget(m_tone);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kM, space::kM, space::kS, space::kS);
    layout->setSpacing(space::kXs);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addWidget(m_search);
    layout->addLayout(groups);
    layout->addWidget(m_heading);
    layout->addWidget(m_list);
    layout->addWidget(m_none);
    layout->addLayout(foot);
    tabAsLaidOut(*layout);
}

void EmojiPicker::buildGroups(QHBoxLayout& row)
{
    const auto add = [&](int group, const QString& mark) {
        auto* button = new QToolButton(this);
        button->setText(mark);
        button->setFont(m_theme.font(kEmojiSize - 4));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setFixedSize(34, 34);
        button->setToolTip(groupTitle(group));
        button->setAccessibleName(groupTitle(group));
        connect(button, &QToolButton::clicked, this, [this, group] { showGroup(group); });
        row.addWidget(button);
    };
    if (m_model->firstOf(-1) >= 0) add(-1, QStringLiteral("🕘"));
    size_t mark = 0;
    for (int group = 0; group < EmojiCatalog::instance().groups().size(); ++group)
        if (m_model->firstOf(group) >= 0 && mark < kGroupMarks.size()) add(group, QString::fromUtf16(kGroupMarks.at(mark++)));
    row.addStretch();
}

void EmojiPicker::buildTones()
{
    m_tone->setPopupMode(QToolButton::InstantPopup);
    m_tone->setAutoRaise(true);
    m_tone->setFocusPolicy(Qt::TabFocus);
    m_tone->setFont(m_theme.font(kEmojiSize - 4));
    m_tone->setFixedHeight(34);
    m_tone->setToolTip(tr("The colour of skin"));
    auto* menu = new QMenu(m_tone);
    const Emoji* hand = EmojiCatalog::instance().named(QStringLiteral("raised hand"));
    for (int tone = 0; hand && tone < toneNames().size(); ++tone)
        connect(menu->addAction(hand->in(static_cast<SkinTone>(tone)) + QStringLiteral("  ") + toneNames()[tone]),
                &QAction::triggered, this, [this, tone] { setTone(static_cast<SkinTone>(tone)); });
    m_tone->setMenu(menu);
    setTone(m_model->tone());
}

void EmojiPicker::setTone(SkinTone tone)
{
    m_model->setTone(tone);
    if (m_preferences.get(kSkinTone) != static_cast<int>(tone)) m_preferences.set(kSkinTone, static_cast<int>(tone));
    const Emoji* hand = EmojiCatalog::instance().named(QStringLiteral("raised hand"));
    m_tone->setText(hand ? hand->in(tone) : QString());
    m_tone->setAccessibleName(tr("The colour of skin: %1").arg(toneNames()[static_cast<int>(tone)]));
}

void EmojiPicker::popUp(const QWidget& above)
{
    adjustSize();
    const QRect room = above.screen()->availableGeometry();
    const QPoint corner = above.mapToGlobal(QPoint(0, -space::kXs));
    const int left = isRightToLeft() ? corner.x() + above.width() - width() : corner.x();
    move(qBound(room.left(), left, qMax(room.left(), room.right() - width())),
         qBound(room.top(), corner.y() - height(), qMax(room.top(), room.bottom() - height())));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void EmojiPicker::search(const QString& query)
{
    m_model->search(query);
    const bool isEmpty = m_model->rowCount() == 0;
    m_none->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_list->scrollToTop();
    m_list->setCurrentIndex(m_model->index(0));
    onMoved();
}

void EmojiPicker::showGroup(int group)
{
    m_search->clear();
    const QModelIndex first = m_model->index(qMax(0, m_model->firstOf(group)));
    m_list->setCurrentIndex(first);
    m_list->scrollTo(first, QAbstractItemView::PositionAtTop);
    m_list->setFocus(Qt::OtherFocusReason);
    onMoved();
}

void EmojiPicker::onMoved()
{
    const QModelIndex current = m_list->currentIndex();
    m_name->setText(current.isValid() ? m_model->at(current.row()).name : QString());
    QModelIndex top = m_list->indexAt({kCell / 2, kCell / 2});
    if (!top.isValid()) top = m_model->index(0);
    m_heading->setText(m_model->isSearching() ? tr("Found") : groupTitle(top.data(EmojiModel::kGroupRole).toInt()));
}

void EmojiPicker::choose(const QModelIndex& index)
{
    if (index.isValid()) chooseText(m_model->textAt(index.row()));
}

void EmojiPicker::chooseText(const QString& text)
{
    rememberEmoji(m_preferences, text);
    // Before it closes: who wants to go on with the keyboard is in the field then.
    Q_EMIT chosen(text);
    if (!QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)) close();
}

void EmojiPicker::askTone(const QModelIndex& index, const QPoint& place)
{
    const Emoji& emoji = m_model->at(index.row());
    if (emoji.tones.isEmpty()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int tone = 0; tone < toneNames().size(); ++tone) {
        const QString text = emoji.in(static_cast<SkinTone>(tone));
        connect(menu->addAction(text + QStringLiteral("  ") + toneNames()[tone]), &QAction::triggered, this,
                [this, text] { chooseText(text); });
    }
    menu->popup(place);
}

void EmojiPicker::onMouse(const QMouseEvent& event, QEvent::Type type)
{
    if (type == QEvent::MouseButtonPress && event.button() == Qt::LeftButton) {
        m_held = event.pos();
        return m_hold.start();
    }
    const bool isElsewhere = (event.pos() - m_held).manhattanLength() >= QApplication::startDragDistance();
    if (type != QEvent::MouseMove || isElsewhere) m_hold.stop();
}

void EmojiPicker::onHeld()
{
    const QModelIndex index = m_list->indexAt(m_held);
    if (!index.isValid() || m_model->at(index.row()).tones.isEmpty()) return;
    m_list->setCurrentIndex(index);
    askTone(index, m_list->viewport()->mapToGlobal(m_list->visualRect(index).bottomLeft()));
}

bool EmojiPicker::onKey(const QKeyEvent& event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (enter) {
        choose(m_list->currentIndex());
        return true;
    }
    if (event.key() == Qt::Key_Menu || (event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier)) {
        if (const QModelIndex now = m_list->currentIndex(); now.isValid())
            askTone(now, m_list->viewport()->mapToGlobal(m_list->visualRect(now).center()));
        return true;
    }
    return false;
}

bool EmojiPicker::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    const bool isMouse = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonRelease || type == QEvent::MouseMove;
    if (isMouse && watched == m_list->viewport()) onMouse(*static_cast<QMouseEvent*>(event), type);
    if (type != QEvent::KeyPress || watched == m_list->viewport()) return QDialog::eventFilter(watched, event);
    auto& key = *static_cast<QKeyEvent*>(event);
    if (onKey(key)) return true;
    const bool vertical = key.key() == Qt::Key_Down || key.key() == Qt::Key_Up;
    if (watched == m_search && vertical) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_list) {
        const bool isAtTop = m_list->currentIndex().row() < kColumns;
        const bool types = !key.text().isEmpty() && key.text().front().isPrint();
        if (types || key.key() == Qt::Key_Backspace || (key.key() == Qt::Key_Up && isAtTop)) {
            m_search->setFocus(Qt::OtherFocusReason);
            if (key.key() != Qt::Key_Up) QCoreApplication::sendEvent(m_search, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void EmojiPicker::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_theme.tokens().fieldLine);
    painter.setBrush(m_theme.tokens().window);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void rememberEmoji(Preferences& preferences, const QString& emoji)
{
    QStringList recent = preferences.get(kRecentEmoji);
    recent.removeAll(emoji);
    recent.prepend(emoji);
    preferences.set(kRecentEmoji, QStringList(recent.mid(0, kMostRecentEmoji)));
}

}  // namespace uinbox::ui
