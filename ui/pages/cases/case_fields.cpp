#include "ui/pages/cases/case_fields.h"

#include "core/model/date_doubts.h"
#include "ui/pages/cases/actor_field.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/session/session.h"
#include "ui/session/writing_place.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/parts.h"

#include <QLabel>

#include <algorithm>
#include <optional>
#include <utility>

namespace heller::ui {
namespace {

/// The case, or that round of it: a field outlives what it is for by a moment.
bool isThere(const CaseFile& file, FeedbackRoundId round)
{
    return !file.deviation.id.isNull() &&
           (round.isNull() || std::ranges::find(file.rounds, round, &FeedbackRound::id) != file.rounds.end());
}

/// What is typed of a date and cannot be read is not stored, and nobody is to think that it is.
class UnreadDate : public QObject, public WritingPlace
{
public:
    UnreadDate(Session& session, DateField* field) : QObject(field), WritingPlace(session), m_field(field)
    {
        connect(field, &DateField::unreadable, this, [this, &session](const QString& text) {
            m_text = text;
            session.noteWriting();
        });
        connect(field, &DateField::mended, this, [this, &session] {
            if (std::exchange(m_text, QString()).isEmpty())
                return;
            session.noteWriting();
        });
    }

    [[nodiscard]] bool hasUnstored() const override { return !m_text.isEmpty(); }
    [[nodiscard]] std::optional<Error> whyUnstored() const override
    {
        return Error{ErrorCode::InvalidInput, DateField::tr("“%1” is no date that can be read.").arg(m_text),
                     DateField::tr("Write it like 2023-09-12 or 12/9.")};
    }
    [[nodiscard]] QString unstoredName() const override { return m_field->accessibleName(); }
    [[nodiscard]] QString unstoredText() const override { return m_field->accessibleName() + u'\n' + m_text; }
    void tryAgain() override { m_field->commit(); }
    void discard() override { m_field->discard(); }

private:
    DateField* m_field;
    QString m_text;
};

} // namespace

QLabel* makeGroupLabel(const QString& text, QWidget* parent)
{
    QLabel* label = makeLabel(text, TextKind::Label, parent);
    label->setIndent(fieldIndent);
    label->setWordWrap(true);
    return label;
}

QLabel* makeFieldLabel(const QString& text, QWidget* field)
{
    QLabel* label = makeGroupLabel(text, field->parentWidget());
    label->setBuddy(field);
    return label;
}

DateField* makeDateField(Session& session, CaseEditor& editor, const QString& name, QWidget* parent)
{
    auto* field = new DateField(name, session.clock().today(), parent);
    field->setKeepsUnread(true);
    QObject::connect(&session, &Session::flushing, field, &DateField::commit);
    QObject::connect(&editor, &CaseEditor::leaving, field, &DateField::commit);
    const auto* unread = new UnreadDate(session, field);
    QObject::connect(&editor, &CaseEditor::shown, field, [&session, field, unread] {
        if (unread->hasUnstored())
            session.say(DateField::tr("“%1” is no date that can be read, and was not stored.").arg(field->text()));
        field->discard();
    });
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

std::function<QString(QDate)> doubtOfDone(const Session& session, const CaseEditor& editor)
{
    return [&](QDate day) -> QString {
        switch (doubtOfStep(day, editor.file().deviation.received, session.clock().today())) {
        case DateDoubt::None:
            return {};
        case DateDoubt::WrongYear:
            return DateField::tr("Is the year right?");
        case DateDoubt::Ahead:
            return DateField::tr("That day has not come yet.");
        case DateDoubt::TooEarly:
            return DateField::tr("That is before the deviation came in.");
        }
        return {};
    };
}

QLabel* makeDateFinding(DateField* field, QWidget* parent, const std::function<QString(QDate)>& doubt)
{
    QLabel* finding = makeLabel({}, TextKind::Finding, parent);
    finding->setIndent(fieldIndent);
    finding->setWordWrap(true);
    finding->hide();
    const auto say = [=](const QString& sentence) {
        finding->setText(sentence);
        field->setAccessibleDescription(sentence);
        finding->setVisible(!sentence.isEmpty());
    };
    QObject::connect(field, &DateField::unreadable, finding, [=](const QString& text) {
        say(DateField::tr("“%1” is no date that can be read, and is not stored. Write it like 2023-09-12 or 12/9.")
                .arg(text));
    });
    QObject::connect(field, &DateField::mended, finding, [=] { say(doubt ? doubt(field->date()) : QString()); });
    return finding;
}

} // namespace heller::ui
