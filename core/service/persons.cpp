#include "core/service/persons.h"

#include "core/service/backups.h"
#include "core/service/register.h"
#include "core/store/stores.h"
#include "core/store/text_columns.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace heller::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service::Persons)
};

/// A text, or every text within JSON, which names cannot be looked for in as it is written: "\nRonja".
QString rewritten(const QString& text, const std::function<QString(const QString&)>& one);

QJsonValue rewritten(const QJsonValue& value, const std::function<QString(const QString&)>& one)
{
    if (value.isString())
        return rewritten(value.toString(), one);
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue each : value.toArray())
            array.append(rewritten(each, one));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject before = value.toObject();
    for (auto each = before.begin(); each != before.end(); ++each)
        object.insert(each.key(), rewritten(each.value(), one)); // what it is, not what somebody wrote
    return object;
}

QString rewritten(const QString& text, const std::function<QString(const QString&)>& one)
{
    if (!text.startsWith(u'{') && !text.startsWith(u'['))
        return one(text);
    const QJsonDocument before = QJsonDocument::fromJson(text.toUtf8());
    if (before.isNull())
        return one(text);
    const QJsonDocument after = before.isArray()
                                    ? QJsonDocument(rewritten(QJsonValue(before.array()), one).toArray())
                                    : QJsonDocument(rewritten(QJsonValue(before.object()), one).toObject());
    return after == before ? text : QString::fromUtf8(after.toJson(QJsonDocument::Compact));
}

/// The first place with what stands around it; empty when there is none.
QString excerptOf(const QString& text, const privacy::PersonForms& forms)
{
    constexpr qsizetype around = 40;
    QString excerpt;
    rewritten(text, [&](const QString& part) {
        if (const auto found = forms.find(part); excerpt.isEmpty() && !found.isEmpty()) {
            const qsizetype start = std::max<qsizetype>(0, found.first().start - around);
            const qsizetype end = std::min(part.size(), found.first().start + found.first().length + around);
            excerpt = (start > 0 ? u"…"_s : QString()) + part.mid(start, end - start).simplified() +
                      (end < part.size() ? u"…"_s : QString());
        }
        return part;
    });
    return excerpt;
}

bool isOwn(const QString& table, const QString& column)
{
    return column.startsWith("reporter_"_L1) || table == "contact"_L1 || table == "participant"_L1 ||
           column == "answered_by"_L1;
}

/// What is there only because of who is named in it.
bool goesWhole(const QString& table)
{
    return table == "replacement"_L1 || table == "accepted_finding"_L1;
}

Result<> checkHow(const privacy::PersonForms& forms, const Forgetting& how)
{
    if (how.decision.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("Nothing is rewritten without a decision."),
                    Text::tr("Give the decision's reference."));
    const bool isPlain = !how.pseudonym.trimmed().isEmpty() &&
                         std::ranges::all_of(how.pseudonym, [](QChar c) { return c.isLetterOrNumber() || c == u' '; });
    if (!isPlain)
        return fail(ErrorCode::InvalidInput, Text::tr("A pseudonym is made of letters, digits and blanks."),
                    Text::tr("Write for example Person 1."));
    if (forms.isIn(how.pseudonym) || forms.isIn(how.decision))
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The pseudonym and the decision's reference must not say who it is."),
                    Text::tr("Choose others."));
    return {};
}

