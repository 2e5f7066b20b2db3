#include "ui/pages/cases/case_editor.h"

#include "core/model/actor_names.h"
#include "core/service/actors.h"
#include "core/service/cases.h"
#include "core/service/feedback.h"
#include "ui/models/case_texts.h"
#include "ui/models/plain_case.h"
#include "ui/session/session.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace heller::ui {

CaseEditor::CaseEditor(Session& session, QObject* parent)
    : QObject(parent)
    , WritingPlace(session)
    , m_session(session)
    , m_leftNames(session)
{
    connect(&m_timer, &StoreTimer::due, this, &CaseEditor::flush);
    connect(&session, &Session::flushing, this, &CaseEditor::flush);
    connect(&session, &Session::changed, this, &CaseEditor::take);
    connect(&session, &Session::closed, this, [this] {
        discard();
        show({});
    });
}

bool CaseEditor::show(DeviationId id)
{
    if (id == m_file.deviation.id && m_unread.isNull())
        return true;
    Q_EMIT leaving();
    leave();
    if (hasUnstored()) {
        m_session.say(tr("%1 stays here until it is saved.").arg(m_file.deviation.diaryNumber));
        return false;
    }
    m_file = {};
    m_unread = {};
    m_file.deviation.id = id;
    if (!id.isNull() && !reload())
        m_file = {};
    Q_EMIT shown();
    return true;
}

bool CaseEditor::reload()
{
    auto loaded = service::Cases(m_session.reg()).load(m_file.deviation.id);
    m_unread = {};
    if (!loaded) {
        if (loaded.error().code != ErrorCode::NotFound) {
            m_unread = m_file.deviation.id;
            m_session.tellUnread(loaded.error());
        }
        return false;
    }
    m_file = std::move(*loaded);
    m_stored = m_file;
    return true;
}

void CaseEditor::edit(const QString& step, const std::function<void(Deviation&)>& change)
{
    if (isEmpty() || !m_session.isWritable())
        return;
    Deviation changed = m_file.deviation;
    change(changed);
    if (changed == m_file.deviation)
        return;
    // Another field than the one before: its step is done.
    if (m_step && *m_step != step)
        flush();
    m_file.deviation = std::move(changed);
    m_step = step;
    m_timer.touch();
    m_session.noteWriting();
}

void CaseEditor::editRound(FeedbackRoundId id, const QString& step, const std::function<void(FeedbackRound&)>& change)
{
    FeedbackRound* round = roundOf(id);
    if (!round || !m_session.isWritable())
        return;
    const FeedbackRound before = *round;
    change(*round);
    if (*round == before)
        return;
    m_rounds.insert(id, step);
    m_timer.touch();
    m_session.noteWriting();
}

FeedbackRound* CaseEditor::roundOf(FeedbackRoundId id)
{
    const auto found = std::ranges::find(m_file.rounds, id, &FeedbackRound::id);
    return found == m_file.rounds.end() ? nullptr : &*found;
}

void CaseEditor::flush()
{
    m_timer.stop();
    if (m_storing || !hasUnstored() || !m_session.isWritable())
        return;
    const bool failedBefore = m_why.has_value();
    const auto stored = [this] {
        const QScopedValueRollback storing(m_storing, true);
        const auto hurried = m_session.withoutWaiting();
        // The rounds first: a deviation whose supplement has come moves the clocks in them.
        return flushRounds() && flushDeviation();
    };
    if (!stored()) {
        if (!failedBefore) // shown as it was written
            Q_EMIT refreshed();
        return;
    }
    m_session.noteWriting();
    if (reload())
        Q_EMIT refreshed();
}

void CaseEditor::discard()
{
    m_timer.stop();
    m_step.reset();
    m_rounds.clear();
    m_why.reset();
    m_session.noteWriting();
}

QString CaseEditor::unstoredText() const
{
    return plainText(m_file);
}

QList<KeptText> CaseEditor::unstoredTexts() const
{
    return hasUnstored() ? changedTexts(m_stored, m_file) : QList<KeptText>();
}

