// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/LinePage.h"

#include "FakeAccounts.h"
#include "FakeLine.h"
#include "Waiting.h"
#include "common/LineDot.h"
#include "common/LineText.h"
#include "settings/SettingsDialog.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

struct Page {
    FakeAccounts accounts;
    FakeLine line;
    Theme theme{*qApp, Appearance::Light};
    QPointer<SettingsDialog> dialog;

    ~Page() { delete dialog.data(); }

    void open()
    {
        dialog = new SettingsDialog(accounts, &line, theme);
        dialog->choose(SettingsDialog::Category::Receiving);
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
    }
    [[nodiscard]] LinePage& page() { return *dialog->findChild<LinePage*>(); }
    void choose(TunnelKind kind)
    {
        auto* box = page().findChild<QComboBox*>();
        box->setCurrentIndex(box->findData(static_cast<int>(kind)));
    }
    /// The field beside a caption, mnemonics aside.
    [[nodiscard]] QLineEdit& field(const char* caption)
    {
        for (const QLabel* label : page().findChildren<QLabel*>())
            if (label->buddy() && QString(label->text()).remove(u'&') == QLatin1String(caption))
                return *qobject_cast<QLineEdit*>(label->buddy());
        FAIL("no field " << caption);
        return *page().findChild<QLineEdit*>();
    }
    [[nodiscard]] QStringList shownFields()
    {
        QStringList shown;
        for (const QLabel* label : page().findChildren<QLabel*>())
            if (qobject_cast<QLineEdit*>(label->buddy()) && label->isVisible()) shown.append(QString(label->text()).remove(u'&'));
        return shown;
    }
    [[nodiscard]] QPushButton* button(const QString& text)
    {
        for (QPushButton* each : dialog->findChildren<QPushButton*>())
            if (each->isVisible() && QString(each->text()).remove(u'&') == text) return each;
        return nullptr;
    }
    void click(const QString& text)
    {
        REQUIRE(button(text));
        QTest::mouseClick(button(text), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] bool says(const QString& part)
    {
        const auto labels = page().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
    }
};

}  // namespace

TEST_CASE("each way shows the fields it needs and no others, with a sentence about it")
{
    Page page;
    page.open();
    const auto fieldsOf = [&](TunnelKind kind) {
        page.choose(kind);
        CHECK(page.says(kindSentence(kind)));
        return page.shownFields();
    };
    const auto names = [](std::initializer_list<const char*> all) {
        QStringList list;
        for (const char* name : all) list.append(QLatin1String(name));
        return list;
    };
    CHECK(fieldsOf(TunnelKind::None).isEmpty());
    CHECK(fieldsOf(TunnelKind::Fixed) == names({"Public address"}));
    CHECK(fieldsOf(TunnelKind::Ngrok) == names({"Public address", "Program"}));
    CHECK(fieldsOf(TunnelKind::CloudflaredQuick) == names({"Program"}));
    CHECK(fieldsOf(TunnelKind::CloudflaredNamed) == names({"Public address", "Token", "Program"}));
    CHECK(fieldsOf(TunnelKind::Ssh) == names({"Public address", "Server", "Port there", "Key file", "Program"}));
    CHECK(fieldsOf(TunnelKind::Tailscale) == names({"Program"}));
}

TEST_CASE("what was chosen is saved as it was typed")
{
    Page page;
    page.open();
    page.choose(TunnelKind::Ssh);
    page.field("Server").setText(QStringLiteral(" tunnel@in.example.com:2222 "));
    page.field("Port there").setText(QStringLiteral("0"));
    page.field("Public address").setText(QStringLiteral("https://{port}.example.com"));
    page.click(QStringLiteral("Save"));
    REQUIRE(page.line.saved.size() == 1);
    const LineSettings& saved = page.line.saved.front();
    CHECK(saved.kind == TunnelKind::Ssh);
    CHECK(saved.target == QStringLiteral("tunnel@in.example.com:2222"));
    CHECK(saved.remote == QStringLiteral("0"));
    CHECK(saved.address == QStringLiteral("https://{port}.example.com"));
    page.choose(TunnelKind::Fixed);
    page.field("Public address").setText(QStringLiteral(" https://in.example.com//\n"));
    page.click(QStringLiteral("Save"));
    REQUIRE(page.line.saved.size() == 2);
    CHECK(page.line.saved.back().address == QStringLiteral("https://in.example.com"));
    CHECK(page.line.saved.back().target.isEmpty());
}

