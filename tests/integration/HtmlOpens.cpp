// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows every payload of a file of HTML cases as an e-mail is shown, and a few more that name files and servers, for html_opens.sh to watch:
//
//   uinbox_html_opens CASES.json
//
// What is opened between the two names that are looked for ("/html-opens-begins", "/html-opens-ends") is opened by the payloads.

#include "conversation/EmailContent.h"
#include "conversation/PrintContent.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QThread>

#include <unistd.h>
#include <cstdio>

namespace {

using namespace uinbox;
using namespace uinbox::ui;

const char* const kMore[] = {
    "<img src='file:///etc/passwd'><img src='/etc/hostname'><img src='relative.png'><img src='qrc:/icons/mail.svg'>",
    "<img src='http://127.0.0.1:9/x.png' width=50 height=50><img src='//localhost/y.png'><img src='picture:0'><img src='picture:-1'>",
    "<body background='/etc/hosts'><table background='file:///etc/group'><tr><td style='background:url(/etc/shadow)'>x",
    "<link rel=stylesheet href='/etc/profile'><style>@import url(/etc/issue); p { background: url('/etc/fstab') }</style><p>x",
    "<ul style='list-style-image:url(/etc/shells)'><li>x</ul><object data='/etc/services'></object><iframe src='/etc/protocols'></iframe>",
    "<img src='data:image/svg+xml,<svg><image href=\"/etc/crontab\"/></svg>'><img src=':/qt-project.org/x.png'><img src='image://x/y'>",
};

void show(QTextDocument& document)
{
    document.setTextWidth(640);
    QImage image(640, 800, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QAbstractTextDocumentLayout::PaintContext context;
    document.documentLayout()->draw(&painter, context);
}

void show(const QString& html)
{
    const EmailLook look{QFont(), Qt::blue, Qt::white, Qt::gray, 640};
    for (const Ground ground : {Ground::Light, Ground::Dark}) {
        const EmailContent content = emailContent(html, html, ground, 1);
        for (int part = 0; part < content.safe.parts.size(); ++part)
            show(*makeEmailPage(content, {part, true}, look, QThread::currentThread()));
    }
    show(*makeEmailPage(emailContent({}, html, Ground::Light, 1), {0, true}, look, QThread::currentThread()));
    // As it came, with nothing in front of it: the document itself opens nothing either.
    EmailDocument raw({}, look);
    raw.setHtml(html);
    show(raw);
}

}  // namespace

int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    QFile file(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (!file.open(QIODevice::ReadOnly)) return std::fprintf(stderr, "no cases\n"), 2;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    // Fonts and plugins are loaded once, before anybody watches.
    QString letters;
    for (const QJsonValue row : rows) letters += row.toObject().value(QStringLiteral("payload")).toString().toHtmlEscaped();
    for (const char* tag : {"p", "b", "i", "h1", "pre", "code", "small"})
        show(QStringLiteral("<%1>%2</%1><img src='cid:x' alt='x'>").arg(QString::fromLatin1(tag), letters));
    (void)::access("/html-opens-begins", F_OK);
    for (const QJsonValue row : rows) show(row.toObject().value(QStringLiteral("payload")).toString());
    for (const char* html : kMore) show(QString::fromLatin1(html));
    (void)::access("/html-opens-ends", F_OK);
    std::printf("%d payloads shown\n", static_cast<int>(rows.size() + static_cast<int>(std::size(kMore))));
    return 0;
}
