// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An empty QMainWindow: what a Qt Widgets program costs before it does anything. Says on standard error when it is painted.

#include <QApplication>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

namespace {

class Watched final : public QMainWindow {
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QMainWindow::paintEvent(event);
        if (!m_isPainted) QTimer::singleShot(0, this, [] { std::fputs("painted\n", stderr); });
        m_isPainted = true;
    }

private:
    bool m_isPainted = false;
};

}  // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    Watched window;
    window.resize(1180, 760);
    window.show();
    return QApplication::exec();
}
