#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// Programs of others that read what Heller writes: LibreOffice, poppler, qpdf, HTML Tidy.
namespace heller {

struct ContentsEntry
{
    QString text = {};
    int page = 0;

    bool operator==(const ContentsEntry&) const = default;
};

/// The entries of a .docx's contents list, as they stand in the file.
[[nodiscard]] QList<ContentsEntry> contentsEntriesOf(const QString& docx);

/// LibreOffice's PDF of `docx`, beside it; its path. Fails the test when there is none.
[[nodiscard]] QString pdfByLibreOffice(const QString& docx);

/// `docx` as LibreOffice writes it when it is opened and saved there, beside it; its path.
[[nodiscard]] QString docxByLibreOffice(const QString& docx);

/// Each page's text as poppler reads it, without blanks, line breaks and hyphens.
[[nodiscard]] QStringList pagesOf(const QString& pdf);

/// The page on which each text stands, searched forwards from where the one before was found; 0: nowhere. The search
/// begins at the first text's last place, behind the contents list.
[[nodiscard]] QList<int> pagesWith(const QStringList& texts, const QStringList& pages);

/// Runs a checker and gives all it said; empty when it ended well and said nothing.
[[nodiscard]] QString complaintsOf(const QString& program, const QStringList& words);

} // namespace heller
