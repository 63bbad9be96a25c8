// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every rule on a tree that keeps it and on one that breaks it: a check that cannot fail is worth nothing.

#include "Rules.h"

#include "catch.h"

#include <fstream>
#include <random>

using namespace uinbox::lint;

namespace fs = std::filesystem;

namespace {

/// A project in a folder of its own, clean until a test writes into it.
class Project {
public:
    Project() : m_root(fs::temp_directory_path() / ("uinbox-lint-" + std::to_string(std::random_device{}())))
    {
        writeRaw("ARCHITECTURE.md",
                 "# A\n<!-- layers:begin -->\n```text\nbase <- db, http <-\n  threads <- api <- app\n\ncore <- ui <- app\n```\n"
                 "<!-- layers:end -->\n");
        write("core/base/Id.h", "#include <string>\n");
        write("core/db/Database.h", "#include \"base/Id.h\"\n");
        write("core/http/Server.h", "#include \"base/Id.h\"\n");
        write("core/threads/ThreadRepository.cpp", "#include \"db/Database.h\"\nconst char* kAll = \"SELECT id FROM thread\";\n");
        write("core/threads/ThreadService.h", "#include \"db/Database.h\"\n");
        write("ui/inbox/InboxView.h", "#include <QWidget>\n#include \"threads/ThreadService.h\"\n");
        write("app/main.cpp",
              "#include \"inbox/InboxView.h\"\n#include \"threads/ThreadService.h\"\nint main() { return app.exec(); }\n");
        write("tests/core/threads/ThreadTest.cpp", "#include \"threads/ThreadService.h\"\n");
        writeRaw("run.sh",
                 "#!/bin/sh\n# SPDX-FileCopyrightText: 2026 The Unified Inbox authors\n"
                 "# SPDX-License-Identifier: GPL-3.0-or-later\nexit 0\n");
    }
    ~Project() { fs::remove_all(m_root); }
    Project(const Project&) = delete;
    Project& operator=(const Project&) = delete;

    void write(const std::string& path, const std::string& body)
    {
        writeRaw(path, "// SPDX-FileCopyrightText: 2026 The Unified Inbox authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n" +
                           body);
    }

    void writeRaw(const std::string& path, const std::string& text)
    {
        fs::create_directories((m_root / path).parent_path());
        std::ofstream(m_root / path, std::ios::binary) << text;
    }

    /// The findings, each as "path:line rule".
    [[nodiscard]] std::vector<std::string> findings() const
    {
        std::vector<std::string> found;
        for (const Finding& finding : checkAll(readTree(m_root)))
            found.push_back(finding.path + ':' + std::to_string(finding.line) + ' ' + finding.rule);
        return found;
    }

private:
    fs::path m_root;
};

using Found = std::vector<std::string>;

}  // namespace

TEST_CASE("a project that keeps every rule has no finding")
{
    CHECK(Project().findings() == Found{});
}

TEST_CASE("an include against the arrows is found")
{
    Project project;
    SECTION("from a lower folder of core to a higher one")
    {
        project.write("core/http/Client.h", "\n#include \"threads/ThreadService.h\"\n");
        CHECK(project.findings() == Found{"core/http/Client.h:4 layers"});
    }
    SECTION("from core to ui")
    {
        project.write("core/threads/Bad.h", "#include \"inbox/InboxView.h\"\n");
        CHECK(project.findings() == Found{"core/threads:0 cycles", "core/threads/Bad.h:3 layers"});
    }
    SECTION("from ui to app")
    {
        project.write("app/Composition.h", "");
        project.write("ui/inbox/Bad.h", "#include \"app/Composition.h\"\n");
        CHECK(project.findings() == Found{"app:0 cycles", "ui/inbox/Bad.h:3 layers"});
    }
    SECTION("from a test of core to ui")
    {
        project.write("tests/core/threads/BadTest.cpp", "#include \"inbox/InboxView.h\"\n");
        CHECK(project.findings() == Found{"tests/core/threads/BadTest.cpp:3 layers"});
    }
    SECTION("but not one in a comment")
    {
        project.write("core/http/Client.h",
                      "// #include \"threads/ThreadService.h\"\n/*\n#include \"threads/ThreadService.h\"\n*/\n");
        CHECK(project.findings() == Found{});
    }
}