TEST_CASE("what is missing or wrong is said beside its field, and nothing is saved")
{
    Page page;
    page.open();
    page.choose(TunnelKind::Fixed);
    page.field("Public address").setText(QStringLiteral("http://in.example.com"));
    page.click(QStringLiteral("Save"));
    CHECK(page.says(QStringLiteral("begins with https://")));
    page.choose(TunnelKind::Ssh);
    CHECK(page.says(QStringLiteral("begins with https://")));
    page.field("Public address").clear();
    page.field("Server").setText(QStringLiteral("-oProxyCommand=x"));
    page.click(QStringLiteral("Save"));
    CHECK(page.says(QStringLiteral("Write user@server")));
    page.field("Server").setText(QStringLiteral("me@in.example.com"));
    page.field("Key file").setText(QStringLiteral("/nowhere/key"));
    page.click(QStringLiteral("Save"));
    CHECK(waitFor([&] { return page.says(QStringLiteral("There is no such file.")); }));
    page.choose(TunnelKind::CloudflaredNamed);
    page.field("Public address").setText(QStringLiteral("https://in.example.com"));
    page.click(QStringLiteral("Save"));
    CHECK(page.says(QStringLiteral("Without the token")));
    CHECK(page.line.saved.empty());
}

TEST_CASE("the key file is looked for when it is saved, by another thread, and not at each key")
{
    Page page;
    page.open();
    std::atomic<int> looks = 0;
    std::atomic<bool> isThere = false;
    std::atomic<bool> isWindows = false;
    page.page().setLookup([&, window = QThread::currentThread()](const QString& path) {
        ++looks;
        if (QThread::currentThread() == window) isWindows = true;
        return FileFacts{path, isThere ? FileFacts::Kind::File : FileFacts::Kind::Missing, 0};
    });
    page.choose(TunnelKind::Ssh);
    page.field("Server").setText(QStringLiteral("me@in.example.com"));
    QLineEdit& key = page.field("Key file");
    QTest::keyClicks(&key, QStringLiteral("/share/key"));
    CHECK(looks == 0);
    page.click(QStringLiteral("Save"));
    REQUIRE(waitFor([&] { return page.says(QStringLiteral("There is no such file.")); }));
    CHECK(page.line.saved.empty());
    CHECK(looks == 1);
    QTest::keyClicks(&key, QStringLiteral("s"));
    CHECK_FALSE(page.says(QStringLiteral("There is no such file.")));
    QTest::keyClick(&key, Qt::Key_Backspace);
    CHECK(looks == 1);
    // Put there meanwhile, under the same name.
    isThere = true;
    page.click(QStringLiteral("Save"));
    REQUIRE(waitFor([&] { return page.line.saved.size() == 1; }));
    CHECK(page.line.saved.front().keyFile == u"/share/key");
    CHECK(looks == 2);
    CHECK_FALSE(isWindows);
}

TEST_CASE("a stored token is not shown, and is enough")
{
    Page page;
    page.line.lineForm.settings.kind = TunnelKind::CloudflaredNamed;
    page.line.lineForm.settings.address = QStringLiteral("https://in.example.com");
    page.line.lineForm.hasToken = true;
    page.line.lineForm.webhookPort = 3000;
    page.open();
    CHECK(page.field("Token").text().isEmpty());
    CHECK(page.field("Token").placeholderText().contains(QStringLiteral("stored")));
    CHECK(page.says(QStringLiteral("http://127.0.0.1:3000")));
    page.click(QStringLiteral("Save"));
    REQUIRE(page.line.saved.size() == 1);
    CHECK(page.line.saved.front().token.isEmpty());
}

TEST_CASE("what the environment sets is read-only")
{
    Page page;
    page.line.lineForm.settings.kind = TunnelKind::Fixed;
    page.line.lineForm.fromEnvironment = {QStringLiteral("TUNNEL_KIND"), QStringLiteral("TUNNEL_URL")};
    page.open();
    CHECK_FALSE(page.page().findChild<QComboBox*>()->isEnabled());
    CHECK_FALSE(page.field("Public address").isEnabled());
}

TEST_CASE("a line that is up says so, shows its address to copy and where everything arrives")
{
    Page page;
    page.line.lineState = upState();
    page.open();
    CHECK(page.page().findChild<LineDot*>()->light() == LineLight::Green);
    CHECK(page.says(QStringLiteral("Messages arrive at once.")));
    CHECK(page.says(QStringLiteral("example-words-for-tests.trycloudflare.com")));
    CHECK(page.says(QStringLiteral("SMS to +1 415-555-0142 arrives here.")));
    CHECK_FALSE(page.button(QStringLiteral("Repair")));
    page.click(QStringLiteral("Copy"));
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("https://example-words-for-tests.trycloudflare.com"));
    page.click(QStringLiteral("Give the old addresses back"));
    CHECK(page.line.asked == QStringList{QStringLiteral("give back")});
}

TEST_CASE("a broken line says one cause, what to do, the details, and offers one button")
{
    Page page;
    page.line.lineState = downState(LineCause::ProgramMissing, QStringLiteral("ngrok"));
    page.open();
    CHECK(page.page().findChild<LineDot*>()->light() == LineLight::Red);
    CHECK(page.says(QStringLiteral("The program ngrok was not found.")));
    page.line.become(downState(LineCause::TunnelBusy, QStringLiteral("ERR_NGROK_334")));
    CHECK(page.says(QStringLiteral("in use already")));
    CHECK(page.says(QStringLiteral("Details: ERR_NGROK_334")));
    page.click(QStringLiteral("Repair"));
    CHECK(page.line.asked == QStringList{QStringLiteral("repair")});
    page.line.become(upState());
    CHECK_FALSE(page.says(QStringLiteral("Details")));
}

