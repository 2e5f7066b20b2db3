#include "tests/core/import/import_fixture.h"

#include "core/service/actors.h"
#include "core/service/cases.h"
#include "tests/support/result.h"

using namespace Qt::StringLiterals;

namespace heller::importing {

ImportFixture::ImportFixture()
{
    reg = must(service::Register::create(folder.filePath(u"prov.heller"_s), {}, {&clock, u"Prov"_s, 7}));
    service::Actors actors(*reg);
    for (const QString& name : {u"Lindens kommun"_s, u"Strandby kommun"_s}) {
        Actor actor;
        actor.kind = ActorKind::Kommun;
        actor.name = name;
        actor.member = true;
        must(actors.add(actor));
    }
}

QString ImportFixture::file(const QString& name, const DocxBuilder& document) const
{
    document.save(folder.filePath(name));
    return folder.filePath(name);
}

ImportPlan ImportFixture::plan(const QStringList& files, const ImportOptions& options) const
{
    return must(planImport(*reg, files, options));
}

QList<DeviationId> ImportFixture::import(const QStringList& files) const
{
    return must(apply(*reg, plan(files)));
}

int ImportFixture::count() const
{
    return must(service::Cases(*reg).count({}));
}

QList<CaseFile> ImportFixture::cases() const
{
    QList<CaseFile> all;
    must(service::Cases(*reg).forEach({}, service::CaseOrder::DiaryNumber, [&all](const CaseFile& each) {
        all.append(each);
        return true;
    }));
    return all;
}

QStringList ImportFixture::namesOf(const QList<ActorId>& ids) const
{
    const QList<Actor> actors = must(service::Actors(*reg).all());
    QStringList names;
    for (const ActorId id : ids) {
        for (const Actor& actor : actors) {
            if (actor.id == id)
                names.append(actor.name);
        }
    }
    return names;
}

DocxBuilder sampleReport()
{
    DocxBuilder builder;
    builder.heading(1, u"Lex Heller"_s);
    builder.paragraph(u"Här redovisas de avvikelser som kommit in under hösten -24 och våren -25."_s);
    builder.paragraph(
        u"Avvikelse ett (1) är helt ny och har ännu inte lyfts, till två (2) kan jag inte hitta någon återkoppling."_s);
    builder.heading(1, u"1. Bussen går inte"_s);
    builder.heading(3, u"Namn"_s).paragraph(u"Berit Björk"_s);
    builder.heading(3, u"Samverkande part/organisationer"_s)
        .paragraph(u"Arbetsförmedlingen, Regionen och Vårdcentralen Björken"_s);
    builder.heading(3, u"Samverkansutmaning (kort beskrivning)"_s)
        .paragraph(u"Deltagaren bor där ingen buss går på morgonen."_s);
    builder.heading(1, u"2. Dubbla blanketter"_s);
    builder.heading(3, u"E-post*"_s).paragraph(u"sten@example.org"_s);
    builder.heading(3, u"Telefon"_s).paragraph(u"070-000 00 00"_s);
    builder.heading(3, u"Samverkande organisationer"_s).paragraph(u"Samtliga i förbundet"_s);
    builder.heading(3, u"Samverkansutmaning"_s)
        .paragraph(u"Två blanketter frågar efter samma sak hos två myndigheter."_s);
    builder.heading(1, u"3. Ingen vet vem"_s);
    builder.heading(3, u"Samverkansutmaning"_s).paragraph(u"Ingen vet vem som svarar när två handläggare slutar."_s);
    builder.heading(2, u"Återkoppling Ingen vet vem"_s).bullet(u"Vi har utsett en kontakt."_s);
    return builder;
}

} // namespace heller::importing
