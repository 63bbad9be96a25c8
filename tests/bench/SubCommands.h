// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <memory>
#include <vector>

namespace uinbox::bench {

struct Options;

/// One row of FIGURES.md. To add one: a .cpp of its own with `int runPn(const Options&)`, a line here, a line in main.cpp's table.
/// 0: measured, whatever came out. 1: could not be measured, or what was measured was wrong; why is on standard error.
#ifdef UINBOX_BENCH_UI
[[nodiscard]] int runP1(const Options& options);
[[nodiscard]] int runP2(const Options& options);
[[nodiscard]] int runP3(const Options& options);
[[nodiscard]] int runP3Arrivals(const Options& options);
[[nodiscard]] int runP5Window(const Options& options);
[[nodiscard]] int runP8(const Options& options);
[[nodiscard]] int runFrames(const Options& options);
[[nodiscard]] int runKeys(const Options& options);
#endif
[[nodiscard]] int runP4(const Options& options);
[[nodiscard]] int runP5(const Options& options);
[[nodiscard]] int runP6(const Options& options);
[[nodiscard]] int runP7(const Options& options);
[[nodiscard]] int runP9(const Options& options);
[[nodiscard]] int runP11(const Options& options);

struct SubCommand {
    const char* name;
    const char* what;
    /// What kind of application it needs: p5 none but Qt's core, those that paint a QApplication.
    std::unique_ptr<QCoreApplication> (*makeApplication)(int& argc, char** argv);
    int (*run)(const Options& options);
};

}  // namespace uinbox::bench
