#include "core/service/sentence_grammar.h"

#include "core/base/swedish.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace heller::service {

namespace {

std::unexpected<Error> wrong(const QString& what)
{
    return fail(ErrorCode::InvalidInput, u"The sentences of the invented cases: "_s + what);
}

} // namespace

Result<SentenceGrammar> SentenceGrammar::parse(const QString& text)
{
    SentenceGrammar grammar;
    qsizetype current = -1;
    for (const QString& raw : text.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']'))
            current = grammar.sectionNamed(line.mid(1, line.size() - 2));
        else if (current < 0)
            return wrong(u"“%1” stands before the first section."_s.arg(line));
        else
            // Evaluated first: naming a section may make the list of them longer.
            if (Alternative pieces = grammar.piecesOf(line); !pieces.isEmpty())
                grammar.m_sections[current].alternatives.append(std::move(pieces));
    }
    if (const auto sound = grammar.check(); !sound)
        return fail(sound);
    return grammar;
}

QString SentenceGrammar::draw(const QString& section, Random& random) const
{
    QString text;
    append(text, m_places.value(section), random);
    return swedish::capitalised(std::move(text));
}

QStringList SentenceGrammar::drawSeveral(const QString& section, int count, Random& random) const
{
    const QList<Alternative>& alternatives = m_sections.at(m_places.value(section)).alternatives;
    QList<qsizetype> left(alternatives.size());
    std::iota(left.begin(), left.end(), 0);
    QStringList sentences;
    while (sentences.size() < count && !left.isEmpty()) {
        QString text;
        append(text, alternatives.at(left.takeAt(random.below(left.size()))), random);
        sentences.append(swedish::capitalised(std::move(text)));
    }
    return sentences;
}

qsizetype SentenceGrammar::sectionNamed(const QString& name)
{
    const auto known = m_places.constFind(name);
    if (known != m_places.constEnd())
        return *known;
    m_sections.append(Section{.name = name});
    m_places.insert(name, m_sections.size() - 1);
    return m_sections.size() - 1;
}

SentenceGrammar::Alternative SentenceGrammar::piecesOf(const QString& line)
{
    Alternative pieces;
    qsizetype from = 0;
    for (qsizetype open = line.indexOf(u'{'); open >= 0; open = line.indexOf(u'{', from)) {
        const qsizetype close = line.indexOf(u'}', open);
        if (close < 0)
            break;
        const QString name = line.mid(open + 1, close - open - 1);
        if (open > from)
            pieces.append(Piece{.text = line.mid(from, open - from)});
        pieces.append(Piece{.section = sectionNamed(name.toLower()), .capital = name != name.toLower()});
        from = close + 1;
    }
    if (from < line.size())
        pieces.append(Piece{.text = line.mid(from)});
    return pieces;
}

Result<> SentenceGrammar::check() const
{
    for (const Section& section : m_sections)
        if (section.alternatives.isEmpty())
            return wrong(u"the section [%1] is missing or empty."_s.arg(section.name));
    for (qsizetype section = 0; section < m_sections.size(); ++section)
        if (QList<qsizetype> above; standsInItself(section, above))
            return wrong(u"the section [%1] stands in itself."_s.arg(m_sections.at(section).name));
    return {};
}

bool SentenceGrammar::standsInItself(qsizetype section, QList<qsizetype>& above) const
{
    if (above.contains(section))
        return true;
    above.append(section);
    for (const Alternative& alternative : m_sections.at(section).alternatives)
        for (const Piece& piece : alternative)
            if (piece.section >= 0 && standsInItself(piece.section, above))
                return true;
    above.removeLast();
    return false;
}

void SentenceGrammar::append(QString& text, qsizetype section, Random& random) const
{
    const QList<Alternative>& alternatives = m_sections.at(section).alternatives;
    append(text, alternatives.at(random.below(alternatives.size())), random);
}

void SentenceGrammar::append(QString& text, const Alternative& alternative, Random& random) const
{
    for (const Piece& piece : alternative) {
        if (piece.section < 0) {
            text += piece.text;
            continue;
        }
        QString drawn;
        append(drawn, piece.section, random);
        // "Regionen hänvisar till regionen": what the sentence has said already is drawn anew, once.
        if (text.contains(drawn, Qt::CaseInsensitive)) {
            drawn.clear();
            append(drawn, piece.section, random);
        }
        text += piece.capital ? swedish::capitalised(std::move(drawn)) : drawn;
    }
}

} // namespace heller::service
