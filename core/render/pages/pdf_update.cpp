#include "core/render/pages/pdf_update.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace heller::render {

namespace {

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

/// The first "/Key 12 0 R" of a dictionary; 0: none.
int referenceAfter(const QByteArray& dictionary, const QByteArray& key)
{
    const qsizetype at = dictionary.indexOf(key + ' ');
    return at < 0 ? 0 : dictionary.sliced(at + key.size() + 1).trimmed().split(' ').first().toInt();
}

/// A text string of any language: UTF-16, in hexadecimal.
QByteArray textString(const QString& text)
{
    QByteArray bytes = "FEFF";
    for (const QChar unit : text)
        bytes += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return '<' + bytes + '>';
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

/// The objects of a PDF with a classic cross-reference table.
class PdfFile
{
public:
    explicit PdfFile(const QByteArray& bytes) : m_bytes(bytes) { readTable(); }

    [[nodiscard]] bool usable() const { return root > 0 && size > 0 && !pages.isEmpty(); }
    /// The dictionary of an object, "<<" to the last ">>"; empty: there is none.
    [[nodiscard]] QByteArray dictionary(int object) const;

    int root = 0;
    int info = 0;
    int size = 0;
    QByteArray id; ///< "[<…> <…>]"; empty: it has none
    qint64 table = 0;
    QList<int> pages;

private:
    void readTable();
    void readPages();

    const QByteArray& m_bytes;
    QHash<int, qsizetype> m_offsets;
};

void PdfFile::readTable()
{
    const qsizetype start = m_bytes.lastIndexOf("startxref");
    if (start < 0)
        return;
    table = m_bytes.sliced(start + 9).trimmed().split('\n').first().trimmed().toLongLong();
    if (table <= 0 || table >= start || !m_bytes.sliced(table).startsWith("xref"))
        return;
    const QByteArray tail = m_bytes.sliced(table, start - table);
    const qsizetype trailer = tail.indexOf("trailer");
    if (trailer < 0)
        return;
    int object = 0;
    for (const QByteArray& line : tail.first(trailer).split('\n').sliced(1)) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() == 2)
            object = words[0].toInt();
        else if (words.size() == 3)
            m_offsets.insert(object++, words[0].toLongLong());
    }
    const QByteArray end = tail.sliced(trailer);
    root = referenceAfter(end, "/Root");
    info = referenceAfter(end, "/Info");
    size = referenceAfter(end, "/Size");
    if (const qsizetype at = end.indexOf("/ID"), open = end.indexOf('[', std::max<qsizetype>(0, at));
        at >= 0 && open > 0)
        id = end.sliced(open, end.indexOf(']', open) + 1 - open);
    readPages();
}

QByteArray PdfFile::dictionary(int object) const
{
    const qsizetype offset = m_offsets.value(object, -1);
    if (offset <= 0 || offset >= m_bytes.size())
        return {};
    const qsizetype end = m_bytes.indexOf("endobj", offset);
    const qsizetype open = m_bytes.indexOf("<<", offset);
    const qsizetype close = end < 0 ? -1 : m_bytes.lastIndexOf(">>", end);
    return open < 0 || close < open ? QByteArray() : m_bytes.sliced(open, close + 2 - open);
}

void PdfFile::readPages()
{
    const QByteArray tree = dictionary(referenceAfter(dictionary(root), "/Pages"));
    const qsizetype open = tree.indexOf('[', std::max<qsizetype>(0, tree.indexOf("/Kids")));
    const qsizetype close = tree.indexOf(']', open);
    if (open < 0 || close < open)
        return;
    const QList<QByteArray> words = tree.sliced(open + 1, close - open - 1).simplified().split(' ');
    for (qsizetype i = 0; i + 2 < words.size(); i += 3)
        pages.append(words[i].toInt());
}

class Updater
{
public:
    Updater(const QByteArray& pdf, const PdfFile& file, const PdfAdditions& additions)
        : m_bytes(pdf)
        , m_file(file)
        , m_additions(additions)
        , m_next(file.size)
    {}

    QByteArray run();

private:
    void write(int object, const QByteArray& content);
    int writeOutline();
    QByteArray siblingLinks(qsizetype index, int first, int root) const;
    QByteArray childLinks(qsizetype index, int first) const;
    void writeLinks(qsizetype page);
    void writeCatalog(int outline);
    void writeEnd();
    [[nodiscard]] QByteArray destination(int page, double top) const;
    [[nodiscard]] QByteArray annotation(const PageLink& link) const;

    QByteArray m_bytes;
    const PdfFile& m_file;
    const PdfAdditions& m_additions;
    int m_next;
    QList<std::pair<int, qsizetype>> m_written;
};

void Updater::write(int object, const QByteArray& content)
{
    m_written.append({object, m_bytes.size()});
    m_bytes += QByteArray::number(object) + " 0 obj\n" + content + "\nendobj\n";
}

QByteArray Updater::destination(int page, double top) const
{
    return '[' + reference(m_file.pages.value(page)) + " /XYZ 0 " + number(m_additions.pageHeight - top) + " null]";
}

/// The neighbours beside and above an entry in the tree that the levels make: /Parent, /Prev, /Next.
QByteArray Updater::siblingLinks(qsizetype index, int first, int root) const
{
    const QList<OutlineEntry>& all = m_additions.outline;
    const int level = all[index].level;
    const auto object = [first](qsizetype entry) { return first + static_cast<int>(entry); };
    qsizetype parent = index - 1;
    qsizetype previous = -1;
    for (; parent >= 0 && all[parent].level >= level; --parent)
        if (previous < 0 && all[parent].level == level)
            previous = parent;
    qsizetype next = index + 1;
    while (next < all.size() && all[next].level > level)
        ++next;
    QByteArray links = "/Parent " + reference(parent < 0 ? root : object(parent));
    if (previous >= 0)
        links += " /Prev " + reference(object(previous));
    if (next < all.size() && all[next].level == level)
        links += " /Next " + reference(object(next));
    return links;
}