TEST_CASE("of a number that sends elsewhere a person is asked, by the other's name alone")
{
    Page page;
    page.line.lineState = askingState();
    page.open();
    CHECK(page.says(QStringLiteral("SMS to +1 415-555-0142 is sent to \u2066crm.example.com\u2069 now.")));
    CHECK_FALSE(page.says(QStringLiteral("key=1")));
    page.click(QStringLiteral("Send them here"));
    page.click(QStringLiteral("Leave it"));
    CHECK(page.line.asked == QStringList{QStringLiteral("consent number PN1"), QStringLiteral("leave number PN1")});
    LineState left = askingState();
    left.places[0].state = LinePlaceState::Left;
    page.line.become(left);
    CHECK(page.says(QStringLiteral("and stays so")));
    CHECK_FALSE(page.button(QStringLiteral("Leave it")));
    CHECK(page.button(QStringLiteral("Send them here")));
}

TEST_CASE("the sandbox's address is there to be copied into the console")
{
    Page page;
    page.line.lineState = askingState();
    page.open();
    CHECK(page.says(QStringLiteral("Sandbox settings")));
    page.click(QStringLiteral("Copy its address"));
    CHECK(QGuiApplication::clipboard()->text().endsWith(QStringLiteral("/api/webhooks/twilio")));
}

TEST_CASE("every cause has words, and every phase and way")
{
    for (int i = static_cast<int>(LineCause::None) + 1; i <= static_cast<int>(LineCause::ForeignUrl); ++i) {
        CAPTURE(i);
        const LineWords words = wordsFor(downState(static_cast<LineCause>(i), QStringLiteral("x")));
        CHECK_FALSE(words.title.isEmpty());
        CHECK_FALSE(words.next.isEmpty());
        CHECK_FALSE(words.title.contains(QStringLiteral("%1")));
    }
    for (const auto phase : {LinePhase::Off, LinePhase::Starting, LinePhase::Proving, LinePhase::Pointing, LinePhase::Up}) {
        LineState state;
        state.phase = phase;
        CHECK_FALSE(wordsFor(state).title.isEmpty());
    }
    for (const auto kind : {TunnelKind::None, TunnelKind::Fixed, TunnelKind::Ngrok, TunnelKind::CloudflaredQuick,
                            TunnelKind::CloudflaredNamed, TunnelKind::Ssh, TunnelKind::Tailscale}) {
        CHECK_FALSE(kindName(kind).isEmpty());
        CHECK_FALSE(kindSentence(kind).isEmpty());
    }
}

TEST_CASE("without a line there is no page about it")
{
    FakeAccounts accounts;
    const Theme theme(*qApp, Appearance::Light);
    const SettingsDialog dialog(accounts, nullptr, theme);
    CHECK_FALSE(dialog.findChild<LinePage*>());
}

// A picture for a person's eye: UINBOX_PICTURES names the folder.
TEST_CASE("the page as a picture", "[.pictures]")
{
    const QString folder = qEnvironmentVariable("UINBOX_PICTURES");
    if (folder.isEmpty()) return;
    const auto [name, appearance, direction] = GENERATE(table<QString, Appearance, Qt::LayoutDirection>({
        {QStringLiteral("light"), Appearance::Light, Qt::LeftToRight},
        {QStringLiteral("dark"), Appearance::Dark, Qt::LeftToRight},
        {QStringLiteral("arabic"), Appearance::Light, Qt::RightToLeft},
    }));
    const QLocale before;
    QGuiApplication::setLayoutDirection(direction);
    QLocale::setDefault(direction == Qt::RightToLeft ? QLocale(QLocale::Arabic, QLocale::Egypt) : QLocale(QLocale::English));
    const std::pair<const char*, LineState> states[] = {
        {"up", upState()}, {"asking", askingState()}, {"down", downState(LineCause::TunnelBusy, QStringLiteral("ERR_NGROK_334"))}};
    for (const auto& [state, line] : states) {
        Page page;
        page.theme.setAppearance(appearance);
        page.line.lineState = line;
        page.line.lineForm.settings.kind = line.light == LineLight::Red ? TunnelKind::Ssh : TunnelKind::CloudflaredQuick;
        page.open();
        CHECK(page.dialog->grab().save(QStringLiteral("%1/receiving-%2-%3.png").arg(folder, QLatin1String(state), name)));
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(before);
}

TEST_CASE("the page of receiving says that messages are fetched only where there is an account to fetch for")
{
    Page page;
    page.open();
    CHECK(page.says(QStringLiteral("Nothing comes in until an account is connected.")));
    CHECK_FALSE(page.says(QStringLiteral("Messages are fetched")));
    page.accounts.form.isConnected = true;
    Q_EMIT page.accounts.changed();
    CHECK(page.says(QStringLiteral("Messages are fetched every few minutes.")));
    CHECK_FALSE(page.says(QStringLiteral("Nothing comes in")));
}
