#include "core/report/person_paper.h"

#include "core/report/plain_blocks.h"
#include "core/report/wording.h"
#include "core/report/wording_persons.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace heller::report {

using render::ParagraphStyle;

namespace {

QString joined(const QString& first, const QString& second)
{
    return second.isEmpty() ? first : first + u", "_s + second;
}

void appendPlaces(render::Document& document, const QString& heading, const QList<PersonPlace>& places, bool own)
{
    render::Table table{.columnShares = {30, 70},
                        .rows = {{plain(wording::columnWhere()), plain(wording::columnSaid())}}};
    for (const PersonPlace& place : places) {
        if (place.isOwn == own)
            table.rows.append({plain(joined(wording::fieldName(place.table, place.column), place.about)),
                               plain(own ? place.text : place.excerpt)});
    }
    if (table.rows.size() == 1)
        return;
    document.blocks.append(render::Heading{.text = heading});
    document.blocks.append(table);
}

void appendFiles(render::Document& document, const PersonFindings& findings)
{
    if (!findings.files.isEmpty())
        document.blocks.append(render::Heading{.text = wording::keptFiles()});
    for (const PersonFile& file : findings.files) {
        const QString name = joined(file.name.isEmpty() ? wording::takenAwayFile() : file.name, file.about);
        document.blocks.append(paragraph(
            ParagraphStyle::Body, name + u": "_s + (file.holds ? wording::fileHolds() : wording::fileIsUnread())));
    }
    if (!findings.backups.isEmpty())
        document.blocks.append(render::Heading{.text = wording::oldCopies()});
    for (const QString& backup : findings.backups)
        document.blocks.append(paragraph(ParagraphStyle::Body, backup.section(u'/', -1)));
}

/// What else whoever asks has a right to be told (article 15.1 a–h), as far as the register knows it.
void appendProcessing(render::Document& document, const Association& association)
{
    document.blocks.append(render::Heading{.text = wording::processing()});
    render::Table table{.columnShares = {30, 70},
                        .rows = {{plain(wording::columnProcessing()), plain(wording::columnApplies())}}};
    for (const auto& [what, said] : wording::processingRows(association.name))
        table.rows.append({plain(what), plain(said)});
    document.blocks.append(table);
}

} // namespace

render::Document personPaper(const PersonFindings& findings, const QString& name, const Association& association,
                             QDate date)
{
    render::Document document{.title = wording::extractTitle(),
                              .date = date,
                              .footer = wording::footer(association.name),
                              .blocks = {paragraph(ParagraphStyle::Title, wording::extractTitle()),
                                         paragraph(ParagraphStyle::Body, wording::extractOf(name))}};
    if (findings.places.isEmpty())
        document.blocks.append(paragraph(ParagraphStyle::Note, wording::nothingOfPerson()));
    appendPlaces(document, wording::ownFields(), findings.places, true);
    appendPlaces(document, wording::mentions(), findings.places, false);
    appendFiles(document, findings);
    appendProcessing(document, association);
    return document;
}

QJsonObject personJson(const PersonFindings& findings)
{
    QJsonArray places;
    for (const PersonPlace& place : findings.places)
        places.append(QJsonObject{{u"table"_s, place.table},
                                  {u"column"_s, place.column},
                                  {u"about"_s, place.about},
                                  {u"own"_s, place.isOwn},
                                  {u"excerpt"_s, place.excerpt},
                                  {u"text"_s, place.text}});
    QJsonArray files;
    for (const PersonFile& file : findings.files)
        files.append(QJsonObject{{u"name"_s, file.name},
                                 {u"about"_s, file.about},
                                 {u"sha256"_s, QString::fromLatin1(file.sha256)},
                                 {u"holds"_s, file.holds},
                                 {u"read"_s, file.isRead}});
    return {{u"places"_s, places}, {u"files"_s, files}, {u"backups"_s, QJsonArray::fromStringList(findings.backups)}};
}

} // namespace heller::report
