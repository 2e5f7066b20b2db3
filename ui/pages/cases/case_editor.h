#pragma once

#include "core/base/result.h"
#include "core/model/case_file.h"
#include "core/service/change_notice.h"
#include "ui/pages/cases/left_names.h"
#include "ui/session/store_timer.h"
#include "ui/session/writing_place.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace heller::ui {

class Session;

/// The case that is being read and written, apart from how it looks. Changes are kept here and stored shortly after the
/// last key or while keys go on, when a field is left, before anything else is done with the register and when it
/// closes.
class CaseEditor : public QObject, public WritingPlace
{
    Q_OBJECT

public:
    explicit CaseEditor(Session& session, QObject* parent = nullptr);

    /// Null: nothing. False: stays where it is, as something there cannot be stored.
    bool show(DeviationId id);
    [[nodiscard]] bool isEmpty() const { return m_file.deviation.id.isNull(); }
    [[nodiscard]] const CaseFile& file() const { return m_file; }

    [[nodiscard]] bool hasUnstored() const override { return m_step.has_value() || !m_rounds.isEmpty(); }
    [[nodiscard]] std::optional<Error> whyUnstored() const override { return m_why; }
    [[nodiscard]] QString unstoredName() const override { return m_file.deviation.diaryNumber; }
    [[nodiscard]] QString unstoredText() const override;
    [[nodiscard]] QList<KeptText> unstoredTexts() const override;
    void tryAgain() override { flush(); }
    void discard() override;

    /// Changes the case's own fields; `step` names it for undo: "Change title".
    void edit(const QString& step, const std::function<void(Deviation&)>& change);
    void editRound(FeedbackRoundId round, const QString& step, const std::function<void(FeedbackRound&)>& change);
    /// Texts of this case from another sitting, as one step; those whose place is gone are left.
    void takeIn(const QList<KeptText>& texts);
    void addRound();
    void removeRound(FeedbackRoundId round);
    /// As service::Feedback has it: of the last round that was asked in; null takes it back.
    [[nodiscard]] Result<> assess(std::optional<Assessment> assessment);

    /// Where actors are chosen, what is nobody's name.
    [[nodiscard]] LeftNames& leftNames() { return m_leftNames; }

    /// Stores what is not stored. Failing keeps it, says so and tries again at the next key.
    void flush();
    /// A field is left: stores, and what comes next is a step of its own.
    void leave();

Q_SIGNALS:
    void leaving();   ///< another case, or none, is about to be shown: the last moment for what is being typed
    void shown();     ///< another case, or none
    void refreshed(); ///< the same case, as it stands now
    void overtaken(); ///< something else than what is written here was done in the register

private:
    void take(const service::ChangeNotice& notice);
    [[nodiscard]] bool reload();
    [[nodiscard]] bool isStillThere() const;
    [[nodiscard]] ChangeSetId stepOf(const QString& visit) const;
    [[nodiscard]] bool took(const QString& visit, const Result<ChangeSetId>& stored);
    [[nodiscard]] bool flushDeviation();
    [[nodiscard]] bool flushRounds();
    [[nodiscard]] FeedbackRound* roundOf(FeedbackRoundId id);

    Session& m_session;
    CaseFile m_file;
    CaseFile m_stored;    ///< as it was read last
    DeviationId m_unread; ///< that could not be read when it was to be
    StoreTimer m_timer;
    std::optional<QString> m_step;
    QHash<FeedbackRoundId, QString> m_rounds; ///< changed rounds and their steps
    QString m_visit;                          ///< what is being written: the same is stored into the same step
    ChangeSetId m_visitStep;
    bool m_isOneStep = false; ///< whatever is stored now belongs to m_visitStep
    std::optional<Error> m_why;
    bool m_storing = false;
    LeftNames m_leftNames;
};

} // namespace heller::ui
