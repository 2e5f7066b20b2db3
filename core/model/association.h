#pragma once

#include <QString>

namespace heller {

/// What differs between associations: stands in the register, is used on paper and in the window.
struct Association
{
    QString name = {};                                                ///< "Samordningsförbundet Exempelbygden"
    QString shortName = {};                                           ///< "SFE"; empty: the name
    QString coordinator = {};                                         ///< signs the letter
    QString coordinatorTitle = QStringLiteral("förbundskoordinator"); ///< below the name; empty: the name alone
    QString coordinatorEmail = {};
    QString meetingName = QStringLiteral("beredningsgruppen"); ///< definite form, in running text
    /// What somebody is who takes part in the meeting for an organisation; empty: nothing is proposed.
    QString memberRole = QStringLiteral("ledamot i beredningsgruppen");
    int handOverDays = 14; ///< before the meeting
    int answerDays = 20;   ///< working days an asked actor has

    bool operator==(const Association&) const = default;
};

} // namespace heller
