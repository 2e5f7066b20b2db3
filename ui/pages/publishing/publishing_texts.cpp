#include "ui/pages/publishing/publishing_texts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {

using service::PublicationField;
using service::Publications;

namespace {

const auto publicEntity = u"publication"_s;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::PublishingTexts)
};

struct Place
{
    Publication twin = {};
    QString Publication::* text = nullptr;
};

Result<Place> placeIn(service::Register& reg, const KeptText& text)
{
    auto state = Publications(reg).of(DeviationId(text.row));
    if (!state)
        return fail(state);
    const QList<PublicationField>& fields = service::publicationFields();
    const auto field = std::ranges::find(fields, text.field, &PublicationField::code);
    if (!state->twin || field == fields.end())
        return fail(ErrorCode::NotFound, Texts::tr("%1 is not there to take the text in.").arg(text.where),
                    Texts::tr("Press Show to read it and copy what you need."));
    return Place{std::move(*state->twin), field->text};
}

} // namespace

KeptText placeOf(DeviationId id, const QString& diaryNumber, const PublicationField& field)
{
    return {.entity = publicEntity,
            .row = id.value(),
            .field = field.code,
            .where = Texts::tr("the public version of %1").arg(diaryNumber)};
}

bool isPublicText(const KeptText& text)
{
    return text.entity == publicEntity;
}

Result<QString> publicTextAt(service::Register& reg, const KeptText& text)
{
    const auto place = placeIn(reg, text);
    return place ? Result<QString>(place->twin.*place->text) : fail(place);
}

Result<> storePublicText(service::Register& reg, const KeptText& text)
{
    auto place = placeIn(reg, text);
    if (!place)
        return fail(place);
    place->twin.*place->text = text.text;
    return Publications(reg).update(place->twin, Texts::tr("Edit the public version (%1)"));
}

} // namespace heller::ui
