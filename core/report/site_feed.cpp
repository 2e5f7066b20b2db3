#include "core/report/site_feed.h"

#include "core/render/link_target.h"
#include "core/report/wording_site.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::report {

namespace {

QString addressOf(const SiteLook& look, const QString& file)
{
    const QString base = look.base.endsWith(u'/') ? look.base : look.base + u'/';
    return QString::fromLatin1(render::linkTarget(base + file));
}

/// A day is all that is known: its beginning, in UTC.
QString momentOf(QDate day)
{
    return day.toString(Qt::ISODate) + u"T00:00:00Z"_s;
}

/// A page that is corrected is new to those who follow the feed.
QDate updatedOn(const PublishedCase& published)
{
    return std::max(published.publishedOn, published.rewrittenOn); // a null day is before every other
}

void writeEntry(QXmlStreamWriter& xml, const PublishedCase& published, const SiteLook& look)
{
    xml.writeStartElement(u"entry"_s);
    xml.writeTextElement(u"title"_s, published.title);
    xml.writeTextElement(u"id"_s, u"urn:uuid:"_s + published.uuid.toString(QUuid::WithoutBraces));
    xml.writeEmptyElement(u"link"_s);
    xml.writeAttribute(u"href"_s, addressOf(look, published.address + u".html"_s));
    xml.writeTextElement(u"updated"_s, momentOf(updatedOn(published)));
    xml.writeTextElement(u"summary"_s, published.question.isEmpty() ? published.title : published.question);
    xml.writeEndElement();
}

} // namespace

QByteArray atomFeed(const QList<PublishedCase>& cases, const SiteLook& look)
{
    QList<PublishedCase> newest = cases;
    std::ranges::stable_sort(newest, std::greater(), &PublishedCase::publishedOn);
    QByteArray feed;
    QXmlStreamWriter xml(&feed);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"feed"_s);
    xml.writeDefaultNamespace(u"http://www.w3.org/2005/Atom"_s);
    xml.writeAttribute(u"xml:lang"_s, u"sv"_s);
    xml.writeTextElement(u"title"_s, look.title);
    xml.writeTextElement(u"id"_s, addressOf(look, u"feed.xml"_s));
    xml.writeEmptyElement(u"link"_s);
    xml.writeAttribute(u"rel"_s, u"self"_s);
    xml.writeAttribute(u"href"_s, addressOf(look, u"feed.xml"_s));
    xml.writeEmptyElement(u"link"_s);
    xml.writeAttribute(u"href"_s, addressOf(look, u"index.html"_s));
    QDate updated(2000, 1, 1); // a feed must say when it changed; an empty one never has
    for (const PublishedCase& each : std::as_const(newest))
        updated = std::max(updated, updatedOn(each));
    xml.writeTextElement(u"updated"_s, momentOf(updated));
    xml.writeStartElement(u"author"_s);
    xml.writeTextElement(u"name"_s, look.owner.isEmpty() ? look.title : look.owner);
    xml.writeEndElement();
    for (const PublishedCase& each : std::as_const(newest))
        writeEntry(xml, each, look);
    xml.writeEndDocument();
    return feed;
}

} // namespace heller::report
