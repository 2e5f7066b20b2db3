#pragma once

#include "core/render/document.h"
#include "core/render/look.h"

#include <QByteArray>
#include <QStringList>

namespace heller::render {

/// One file inside a .docx.
struct Part
{
    QString name = {};
    QByteArray bytes = {};

    bool operator==(const Part&) const = default;
};

/// The parts that hardly depend on the document.
[[nodiscard]] QByteArray contentTypesXml();
[[nodiscard]] QByteArray packageRelationshipsXml(const QString& documentPart);
/// <Relationships> around the main document's arrows.
[[nodiscard]] QByteArray documentRelationships(const QByteArray& relationships);
[[nodiscard]] QByteArray documentRelationshipsXml(int firstLinkId, const QStringList& links);
[[nodiscard]] QByteArray linkRelationships(int firstLinkId, const QStringList& links);
[[nodiscard]] QByteArray corePropertiesXml(const Document& document);
[[nodiscard]] QByteArray appPropertiesXml();
[[nodiscard]] QByteArray settingsXml(const QString& language, bool evenPagesDiffer = false);
[[nodiscard]] QByteArray fontTableXml(const Look& look);
/// `tabsToRight`: how many tab characters lead to the style's right tab stop; 0: it has none.
[[nodiscard]] QByteArray footerXml(const Document& document, const QString& footerStyle, Twips textWidth,
                                   int tabsToRight = 1);
[[nodiscard]] QByteArray sectionPropertiesXml(const PageLook& page, const QByteArray& references,
                                              bool firstPageDiffers = false);

} // namespace heller::render
