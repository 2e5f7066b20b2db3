#pragma once

#include "core/model/ids.h"
#include "core/service/change_notice.h"
#include "ui/session/writing_place.h"

#include <QObject>
#include <QString>

#include <compare>
#include <map>

namespace heller::ui {

/// What has been typed where actors are chosen and is nobody's name: kept with its case, also while another one is
/// shown, until it is somebody's or wiped out, or its case or round is gone.
class LeftNames : public QObject, public WritingPlace
{
    Q_OBJECT

public:
    /// A field of actors: the case's own, or that of one of its rounds.
    struct Place
    {
        DeviationId deviation = {};
        FeedbackRoundId round = {};

        auto operator<=>(const Place&) const = default;
    };

    struct Name
    {
        QString diaryNumber = {};
        QString text = {};
        QString why = {}; ///< it could not be taken; empty: it is still being written

        bool operator==(const Name&) const = default;
    };

    explicit LeftNames(Session& session, QObject* parent = nullptr);

    [[nodiscard]] Name at(Place place) const; ///< without a text where there is none
    void keep(Place place, const Name& name); ///< one without a text is forgotten

    [[nodiscard]] bool hasUnstored() const override { return !m_names.empty(); }
    [[nodiscard]] std::optional<Error> whyUnstored() const override;
    [[nodiscard]] QString unstoredName() const override;
    [[nodiscard]] QString unstoredText() const override;
    void tryAgain() override {} // nobody is called so a moment later either
    void discard() override;

Q_SIGNALS:
    void discarded();

private:
    void take(const service::ChangeNotice& notice);
    [[nodiscard]] bool forgetGone(DeviationId deviation);

    Session& m_session;
    std::map<Place, Name> m_names;
};

} // namespace heller::ui
