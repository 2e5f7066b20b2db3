#pragma once

#include "core/render/document.h"
#include "core/render/look.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

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
/// The document's line and the page number at the text's right edge, wherever the style's own tab stops are:
/// `styleTabs`, nullopt for our own style, which has its stop there.
[[nodiscard]] QByteArray footerXml(const Document& document, const QString& footerStyle, Twips textWidth,
                                   const std::optional<QList<TabStop>>& styleTabs = std::nullopt);
[[nodiscard]] QByteArray sectionPropertiesXml(const PageLook& page, const QByteArray& references,
                                              bool firstPageDiffers = false);

} // namespace heller::render
