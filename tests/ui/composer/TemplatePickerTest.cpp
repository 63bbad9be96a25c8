// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/TemplatePicker.h"

#include "Conversation.h"
#include "channels/TemplateService.h"
#include "composer/TemplateListModel.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

using Templates = std::vector<MessageTemplate>;

MessageTemplate named(const char* name, TemplateApproval approval, const char* body, QMap<QString, QString> variables = {})
{
    MessageTemplate result;
    result.sid = QStringLiteral("HX%1").arg(qHash(QLatin1String(name)), 32, 16, QLatin1Char('0'));
    result.name = QLatin1String(name);
    result.language = QStringLiteral("en");
    result.kind = QStringLiteral("twilio/text");
    result.body = QString::fromUtf8(body);
    result.variables = std::move(variables);
    result.approval = approval;
    return result;
}

struct Picking : TestDatabase {
    Theme theme{*qApp, Appearance::Light};
    ManualClock clock;
    TemplateService service{**this, clock};
    QPointer<TemplatePicker> picker;
    std::optional<FilledTemplate> chosen;
    Result<Templates> remote;
    int asked = 0;

    Picking()
    {
        const QMap<QString, QString> places{{QStringLiteral("1"), QStringLiteral("Maria")},
                                            {QStringLiteral("2"), QStringLiteral("Tuesday")}};
        MessageTemplate rejected = named("sale", TemplateApproval::Rejected, "Buy now!");
        rejected.rejectionReason = QStringLiteral("too pushy");
        remote = Templates{named("reminder", TemplateApproval::Approved, "Hello {{1}}, see you on {{2}}.", places),
                           named("thanks", TemplateApproval::Approved, "Thank you for your visit!"),
                           named("news", TemplateApproval::Pending, "News from us"), rejected};
        service.setSource([this] {
            ++asked;
            return makeReady(remote);
        });
    }
    ~Picking() { delete picker; }

    void open()
    {
        delete picker;
        picker = new TemplatePicker(service, theme, QStringLiteral("Ann"));
        QObject::connect(picker, &TemplatePicker::chosen, picker, [this](const FilledTemplate& filled) { chosen = filled; });
        picker->show();
        REQUIRE(QTest::qWaitForWindowActive(picker));
    }
    void openFilled()
    {
        open();
        REQUIRE(waitFor([&] { return model().rowCount() == 4 && !busy(); }));
    }
    [[nodiscard]] TemplateListModel& model() const { return picker->model(); }
    [[nodiscard]] QLineEdit& search() const { return *picker->findChildren<QLineEdit*>().front(); }
    [[nodiscard]] QListView& list() const { return *picker->findChild<QListView*>(); }
    [[nodiscard]] QList<QLineEdit*> places() const
    {
        auto fields = picker->findChildren<QLineEdit*>();
        fields.removeFirst();
        return fields;
    }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (QPushButton* each : picker->findChildren<QPushButton*>())
            if (each->text() == text) return each;
        return nullptr;
    }
    [[nodiscard]] QPushButton& use() const { return *button(QStringLiteral("Use this template")); }
    [[nodiscard]] bool busy() const { return !button(QStringLiteral("Refresh"))->isEnabled(); }
    [[nodiscard]] bool says(const QString& part) const
    {
        const auto labels = picker->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
    }
    [[nodiscard]] QModelIndex row(const QString& name) const
    {
        for (int i = 0; i < model().rowCount(); ++i)
            if (model().at(i).name == name) return model().index(i);
        return {};
    }
};

}  // namespace

TEST_CASE("a template is chosen and filled in by the keyboard alone, with its text as it will be read")
{
    Picking picking;
    picking.openFilled();
    CHECK(picking.picker->focusWidget() == &picking.search());
    REQUIRE(picking.places().size() == 2);
    CHECK(picking.places()[0]->placeholderText() == u"for example Maria");
    CHECK(picking.says(QStringLiteral("Hello {{1}}, see you on {{2}}.")));
    CHECK_FALSE(picking.use().isEnabled());
    QTest::keyClick(&picking.search(), Qt::Key_Return);
    CHECK(picking.picker->focusWidget() == picking.places()[0]);
    QTest::keyClicks(picking.places()[0], QStringLiteral("Ann"));
    CHECK(picking.says(QStringLiteral("Hello Ann, see you on {{2}}.")));
    CHECK_FALSE(picking.use().isEnabled());
    QTest::keyClick(picking.places()[0], Qt::Key_Tab);
    CHECK(picking.picker->focusWidget() == picking.places()[1]);
    QTest::keyClicks(picking.places()[1], QStringLiteral("Friday"));
    CHECK(picking.says(QStringLiteral("Hello Ann, see you on Friday.")));
    CHECK(picking.use().isEnabled());
    QTest::keyClick(picking.places()[1], Qt::Key_Return);
    REQUIRE(picking.chosen);
    CHECK(picking.chosen->of.name == u"reminder");
    CHECK(picking.chosen->values ==
          QMap<QString, QString>{{QStringLiteral("1"), QStringLiteral("Ann")}, {QStringLiteral("2"), QStringLiteral("Friday")}});
}

