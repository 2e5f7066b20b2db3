// The rules themselves, held to samples that break them.
#include "tests/house/layers.h"
#include "tests/support/catch.h"

using namespace heller::house;
using namespace Qt::StringLiterals;

namespace {

const QSet<QString> files = {
    u"app/main.cpp"_s,
    u"ui/main_window.h"_s,
    u"core/import/import_plan.h"_s,
    u"core/service/register.h"_s,
    u"core/store/connection.h"_s,
    u"core/render/pages/page_layout.h"_s,
    u"core/render/document.h"_s,
    u"core/model/semester.h"_s,
    u"core/base/result.h"_s,
};

QList<Target> targets()
{
    return readTargets(u"core/base|heller_base|Qt6::Core|Qt6::Core\n"
                       "core/model|heller_model|Heller::base|Heller::base\n"
                       "core/render|heller_render|Heller::base,QuaZip::QuaZip|Heller::base\n"
                       "core/render/pages|heller_pages|Heller::render,Qt6::Gui|Heller::render,Qt6::Gui\n"
                       "core/store|heller_store|Heller::model,Qt6::Sql|Heller::model\n"
                       "core/service|heller_service|Heller::model,Heller::store|Heller::model\n"
                       "core/import|heller_import|Heller::service|Heller::service\n"
                       "ui|heller_ui|Heller::service,Qt6::Widgets|Heller::service,Qt6::Widgets\n"
                       "app|heller|Heller::ui|\n"_s);
}

QStringList wrongIn(const QString& file, const QString& source)
{
    return wrongIncludes(file, source, targets(), files);
}

} // namespace

TEST_CASE("Rooms are told by folder, the inner one first")
{
    CHECK(roomOf(u"core/render/pages/page_layout.h"_s) == u"core/render/pages"_s);
    CHECK(roomOf(u"core/render/document.h"_s) == u"core/render"_s);
    CHECK(roomOf(u"ui/cases/case_view.cpp"_s) == u"ui"_s);
    CHECK(roomOf(u"tests/house/layers.cpp"_s).isEmpty());
}

TEST_CASE("Arrows point downwards only")
{
    const QStringList order = rooms();
    for (qsizetype i = 0; i < order.size(); ++i) {
        for (qsizetype j = 0; j < order.size(); ++j)
            CHECK(mayUse(order.at(i), order.at(j)) == (j >= i));
    }
    CHECK_FALSE(mayUse(u"tests"_s, u"core/base"_s));
    CHECK_FALSE(mayUse(u"core/base"_s, u"tests"_s));
}

TEST_CASE("Includes are found as a compiler finds them")
{
    const auto found = includesOf(u"#pragma once\n#include \"core/base/result.h\"\n  #  include <QString> // why\n"
                                  "// #include \"no\"\nauto s = \"#include <no>\";\n"_s);
    CHECK(found == QList<Include>{{u"core/base/result.h"_s, true, 2}, {u"QString"_s, false, 3}});
}

TEST_CASE("What the house allows passes")
{
    CHECK(wrongIn(u"core/model/semester.cpp"_s,
                  u"#include \"core/model/semester.h\"\n#include \"core/base/result.h\"\n"_s)
              .isEmpty());
    CHECK(wrongIn(u"core/service/register.cpp"_s, u"#include \"core/store/connection.h\"\n"_s).isEmpty());
    CHECK(wrongIn(u"app/main.cpp"_s, u"#include \"ui/main_window.h\"\n#include <QApplication>\n"_s).isEmpty());
}

TEST_CASE("An include against the arrows is told")
{
    const auto wrong = wrongIn(u"core/base/error.cpp"_s, u"\n#include \"core/model/semester.h\"\n"_s);
    REQUIRE(wrong.size() == 1);
    CHECK(wrong.first().startsWith("core/base/error.cpp:2: "_L1));
    CHECK(wrong.first().contains("the other way"_L1));
    CHECK(wrongIn(u"core/service/cases.cpp"_s, u"#include \"ui/main_window.h\"\n"_s).size() == 1);
    CHECK(wrongIn(u"core/render/document.h"_s, u"#include \"core/render/pages/page_layout.h\"\n"_s).size() == 1);
}

