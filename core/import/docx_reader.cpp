#include "core/import/docx_reader.h"

#include "core/import/docx_body.h"
#include "core/import/docx_numbering.h"
#include "core/import/docx_package.h"
#include "core/import/docx_styles.h"

namespace heller::importing {

namespace {

using Notes = QHash<QString, QString>;

Result<Notes> readNotes(DocxPackage& package, const QString& part, const DocxStyles& styles)
{
    Notes notes;
    if (part.isEmpty())
        return notes;
    const Result<> done = package.read(part, [&](QIODevice& device) {
        DocxNumbering unnumbered;
        DocxBody body(device, package.name(), part, styles, unnumbered);
        const Result<> read = body.read();
        notes = body.notes();
        return read;
    });
    if (!done)
        return fail(done);
    return notes;
}

template<typename Definitions>
Result<> readDefinitions(DocxPackage& package, const QString& part, Definitions& into)
{
    if (part.isEmpty())
        return {};
    return package.read(part, [&](QIODevice& device) { return into.read(device, package.name(), part); });
}

Result<TextDocument> readPackage(Result<DocxPackage> package)
{
    if (!package)
        return fail(package);
    const DocxPackage::Parts parts = package->parts();
    DocxStyles styles;
    DocxNumbering numbering;
    if (const Result<> read = readDefinitions(*package, parts.styles, styles); !read)
        return fail(read);
    if (const Result<> read = readDefinitions(*package, parts.numbering, numbering); !read)
        return fail(read);
    const Result<Notes> footnotes = readNotes(*package, parts.footnotes, styles);
    if (!footnotes)
        return fail(footnotes);
    const Result<Notes> endnotes = readNotes(*package, parts.endnotes, styles);
    if (!endnotes)
        return fail(endnotes);

    TextDocument document{package->name(), {}, {}};
    const Result<> done = package->read(parts.document, [&](QIODevice& device) {
        DocxBody body(device, package->name(), parts.document, styles, numbering);
        body.useNotes(*footnotes, *endnotes);
        const Result<> read = body.read();
        document.paragraphs = body.takeParagraphs();
        document.warnings = body.warnings();
        return read;
    });
    if (!done)
        return fail(done);
    return document;
}

} // namespace

Result<TextDocument> readDocx(const QString& path)
{
    return readPackage(DocxPackage::openFile(path));
}

Result<TextDocument> readDocx(std::unique_ptr<QIODevice> device, const QString& name)
{
    return readPackage(DocxPackage::open(std::move(device), name));
}

} // namespace heller::importing
