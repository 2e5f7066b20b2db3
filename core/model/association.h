#pragma once

#include <QString>

namespace heller {

/// What differs between associations: stands in the register, is used on paper and in the window.
struct Association
{
    QString name = {};        ///< "Samordningsförbundet Exempelbygden"
    QString shortName = {};   ///< "SFE"; empty: the name
    QString coordinator = {}; ///< signs the letter
    QString coordinatorEmail = {};
    QString meetingName = QStringLiteral("beredningsgruppen"); ///< definite form, in running text
    int handOverDays = 14;                                     ///< before the meeting
    int answerDays = 20;                                       ///< working days an asked actor has

    bool operator==(const Association&) const = default;
};

} // namespace heller
