#include "ui/pages/cases/case_fields.h"

#include "ui/pages/cases/actor_field.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/parts.h"

#include <QLabel>

#include <algorithm>

namespace heller::ui {
namespace {

/// The case, or that round of it: a field outlives what it is for by a moment.
bool isThere(const CaseFile& file, FeedbackRoundId round)
{
    return !file.deviation.id.isNull() &&
           (round.isNull() || std::ranges::find(file.rounds, round, &FeedbackRound::id) != file.rounds.end());
}

} // namespace

QLabel* makeFieldLabel(const QString& text, QWidget* parent)
{
    QLabel* label = makeLabel(text, TextKind::Label, parent);
    label->setIndent(fieldIndent);
    label->setWordWrap(true);
    return label;
}

DateField* makeDateField(Session& session, CaseEditor& editor, const QString& name, QWidget* parent)
{
    auto* field = new DateField(name, session.clock().today(), parent);
    field->setKeepsUnread(true);
    QObject::connect(&session, &Session::flushing, field, &DateField::commit);
    QObject::connect(&editor, &CaseEditor::leaving, field, &DateField::commit);
    QObject::connect(&editor, &CaseEditor::shown, field, &DateField::discard);
    return field;
}

void keepLeftNames(Session& session, CaseEditor& editor, ActorField* field, FeedbackRoundId round)
{
    const auto restore = [&editor, field, round] {
        const LeftNames::Name name = editor.leftNames().at({editor.file().deviation.id, round});
        field->restore(name.text, name.why);
    };
    QObject::connect(field, &ActorField::typed, &editor, [&editor, round](const QString& text, const QString& why) {
        const Deviation& deviation = editor.file().deviation;
        if (isThere(editor.file(), round))
            editor.leftNames().keep({deviation.id, round}, {deviation.diaryNumber, text, why});
    });
    QObject::connect(&session, &Session::flushing, field, &ActorField::resolve);
    QObject::connect(&editor, &CaseEditor::leaving, field, &ActorField::resolve);
    QObject::connect(&editor, &CaseEditor::shown, field, restore);
    QObject::connect(&editor.leftNames(), &LeftNames::discarded, field, restore);
    restore();
}

QLabel* makeDateFinding(DateField* field, QWidget* parent)
{
    QLabel* finding = makeLabel({}, TextKind::Finding, parent);
    finding->setIndent(fieldIndent);
    finding->setWordWrap(true);
    finding->hide();
    QObject::connect(field, &DateField::unreadable, finding, [=](const QString& text) {
        finding->setText(
            DateField::tr("“%1” is no date that can be read, and is not stored. Write it like 2023-09-12 or 12/9.")
                .arg(text));
        field->setAccessibleDescription(finding->text());
        finding->show();
    });
    QObject::connect(field, &DateField::mended, finding, [=] {
        field->setAccessibleDescription({});
        finding->hide();
    });
    return finding;
}

} // namespace heller::ui
