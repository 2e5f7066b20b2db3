#include "core/import/actor_list.h"

#include "core/base/swedish.h"
#include "core/import/csv_reader.h"
#include "core/import/written_dates.h"
#include "core/report/actor_table.h"

#include <QCoreApplication>
#include <QHash>

namespace heller::importing {

using namespace Qt::StringLiterals;
using report::ActorColumn;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing)
};

std::unexpected<Error> wrong(int line, const QString& what)
{
    return fail(ErrorCode::InvalidInput, Text::tr("Line %1: %2").arg(line).arg(what),
                Text::tr("Nothing has been taken in. Mend the line and try again."));
}

/// One line of the table, by column.
class Line
{
public:
    Line(const QStringList& cells, const QHash<ActorColumn, qsizetype>& columns, int number)
        : m_cells(cells)
        , m_columns(columns)
        , m_number(number)
    {}

    [[nodiscard]] QString text(ActorColumn column) const
    {
        QString cell = m_cells.value(m_columns.value(column, -1)).simplified();
        if (cell.startsWith(u'\'')) // before what a spreadsheet would take for a formula
            cell.remove(0, 1);
        return cell;
    }

    [[nodiscard]] Result<ListedActor> actor() const
    {
        ListedActor actor{.line = m_number,
                          .name = text(ActorColumn::Name),
                          .belongsTo = text(ActorColumn::BelongsTo),
                          .became = text(ActorColumn::Became),
                          .contact = {.role = text(ActorColumn::Role),
                                      .person = text(ActorColumn::Person),
                                      .email = text(ActorColumn::Email),
                                      .phone = text(ActorColumn::Phone)}};
        if (actor.name.isEmpty())
            return wrong(m_number, Text::tr("the name is missing."));
        const auto names = text(ActorColumn::OtherNames).split(u',', Qt::SkipEmptyParts);
        for (const QString& name : names)
            actor.otherNames.append(name.trimmed());
        if (const auto read = readChoices(actor); !read)
            return fail(read);
        return actor;
    }

private:
    Result<> readChoices(ListedActor& actor) const
    {
        if (const QString kind = text(ActorColumn::Kind); !kind.isEmpty()) {
            actor.kind = report::kindFromWord(kind);
            if (!actor.kind)
                return wrong(m_number, Text::tr("“%1” is no kind of organisation.").arg(kind));
        }
        if (const QString member = swedish::searchFold(text(ActorColumn::Member)); !member.isEmpty()) {
            actor.member = member == u"ja"_s;
            if (member != u"ja"_s && member != u"nej"_s)
                return wrong(m_number, Text::tr("“%1” is neither ja nor nej.").arg(member));
        }
        const std::pair<ActorColumn, QDate*> days[] = {{ActorColumn::ValidFrom, &actor.validFrom},
                                                       {ActorColumn::ValidTo, &actor.validTo},
                                                       {ActorColumn::ContactFrom, &actor.contact.validFrom},
                                                       {ActorColumn::ContactTo, &actor.contact.validTo}};
        for (const auto& [column, day] : days) {
            const QString typed = text(column);
            *day = findDate(typed).date;
            if (!typed.isEmpty() && !day->isValid())
                return wrong(m_number, Text::tr("“%1” is no date.").arg(typed));
        }
        return {};
    }

    const QStringList& m_cells;
    const QHash<ActorColumn, qsizetype>& m_columns;
    int m_number;
};

Result<QList<ListedActor>> actorsIn(const TextTable& table)
{
    const QList<QStringList> rows = table.sheets.value(0).rows;
    QHash<ActorColumn, qsizetype> columns;
    const QStringList headings = rows.value(0);
    for (qsizetype place = 0; place < headings.size(); ++place) {
        if (const auto column = report::actorColumnOf(headings.at(place)))
            columns.insert(*column, place);
    }
    if (!columns.contains(ActorColumn::Name))
        return fail(
            ErrorCode::InvalidInput,
            Text::tr("%1 has no column “%2” in its first line.").arg(table.name, report::headingOf(ActorColumn::Name)),
            Text::tr("Export the actors to see how the list is to look."));
    QList<ListedActor> actors;
    for (qsizetype row = 1; row < rows.size(); ++row) {
        auto actor = Line(rows.at(row), columns, static_cast<int>(row) + 1).actor();
        if (!actor)
            return fail(actor);
        actors.append(std::move(*actor));
    }
    if (actors.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("%1 holds no actors.").arg(table.name));
    return actors;
}

} // namespace

Result<QList<ListedActor>> readActorList(const QString& path)
{
    const auto table = readCsv(path);
    return table ? actorsIn(*table) : fail(table);
}

Result<QList<ListedActor>> readActorList(QByteArrayView bytes, const QString& name)
{
    const auto table = readCsv(bytes, name);
    return table ? actorsIn(*table) : fail(table);
}

} // namespace heller::importing
