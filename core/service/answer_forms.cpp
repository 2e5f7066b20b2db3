#include "core/service/answer_forms.h"

#include "core/service/register.h"
#include "core/store/stores.h"

namespace heller::service {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString& form)
{
    return u"form.columns."_s + form;
}

} // namespace

Result<QString> AnswerForms::columnsOf(const QString& form) const
{
    return m_register.stores().settings.value(keyOf(form));
}

Result<> rememberForms(store::Stores& stores, const QHash<QString, QString>& forms)
{
    for (auto form = forms.cbegin(); form != forms.cend(); ++form) {
        const auto known = stores.settings.value(keyOf(form.key()));
        if (!known)
            return fail(known);
        if (*known == form.value())
            continue;
        if (const auto stored = stores.settings.store(keyOf(form.key()), form.value()); !stored)
            return stored;
    }
    return {};
}

} // namespace heller::service
