#include "app/cli/plain_text.h"

using namespace Qt::StringLiterals;

namespace heller::cli {

namespace {

QString textOf(const render::Runs& runs)
{
    QString text;
    for (const render::Run& run : runs)
        text += run.text;
    return text;
}

QString underlined(const QString& text, QChar line)
{
    return text + u'\n' + QString(text.size(), line) + u'\n';
}

QString textOf(const render::Paragraph& paragraph)
{
    const QString text = textOf(paragraph.runs);
    switch (paragraph.style) {
    case render::ParagraphStyle::Title:
        return underlined(text, u'=');
    case render::ParagraphStyle::Bullet:
        return u"- "_s + text + u'\n';
    default:
        return text + u'\n';
    }
}

QString textOf(const render::Heading& heading)
{
    return u'\n' + (heading.level == 1 ? underlined(heading.text, u'-') : heading.text + u":\n"_s);
}

} // namespace

QString plainText(const render::Document& document)
{
    QString text;
    for (const render::Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<render::Paragraph>(&block))
            text += textOf(*paragraph);
        else if (const auto* heading = std::get_if<render::Heading>(&block))
            text += textOf(*heading);
    }
    return text;
}

} // namespace heller::cli
