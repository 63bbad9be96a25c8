// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/EmailView.h"

#include "base/Async.h"
#include "common/Banner.h"
#include "common/FocusOverlay.h"
#include "common/TabOrder.h"
#include "conversation/EmailBrowser.h"
#include "conversation/EmailFindBar.h"
#include "conversation/EmailHead.h"
#include "conversation/EmailParts.h"
#include "conversation/EmailPictures.h"
#include "conversation/LinkTarget.h"
#include "media/RemotePictures.h"
#include "theme/Theme.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace uinbox::ui {

namespace {

constexpr int kLeastSteps = -4, kMostSteps = 8;
constexpr double kZoomStep = 1.12;
/// Pictures that come within it are laid out together.
constexpr int kRoomMs = 60;

}  // namespace

EmailView::EmailView(const AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_head(new EmailHead(context.theme, this)),
      m_banner(new Banner(context.theme, this)),
      m_stack(new QStackedWidget(this)),
      m_progress(new QLabel(this)),
      m_browser(new EmailBrowser(this)),
      m_parts(new EmailParts(context.theme, this)),
      m_status(new QLabel(this))
{
    m_find = new EmailFindBar(context.theme, *m_browser, this);
    new FocusOverlay(*m_browser, context.theme);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_progress->setAlignment(Qt::AlignCenter);
    m_progress->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_progress);
    m_stack->addWidget(m_browser);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setContentsMargins(space::kXl, space::kXs, space::kXl, space::kXs);
    m_status->setAccessibleName(tr("Where the link leads"));
    m_status->setMinimumHeight(28);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    column->addWidget(m_head);
    column->addWidget(m_banner);
    column->addWidget(m_find);
    column->addWidget(m_stack, 1);
    column->addWidget(m_parts);
    column->addWidget(m_status);
    tabAsLaidOut(*column);
    m_room.setSingleShot(true);
    m_room.setInterval(kRoomMs);
    setFocusProxy(m_browser);
    connect(&m_room, &QTimer::timeout, m_browser, &EmailBrowser::makeRoom);
    connect(&context.theme, &Theme::changed, this, &EmailView::prepare);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &EmailView::onLink);
    connect(m_browser, &QTextBrowser::highlighted, this, &EmailView::onHighlighted);
    connect(m_browser, &EmailBrowser::zoomRequested, this, &EmailView::zoomBy);
    connect(m_browser, &EmailBrowser::menuOpening, this, &EmailView::fillMenu);
    connect(m_parts, &EmailParts::saveTextRequested, this, &EmailView::saveTextRequested);
    connect(m_parts, &EmailParts::partChosen, this, [this](int part) {
        m_page.part = part;
        layOut();
    });
    buildKeys();
}

EmailView::~EmailView() = default;

