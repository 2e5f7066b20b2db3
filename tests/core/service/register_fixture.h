#pragma once

#include "core/service/actors.h"
#include "core/service/cases.h"
#include "core/service/history.h"
#include "core/service/meetings.h"
#include "core/service/register.h"
#include "core/service/report_drafts.h"
#include "tests/support/result.h"

#include <QDir>
#include <QTemporaryDir>

namespace heller {

/// Where a test's registers lie: in memory where the system has such a folder, for these tests store thousands of times
/// and do not cut the power.
inline QString temporaryTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/heller-XXXXXX");
}

/// A new register of a made-up association, on 31 May 2023.
class RegisterFixture
{
public:
    RegisterFixture() { reg = must(service::Register::create(path(), association(), environment())); }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("prov.heller")); }
    [[nodiscard]] service::Environment environment() const { return {&clock, QStringLiteral("Prov Person"), 7}; }
    [[nodiscard]] static Association association()
    {
        Association association;
        association.name = QStringLiteral("Samordningsförbundet Provbygden");
        return association;
    }

    void reopen()
    {
        reg.reset();
        reg = must(service::Register::open(path(), environment()));
    }

    /// Every row of every recorded table, as the file has it.
    [[nodiscard]] QStringList content() const;
    /// The register's own check finds nothing, and what is kept for speed is what follows from the cases.
    void checkWhole() const { CHECK(must(reg->check()).all() == QStringList()); }

    QTemporaryDir folder{temporaryTemplate()};
    FixedClock clock{QDateTime(QDate(2023, 5, 31), QTime(10, 0))};
    std::unique_ptr<service::Register> reg = {};
};

/// A deviation with something in every field.
[[nodiscard]] Deviation fullDeviation(const QList<ActorId>& actors);
/// A round with something in every field and three answers.
[[nodiscard]] FeedbackRound fullRound(ActorId actor);

[[nodiscard]] inline Deviation titled(const QString& title)
{
    Deviation deviation;
    deviation.title = title;
    return deviation;
}

} // namespace heller
