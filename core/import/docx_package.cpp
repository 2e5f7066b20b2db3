#include "core/import/docx_package.h"

#include <QCoreApplication>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing::DocxPackage)
};

QString saveAgain()
{
    return Texts::tr("Open it in Word and save it as a Word document (.docx).");
}

} // namespace

Result<DocxPackage> DocxPackage::openFile(const QString& path)
{
    return of(OfficePackage::openFile(path, OfficePackage::Kind::Document));
}

Result<DocxPackage> DocxPackage::open(std::unique_ptr<QIODevice> device, const QString& name)
{
    return of(OfficePackage::open(std::move(device), name, OfficePackage::Kind::Document));
}

Result<DocxPackage> DocxPackage::of(Result<OfficePackage> package)
{
    if (!package)
        return fail(package);
    DocxPackage document(std::move(*package));
    if (const Result<> parts = document.findParts(); !parts)
        return fail(parts);
    return document;
}

Result<> DocxPackage::findParts()
{
    const auto roots = m_package.relationships(QString());
    if (!roots)
        return fail(roots);
    m_parts.document = targetOf(*roots, u"officeDocument"_s, u"word/document.xml"_s);
    if (const Result<> kind = checkKind(m_parts.document); !kind)
        return kind;
    const auto related = m_package.relationships(m_parts.document);
    if (!related)
        return fail(related);
    const QString folder = m_parts.document.left(m_parts.document.lastIndexOf(u'/') + 1);
    const auto find = [&](const QString& kind) {
        const QString part = targetOf(*related, kind, folder + kind + u".xml"_s);
        return m_package.has(part) ? part : QString();
    };
    m_parts.styles = find(u"styles"_s);
    m_parts.numbering = find(u"numbering"_s);
    m_parts.footnotes = find(u"footnotes"_s);
    m_parts.endnotes = find(u"endnotes"_s);
    return {};
}

Result<> DocxPackage::checkKind(const QString& documentPart) const
{
    const auto isKind = [&](const QString& folder) {
        return documentPart.startsWith(folder, Qt::CaseInsensitive) ||
               (!m_package.has(documentPart) && m_package.hasFolder(folder));
    };
    if (isKind(u"xl/"_s))
        return fail(ErrorCode::UnsupportedFormat, Texts::tr("“%1” is a spreadsheet, not a Word document.").arg(name()));
    if (isKind(u"ppt/"_s))
        return fail(ErrorCode::UnsupportedFormat,
                    Texts::tr("“%1” is a presentation, not a Word document.").arg(name()));
    if (m_package.has(documentPart))
        return {};
    if (m_package.has(u"content.xml"_s))
        return fail(ErrorCode::UnsupportedFormat, Texts::tr("“%1” is an OpenDocument file.").arg(name()), saveAgain());
    return fail(ErrorCode::UnsupportedFormat,
                Texts::tr("“%1” is not a Word document: the part that holds the text is missing.").arg(name()),
                saveAgain(), documentPart);
}

} // namespace heller::importing
