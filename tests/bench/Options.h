// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace uinbox::bench {

/// What the command line asked for.
struct Options {
    double scale = 1.0;  ///< of the data and the work: 1 is FIGURES.md's size
    int rounds = 5;      ///< each measure; the median counts
    QString folder;      ///< on the disk to measure; a temporary folder is made in it
    quint32 seed = 1;
    int inFlight = 512;     ///< p5: requests handed to the handler and not yet answered
    int connections = 100;  ///< p5: HTTP connections at once
    int rate = 5000;        ///< p5: requests a second in the measure at a fixed rate

    /// `full` at this scale, at least `least`.
    [[nodiscard]] int scaled(int full, int least) const;
};

/// The options after the sub-command's name; nullopt, with a message on standard error, where they are wrong or ask for help.
[[nodiscard]] std::optional<Options> parseOptions(const QStringList& arguments);

}  // namespace uinbox::bench
