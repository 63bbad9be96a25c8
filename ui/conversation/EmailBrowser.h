// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/EmailDocument.h"

#include <QTextBrowser>

#include <memory>

class QMenu;

namespace uinbox::ui {

/// Shows an EmailDocument: selection, keyboard, links. It follows no link and loads nothing: what is clicked is told. Main thread.
class EmailBrowser final : public QTextBrowser {
    Q_OBJECT

public:
    explicit EmailBrowser(QWidget* parent = nullptr);
    ~EmailBrowser() override;

    /// Takes the place of the one before.
    void showDocument(const std::shared_ptr<EmailDocument>& document);
    [[nodiscard]] EmailDocument* emailDocument() const { return m_document.get(); }
    /// Makes room for pictures that have come; what is read stays where it is.
    void makeRoom();

    /// The words of a link: of the one that has the focus, or is under the pointer, or else the first that leads there.
    [[nodiscard]] QString wordsOf(const QUrl& link) const;

    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    void zoomRequested(int steps);
    /// The menu is about to open: whoever shows the e-mail adds what can be done with all of it.
    void menuOpening(QMenu* menu);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    std::shared_ptr<EmailDocument> m_document;
};

}  // namespace uinbox::ui
