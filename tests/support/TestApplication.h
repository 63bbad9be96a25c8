// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <memory>

namespace uinbox::test {

/// The application object that CatchMain runs the tests under. uinbox_test_support has one without a display; a program that links
/// uinbox_gui_test_support gets one with widgets.
[[nodiscard]] std::unique_ptr<QCoreApplication> makeTestApplication(int& argc, char** argv);

}  // namespace uinbox::test
