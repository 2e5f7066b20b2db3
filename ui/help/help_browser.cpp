#include "ui/help/help_browser.h"

#include "ui/actions/action_registry.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QFontInfo>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int columnWidth = 680; // some 80 letters
constexpr int edge = 28;
constexpr int lineHeightPercent = 135;
constexpr int belowParagraph = 9;
constexpr int belowListItem = 4;
constexpr int aboveHeading = 16;
constexpr double titleScale = 1.6;
constexpr double headingScale = 1.2;

/// What Markdown does not say: sizes and spaces.
void dress(QTextDocument& document, double pointSize)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        // Of a picture, as of a heading, a line is as high as it is.
        const bool plain = level == 0 && !block.text().contains(QChar::ObjectReplacementCharacter);
        format.setLineHeight(plain ? lineHeightPercent : 100, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level > 1 ? aboveHeading : 0);
        format.setBottomMargin(block.textList() ? belowListItem : belowParagraph);
        cursor.setBlockFormat(format);
        if (level == 0)
            continue;
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
        QTextCharFormat letters;
        letters.setProperty(QTextFormat::FontSizeAdjustment, 0);
        letters.setFontPointSize(pointSize * (level == 1 ? titleScale : headingScale));
        letters.setFontWeight(QFont::DemiBold);
        cursor.mergeCharFormat(letters);
    }
}

} // namespace

HelpBrowser::HelpBrowser(const HelpPages& pages, const ActionRegistry& actions, QWidget* parent)
    : QTextBrowser(parent)
    , m_pages(pages)
    , m_actions(actions)
{
    setOpenLinks(false);
    document()->setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTextBrowser::anchorClicked, this, &HelpBrowser::follow);
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl& url) {
        placeColumn();
        mark(m_words);
        Q_EMIT pageShown(nameOf(url));
    });
}

QString HelpBrowser::nameOf(const QUrl& url)
{
    return url.fileName().section(u'.', 0, 0);
}

void HelpBrowser::showPage(const QString& name)
{
    if (m_pages.named(name) && name != shownPage())
        setSource(QUrl(u"qrc:/help/%1.md"_s.arg(name)), QTextDocument::HtmlResource);
}

void HelpBrowser::follow(const QUrl& link)
{
    if (link.scheme() == u"do")
        Q_EMIT actionWanted(link.path());
    else
        showPage(nameOf(link));
}

QVariant HelpBrowser::loadResource(int type, const QUrl& url)
{
    if (const HelpPages::Page* page = m_pages.named(nameOf(url)); page && type == QTextDocument::HtmlResource)
        return htmlOf(*page);
    return type == QTextDocument::ImageResource && url.scheme() == u"qrc" ? picture(u':' + url.path()) : QImage();
}

/// Scaled here: what draws it would leave out every other line.
QImage HelpBrowser::picture(const QString& path) const
{
    QImage image(path);
    const double width = std::min(m_room, image.width()) * devicePixelRatioF();
    image = image.scaledToWidth(qRound(width), Qt::SmoothTransformation);
    image.setDevicePixelRatio(devicePixelRatioF());
    return image;
}

void HelpBrowser::refill()
{
    const int place = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(place);
}

/// Made beside the browser: one that reads Markdown itself leaves the look of the page before in the first lines.
QString HelpBrowser::htmlOf(const HelpPages::Page& page) const
{
    QTextDocument made;
    made.setDefaultFont(font());
    made.setMarkdown(HelpPages::filled(page, m_actions));
    dress(made, QFontInfo(font()).pointSizeF()); // also of a font that is told in pixels
    return made.toHtml();
}

void HelpBrowser::placeColumn()
{
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    format.setTopMargin(edge);
    format.setBottomMargin(edge);
    format.setLeftMargin(edge);
    format.setRightMargin(std::max(edge, viewport()->width() - edge - columnWidth));
    document()->rootFrame()->setFrameFormat(format);
}

void HelpBrowser::mark(const QString& words)
{
    m_words = words;
    const Tokens tokens = tokensOf(palette());
    QList<ExtraSelection> hits;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        for (QTextCursor at = document()->find(word, 0); !at.isNull(); at = document()->find(word, at)) {
            ExtraSelection hit{.cursor = at, .format = {}};
            hit.format.setBackground(tokens.hit);
            hits.append(hit);
        }
    }
    setExtraSelections(hits);
}

void HelpBrowser::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    placeColumn();
    const int room = std::min(columnWidth, viewport()->width() - 2 * edge);
    if (std::exchange(m_room, room) != room && !source().isEmpty())
        refill();
}

void HelpBrowser::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !source().isEmpty())
        refill();
}

} // namespace heller::ui
