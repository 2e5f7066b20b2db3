#include "core/render/link_target.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace heller::render {

QByteArray linkTarget(const QString& link)
{
    const QUrl url(link.trimmed(), QUrl::TolerantMode);
    if (!url.isValid())
        return {};
    const QString scheme = url.scheme();
    const bool web = (scheme == u"https"_s || scheme == u"http"_s) && !url.host().isEmpty();
    const bool direct = (scheme == u"mailto"_s || scheme == u"tel"_s) && !url.path().isEmpty();
    return web || direct ? url.toEncoded() : QByteArray();
}

} // namespace heller::render
