#include "ui/pages/actors/association_form.h"

#include "core/model/roles.h"
#include "ui/models/actor_texts.h"
#include "ui/pages/actors/letter_words_form.h"
#include "ui/session/session.h"
#include "ui/widgets/field_column.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/text_field.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace heller::ui {
namespace {

constexpr int mostDays = 365;
constexpr int indent = 8; // the fields' frames stand that much outside their text

} // namespace

AssociationForm::AssociationForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_fields(new FieldColumn(session, this))
    , m_letters(new LetterWordsForm(session, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 24);
    column->setSpacing(0);
    QLabel* explained = makeLabel(tr("Our association: what stands on its papers"), TextKind::Label, this);
    explained->setIndent(indent);
    column->addWidget(explained);
    column->addWidget(m_fields);
    column->addSpacing(10);
    column->addWidget(m_letters);
    column->addStretch(1);

    m_fields->addTitle(textOf(tr("The association's name"), {}, &Association::name));
    addText(tr("Short name"), tr("How the letter says it. Empty: the whole name."), &Association::shortName);
    addText(tr("Coordinator"), tr("Signs the letter of the semester report."), &Association::coordinator);
    addText(tr("The coordinator's title"), tr("Stands below the name. Empty: the name alone."),
            &Association::coordinatorTitle);
    addText(tr("The coordinator's e-mail"), tr("Stands below the signature."), &Association::coordinatorEmail);
    addText(tr("What the meeting is called"), tr("As it is said in a sentence: the preparatory group."),
            &Association::meetingName);
    addText(tr("What a participant is called"),
            tr("Proposed as the role of whoever comes for a member. Empty: nothing is proposed."),
            &Association::memberRole);
    addDays(tr("Handed over before the meeting, days"),
            tr("Deviations are handed over that many days before it meets."), &Association::handOverDays);
    addDays(tr("Time to answer, working days"), tr("Used where a question has no day of its own to be answered by."),
            &Association::answerDays);
}

FieldColumn::Text AssociationForm::textOf(const QString& name, const QString& hint, QString Association::* member)
{
    return {.name = name,
            .hint = hint,
            .stored = [this, member] { return m_association.*member; },
            .store =
                [this, member](const QString& text) {
                    return store([&](Association& association) { association.*member = text; });
                },
            .place = [this, member] { return placeOf(m_association, member); }};
}

void AssociationForm::addText(const QString& name, const QString& hint, QString Association::* member)
{
    m_fields->addText(textOf(name, hint, member));
}

void AssociationForm::addDays(const QString& name, const QString& hint, int Association::* member)
{
    m_fields->addText({.name = name,
                       .hint = hint,
                       .stored = [this, member] { return QString::number(m_association.*member); },
                       .store = [this, member](const QString& text) -> Result<> {
                           bool number = false;
                           const int days = text.trimmed().toInt(&number);
                           if (!number || days < 0 || days > mostDays)
                               return fail(ErrorCode::InvalidInput, tr("“%1” is not a number of days.").arg(text),
                                           tr("Write a number from 0 to %1, for instance 14.").arg(mostDays));
                           return store([&](Association& association) { association.*member = days; });
                       }});
}

void AssociationForm::show(const Association& association)
{
    m_association = association;
    const bool fresh = std::exchange(m_fresh, false);
    m_fields->refresh(m_session.isWritable(), fresh);
    m_letters->show(fresh);
}

void AssociationForm::flush()
{
    m_fields->flush();
    m_letters->flush();
}

Result<> AssociationForm::store(const std::function<void(Association&)>& change)
{
    Association changed = m_association;
    change(changed);
    // The papers' sentences name the meeting: they cannot do without.
    if (changed.meetingName.isEmpty())
        changed.meetingName = Association{}.meetingName;
    // The usual role is named after the meeting, and goes on being so.
    if (changed.memberRole == usualMemberRole(m_association.meetingName))
        changed.memberRole = usualMemberRole(changed.meetingName);
    if (changed == m_association || !m_session.isWritable())
        return {};
    return m_session.reg().setAssociation(changed);
}

} // namespace heller::ui