/// The neighbours below an entry, or below the root for -1: /First, /Last, /Count.
QByteArray Updater::childLinks(qsizetype index, int first) const
{
    const QList<OutlineEntry>& all = m_additions.outline;
    const int level = index < 0 ? 0 : all[index].level;
    qsizetype last = -1;
    int children = 0;
    for (qsizetype child = index + 1; child < all.size() && all[child].level > level; ++child) {
        if (all[child].level == level + 1) {
            last = child;
            ++children;
        }
    }
    if (children == 0)
        return {};
    const auto object = [first](qsizetype entry) { return first + static_cast<int>(entry); };
    return " /First " + reference(object(index + 1)) + " /Last " + reference(object(last)) + " /Count " +
           QByteArray::number(index < 0 ? children : -children); // a branch begins folded: a negative count
}

int Updater::writeOutline()
{
    if (m_additions.outline.isEmpty())
        return 0;
    const int root = m_next++;
    const int first = m_next;
    m_next += static_cast<int>(m_additions.outline.size());
    write(root, "<< /Type /Outlines " + childLinks(-1, first) + " >>");
    for (qsizetype i = 0; i < m_additions.outline.size(); ++i) {
        const OutlineEntry& entry = m_additions.outline[i];
        write(first + static_cast<int>(i), "<< /Title " + textString(entry.text) + ' ' + siblingLinks(i, first, root) +
                                               childLinks(i, first) + " /Dest " + destination(entry.page, entry.top) +
                                               " >>");
    }
    return root;
}

QByteArray Updater::annotation(const PageLink& link) const
{
    const double height = m_additions.pageHeight;
    QByteArray target;
    if (link.heading >= 0) {
        const OutlineEntry entry = m_additions.outline.value(link.heading);
        target = "/Dest " + destination(entry.page, entry.top);
    } else {
        QByteArray address = link.address;
        address.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
        target = "/A << /S /URI /URI (" + address + ") >>";
    }
    return "<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect [" + number(link.area.left()) + ' ' +
           number(height - link.area.bottom()) + ' ' + number(link.area.right()) + ' ' +
           number(height - link.area.top()) + "] " + target + " >>\n";
}

void Updater::writeLinks(qsizetype page)
{
    const int list = referenceAfter(m_file.dictionary(m_file.pages[page]), "/Annots");
    const QList<PageLink> links = m_additions.links.value(page);
    if (list == 0 || links.isEmpty())
        return;
    QByteArray array = "[\n";
    for (const PageLink& link : links)
        array += annotation(link);
    write(list, array + ']');
}

void Updater::writeCatalog(int outline)
{
    QByteArray catalog = m_file.dictionary(m_file.root);
    catalog.chop(2);
    const auto add = [&catalog](const QByteArray& key, const QByteArray& value) {
        if (!catalog.contains(key + ' '))
            catalog += key + ' ' + value + '\n';
    };
    add("/Lang", '(' + m_additions.language.toLatin1() + ')');
    add("/ViewerPreferences", "<< /DisplayDocTitle true >>");
    if (outline > 0) {
        add("/Outlines", reference(outline));
        add("/PageMode", "/UseOutlines");
    }
    write(m_file.root, catalog + ">>");
}

void Updater::writeEnd()
{
    const qsizetype table = m_bytes.size();
    std::ranges::sort(m_written);
    m_bytes += "xref\n0 1\n0000000000 65535 f \n";
    for (const auto& [object, offset] : m_written)
        m_bytes +=
            QByteArray::number(object) + " 1\n" + QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    m_bytes += "trailer\n<<\n/Size " + QByteArray::number(m_next) + "\n/Info " + reference(m_file.info) + "\n/Root " +
               reference(m_file.root) + (m_file.id.isEmpty() ? QByteArray() : "\n/ID " + m_file.id) + "\n/Prev " +
               QByteArray::number(m_file.table) + "\n>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

QByteArray Updater::run()
{
    if (!m_bytes.endsWith('\n'))
        m_bytes += '\n';
    const int outline = writeOutline();
    for (qsizetype page = 0; page < m_file.pages.size(); ++page)
        writeLinks(page);
    writeCatalog(outline);
    writeEnd();
    return std::move(m_bytes);
}

} // namespace

QByteArray withAdditions(const QByteArray& pdf, const PdfAdditions& additions)
{
    const PdfFile file(pdf);
    return file.usable() ? Updater(pdf, file, additions).run() : pdf;
}

QByteArray datedOn(QDate date, QByteArray pdf)
{
    const QDate day = date.isValid() ? date : QDate(2000, 1, 1);
    for (const char* key : {"/CreationDate (", "/ModDate ("}) {
        // The length stays, or every offset of the file would have to move: "D:20260603000000Z" or with "+00'00'".
        const qsizetype at = pdf.indexOf(key + QByteArray("D:"));
        const qsizetype from = at + qsizetype(qstrlen(key));
        const qsizetype to = at < 0 ? -1 : pdf.indexOf(')', from);
        constexpr qsizetype shortest = 16; // without a time zone
        if (to < from + shortest)
            continue;
        QByteArray stamp = "D:" + day.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000";
        const qsizetype zone = to - from - stamp.size();
        stamp += zone == 1 ? QByteArray("Z") : QByteArray("+00'00'").first(std::min<qsizetype>(zone, 7));
        pdf.replace(from, to - from, stamp.leftJustified(to - from, ' '));
    }
    return pdf;
}

} // namespace heller::render
