#pragma once

#include "core/base/id.h"
#include "core/model/ids.h"
#include "core/model/profile.h"
#include "core/model/semester.h"
#include "core/model/status.h"

#include <QByteArray>
#include <QDate>
#include <QUuid>

namespace heller {

using SentReportId = Id<struct SentReportTag>;

/// A case as it stood in a report that was sent; the number there is its place in the list.
struct SentCase
{
    DeviationId deviation = {}; ///< null: taken away since
    QString diaryNumber = {};
    QString title = {};
    Status status = Status::New;

    bool operator==(const SentCase&) const = default;
};

/// A report as it was sent. Its file lies in the register once per checksum.
struct SentReport
{
    SentReportId id = {};
    QUuid uuid = {};
    std::optional<SemesterRange> period = {}; ///< nullopt: chosen by hand
    QDate sentOn = {};
    Profile profile = Profile::Members;
    QString fileName = {};
    QString mediaType = {};
    qint64 size = 0;        ///< bytes
    int pages = 0;          ///< 0: not known
    QByteArray sha256 = {}; ///< 32 bytes

    bool operator==(const SentReport&) const = default;
};

/// What has happened since a report was sent, by the cases of the next one.
struct SinceSent
{
    int fresh = 0;    ///< were not in it
    int answered = 0; ///< have got what they waited for since
    int open = 0;     ///< wait as they did then

    bool operator==(const SinceSent&) const = default;
};

/// What has become of the cases that waited in a report that was sent.
struct WaitedSince
{
    QDate sentOn = {};
    int waited = 0;   ///< without feedback in it, and still in the register
    int answered = 0; ///< of them, those that wait no longer

    bool operator==(const WaitedSince&) const = default;
};

/// Whether a case has got its feedback, or needs none any more.
[[nodiscard]] bool isAnswered(Status status);
[[nodiscard]] SinceSent sinceSent(const QList<SentCase>& then, const QList<SentCase>& now);

} // namespace heller
