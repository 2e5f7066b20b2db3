#pragma once

#include "core/import/import_plan.h"
#include "core/model/case_file.h"
#include "core/service/register.h"
#include "tests/support/docx_builder.h"

#include <QTemporaryDir>

#include <memory>

namespace heller::importing {

/// A new register with two municipalities, and documents beside it.
class ImportFixture
{
public:
    ImportFixture();

    [[nodiscard]] QString file(const QString& name, const DocxBuilder& document) const; ///< its path
    [[nodiscard]] ImportPlan plan(const QStringList& files, const ImportOptions& options = {}) const;
    QList<DeviationId> import(const QStringList& files) const;
    [[nodiscard]] int count() const;
    [[nodiscard]] QList<CaseFile> cases() const; ///< by diary number
    [[nodiscard]] QStringList namesOf(const QList<ActorId>& ids) const;

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2025, 5, 31), QTime(10, 0))};
    std::unique_ptr<service::Register> reg;
};

/// A report of three cases: new, without feedback, answered.
[[nodiscard]] DocxBuilder sampleReport();

} // namespace heller::importing
