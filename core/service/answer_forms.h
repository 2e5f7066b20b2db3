#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>

namespace heller::store {
class Stores;
}

namespace heller::service {

class Register;

/// What the columns of web forms were taken for, remembered from one file of a form to the next: a text for each form,
/// by the fingerprint of its questions. Both are made by core/import/answer_form.h.
class AnswerForms
{
public:
    explicit AnswerForms(Register& reg) : m_register(reg) {}

    [[nodiscard]] Result<QString> columnsOf(const QString& form) const; ///< empty: not known

private:
    Register& m_register;
};

/// For the services only. Writes those that are not remembered just so.
[[nodiscard]] Result<> rememberForms(store::Stores& stores, const QHash<QString, QString>& forms);

} // namespace heller::service
