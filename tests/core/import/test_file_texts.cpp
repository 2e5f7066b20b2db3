// Whoever is given a file can read more than its text: everything of it is searched.
#include "core/import/file_search.h"
#include "core/import/file_texts.h"
#include "core/privacy/finder.h"
#include "tests/core/import/table_files.h"
#include "tests/support/catch.h"
#include "tests/support/docx_builder.h"
#include "tests/support/result.h"

#include <QFile>
#include <QTemporaryDir>

using namespace heller;
using namespace heller::importing;
using namespace Qt::StringLiterals;

namespace {

class Folder
{
public:
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

/// "Kerstin" where it stands: "a header".
QStringList placesOf(const QString& name, const QList<FileText>& texts)
{
    QStringList places;
    for (const FileText& text : texts)
        if (text.text.contains(name))
            places.append(text.where);
    return places;
}

} // namespace

TEST_CASE("a name is found in every part of a Word document")
{
    const Folder folder;
    const QByteArray w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    DocxBuilder document;
    document.paragraph(u"Brödtextsson"_s)
        .xml(
            u"<w:p><w:r><w:t>Uppde</w:t></w:r><w:r><w:t>ladsson</w:t></w:r></w:p>"
            "<w:p><w:del w:id=\"1\" w:author=\"Ändrarsson\"><w:r><w:delText>Strukensson</w:delText></w:r></w:del></w:p>"
            "<w:p><w:r><w:instrText>HYPERLINK \"mailto:faltsson@example.org\"</w:instrText></w:r></w:p>"
            "<w:sdt><w:sdtPr><w:alias w:val=\"Rutansson\"/></w:sdtPr></w:sdt>"
            "<w:p><w:r><w:drawing><docPr descr=\"Bildsson\"/></w:drawing></w:r></w:p>"_s)
        .part(u"word/header1.xml"_s, "<w:hdr " + w + "><w:p><w:r><w:t>Huvudsson</w:t></w:r></w:p></w:hdr>")
        .part(u"word/comments.xml"_s, "<w:comments " + w +
                                          "><w:comment w:author=\"Kommentatorsson\"><w:p><w:r><w:t>Anmarktsson</w:t>"
                                          "</w:r></w:p></w:comment></w:comments>")
        .part(u"docProps/core.xml"_s,
              "<c xmlns:d=\"d\"><d:creator>Skaparsson</d:creator><d:title>Titelsson</d:title></c>")
        .part(u"word/_rels/document.xml.rels"_s, "<Relationships><Relationship Target=\"mailto:lanksson@example.org\" "
                                                 "TargetMode=\"External\"/></Relationships>")
        .part(u"word/media/Fotosson.png"_s, "png")
        .footnote(1, u"Notsson"_s);
    const auto texts = must(textsOfFile(folder.write(u"Namnsson_svar.docx"_s, document.build())));
    for (const QString& name :
         {u"Brödtextsson"_s, u"Uppdeladsson"_s, u"Ändrarsson"_s, u"Strukensson"_s, u"faltsson@"_s, u"Rutansson"_s,
          u"Bildsson"_s, u"Huvudsson"_s, u"Kommentatorsson"_s, u"Anmarktsson"_s, u"Skaparsson"_s, u"Titelsson"_s,
          u"lanksson@"_s, u"fotosson"_s, u"Notsson"_s, u"Namnsson svar"_s}) {
        CAPTURE(name.toStdString());
        CHECK(placesOf(name, texts).size() == 1);
    }
    CHECK(placesOf(u"Huvudsson"_s, texts) == QStringList(u"a header"_s));
}

TEST_CASE("a name is found in a workbook, a page, a mail and a text")
{
    const Folder folder;
    CHECK(placesOf(u"Cellsson"_s, must(textsOfFile(folder.write(u"a.xlsx"_s, xlsxOf({{u"Cellsson"_s}}))))).size() == 1);
    const auto page = must(textsOfFile(folder.write(
        u"a.html"_s, "<!doctype html><html><head><title>Titelsson</title><meta name=author content='Metasson'></head>"
                     "<body><!-- Kommentarsson --><p>Textsson <img alt=\"Altsson\"></p></body></html>")));
    for (const QString& name : {u"Titelsson"_s, u"Metasson"_s, u"Kommentarsson"_s, u"Textsson"_s, u"Altsson"_s}) {
        CAPTURE(name.toStdString());
        CHECK_FALSE(placesOf(name, page).isEmpty());
    }
    const auto mail = must(textsOfFile(folder.write(
        u"a.eml"_s, "From: Avsandarsson <a@example.org>\r\nSubject: Amnesson\r\nContent-Transfer-Encoding: base64\r\n"
                    "Content-Type: text/plain; charset=utf-8\r\n\r\n" +
                        QByteArray("Brevsson skriver.").toBase64() + "\r\n")));
    for (const QString& name : {u"Avsandarsson"_s, u"a@example.org"_s, u"Amnesson"_s, u"Brevsson"_s}) {
        CAPTURE(name.toStdString());
        CHECK_FALSE(placesOf(name, mail).isEmpty());
    }
    CHECK(placesOf(u"Radsson"_s, must(textsOfFile(folder.write(u"a.csv"_s, "x;Radsson\n")))).size() == 1);
}

TEST_CASE("what a mail brings is read with it, and what of that cannot be read is said")
{
    const Folder folder;
    const auto mailWith = [&](const QString& name, const QByteArray& content) {
        return folder.write(u"a.eml"_s,
                            "From: a@example.org\r\nSubject: Brev\r\nMIME-Version: 1.0\r\n"
                            "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n"
                            "Se bilagan.\r\n--x\r\nContent-Type: application/octet-stream\r\nContent-Disposition: "
                            "attachment; filename=" +
                                name.toUtf8() + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + content.toBase64() +
                                "\r\n--x--\r\n");
    };
    const DocxBuilder document(u"<w:p><w:r><w:t>Bilagsson</w:t></w:r></w:p>"_s);
    const auto texts = must(textsOfFile(mailWith(u"svar.docx"_s, document.build())));
    CHECK(placesOf(u"Bilagsson"_s, texts).size() == 1);
    const auto unread = must(textsOfFile(mailWith(u"svar.pdf"_s, "%PDF-1.7\n")));
    CHECK(std::ranges::count(unread, false, &FileText::isRead) == 1);

    const privacy::Finder finder;
    CHECK_FALSE(personalDataInFile(mailWith(u"svar.txt"_s, "Ingenting."), finder).unread);
    const FileSearch both = personalDataInFile(mailWith(u"svar.pdf"_s, "%PDF-1.7\n"), finder);
    CHECK(both.findings.size() == 1); // the sender's address
    CHECK(both.unread);
    QString path = mailWith(u"svar.pdf"_s, "%PDF-1.7\n");
    QFile mail(path);
    REQUIRE(mail.open(QIODevice::ReadOnly));
    const QByteArray bytes = mail.readAll().replace("From: a@example.org\r\n", QByteArray());
    path = folder.write(u"b.eml"_s, bytes);
    const FileSearch nothing = personalDataInFile(path, finder);
    CHECK(nothing.findings.isEmpty());
    REQUIRE(nothing.unread);
    CHECK(nothing.unread->message.contains(u"svar.pdf"_s));
}

TEST_CASE("the name of a file that cannot be read is searched, and what a folder is called")
{
    const Folder folder;
    const privacy::Finder finder({{u"Ronja Rapportör"_s, {}}});
    const FileSearch picture = personalDataInFile(folder.write(u"ronja_rapportor.png"_s, "\x89PNG\x01\x02"), finder);
    CHECK_FALSE(picture.findings.isEmpty());
    CHECK(picture.unread);
    CHECK(personalDataInFolderName(u"underlag/Ronja 2026"_s, finder).size() == 1);
    CHECK(personalDataInFolderName(u"underlag/Ronja/"_s, finder).size() == 1);
    CHECK(personalDataInFolderName(u"Ronja/2026"_s, finder).isEmpty()); // that is its folder's
}

TEST_CASE("a file of which it cannot be said what it holds is refused by name")
{
    const Folder folder;
    for (const QString& path : {folder.write(u"arkiv.zip"_s, zipOf({{u"a.txt"_s, "Arkivsson"}})),
                                folder.write(u"bild.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)),
                                folder.write(u"papper.pdf"_s, "%PDF-1.7\n"),
                                folder.write(u"trasig.docx"_s, DocxBuilder(u"x"_s).build().left(200))}) {
        const auto texts = textsOfFile(path);
        REQUIRE_FALSE(texts);
        CHECK(texts.error().message.contains(path.section(u'/', -1)));
    }
    CHECK(textsOfFile(u"finns-inte.docx"_s).error().code == ErrorCode::NotFound);
    const auto part = textsOfFile(
        folder.write(u"del.docx"_s, DocxBuilder(u"<w:p/>"_s).part(u"word/header1.xml"_s, "<w:hdr><w:p>").build()));
    REQUIRE_FALSE(part);
    CHECK(part.error().message.contains(u"word/header1.xml"_s));
}
