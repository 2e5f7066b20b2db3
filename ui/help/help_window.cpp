#include "ui/help/help_window.h"

#include "ui/actions/action_keys.h"
#include "ui/actions/action_registry.h"
#include "ui/help/help_browser.h"
#include "ui/theme/icons.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr QSize usualSize{980, 720};
constexpr int roomAround = 60; // of the screen, for the window's frame
constexpr int contentsWidth = 236;
constexpr int nameRole = Qt::UserRole;

} // namespace

HelpWindow::HelpWindow(const ActionRegistry& actions, const ActionKeys& keys, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_actions(actions)
    , m_search(new QLineEdit(this))
    , m_contents(new QListWidget(this))
    , m_browser(new HelpBrowser(m_pages, actions, this))
    , m_said(makeLabel({}, TextKind::Hint, this))
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Help – Heller"));
    build();
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, m_contents, qOverload<>(&QWidget::setFocus));
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            m_browser->showPage(item->data(nameRole).toString());
    });
    connect(m_contents, &QListWidget::itemActivated, m_browser, qOverload<>(&QWidget::setFocus));
    connect(m_browser, &HelpBrowser::pageShown, this, &HelpWindow::markPage);
    connect(m_browser, &HelpBrowser::actionWanted, this, &HelpWindow::run);
    connect(&keys, &ActionKeys::changed, m_browser, &HelpBrowser::refill);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    resize(usualSize.boundedTo(screen()->availableSize() - QSize(roomAround, roomAround)));
    search({});
}

void HelpWindow::build()
{
    setAutoFillBackground(true);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(makeContents());
    splitter->addWidget(makeReading());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({contentsWidth, usualSize.width() - contentsWidth});
    splitter->setChildrenCollapsible(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
}

QWidget* HelpWindow::makeContents()
{
    auto* pane = new QWidget(this);
    m_search->setPlaceholderText(tr("Search in the help"));
    m_search->setAccessibleName(tr("Search in the help"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, QPalette::Dark), QLineEdit::LeadingPosition);
    nameSearchButtons(*m_search);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setProperty("kind", u"framed"_s);
    m_contents->setWordWrap(true);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_said->setWordWrap(true);
    m_said->hide();
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_search);
    column->addWidget(m_said);
    column->addWidget(m_contents, 1);
    return pane;
}

QWidget* HelpWindow::makeReading()
{
    auto* pane = new QWidget(this);
    auto* back = makeButton(tr("Back"), u"arrow-left"_s, ButtonKind::Quiet, pane);
    auto* forward = makeButton(tr("Forward"), u"arrow-right"_s, ButtonKind::Quiet, pane);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 8, 8, 8);
    row->addWidget(back);
    row->addWidget(forward);
    row->addStretch(1);
    m_browser->setAccessibleName(tr("The page"));
    m_browser->setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(makeLine(pane));
    column->addWidget(m_browser, 1);
    for (QPushButton* button : {back, forward})
        button->setEnabled(false);
    connect(back, &QPushButton::clicked, m_browser, &QTextBrowser::backward);
    connect(forward, &QPushButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    return pane;
}

void HelpWindow::showPage(const QString& name)
{
    m_search->clear();
    m_browser->showPage(name);
    m_browser->setFocus();
}

void HelpWindow::search(const QString& words)
{
    const QString shown = m_browser->shownPage();
    const QStringList names = m_pages.found(words);
    m_contents->clear();
    for (const QString& name : names) {
        auto* item = new QListWidgetItem(m_pages.named(name)->title, m_contents);
        item->setData(nameRole, name);
    }
    m_said->setText(names.isEmpty() ? tr("No page has all of these words. Try fewer, or a part of one.") : QString());
    m_said->setVisible(names.isEmpty());
    m_browser->mark(words);
    if (names.contains(shown))
        markPage(shown);
    else if (!names.isEmpty())
        m_contents->setCurrentRow(0);
}

void HelpWindow::markPage(const QString& name)
{
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(nameRole) == name)
            return m_contents->setCurrentRow(row);
    }
}

void HelpWindow::run(const QString& action)
{
    QAction* wanted = m_actions.named(action);
    if (!wanted)
        return;
    if (!wanted->isEnabled()) {
        m_said->setText(
            tr("“%1” cannot be done just now: it needs an open register that can be written to, or a deviation.")
                .arg(wanted->text().remove(u'&').remove(u'…')));
        m_said->show();
        return;
    }
    m_said->hide();
    if (parentWidget())
        parentWidget()->activateWindow();
    wanted->trigger();
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace heller::ui
