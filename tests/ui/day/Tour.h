// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../health/FakeHealth.h"
#include "../settings/FakeDesktop.h"
#include "../settings/FakeLine.h"
#include "Typist.h"

#include "inbound/FlightRecorder.h"

#include <functional>
#include <set>

namespace uinbox::test {

/// Goes through every page, dialog and popup there is and shows each to a visitor. Health, line, and what came in are there. What it leaves
/// out is found by PagesTest, which knows the program's classes. Main thread.
struct Tour : Typist {
    using Visitor = std::function<void(const char* name, QWidget& top)>;

    FakeHealth fakeHealth;
    FakeLine fakeLine;
    FakeDesktop fakeDesktop;
    FlightRecorder flightRecorder{*database, clock, FlightRecorder::Limits{}};
    std::set<QString> shownFrom;  ///< sources whose nameless dialogs ("new QDialog") have been shown

    Tour();

    void visitAll(const Visitor& visit);
    /// What the window itself shows, and what is said across it.
    void visitPages(const Visitor& visit);
    void visitPopups(const Visitor& visit);
    void visitDialogs(const Visitor& visit);
    /// Something that leaves in two days.
    void scheduleOne();

    static constexpr auto kCtrl = Qt::ControlModifier;
    static constexpr auto kCtrlShift = Qt::ControlModifier | Qt::ShiftModifier;

private:
    /// Opens one, shows it, closes it; `what` is found among the windows by its class.
    template <class Kind>
    void shown(const char* name, const Visitor& visit, const std::function<void()>& open)
    {
        INFO(name);
        open();
        Kind* top = opened<Kind>();
        visit(name, *top);
        top->close();
        REQUIRE(isClosed<Kind>());
        window->activateWindow();
        REQUIRE(waitFor([&] { return window->isActiveWindow(); }));
    }
    /// The same for what has no class that is known here, but holds the keyboard.
    void shownPopup(const char* name, const Visitor& visit, const std::function<void()>& open);
    void keepArrivals();
    void visitWriting(const Visitor& visit);
    void visitSending(const Visitor& visit);
    void visitConversation(const Visitor& visit);
    void visitList(const Visitor& visit);
    void visitContacts(const Visitor& visit);
    void visitPeople(const Visitor& visit);
    void visitEditor(const Visitor& visit);
    void visitMerging(const Visitor& visit);
    void visitScheduled(const Visitor& visit);
    void visitAnalytics(const Visitor& visit);
    void visitSearch(const Visitor& visit);
    void visitMentions(const Visitor& visit);
    void lookFor(const char* words);
    void visitBanners(const Visitor& visit);
    void visitNarrow(const Visitor& visit);
    void visitSettings(const Visitor& visit);
    void visitEmail(const Visitor& visit);
    void visitQuestions(const Visitor& visit);
    void visitTransfers(const Visitor& visit);
    /// A file in the profile, to be imported.
    [[nodiscard]] QString fileOf(const QByteArray& bytes, const QString& name) const;
    void chooseFigures(const char* which, int row);
};

}  // namespace uinbox::test
