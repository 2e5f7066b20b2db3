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

/// A field's name on a line of its own: "Namn:", but "Var arbetar du?".
QString labelled(const QString& text)
{
    return u'\n' + text + (text.endsWith(u'?') ? u"\n"_s : u":\n"_s);
}

QString textOf(const render::Paragraph& paragraph)
{
    const QString text = textOf(paragraph.runs);
    switch (paragraph.style) {
    case render::ParagraphStyle::Title:
        return underlined(text, u'=');
    case render::ParagraphStyle::Bullet:
        return u"- "_s + text + u'\n';
    case render::ParagraphStyle::Label:
        return labelled(text);
    default:
        return text + u'\n';
    }
}

QString textOf(const render::Heading& heading)
{
    return heading.level == 1 ? u'\n' + underlined(heading.text, u'-') : labelled(heading.text);
}

/// Whether an empty line keeps a paragraph apart from the one above: not the lines that begin with their name in bold.
bool standsApart(const render::Block& above, const render::Paragraph& paragraph)
{
    const auto* before = std::get_if<render::Paragraph>(&above);
    const bool isText = paragraph.style == render::ParagraphStyle::Body && !paragraph.runs.value(0).strong;
    return before && isText &&
           (before->style == render::ParagraphStyle::Body || before->style == render::ParagraphStyle::Bullet);
}

/// On a line that is read, searched and piped on, what keeps words together on paper is only in the way.
QString withPlainBlanks(QString text)
{
    constexpr QChar noBreakBlank(0x00A0);
    constexpr QChar noBreakHyphen(0x2011);
    return text.replace(noBreakBlank, u' ').replace(noBreakHyphen, u'-');
}

} // namespace

QString plainText(const render::Document& document)
{
    QString text;
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        const render::Block& block = document.blocks.at(i);
        if (const auto* paragraph = std::get_if<render::Paragraph>(&block)) {
            if (i > 0 && standsApart(document.blocks.at(i - 1), *paragraph))
                text += u'\n';
            text += textOf(*paragraph);
        } else if (const auto* heading = std::get_if<render::Heading>(&block)) {
            text += textOf(*heading);
        }
    }
    return withPlainBlanks(text);
}

} // namespace heller::cli
