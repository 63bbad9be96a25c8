// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace uinbox::app {

/// The program once more, on a screen that exists in memory alone and has two pixels for each of the layout's: pictures for such screens are
/// as sharp as what is seen there, which a larger picture of this screen would not be. Main thread; ends its program with itself.
class FineScreen final : public QObject {
    Q_OBJECT

public:
    explicit FineScreen(QObject* parent = nullptr) : QObject(parent) {}
    ~FineScreen() override;

    /// True in the program that start() began.
    [[nodiscard]] static bool isHere();
    /// Begins the program with the same arguments. finished() follows.
    void start();

Q_SIGNALS:
    /// `error` is empty where it did what it was asked.
    void finished(const QString& error);

private:
    QTemporaryDir m_dir;
    QProcess m_program;
};

}  // namespace uinbox::app