TEST_CASE("folders of one step may include each other one way")
{
    Project project;
    project.write("core/http/Client.h", "#include \"db/Database.h\"\n");
    CHECK(project.findings() == Found{});
    project.write("core/db/Bad.h", "#include \"http/Server.h\"\n");
    CHECK(project.findings() == Found{"core/db:0 cycles"});
}

TEST_CASE("a folder of core in no layer, and a missing list, are found")
{
    Project project;
    project.write("core/magic/Magic.h", "");
    CHECK(project.findings() == Found{"core/magic/Magic.h:0 layers"});
    project.writeRaw("ARCHITECTURE.md", "# A\n");
    CHECK(project.findings() == Found{"ARCHITECTURE.md:0 layers"});
}

TEST_CASE("files that include each other in a circle are found")
{
    Project project;
    project.write("core/base/A.h", "#include \"base/B.h\"\n");
    project.write("core/base/B.h", "#include \"C.h\"\n");
    project.write("core/base/C.h", "#include \"base/A.h\"\n");
    CHECK(project.findings() == Found{"core/base/A.h:0 cycles"});
}

TEST_CASE("waiting in core is found")
{
    Project project;
    const std::string line = GENERATE(as<std::string>{}, "QEventLoop loop;", "loop.exec();", "dialog->exec();",
                                      "app.processEvents();", "process.waitForFinished();", "socket.waitForConnected(100);",
                                      "QThread::msleep(5);", "std::this_thread::sleep_for(delay);");
    project.write("core/http/Client.cpp", "void f()\n{\n    " + line + "\n}\n");
    CHECK(project.findings() == Found{"core/http/Client.cpp:5 event-loop"});
}

TEST_CASE("what only looks like waiting is not found")
{
    Project project;
    project.write("core/http/Client.cpp",
                  "// loop.exec() would block\nauto a = \"QEventLoop\";\nauto r = query.exec(text);\nfuture.waitForDone();\n");
    CHECK(project.findings() == Found{});
}

TEST_CASE("widgets in core are found")
{
    Project project;
    const std::string header =
        GENERATE(as<std::string>{}, "QWidget", "QtWidgets/QLabel", "QApplication", "QMessageBox", "QListView", "QTreeWidget",
                 "QProxyStyle", "QStyledItemDelegate", "QVBoxLayout", "QtCharts/QChart");
    project.write("core/base/Bad.h", "#include <" + header + ">\n");
    CHECK(project.findings() == Found{"core/base/Bad.h:3 widgets"});
}

TEST_CASE("linking widgets into core is found, and Qt's other classes are not")
{
    Project project;
    project.write("core/base/Good.h", "#include <QCoreApplication>\n#include <QStringView>\n#include <QUrl>\n#include <QImage>\n");
    CHECK(project.findings() == Found{});
    project.writeRaw("core/CMakeLists.txt",
                     "# SPDX-FileCopyrightText: 2026 The Unified Inbox authors\n"
                     "# SPDX-License-Identifier: GPL-3.0-or-later\ntarget_link_libraries(c PUBLIC Qt6::Widgets)\n");
    CHECK(project.findings() == Found{"core/CMakeLists.txt:3 widgets"});
}

TEST_CASE("SQL outside the repositories is found")
{
    Project project;
    const std::string sql = GENERATE(as<std::string>{}, "\"SELECT 1\"", "u\"INSERT INTO a VALUES (1)\"", "\"UPDATE a SET b = 1\"",
                                     "\"DELETE FROM a\"", "\"CREATE TABLE a (b)\"", "\"PRAGMA user_version\"",
                                     "\"BEGIN IMMEDIATE\"", "R\"(\n  SELECT 1)\"", "R\"sql(SELECT \"a\")sql\"");
    project.write("core/threads/ThreadService.cpp", "auto a = " + sql + ";\n");
    CHECK(project.findings() == Found{"core/threads/ThreadService.cpp:3 sql"});
}

