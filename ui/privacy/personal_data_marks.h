#pragma once

#include "core/privacy/finding.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QTextEdit;

namespace heller::ui {

class PersonalDataWatch;

/// Underlines the personal data in a text while it can be written in. Neither the text nor its undo is touched. What is
/// being typed is looked at once the hand rests.
class PersonalDataMarks : public QObject
{
    Q_OBJECT

public:
    PersonalDataMarks(PersonalDataWatch& watch, QTextEdit& field);

    [[nodiscard]] const QList<privacy::Finding>& findings() const { return m_findings; }
    [[nodiscard]] std::optional<privacy::Finding> findingAt(int position) const;
    /// The first that ends at the position or behind it, else the text's first; of those that are not accepted.
    [[nodiscard]] std::optional<privacy::Finding> nextFrom(int position);
    [[nodiscard]] QString textOf(const privacy::Finding& finding) const;
    /// What may stand there instead, as privacy::proposalsFor().
    [[nodiscard]] QStringList proposals(const privacy::Finding& finding) const;
    /// One step of the text's undo. Nothing happens where something else stands there by now.
    void replace(const privacy::Finding& finding, const QString& found, const QString& with);
    [[nodiscard]] bool mayAccept() const;
    /// What is accepted has no line, and is found where one asks for it.
    [[nodiscard]] bool isAccepted(const privacy::Finding& finding) const;
    /// Asks that it may stand, or may not any more.
    void accept(const privacy::Finding& finding) const;
    void takeBack(const privacy::Finding& finding) const;
    /// Another text has been put into the field.
    void noteOtherText();
    /// Looks again: other colours, or it may be written in now.
    void renew();

private:
    void look();
    void show();

    PersonalDataWatch& m_watch;
    QTextEdit& m_field;
    QTimer m_rest;
    QList<privacy::Finding> m_findings;
};

} // namespace heller::ui
