#include "ui/help/about_dialog.h"

#include "ui/help/libraries.h"
#include "ui/widgets/parts.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr QSize usualSize{720, 620};
constexpr int roomAround = 60; // of the screen, for the window's frame
constexpr int iconSize = 48;
constexpr int leastListHeight = 110;
constexpr int librariesHeight = 248;
constexpr int textRole = Qt::UserRole;

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
    , m_libraries(new QTreeWidget(this))
    , m_licence(new QTextBrowser(this))
{
    setObjectName(u"aboutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Heller"));
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_libraries);
    splitter->addWidget(m_licence);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({librariesHeight, usualSize.height() - librariesHeight});
    auto* copy = makeButton(tr("Copy for a mail about a fault"), u"copy"_s, ButtonKind::Plain, this);
    copy->setToolTip(supportFacts().trimmed());
    copy->setAccessibleDescription(supportFacts().trimmed());
    auto* close = makeButton(tr("Close"), {}, ButtonKind::Plain, this);
    auto* foot = new QHBoxLayout;
    foot->addWidget(copy);
    foot->addStretch(1);
    foot->addWidget(close);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 0);
    column->setSpacing(12);
    column->addLayout(makeHead());
    column->addWidget(splitter, 1);
    foot->setContentsMargins(16, 12, 16, 12);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeScrolled(content, this), 1);
    whole->addLayout(foot);
    connect(copy, &QPushButton::clicked, this, [this, copy] {
        copyFacts();
        copy->setText(tr("Copied"));
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    fillLibraries();
    close->setFocus();
    resize(usualSize.boundedTo(screen()->availableSize() - QSize(roomAround, roomAround)));
}

QLayout* AboutDialog::makeHead()
{
    auto* icon = new QLabel(this);
    icon->setPixmap(QApplication::windowIcon().pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(tr("Heller %1").arg(QStringLiteral(HELLER_VERSION)), TextKind::PageTitle, this));
    for (const QString& line : {tr("A register for Lex Heller: deviations in cooperation, from report to answer."),
                                tr("Free software under the GNU GPL, version 3 or later, without any warranty. "
                                   "Nothing is sent over the network.")}) {
        QLabel* label = makeLabel(line, TextKind::Label, this);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    return head;
}

void AboutDialog::fillLibraries()
{
    m_libraries->setAccessibleName(tr("What Heller is made of"));
    m_libraries->setProperty("kind", u"rows"_s);
    m_libraries->setHeaderLabels({tr("What Heller is made of"), tr("Version"), tr("For"), tr("Licence")});
    m_libraries->setRootIsDecorated(false);
    m_libraries->setMinimumHeight(leastListHeight);
    m_licence->setMinimumHeight(leastListHeight);
    for (const Library& library : libraries()) {
        auto* row =
            new QTreeWidgetItem(m_libraries, {library.name, library.version.isEmpty() ? u"–"_s : library.version,
                                              library.purpose, library.licence});
        row->setData(0, textRole, library.text);
    }
    m_libraries->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_licence->setAccessibleName(tr("The licence of what is chosen above"));
    m_licence->setProperty("kind", u"framed"_s);
    m_licence->setTabChangesFocus(true);
    m_licence->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connect(m_libraries, &QTreeWidget::currentItemChanged, this, &AboutDialog::showLicence);
    m_libraries->setCurrentItem(m_libraries->topLevelItem(0));
}

void AboutDialog::showLicence()
{
    const QTreeWidgetItem* item = m_libraries->currentItem();
    QFile file(item ? item->data(0, textRole).toString() : QString());
    m_licence->setPlainText(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString());
}

void AboutDialog::copyFacts()
{
    QApplication::clipboard()->setText(supportFacts());
}

} // namespace heller::ui
