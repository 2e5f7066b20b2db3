#pragma once

#include "core/base/result.h"
#include "core/model/sent_report.h"

#include <QList>

#include <optional>

namespace heller::service {

class Register;

/// The reports that were sent, kept as they were: the file, when, and which cases under which numbers and statuses.
class SentReports
{
public:
    explicit SentReports(Register& reg) : m_register(reg) {}

    [[nodiscard]] Result<QList<SentReport>> all() const;                  ///< the one sent last first
    [[nodiscard]] Result<QList<SentCase>> casesOf(SentReportId id) const; ///< as they were numbered
    [[nodiscard]] Result<QByteArray> content(const SentReport& report) const;
    /// Of the last report of another period that was sent before `day`: what had become of its cases when `day` ended.
    /// nullopt when there is none, or nothing waited in it.
    [[nodiscard]] Result<std::optional<WaitedSince>> waitedSince(std::optional<SemesterRange> period, QDate day) const;
    /// Keeps a file as one that was sent; size and checksum are its content's. InvalidInput when it is empty, TooLarge
    /// beyond 50 MB.
    [[nodiscard]] Result<SentReportId> keep(SentReport report, const QByteArray& content, const QList<SentCase>& cases);
    /// It was not sent after all. The content stays, so that undo can bring it back.
    [[nodiscard]] Result<> remove(SentReportId id);

private:
    Register& m_register;
};

} // namespace heller::service
