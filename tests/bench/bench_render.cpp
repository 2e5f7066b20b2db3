// How long the renderer takes, and how far that is from the floor: deflating the very same XML.
// bench_render [CASES] [DIRECTORY] [TEMPLATE]: with a directory it also leaves the papers there.
#include "core/render/docx_writer.h"
#include "core/render/html_writer.h"
#include "core/render/pages/page_layout.h"
#include "core/render/zip_container.h"
#include "tests/core/render/sample_documents.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace heller::render;

namespace {

template<typename Work>
auto timed(const char* what, Work work)
{
    QElapsedTimer timer;
    timer.start();
    auto result = work();
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    QTextStream(stdout) << QString::fromLatin1(what).leftJustified(26) << QString::number(milliseconds, 'f', 1)
                        << " ms\n";
    return result;
}

bool save(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QElapsedTimer start;
    start.start();
    QGuiApplication application(argc, argv);
    QTextStream(stdout) << "start of Qt Gui: " << start.elapsed() << " ms\n";
    const QStringList arguments = QGuiApplication::arguments();
    const int cases = arguments.size() > 1 ? arguments[1].toInt() : 1000;

    Template own;
    if (arguments.size() > 3) {
        const auto file = readTemplate(arguments[3]);
        if (!file) {
            QTextStream(stderr) << heller::sentenceOf(file.error()) << '\n';
            return 1;
        }
        own = *file;
    }
    const Template* const used = own.bytes.isEmpty() ? nullptr : &own;
    const Document document = cases > 0 ? samples::report(cases) : samples::everything();
    const auto layout = timed("line and page breaking", [&] { return PageLayout::of(document, used); });
    const auto docx = timed("docx", [&] { return toDocx(document, layout->headingPages(), used); });
    const auto html = timed("html", [&] { return toHtml(document); });
    const auto parts = unpackZip(*docx);
    for (const int level : {1, 3, 6, 9}) {
        qsizetype size = 0;
        const QByteArray name = "floor: deflating, level " + QByteArray::number(level);
        timed(name.constData(), [&] {
            for (const Part& part : *parts)
                size += qCompress(part.bytes, level).size();
            return size;
        });
        QTextStream(stdout) << "    " << size / 1024 << " KiB\n";
    }
    QTextStream(stdout) << layout->pageCount() << " pages, docx " << docx->size() / 1024 << " KiB\n";
    if (arguments.size() < 3)
        return 0;

    const auto pdf = timed("pdf", [&] { return toPdf(document, *layout); });
    const QDir directory(arguments[2]);
    const bool saved = directory.mkpath(u"."_s) && save(directory.filePath(u"report.docx"_s), *docx) &&
                       save(directory.filePath(u"report.html"_s), html) &&
                       save(directory.filePath(u"report.pdf"_s), *pdf);
    return saved ? 0 : 1;
}
