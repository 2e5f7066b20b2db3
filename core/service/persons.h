#pragma once

#include "core/base/result.h"
#include "core/model/person_findings.h"
#include "core/privacy/person_forms.h"

#include <functional>

namespace heller::service {

class Register;

/// What a file says, for whoever can read it; an error for what cannot be read.
using FileReader = std::function<Result<QString>(const QString& name, const QByteArray& content)>;

/// How somebody is to be forgotten.
struct Forgetting
{
    QString pseudonym = {};      ///< letters, digits and blanks: "Person 1"; empty: the next that is free
    QString decision = {};       ///< its reference; names nobody
    bool removesFiles = false;   ///< kept files that hold the person, in whole
    bool removesBackups = false; ///< the dated copies beside the register
};

/// Everything about one person: finding it, and putting a pseudonym in its place.
class Persons
{
public:
    /// `reader`: of attachments and kept reports.
    Persons(Register& reg, FileReader reader) : m_register(reg), m_reader(std::move(reader)) {}

    /// InvalidInput for nobody. Another person's whole name that shares a name is not theirs.
    [[nodiscard]] Result<PersonFindings> find(const privacy::Person& person) const;
    /// Everywhere, the history too; what has been rewritten is not undone. Afterwards the file holds no trace but in
    /// the files and backups that were not to be removed, which are returned. Remembered and accepted texts that name
    /// the person go. InvalidInput without a decision, or where the pseudonym or the decision says who it was. NotFound
    /// for nobody who is there; AlreadyExists for a pseudonym that stands somewhere: two persons would become one.
    [[nodiscard]] Result<PersonFindings> pseudonymise(const privacy::Person& person, const Forgetting& wanted);

private:
    [[nodiscard]] Result<privacy::PersonForms> formsOf(const privacy::Person& person) const;
    [[nodiscard]] Result<PersonFindings> findBy(const privacy::PersonForms& forms) const;

    Register& m_register;
    FileReader m_reader;
};

} // namespace heller::service
