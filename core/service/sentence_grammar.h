#pragma once

#include "core/base/result.h"
#include "core/service/random.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace heller::service {

/// Makes sentences from a file of sections and alternatives: see resources/example/sentences.txt for the form.
class SentenceGrammar
{
public:
    /// InvalidInput names the line that is wrong: a section that is not there or has no alternative, or one that
    /// stands in itself.
    [[nodiscard]] static Result<SentenceGrammar> parse(const QString& text);

    /// One drawn sentence of the section, its first letter a capital; `section` exists.
    [[nodiscard]] QString draw(const QString& section, Random& random) const;
    /// Several, each from another alternative; fewer than `count` when there are not so many.
    [[nodiscard]] QStringList drawSeveral(const QString& section, int count, Random& random) const;

private:
    struct Piece
    {
        QString text = {}; ///< as it is, when there is no section
        qsizetype section = -1;
        bool capital = false;
    };
    using Alternative = QList<Piece>;
    struct Section
    {
        QString name = {};
        QList<Alternative> alternatives = {};
    };

    [[nodiscard]] qsizetype sectionNamed(const QString& name);
    [[nodiscard]] Alternative piecesOf(const QString& line);
    [[nodiscard]] Result<> check() const;
    [[nodiscard]] bool standsInItself(qsizetype section, QList<qsizetype>& above) const;
    void append(QString& text, qsizetype section, Random& random) const;
    void append(QString& text, const Alternative& alternative, Random& random) const;

    QList<Section> m_sections;
    QHash<QString, qsizetype> m_places;
};

} // namespace heller::service
