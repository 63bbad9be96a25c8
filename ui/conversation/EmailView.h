// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "common/AppContext.h"
#include "conversation/EmailContent.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QStackedWidget;

namespace uinbox::ui {

class Banner;
class EmailBrowser;
class EmailFindBar;
class EmailHead;
class EmailPictures;
class EmailParts;

/// One e-mail as it was sent, safe to read: who and when, then its text with its tables and pictures. Pictures of other people's servers are
/// loaded when the person says so, for this e-mail or always for its sender. What is quoted at its end is behind a link. A long one comes in
/// parts. Links are told where they lead, and followed by whoever listens, after a question where they say something else.
///
/// HTML is made safe and laid out in other threads; the window waits for nothing. For a window of its own or within another. Main thread.
class EmailView final : public QWidget {
    Q_OBJECT

public:
    explicit EmailView(const AppContext& context, QWidget* parent = nullptr);
    ~EmailView() override;

    /// Shows a message; `name` is what the other person is called.
    void setMessage(const Message& message, const QString& name);
    [[nodiscard]] const Message& message() const { return m_message; }
    [[nodiscard]] EmailBrowser& browser() const { return *m_browser; }

    void find();
    void zoomBy(int steps);
    void resetZoom();
    [[nodiscard]] double zoom() const;
    void loadPictures();

Q_SIGNALS:
    /// It can be read.
    void shown();
    /// A person wants to go there: http, https, mailto or tel.
    void linkOpened(const QUrl& url);
    void printRequested();
    void saveTextRequested();
    void failed(const uinbox::Error& error);

private:
    void buildKeys();
    void prepare();
    void onContent(const EmailContent& content);
    void layOut();
    void onDocument(const std::shared_ptr<EmailDocument>& document);
    void applyGround();
    void askForPictures();
    void readTrust();
    void trustSender();
    void onPicture(int place, const QImage& picture);
    void onRemoteFinished(int missing);
    void onLink(const QUrl& url);
    void onHighlighted(const QUrl& url);
    void askThenOpen(const QUrl& url, const QString& warning);
    void fillMenu(QMenu* menu);
    void sayProgress(const QString& words);
    [[nodiscard]] EmailLook look() const;
    [[nodiscard]] Ground ground() const;
    [[nodiscard]] QColor paper() const;

    AppContext m_context;
    Message m_message;
    EmailHead* m_head;
    Banner* m_banner;
    EmailFindBar* m_find;
    QStackedWidget* m_stack;
    QLabel* m_progress;
    EmailBrowser* m_browser;
    EmailParts* m_parts;  ///< below the text, and after it for the Tab key
    QLabel* m_status;
    EmailPictures* m_pictures = nullptr;
    EmailContent m_content;
    EmailExcerpt m_page;
    QTimer m_room;    ///< pictures that came together make room together
    int m_asked = 0;  ///< what comes of an earlier question is not shown any more
    int m_steps = 0;  ///< of the zoom
    bool m_isTrusted = false;
};

}  // namespace uinbox::ui
