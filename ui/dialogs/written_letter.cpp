#include "ui/dialogs/written_letter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::WrittenLetter)
};

const auto entity = u"written_letter"_s;
const auto subjectPart = u"subject"_s;
const auto bodyPart = u"body"_s;

/// "reminder/7/31,32": of which kind, to whom, about what.
QString letterOf(const KeptText& text)
{
    return text.field.section(u'/', 0, 2);
}

} // namespace

QList<KeptText> textsOf(const WrittenLetter& letter, const QString& where)
{
    QStringList cases;
    for (const DeviationId id : letter.cases)
        cases.append(QString::number(id.value()));
    const QString which =
        u"%1/%2/%3"_s.arg(codeOf(letter.kind), QString::number(letter.actor.value()), cases.join(u','));
    const auto part = [&](const QString& name, const QString& called, const QString& text) {
        return KeptText{.entity = entity,
                        .field = which + u'/' + name,
                        .name = called,
                        .deviation = letter.cases.value(0).value(),
                        .where = Texts::tr("%1 (%2)").arg(nameOf(letter.kind), where),
                        .text = text};
    };
    return {part(subjectPart, Texts::tr("Subject"), letter.subject), part(bodyPart, Texts::tr("Text"), letter.body)};
}

bool isWrittenLetter(const KeptText& text)
{
    return text.entity == entity;
}

bool isSameLetter(const KeptText& one, const KeptText& other)
{
    return isWrittenLetter(one) && isWrittenLetter(other) && letterOf(one) == letterOf(other);
}

std::optional<WrittenLetter> writtenLetter(const QList<KeptText>& texts)
{
    if (texts.isEmpty() || !isWrittenLetter(texts.first()))
        return std::nullopt;
    const QString field = texts.first().field;
    const auto kind = letterKindFrom(field.section(u'/', 0, 0));
    if (!kind)
        return std::nullopt;
    WrittenLetter letter{.kind = *kind, .actor = ActorId(field.section(u'/', 1, 1).toLongLong())};
    const QStringList cases = field.section(u'/', 2, 2).split(u',', Qt::SkipEmptyParts);
    for (const QString& id : cases)
        letter.cases.append(DeviationId(id.toLongLong()));
    for (const KeptText& text : texts)
        (text.field.section(u'/', 3) == subjectPart ? letter.subject : letter.body) = text.text;
    return letter.cases.isEmpty() ? std::nullopt : std::optional(letter);
}

} // namespace heller::ui