TEST_CASE("An include that the link line does not carry is told")
{
    // Downwards, but core/render does not link core/model.
    CHECK(wrongIn(u"core/render/html.cpp"_s, u"#include \"core/model/semester.h\"\n"_s).size() == 1);
    // core/service links core/store, but hands it to nobody.
    CHECK(wrongIn(u"core/import/apply.cpp"_s, u"#include \"core/store/connection.h\"\n"_s).size() == 1);
    CHECK(wrongIn(u"core/import/apply.cpp"_s, u"#include \"core/model/semester.h\"\n"_s).isEmpty());
}

TEST_CASE("An include that is not written from the top is told")
{
    CHECK(wrongIn(u"core/model/semester.cpp"_s, u"#include \"semester.h\"\n"_s).size() == 1);
    CHECK(wrongIn(u"core/model/semester.cpp"_s, u"#include \"core/model/no.h\"\n"_s).size() == 1);
}

TEST_CASE("Widgets in core are told")
{
    CHECK(wrongIn(u"core/service/x.cpp"_s, u"#include <QtWidgets/QLabel>\n"_s).size() == 1);
    CHECK(wrongIn(u"ui/x.cpp"_s, u"#include <QtWidgets/QLabel>\n"_s).isEmpty());

    const auto all = readTargets(u"core/base|heller_base|Qt6::Widgets|Qt6::Widgets\n"
                                 "core/model|heller_model|Heller::base|\n"
                                 "ui|heller_ui|Heller::model,Qt6::Widgets|\n"_s);
    CHECK(wrongLinks(all.at(0), all).size() == 1);
    CHECK(wrongLinks(all.at(1), all).size() == 1); // it comes with base
    CHECK(wrongLinks(all.at(2), all).isEmpty());
}

TEST_CASE("A link line against the arrows is told")
{
    const auto all = readTargets(u"core/base|heller_base|Heller::model|\n"
                                 "core/model|heller_model||\n"
                                 "tools|heller_tools|Heller::base|\n"_s);
    CHECK(wrongLinks(all.at(0), all).size() == 1);
    CHECK(wrongLinks(all.at(1), all).isEmpty());
    CHECK_FALSE(wrongLinks(all.at(2), all).isEmpty()); // no room of that name
}

TEST_CASE("A text that breaks a rule is told")
{
    const QString header = u"#pragma once\n"_s;
    CHECK(wrongText(u"core/a.h"_s, header, {}).isEmpty());
    CHECK(wrongText(u"core/a.h"_s, u"struct A;\n"_s, {}).size() == 1);
    CHECK(wrongText(u"core/a.h"_s, header.repeated(201), {}).size() == 1);
    CHECK(wrongText(u"core/a.cpp"_s, u"\n"_s.repeated(400), {}).isEmpty());
    CHECK(wrongText(u"core/a.cpp"_s, u"\n"_s.repeated(401), {}).size() == 1);
    CHECK(wrongText(u"cmake/a.cmake"_s,
                    u"# TO"
                    "DO: more\n"_s,
                    {})
              .size() == 1);
    CHECK(wrongText(u"README.md"_s,
                    u"see /ho"
                    "me/anna/x\n"_s,
                    {})
              .size() == 1);
    CHECK(wrongText(u"ui/a.cpp"_s,
                    u"connect(a, SIG"
                    "NAL(b()), c);\n"_s,
                    {})
              .size() == 1);

    const QSet<QString> own = {u"core/a.h"_s};
    CHECK(wrongText(u"core/a.cpp"_s, u"#include \"core/a.h\"\n#include <QString>\n"_s, own).isEmpty());
    CHECK(wrongText(u"core/a.cpp"_s, u"#include <QString>\n#include \"core/a.h\"\n"_s, own).size() == 1);
    CHECK(wrongText(u"core/a.cpp"_s, u""_s, own).size() == 1);
}