TEST_CASE("words that SQL uses too are not found")
{
    Project project;
    project.write("core/http/Client.cpp",
                  "auto a = \"DELETE\";\nauto b = \"Select a contact\";\nauto c = \"UPDATED\";\n// SELECT 1\nchar d = '\"';\n");
    project.write("core/db/Migrator.cpp", "auto a = \"PRAGMA user_version\";\n");
    CHECK(project.findings() == Found{});
}

TEST_CASE("a singleton of ours in core is found, one of Qt is not")
{
    Project project;
    project.write("core/base/Good.cpp", "auto* a = QCoreApplication::instance();\n");
    CHECK(project.findings() == Found{});
    project.write("core/base/Bad.cpp", "auto& a = Config::instance();\nstatic Config& instance();\n");
    CHECK(project.findings() == Found{"core/base/Bad.cpp:3 singleton", "core/base/Bad.cpp:4 singleton"});
}

TEST_CASE("a missing or wrong SPDX header is found in sources, scripts, CMake and SQL")
{
    Project project;
    project.writeRaw("core/base/NoHeader.h", "#pragma once\n");
    project.writeRaw("core/db/migrations/0001_initial.sql", "CREATE TABLE a (b);\n");
    project.writeRaw("CMakeLists.txt", "project(a)\n");
    project.writeRaw(".ci/run", "#!/bin/sh\nexit 0\n");
    project.writeRaw("core/base/Mit.h",
                     "// SPDX-FileCopyrightText: 2026 The Unified Inbox authors\n// SPDX-License-Identifier: MIT\n");
    CHECK(project.findings() == Found{".ci/run:2 spdx", "CMakeLists.txt:1 spdx", "core/base/Mit.h:1 spdx",
                                      "core/base/NoHeader.h:1 spdx", "core/db/migrations/0001_initial.sql:1 spdx"});
}

TEST_CASE("tabs, blanks at the end of a line and a missing last line end are found")
{
    Project project;
    project.write("core/base/Bad.h", "int a;\t\nint b; \nint c;\r\nint d;");
    CHECK(project.findings() ==
          Found{"core/base/Bad.h:3 blanks", "core/base/Bad.h:4 blanks", "core/base/Bad.h:5 blanks", "core/base/Bad.h:6 blanks"});
}

TEST_CASE("a folder of one machine is found, an address that looks like one is not")
{
    Project project;
    const std::string home = std::string("/") + "home/ann/x";
    project.writeRaw("README.md", "see https://example.com" + home + " and $HOME/work/a and " + home + " (lint: example path)\n");
    CHECK(project.findings() == Found{});
    project.writeRaw("README.md", "see\n" + home + "\n");
    CHECK(project.findings() == Found{"README.md:2 machine-path"});
}

TEST_CASE("a file that has grown too long is found, unless it says why it is one")
{
    Project project;
    std::string lines;
    for (int i = 0; i < 149; ++i) lines += "int a;\n";
    project.write("core/base/Long.h", lines);
    CHECK(project.findings() == Found{"core/base/Long.h:0 size"});
    project.write("core/base/Long.h", "// size: these belong together.\n" + lines);
    CHECK(project.findings() == Found{});
}

TEST_CASE("a function that has grown too long is found, a long table within one is not")
{
    Project project;
    const auto body = [](int lines, const std::string& line) {
        std::string text;
        for (int i = 0; i < lines; ++i) text += "    " + line + '\n';
        return text;
    };
    const auto function = [](const std::string& lines) { return "int f()\n{\n" + lines + "}\n"; };
    project.write("core/base/Id.cpp", function(body(40, "go();")) + function(body(20, "go();")));
    CHECK(project.findings() == Found{});
    project.write("core/base/Id.cpp", function(body(20, "go();")) + function(body(41, "go();")));
    CHECK(project.findings() == Found{"core/base/Id.cpp:27 function"});
    project.write("core/base/Id.h", "class Id {\n    int f()\n    {\n" + body(41, "    go();") + "    }\n};\n");
    CHECK(project.findings() == Found{"core/base/Id.cpp:27 function", "core/base/Id.h:5 function"});
    project.write("core/base/Id.h", "");
    project.write("core/base/Id.cpp", function(body(60, "case A::One: return 1;") + body(60, "PAIR(one, two),")));
    CHECK(project.findings() == Found{});
}