void EmailView::buildKeys()
{
    const auto add = [this](const QList<QKeySequence>& keys, auto run) {
        auto* action = new QAction(this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    add({QKeySequence::Find}, [this] { find(); });
    add({QKeySequence(Qt::Key_F3)}, [this] { m_find->findNext(); });
    add({QKeySequence(Qt::SHIFT | Qt::Key_F3)}, [this] { m_find->findPrevious(); });
    add({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, [this] { zoomBy(1); });
    add({QKeySequence(Qt::CTRL | Qt::Key_Minus)}, [this] { zoomBy(-1); });
    add({QKeySequence(Qt::CTRL | Qt::Key_0)}, [this] { resetZoom(); });
    add({QKeySequence::Print}, [this] { Q_EMIT printRequested(); });
}

void EmailView::setMessage(const Message& message, const QString& name)
{
    m_message = message;
    m_page = {};
    m_isTrusted = false;
    m_head->setMessage(message, name);
    m_banner->hide();
    delete m_pictures;
    m_pictures = nullptr;
    prepare();
}

double EmailView::zoom() const
{
    return std::pow(kZoomStep, m_steps);
}

Ground EmailView::ground() const
{
    return m_context.theme.appearance() == Appearance::Light ? Ground::Light : Ground::Dark;
}

EmailLook EmailView::look() const
{
    const bool isPaper = m_content.isOnPaper || ground() == Ground::Light;
    const Tokens& tokens = isPaper ? tokensFor(Appearance::Light) : m_context.theme.tokens();
    EmailLook look;
    look.font = m_context.theme.font(qRound(type::kBody * zoom()));
    look.link = tokens.link;
    look.muted = tokens.textMuted;
    look.ground = isPaper ? QColor(Qt::white) : tokens.field;
    look.width = std::max(240, m_browser->viewport()->width());
    return look;
}

void EmailView::sayProgress(const QString& words)
{
    m_progress->setText(words);
    m_stack->setCurrentWidget(m_progress);
}

void EmailView::prepare()
{
    if (m_message.id.isNull()) return;
    if (!m_browser->emailDocument()) sayProgress(tr("Reading the e-mail…"));
    const int asked = ++m_asked;
    const auto content = workOut(*QThreadPool::globalInstance(),
                                 [html = m_message.html, text = m_message.content, ground = ground(),
                                  zoom = zoom()]() -> Result<EmailContent> { return emailContent(html, text, ground, zoom); });
    onFinished(content, this, [this, asked](const Result<EmailContent>& made) {
        if (asked != m_asked) return;
        if (!made) return sayProgress(tr("This e-mail cannot be shown. Save it as text instead.")), Q_EMIT failed(made.error());
        onContent(*made);
    });
}

void EmailView::onContent(const EmailContent& content)
{
    m_content = content;
    m_page.part = std::min(m_page.part, static_cast<int>(content.safe.parts.size()) - 1);
    if (!m_pictures) {
        m_pictures = new EmailPictures(m_context, content.safe.pictures, m_message.attachments, this);
        connect(m_pictures, &EmailPictures::loaded, this, &EmailView::onPicture);
        connect(m_pictures, &EmailPictures::remoteFinished, this, &EmailView::onRemoteFinished);
        m_pictures->loadOwn();
        if (content.safe.remotePictures() > 0) readTrust();
    }
    layOut();
}

void EmailView::layOut()
{
    const int asked = ++m_asked;
    const auto page =
        workOut(*QThreadPool::globalInstance(),
                [content = m_content, page = m_page, look = look(), home = thread()]() -> Result<std::shared_ptr<EmailDocument>> {
                    return makeEmailPage(content, page, look, home);
                });
    onFinished(page, this, [this, asked](const Result<std::shared_ptr<EmailDocument>>& document) {
        if (asked != m_asked) return;
        if (!document)
            return sayProgress(tr("This e-mail cannot be shown. Save it as text instead.")), Q_EMIT failed(document.error());
        onDocument(*document);
    });
}

void EmailView::onDocument(const std::shared_ptr<EmailDocument>& document)
{
    const auto& images = m_pictures->images();
    for (size_t i = 0; i < images.size(); ++i) document->setPicture(static_cast<int>(i), images[i]);
    applyGround();
    const int at = m_page.hasHistory ? m_browser->verticalScrollBar()->value() : 0;
    m_browser->showDocument(document);
    if (std::any_of(images.begin(), images.end(), [](const QImage& image) { return !image.isNull(); })) m_room.start();
    m_stack->setCurrentWidget(m_browser);
    m_browser->verticalScrollBar()->setValue(at);
    m_parts->setPart(m_page.part, static_cast<int>(m_content.safe.parts.size()), m_content.safe.cut);
    m_find->refresh();
    Q_EMIT shown();
}

/// The ground of the whole mail where it has one that dark letters can be read on, else white.
QColor EmailView::paper() const
{
    constexpr int kLight = 160;
    const QColor own(m_content.safe.ground);
    return own.isValid() && own.lightness() >= kLight ? own : QColor(Qt::white);
}

/// White paper for a mail with grounds of its own, else the window's.
void EmailView::applyGround()
{
    QPalette colors = palette();
    const Tokens& own = m_context.theme.tokens();
    const bool isPaper = m_content.isOnPaper;
    const bool hasGround = ground() == Ground::Light && m_content.safe.paintsGround;
    colors.setColor(QPalette::Base, isPaper || hasGround ? paper() : own.field);
    colors.setColor(QPalette::Text, isPaper ? tokensFor(Appearance::Light).text : own.text);
    m_browser->setPalette(colors);
}

void EmailView::readTrust()
{
    if (!m_context.remotePictures) return;
    if (m_message.direction == Direction::Outbound) return askForPictures();
    onFinished(m_context.remotePictures->isTrusted(m_message.fromAddress), m_pictures, [this](const Result<bool>& trusted) {
        m_isTrusted = trusted && *trusted;
        m_isTrusted ? loadPictures() : askForPictures();
    });
}

void EmailView::askForPictures()
{
    m_banner->say(tr("Pictures from the internet are not loaded: loading them tells the sender that you read this."));
    m_banner->offer(tr("Load images"), [this] { loadPictures(); });
    if (m_message.direction == Direction::Inbound) m_banner->offer(tr("Always for this sender"), [this] { trustSender(); });
}

void EmailView::trustSender()
{
    onFinished(m_context.remotePictures->setTrusted(m_message.fromAddress, true), this, [this](const Result<>& stored) {
        if (!stored) Q_EMIT failed(stored.error());
    });
    loadPictures();
}

void EmailView::loadPictures()
{
    if (!m_pictures || m_content.safe.remotePictures() == 0) return;
    m_banner->say(tr("Loading images…"));
    m_pictures->loadRemote();
}

void EmailView::onPicture(int place, const QImage& picture)
{
    if (EmailDocument* document = m_browser->emailDocument()) document->setPicture(place, picture);
    if (!m_room.isActive()) m_room.start();
}

void EmailView::onRemoteFinished(int missing)
{
    if (missing == 0) return m_banner->hide();
    m_banner->say(missing == 1
                      ? tr("1 image could not be loaded: its address leads nowhere, or not to a picture.")
                      : tr("%n images could not be loaded: their addresses lead nowhere, or not to a picture.", nullptr, missing));
    m_banner->offerClose();
}

void EmailView::onLink(const QUrl& url)
{
    if (url == QUrl(kHistoryLink)) {
        m_page.hasHistory = !m_page.hasHistory;
        return layOut();
    }
    const LinkTarget target = linkTarget(url, m_browser->wordsOf(url));
    target.warning.isEmpty() ? Q_EMIT linkOpened(url) : askThenOpen(url, target.warning);
}

void EmailView::askThenOpen(const QUrl& url, const QString& warning)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Open link"),
                                tr("%1\n\nOpen it only if you know where it leads.").arg(warning), QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(QString());
    const auto* openIt = box->addButton(tr("Open"), QMessageBox::AcceptRole);
    connect(openIt, &QPushButton::clicked, this, [this, url] { Q_EMIT linkOpened(url); });
    box->setDefaultButton(QMessageBox::Cancel);
    box->open();
}

void EmailView::onHighlighted(const QUrl& url)
{
    const bool isOfMail = !url.isEmpty() && url != QUrl(kHistoryLink);
    const LinkTarget target = isOfMail ? linkTarget(url, m_browser->wordsOf(url)) : LinkTarget{};
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText,
                    target.warning.isEmpty() ? m_context.theme.tokens().textMuted : m_context.theme.tokens().danger);
    m_status->setPalette(colors);
    m_status->setText(target.warning.isEmpty() ? target.place : target.warning);
    m_browser->viewport()->setToolTip(
        isOfMail ? QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(m_status->text().toHtmlEscaped()) : QString());
}

void EmailView::fillMenu(QMenu* menu)
{
    menu->addAction(tr("Find…"), this, &EmailView::find);
    menu->addAction(tr("Larger"), this, [this] { zoomBy(1); });
    menu->addAction(tr("Smaller"), this, [this] { zoomBy(-1); });
    menu->addSeparator();
    menu->addAction(tr("Save as text…"), this, &EmailView::saveTextRequested);
    menu->addAction(tr("Print…"), this, &EmailView::printRequested);
    if (!m_isTrusted) return;
    menu->addSeparator();
    menu->addAction(tr("Do not load images of this sender any more"), this, [this] {
        m_isTrusted = false;
        onFinished(m_context.remotePictures->setTrusted(m_message.fromAddress, false), this, [this](const Result<>& stored) {
            if (!stored) Q_EMIT failed(stored.error());
        });
    });
}

void EmailView::find()
{
    m_find->open();
}

void EmailView::zoomBy(int steps)
{
    const int wanted = std::clamp(m_steps + steps, kLeastSteps, kMostSteps);
    if (std::exchange(m_steps, wanted) != wanted) prepare();
}

void EmailView::resetZoom()
{
    zoomBy(-m_steps);
}

}  // namespace uinbox::ui
