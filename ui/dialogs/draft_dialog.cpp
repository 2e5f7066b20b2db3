#include "ui/dialogs/draft_dialog.h"

#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr QSize usualSize{640, 460};
constexpr int roomAround = 60; // of the screen, for the window's frame
constexpr int textMargin = 8;

} // namespace

DraftDialog::DraftDialog(const QList<KeptText>& texts, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Text that did not get saved"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* text = new QTextBrowser(this);
    text->setAccessibleName(windowTitle());
    text->document()->setDocumentMargin(textMargin);
    QString html;
    for (const KeptText& each : texts)
        html += u"<p><b>%1, %2</b><br>%3</p>"_s.arg(each.where.toHtmlEscaped(), each.name.toHtmlEscaped(),
                                                    each.text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    text->setHtml(html);
    auto* close = makeButton(tr("Close"), {}, ButtonKind::Plain, this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(text, 1);
    column->addLayout(foot);
    resize(usualSize.boundedTo(screen()->availableSize() - QSize(roomAround, roomAround)));
}

} // namespace heller::ui
