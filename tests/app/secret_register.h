#pragma once

#include "core/base/clock.h"
#include "core/model/profile.h"
#include "core/service/register.h"

#include <QList>
#include <QMap>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace heller {

/// One person after the other, each with every form a secret has. No two have a name in common. What is planted is
/// kept by the part of the register's matter that it belongs to.
class Secrets
{
public:
    struct Person
    {
        QString name = {};
        QString mail = {};
        QString phone = {};
    };

    [[nodiscard]] Person person(ProfilePart part);
    /// A text that tells of somebody new.
    [[nodiscard]] QString text(ProfilePart part);

    [[nodiscard]] QStringList of(ProfilePart part) const { return m_planted.value(part); }
    [[nodiscard]] QStringList all() const; ///< personal numbers with them, which several have

private:
    qsizetype m_count = 0;
    QMap<ProfilePart, QStringList> m_planted;
    QStringList m_numbers;
};

/// A register with secrets in every corner: fields, answers, meetings, contacts, tasks, files, the history.
struct SecretRegister
{
    SecretRegister();

    /// A public version of the case, in which what the page proposes is done until nothing is found in it any more.
    void publish(DeviationId id) const;

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("hemligt.heller"));
    SystemClock clock;
    Secrets secrets;
    QList<DeviationId> cases = {};
    MeetingId earlier = {}; ///< raised the cases
    MeetingId later = {};   ///< will raise them again
    std::unique_ptr<service::Register> reg = {};

private:
    void addCase(ActorId actor);
    [[nodiscard]] MeetingId addMeeting(QDate day, bool held, ProfilePart notes);
};

/// What of `secrets` stands there, in letters of any size and whatever is broken between them.
[[nodiscard]] QStringList leakedInto(const QByteArray& bytes, const QStringList& secrets);

} // namespace heller