TEST_CASE("what WhatsApp does not let go is shown with its reason and cannot be chosen")
{
    Picking picking;
    picking.openFilled();
    const QModelIndex news = picking.row(QStringLiteral("news"));
    CHECK_FALSE(news.flags() & Qt::ItemIsSelectable);
    CHECK(news.data(TemplateListModel::BadgeRole) == QStringLiteral("In review"));
    CHECK(news.data(TemplateListModel::ReasonRole).toString().contains(QStringLiteral("not approved it yet")));
    const QModelIndex sale = picking.row(QStringLiteral("sale"));
    CHECK_FALSE(sale.flags() & Qt::ItemIsEnabled);
    CHECK(sale.data(TemplateListModel::ReasonRole) == QStringLiteral("WhatsApp rejected it: too pushy"));
    CHECK(picking.row(QStringLiteral("thanks")).flags() & Qt::ItemIsEnabled);
    // Down goes from one that is possible to the next.
    QTest::keyClick(&picking.search(), Qt::Key_Down);
    CHECK(picking.list().currentIndex().data() == QStringLiteral("thanks"));
    QTest::keyClick(&picking.list(), Qt::Key_Down);
    CHECK(picking.list().currentIndex().data() == QStringLiteral("thanks"));
}

TEST_CASE("a template without places is used at once")
{
    Picking picking;
    picking.openFilled();
    QTest::keyClicks(&picking.search(), QStringLiteral("thank"));
    CHECK(picking.model().rowCount() == 1);
    CHECK(picking.places().empty());
    REQUIRE(picking.use().isEnabled());
    picking.use().click();
    REQUIRE(picking.chosen);
    CHECK(picking.chosen->of.name == u"thanks");
}

TEST_CASE("searching looks at name, language and text, and says when nothing is found")
{
    Picking picking;
    picking.openFilled();
    picking.search().setText(QStringLiteral("english see you"));
    CHECK(picking.model().rowCount() == 1);
    picking.search().setText(QStringLiteral("zzz"));
    CHECK(picking.model().rowCount() == 0);
    CHECK(picking.says(QStringLiteral("No template has these words.")));
    CHECK_FALSE(picking.use().isEnabled());
    picking.search().clear();
    CHECK(picking.model().rowCount() == 4);
}

TEST_CASE("without templates the way to one is shown, and Refresh finds it")
{
    Picking picking;
    const auto all = picking.remote;
    picking.remote = Templates{};
    picking.open();
    REQUIRE(waitFor([&] { return picking.says(QStringLiteral("There are no templates yet.")); }));
    picking.remote = all;
    picking.button(QStringLiteral("Refresh"))->click();
    REQUIRE(waitFor([&] { return picking.model().rowCount() == 4; }));
    CHECK(picking.asked == 2);
}

TEST_CASE("offline the templates of the last time are there, and it is said")
{
    Picking picking;
    REQUIRE(await(picking.service.refresh()));
    picking.remote = fail(ErrorKind::Network, "down");
    picking.open();
    REQUIRE(waitFor([&] { return picking.model().rowCount() == 4 && !picking.busy(); }));
    CHECK(picking.says(QStringLiteral("Not refreshed. No connection. These are the templates as they were last fetched.")));
    REQUIRE(picking.places().size() == 2);
}

TEST_CASE("without an account the picker says so")
{
    Picking picking;
    picking.service.setSource({});
    picking.open();
    REQUIRE(waitFor([&] { return picking.says(QStringLiteral("Not connected.")); }));
    CHECK_FALSE(picking.use().isEnabled());
}

TEST_CASE("a refresh behind a template that is being filled in takes nothing away")
{
    Picking picking;
    picking.openFilled();
    picking.places()[0]->setText(QStringLiteral("Ann"));
    picking.button(QStringLiteral("Refresh"))->click();
    REQUIRE(waitFor([&] { return !picking.busy(); }));
    QCoreApplication::processEvents();
    REQUIRE(picking.places().size() == 2);
    CHECK(picking.places()[0]->text() == u"Ann");
}

TEST_CASE("without a template what is said stands in the middle of the picker")
{
    Picking picking;
    picking.remote = Templates{};
    picking.open();
    REQUIRE(waitFor([&] { return picking.says(QStringLiteral("There are no templates yet")); }));
    QCoreApplication::processEvents();
    for (const QLabel* label : picking.picker->findChildren<QLabel*>()) {
        if (!label->text().startsWith(u"There are no templates yet")) continue;
        const QPoint middle = label->mapTo(picking.picker, label->rect().center());
        CHECK(std::abs(middle.x() - picking.picker->rect().center().x()) <= 1);
        CHECK(label->width() > picking.picker->width() / 2);
        CHECK(label->alignment() == Qt::AlignCenter);
    }
}
