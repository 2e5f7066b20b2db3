#include "core/base/html/html_text.h"

#include "core/base/text_blocks.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller {
namespace {

/// Fetches nothing: a page that somebody sent must not make this computer open files or network shares.
class SealedDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

/// Copies a page without what Word puts in for itself and other programs must not show: conditional comments, styles,
/// XML islands, pictures. The marks of its lists stand in such a comment, or in a span that says "Ignore", and are
/// bullets of the paragraph's class. Goes through the page once, however it is broken: what is begun and never ended is
/// looked for once.
class MachineryStripper
{
public:
    explicit MachineryStripper(QStringView html) : m_html(html) {}

    [[nodiscard]] QString stripped()
    {
        QString left;
        left.reserve(m_html.size());
        qsizetype at = 0;
        for (qsizetype tag = m_html.indexOf(u'<'); tag >= 0; tag = m_html.indexOf(u'<', std::max(at, tag + 1))) {
            const qsizetype end = endOfMachinery(tag);
            if (end < 0)
                continue;
            left += m_html.sliced(at, tag - at);
            at = end;
        }
        left += m_html.sliced(at);
        return left;
    }

private:
    /// Each with its end tag.
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> withEnd[] = {
        {"style"_L1, "</style"_L1}, {"script"_L1, "</script"_L1}, {"xml"_L1, "</xml"_L1}, {"title"_L1, "</title"_L1}};
    static constexpr QLatin1StringView alone[] = {"img"_L1, "o:p"_L1, "/o:p"_L1};

    [[nodiscard]] bool isAt(qsizetype place, QLatin1StringView text) const
    {
        return m_html.sliced(place).startsWith(text, Qt::CaseInsensitive);
    }

    [[nodiscard]] bool isTag(qsizetype tag, QLatin1StringView name) const
    {
        const qsizetype after = tag + 1 + name.size();
        return isAt(tag + 1, name) && (after >= m_html.size() || !m_html.at(after).isLetterOrNumber());
    }

    /// Behind the next `text`; -1 when there is none, which is remembered.
    [[nodiscard]] qsizetype behind(QLatin1StringView text, qsizetype from)
    {
        if (m_missing.contains(text))
            return -1;
        const qsizetype found = m_html.indexOf(text, from, Qt::CaseInsensitive);
        if (found < 0)
            m_missing.append(text);
        return found < 0 ? -1 : found + text.size();
    }

    /// Behind the '>' of the tag that `from` is in.
    [[nodiscard]] qsizetype behindTag(qsizetype from) const
    {
        if (from < 0)
            return -1;
        const qsizetype next = m_html.indexOf(u'<', from + 1);
        const qsizetype end = m_html.sliced(from, (next < 0 ? m_html.size() : next) - from).indexOf(u'>');
        return end < 0 ? -1 : from + end + 1;
    }

    [[nodiscard]] qsizetype endOfMachinery(qsizetype tag)
    {
        if (isAt(tag, "<!--[if"_L1)) {
            if (const qsizetype end = behind("<![endif]-->"_L1, tag); end >= 0)
                return end;
        }
        if (isAt(tag, "<!--"_L1))
            return behind("-->"_L1, tag);
        if (isAt(tag, "<![if"_L1))
            return behind("<![endif]>"_L1, tag);
        for (const QLatin1StringView name : alone) {
            if (isTag(tag, name))
                return behindTag(tag);
        }
        for (const auto& [name, endTag] : withEnd) {
            if (isTag(tag, name))
                return behindTag(behind(endTag, tag));
        }
        return isTag(tag, "span"_L1) ? endOfListMark(tag) : -1;
    }

    /// <span style='mso-list:Ignore'>·<span>   </span></span>
    [[nodiscard]] qsizetype endOfListMark(qsizetype tag)
    {
        const qsizetype inside = behindTag(tag);
        if (inside < 0)
            return -1;
        QString attributes = m_html.sliced(tag, inside - tag).toString().remove(u' ');
        if (!attributes.contains("mso-list:ignore"_L1, Qt::CaseInsensitive))
            return -1;
        qsizetype at = inside;
        for (int open = 1; open > 0;) {
            const qsizetype end = behind("</span"_L1, at);
            if (end < 0)
                return -1;
            open += static_cast<int>(m_html.sliced(at, end - at).count("<span"_L1, Qt::CaseInsensitive)) - 1;
            at = end;
        }
        return behindTag(at);
    }

    QStringView m_html;
    QList<QLatin1StringView> m_missing;
};

QString withoutMachinery(const QString& html)
{
    // Only what is pasted, where the clipboard says which part of the page that is.
    const qsizetype start = html.indexOf("<!--StartFragment-->"_L1);
    const qsizetype end = html.indexOf("<!--EndFragment-->"_L1);
    const bool fragment = start >= 0 && end > start;
    return MachineryStripper(fragment ? QStringView(html).sliced(start, end - start) : QStringView(html)).stripped();
}

/// Paragraphs of Word's lists become items of a list. Its headings within lists are paragraphs like others.
QString withWordLists(const QString& html)
{
    static const QRegularExpression listParagraph(
        uR"(<p\b([^<>]*(?:MsoListParagraph|mso-list:\s*l\d)[^<>]*)>(.*?)</p\s*>)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    // Behind the last end there is nothing to match, and no need to look for it at every beginning.
    const qsizetype last = html.lastIndexOf("</p"_L1, -1, Qt::CaseInsensitive) + 1;
    const qsizetype size = last > 0 ? html.indexOf(u'>', last) + 1 : 0;
    return html.first(size).replace(listParagraph, u"<ul><li>\\2</li></ul>"_s) + html.sliced(size);
}

/// A paragraph's text: a picture's mark and blanks that were only layout are gone, its own line breaks stay.
QString cleaned(QString text)
{
    static const QRegularExpression blanks(u"[ \\t\u00A0\u2007\u202F]+"_s);
    text.remove(QChar::ObjectReplacementCharacter)
        .remove(QChar(0x200B))
        .remove(QChar(0xFEFF))
        .remove(QChar::SoftHyphen);
    text.replace(QChar::LineSeparator, u'\n').replace(blanks, u" "_s);
    QStringList lines = text.split(u'\n');
    std::ranges::for_each(lines, [](QString& line) { line = line.trimmed(); });
    return lines.join(u'\n').trimmed();
}

} // namespace

QString textOfHtml(const QString& html)
{
    SealedDocument document;
    document.setHtml(withWordLists(withoutMachinery(html)));
    QList<TextBlock> blocks;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString text = cleaned(block.text());
        if (!text.isEmpty())
            blocks.append({block.textList() ? TextBlock::Kind::Bullet : TextBlock::Kind::Paragraph, text});
    }
    return tidyText(textOf(blocks));
}

} // namespace heller
