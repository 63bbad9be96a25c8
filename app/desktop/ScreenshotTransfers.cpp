// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/ScreenshotTransfers.h"

#include "common/Banner.h"
#include "desktop/ScreenshotScene.h"
#include "shell/MainWindow.h"
#include "transfer/ColumnTable.h"
#include "transfer/ImportDialog.h"
#include "transfer/ImportPreviewPage.h"
#include "transfer/Transfers.h"

#include <QFile>
#include <QPushButton>

namespace uinbox::app {

namespace {

using Step = ui::ImportDialog::Step;

const QByteArray kTable =
    "Customer;Mobile;E-Mail;City;Language;Shoe size;Internal id\n"
    "Anneliese K\xc3\xb6nig;+49 170 5550142;a.koenig@example.com;Hamburg;German;38;C-1001\n"
    "Bogdan W\xc3\xb3jcik;+48 512 555 018;bogdan@example.org;Gda\xc5\x84sk;Polish;44;C-1002\n"
    "Carla Fern\xc3\xa1ndez;+34 612 555 019;carla@example.com;Sevilla;Spanish;39;C-1003\n"
    "Dmitri;call him;;Tallinn;Estonian;43;C-1004\n"
    "Elif Y\xc4\xb1lmaz;+90 532 555 01 21;elif@example.com;\xc4\xb0zmir;Turkish;37;C-1005\n"
    "Femi Adebayo;;femi@example;Lagos;English;45;C-1006\n"
    "Gr\xc3\xa1inne O'Neill;+353 85 555 0122;grainne@example.com;Galway;Klingon;40;C-1007\n"
    "Haruki Tanaka;+81 90 5555 0123;haruki@example.jp;Osaka;Japanese;42;C-1008\n";

const QByteArray kCards =
    "BEGIN:VCARD\nVERSION:3.0\nFN:Ines Moreau\nTEL;TYPE=CELL:+33612550124\nEMAIL:ines@example.fr\nORG:Atelier Moreau\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:4.0\nFN:\xd9\x84\xd9\x8a\xd9\x84\xd9\x89 \xd8\xad\xd8\xaf\xd8\xa7\xd8\xaf\nTEL:+9613555125\nNOTE:Writes in the evening\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nFN:Jonas Berg\nTEL:+4740555126\nBDAY:1984-05-17\nEND:VCARD\n";

}  // namespace

void ScreenshotTransfers::add(const char* page, std::function<void()> prepare, std::function<bool()> ready)
{
    if (!ready) ready = [] { return openDialog() != nullptr; };
    m_steps.push_back({QLatin1String(page), std::move(prepare), [this]() -> QWidget* { return &m_window; }, std::move(ready)});
}

void ScreenshotTransfers::act(std::function<void()> prepare, std::function<bool()> ready)
{
    m_steps.push_back({{}, std::move(prepare), {}, std::move(ready)});
}

QString ScreenshotTransfers::file(const char* name, const QByteArray& bytes) const
{
    const QString path = m_disk.filePath(QLatin1String(name));
    QFile target(path);
    if (target.open(QIODevice::WriteOnly)) target.write(bytes);
    return path;
}

ui::ImportDialog* ScreenshotTransfers::dialog() const
{
    return m_window.findChild<ui::ImportDialog*>();
}

void ScreenshotTransfers::look(const char* name, const QByteArray& bytes)
{
    m_window.transfers().importContacts(file(name, bytes));
}

ScreenshotSteps ScreenshotTransfers::steps()
{
    m_steps.clear();
    const auto isAt = [this](Step step) { return [this, step] { return dialog() && dialog()->step() == step; }; };
    add("import", [this] { m_window.transfers().importContacts(); });
    add(
        "import-refused", [this] { look("customers.xlsx.csv", "PK\x03\x04 [Content_Types].xml xl/workbook.xml"); },
        [this] { return dialog() && dialog()->findChild<ui::Banner*>()->isVisible(); });
    add(
        "import-vcards", [this] { look("phone.vcf", kCards); }, isAt(Step::Preview));
    m_steps.back().rests = 2;
    add(
        "import-table", [this] { look("customers.csv", kTable); },
        [this] { return dialog() && dialog()->preview().plan().kind == ImportKind::Csv; });
    m_steps.back().rests = 2;
    act([this] { Q_EMIT dialog()->preview().columns().targetChosen(3, ColumnTarget::Ignore); });
    add("import-left-out", {});
    add(
        "import-report", [this] { dialog()->findChild<QPushButton*>(QStringLiteral("go"))->click(); }, isAt(Step::Report));
    m_steps.back().rests = 2;
    act([this] { dialog()->findChild<QPushButton*>(QStringLiteral("takeBack"))->click(); },
        [this] { return dialog()->findChild<ui::Banner*>()->isVisible(); });
    add("import-again", [this] { dialog()->findChild<QPushButton*>(QStringLiteral("back"))->click(); });
    m_steps.back().rests = 2;
    act(&closeOverlays);
    add("export", [this] { trigger(m_window, u"contacts.export"); });
    act(&closeOverlays);
    add("save-conversation", [this] { trigger(m_window, u"conversation.export"); });
    act(&closeOverlays);
    return std::move(m_steps);
}

}  // namespace uinbox::app