/// Two persons behind one pseudonym can never be told apart again.
Result<> checkFree(store::Stores& stores, const QString& pseudonym)
{
    const QRegularExpression word(
        uR"((?<![\p{L}\p{N}])%1(?![\p{L}\p{N}]))"_s.arg(QRegularExpression::escape(pseudonym)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    bool isTaken = false;
    const auto read = store::forEachText(
        stores.connection(), [&](const store::TextCell& cell) { isTaken = isTaken || cell.text.contains(word); });
    if (!read)
        return read;
    return isTaken ? fail(ErrorCode::AlreadyExists, Text::tr("“%1” stands in the register already.").arg(pseudonym),
                          Text::tr("Choose another, so that two persons do not become one."))
                   : Result<>();
}

QJsonObject protocolOf(const PersonFindings& found, bool removesFiles, bool removesBackups)
{
    QJsonObject tables;
    for (const PersonPlace& place : found.places)
        tables.insert(place.table, tables.value(place.table).toInt() + 1);
    const auto files = std::ranges::count_if(found.files, &PersonFile::holds);
    return {{u"places"_s, static_cast<int>(found.places.size())},
            {u"tables"_s, tables},
            {u"filesRemoved"_s, removesFiles ? static_cast<int>(files) : 0},
            {u"filesLeft"_s, static_cast<int>(found.files.size() - (removesFiles ? files : 0))},
            {u"backups"_s, static_cast<int>(found.backups.size())},
            {u"backupsRemoved"_s, removesBackups}};
}

Result<> rewriteEverywhere(store::Stores& stores, const privacy::PersonForms& forms, const QString& pseudonym)
{
    store::Connection& connection = stores.connection();
    QList<std::pair<store::TextCell, QString>> cells;
    const auto read = store::forEachText(connection, [&](const store::TextCell& cell) {
        const QString after =
            rewritten(cell.text, [&](const QString& part) { return forms.replaced(part, pseudonym); });
        if (after != cell.text)
            cells.append({{cell.table, cell.column, cell.row, {}, {}}, after});
    });
    if (!read)
        return read;
    for (const auto& [cell, text] : std::as_const(cells)) {
        const auto done = goesWhole(cell.table) ? store::removeRow(connection, cell.table, cell.row)
                                                : store::rewriteText(connection, cell, text, pseudonym);
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<privacy::PersonForms> Persons::formsOf(const privacy::Person& person) const
{
    QStringList others;
    const auto read =
        m_register.stores().people.forEach([&](const store::PeopleStore::Named& named) { others.append(named.name); });
    if (!read)
        return fail(read);
    others.removeDuplicates();
    return privacy::PersonForms(person, others);
}

Result<PersonFindings> Persons::findBy(const privacy::PersonForms& forms) const
{
    static const QRegularExpression taken(uR"((?<![\p{L}\p{N}])Person (\d{1,6}))"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    PersonFindings found;
    int last = 0;
    store::Connection& connection = m_register.stores().connection();
    const auto texts = store::forEachText(connection, [&](const store::TextCell& cell) {
        for (auto matches = taken.globalMatch(cell.text); matches.hasNext();)
            last = std::max(last, matches.next().captured(1).toInt());
        if (const QString excerpt = excerptOf(cell.text, forms); !excerpt.isEmpty())
            found.places.append(
                {cell.table, cell.column, cell.row, cell.about, cell.text, excerpt, isOwn(cell.table, cell.column)});
    });
    if (!texts)
        return fail(texts);
    found.freePseudonym = u"Person %1"_s.arg(last + 1);
    std::ranges::stable_partition(found.places, &PersonPlace::isOwn);
    const auto files = store::forEachFile(connection, [&](const store::KeptFile& file) {
        const auto text = m_reader(file.name, file.content);
        const bool holds = text && forms.isIn(*text);
        if (holds || !text)
            found.files.append({file.name, file.about, file.sha256, holds, text.has_value()});
    });
    if (!files)
        return fail(files);
    for (const BackupFile& backup : Backups::of(m_register.path()))
        found.backups.append(backup.path);
    return found;
}

Result<PersonFindings> Persons::find(const privacy::Person& person) const
{
    if (person.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("Nobody was named."),
                    Text::tr("Give a name, an e-mail address, a phone number or a personal number."));
    for (const QString& number : person.identityNumbers)
        if (!privacy::isIdentityNumber(number))
            return fail(ErrorCode::InvalidInput, Text::tr("“%1” is no personal number.").arg(number.trimmed()),
                        Text::tr("Write ten or twelve digits."));
    const auto forms = formsOf(person);
    return forms ? findBy(*forms) : fail(forms);
}

Result<PersonFindings> Persons::pseudonymise(const privacy::Person& person, const Forgetting& wanted)
{
    const auto found = find(person);
    if (!found)
        return found;
    Forgetting how = wanted;
    if (how.pseudonym.trimmed().isEmpty())
        how.pseudonym = found->freePseudonym;
    const auto forms = formsOf(person);
    if (!forms)
        return fail(forms);
    if (const auto checked = checkHow(*forms, how); !checked)
        return fail(checked);
    if (found->places.isEmpty() && std::ranges::none_of(found->files, &PersonFile::holds))
        return fail(ErrorCode::NotFound, Text::tr("Nobody of that name, address or number is in the register."),
                    Text::tr("Write it as it stands there."));
    if (const auto isFree = checkFree(m_register.stores(), how.pseudonym.simplified()); !isFree)
        return fail(isFree);
    Retention retention{.at = m_register.environment().clock->now().toUTC(),
                        .author = forms->replaced(m_register.environment().user, how.pseudonym),
                        .kind = u"person"_s,
                        .decision = how.decision.trimmed(),
                        .protocol = protocolOf(*found, how.removesFiles, how.removesBackups)};
    QStringList stuck;
    const auto removeBackups = [&] {
        for (const BackupFile& backup : Backups::of(m_register.path()))
            if (how.removesBackups && !QFile::remove(backup.path))
                stuck.append(backup.path);
    };
    const auto work = [&](store::Stores& stores) {
        Result<> step = rewriteEverywhere(stores, *forms, how.pseudonym.simplified());
        for (const PersonFile& file : found->files)
            if (step && how.removesFiles && file.holds)
                step = store::removeFile(stores.connection(), file.sha256);
        return step ? stores.retentions.append(retention) : step;
    };
    const auto done = m_register.rewrite(Text::tr("Replace a person by a pseudonym"), work, removeBackups);
    if (!done)
        return fail(done);
    if (!stuck.isEmpty())
        return fail(ErrorCode::InputOutput,
                    Text::tr("The person is gone from the register, but this backup could not be removed: %1")
                        .arg(stuck.first()),
                    Text::tr("Remove it by hand."));
    return findBy(*forms);
}

} // namespace heller::service
