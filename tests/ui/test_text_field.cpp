#include "tests/support/catch.h"
#include "ui/widgets/text_field.h"

#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace heller::ui;

namespace {

class OpenField : public TextField
{
public:
    using TextField::insertFromMimeData;
    using TextField::TextField;
};

} // namespace

TEST_CASE("A stored text is shown with bullets and comes back as it was")
{
    TextField field(u"Svar"_s);
    int edits = 0;
    QObject::connect(&field, &TextField::edited, &field, [&] { ++edits; });
    const QString stored = u"Ett stycke.\n\n- en punkt\n- en till\n\nSlut."_s;
    field.setStored(stored);
    CHECK(field.toPlainText().contains(u"• en punkt"_s));
    CHECK(field.text() == stored);
    CHECK(edits == 0);
    QTest::keyClicks(&field, u"X"_s);
    CHECK(edits == 1);
}

TEST_CASE("Setting the same text again leaves the cursor and the undo stack alone")
{
    TextField field(u"Svar"_s);
    field.setStored(u"abc"_s);
    field.moveCursor(QTextCursor::End);
    QTest::keyClicks(&field, u"de"_s);
    field.setStored(u"abcde"_s);
    CHECK(field.textCursor().position() == 5);
    CHECK(field.document()->isUndoAvailable());
}

TEST_CASE("Enter goes on with a list and ends it in an empty bullet")
{
    TextField field(u"Svar"_s);
    field.setStored(u"- ett"_s);
    field.moveCursor(QTextCursor::End);
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::keyClicks(&field, u"tva"_s);
    CHECK(field.text() == u"- ett\n- tva"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::keyClicks(&field, u"slut"_s);
    CHECK(field.text().startsWith(u"- ett\n- tva\n"_s));
    CHECK(field.text().endsWith(u"slut"_s));
    CHECK(!field.text().endsWith(u"- slut"_s));
}

TEST_CASE("What is pasted arrives as clean text")
{
    OpenField field(u"Svar"_s);
    QMimeData data;
    data.setText(u"Ett\r\n·\tpunkt  \r\n\r\n\r\n\r\nSlut"_s);
    field.insertFromMimeData(&data);
    CHECK(!field.text().contains(u'\r'));
    CHECK(field.text().contains(u"- punkt"_s));
    CHECK(!field.text().contains(u"\n\n\n"_s));

    OpenField formatted(u"Svar"_s);
    data.setHtml(u"<p><b>Fet</b> inledning</p><ul><li>en punkt</li></ul>"_s);
    formatted.insertFromMimeData(&data);
    CHECK(formatted.toPlainText().contains(u"• en punkt"_s));
    CHECK(formatted.text() == u"Fet inledning\n\n- en punkt"_s);
    data.clear();

    OpenField line(u"Titel"_s, TextField::Lines::One);
    data.setText(u"Två\nrader"_s);
    line.insertFromMimeData(&data);
    CHECK(line.text() == u"Två rader"_s);
}

TEST_CASE("The cursor stays in a line whose blanks are stored otherwise")
{
    TextField field(u"Titel"_s, TextField::Lines::One);
    QTest::keyClicks(&field, u"ab  cd "_s);
    field.setStored(field.text());
    CHECK(field.text() == u"ab cd"_s);
    QTest::keyClicks(&field, u"ef"_s);
    CHECK(field.text() == u"ab cd ef"_s);
}

TEST_CASE("Nothing changes a text that is only read")
{
    OpenField field(u"Svar"_s);
    const QString stored = u"- ett\n- tva"_s;
    field.setStored(stored);
    field.setReadOnly(true);
    field.moveCursor(QTextCursor::End);
    QTest::keyClick(&field, Qt::Key_Return);
    QMimeData data;
    data.setText(u"mer"_s);
    field.insertFromMimeData(&data);
    CHECK(field.text() == stored);
}

TEST_CASE("A field is as high as its text")
{
    TextField field(u"Svar"_s);
    field.resize(300, 10);
    field.show();
    field.setStored(u"ett"_s);
    const int one = field.height();
    field.setStored(u"ett\n\ntvå\n\ntre"_s);
    CHECK(field.height() > 3 * one / 2);
}