void CaseEditor::takeIn(const QList<KeptText>& texts)
{
    if (isEmpty() || !m_session.isWritable())
        return;
    leave();
    const QString step = tr("Take in what was not saved");
    for (const KeptText& text : texts) {
        if (!putText(m_file, text, m_session.clock().today()))
            continue;
        if (text.entity == QStringLiteral("deviation"))
            m_step = step;
        else if (const auto round = roundOfText(m_file, text); !round.isNull())
            m_rounds.insert(round, step);
    }
    {
        const QScopedValueRollback together(m_isOneStep, true);
        m_visitStep = {};
        flush();
    }
    m_visit.clear();
}

void CaseEditor::leave()
{
    flush();
    m_visit.clear();
}

ChangeSetId CaseEditor::stepOf(const QString& visit) const
{
    return visit == m_visit || m_isOneStep ? m_visitStep : ChangeSetId();
}

bool CaseEditor::took(const QString& visit, const Result<ChangeSetId>& stored)
{
    if (!stored) {
        m_why = stored.error();
        m_session.noteWriting();
        m_session.tellUnstored(*m_why);
        return false;
    }
    m_why.reset();
    m_visit = visit;
    m_visitStep = *stored;
    return true;
}

bool CaseEditor::flushDeviation()
{
    if (!m_step)
        return true;
    Deviation& deviation = m_file.deviation;
    if (deviation.cooperatingText != m_stored.deviation.cooperatingText) {
        const auto actors = service::Actors(m_session.reg()).all();
        if (actors)
            deviation.cooperatingActors = followText(deviation.cooperatingActors, m_stored.deviation.cooperatingText,
                                                     deviation.cooperatingText, *actors, dayOf(deviation));
    }
    if (!took(*m_step, service::Cases(m_session.reg()).updateInto(stepOf(*m_step), deviation, *m_step)))
        return false;
    m_step.reset();
    return true;
}

bool CaseEditor::flushRounds()
{
    const auto changed = m_rounds;
    for (const auto& [id, step] : changed.asKeyValueRange()) {
        const FeedbackRound* round = roundOf(id);
        const QString visit = step + QString::number(id.value());
        if (round && !took(visit, service::Cases(m_session.reg()).updateRoundInto(stepOf(visit), *round, step)))
            return false;
        m_rounds.remove(id);
    }
    return true;
}

void CaseEditor::addRound()
{
    if (isEmpty() || !m_session.isWritable())
        return;
    flush();
    if (const auto may = service::mayBeAsked(m_file); !may)
        return m_session.tell(may.error());
    if (!m_file.rounds.isEmpty() && !isBegun(m_file.rounds.last()))
        return; // it was made ready for this: it begins with the first who is asked, or with an answer
    FeedbackRound round;
    round.number = 0; // the next
    if (const auto added = service::Cases(m_session.reg()).addRound(m_file.deviation.id, round); !added)
        m_session.tell(added.error());
}

void CaseEditor::removeRound(FeedbackRoundId id)
{
    flush();
    if (const auto removed = service::Cases(m_session.reg()).removeRound(id); !removed)
        m_session.tell(removed.error());
}

Result<> CaseEditor::assess(std::optional<Assessment> assessment)
{
    if (isEmpty())
        return fail(ErrorCode::NotFound, tr("There is no feedback to assess yet."), tr("Add a feedback round first."));
    leave();
    return service::Feedback(m_session.reg()).assess(m_file.deviation.id, assessment, m_session.clock().today());
}

bool CaseEditor::isStillThere() const
{
    const auto loaded = service::Cases(m_session.reg()).load(m_file.deviation.id);
    return loaded || loaded.error().code != ErrorCode::NotFound;
}

void CaseEditor::take(const service::ChangeNotice& notice)
{
    if (isEmpty() && notice.everything && !m_unread.isNull()) {
        show(m_unread);
        return;
    }
    if (!m_storing)
        Q_EMIT overtaken();
    const bool concerns = notice.everything || notice.actors || notice.deviations.contains(m_file.deviation.id);
    if (isEmpty() || m_storing || !concerns)
        return;
    if (hasUnstored() && isStillThere()) {
        flush();
        if (hasUnstored()) { // and stays as it was written
            Q_EMIT refreshed();
            return;
        }
    }
    if (reload() || !m_unread.isNull()) { // what cannot be read just now stays as it was
        Q_EMIT refreshed();
        return;
    }
    // It is gone, and with it what was being written.
    discard();
    m_file = {};
    Q_EMIT shown();
}

} // namespace heller::ui
