#include "ui/dialogs/case_picker.h"

#include "ui/models/case_list_model.h"
#include "ui/pages/cases/case_delegate.h"
#include "ui/widgets/parts.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr QSize pickerSize{520, 480};
constexpr int roomAround = 60; // of the screen, for the window's frame

bool movesInList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

CasePicker::CasePicker(Session& session, const QString& title, const QString& verb, const service::CaseFilter& among,
                       QWidget* parent)
    : QDialog(parent)
    , m_among(among)
    , m_model(new CaseListModel(session, this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_take(makeButton(verb, {}, ButtonKind::Primary, this))
{
    setWindowTitle(title);
    m_search->setPlaceholderText(among == service::CaseFilter{} ? tr("Search in all deviations")
                                                                : tr("Search in these deviations"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CaseDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Deviations"));
    m_take->setDefault(true);
    m_take->setEnabled(false);
    auto* cancel = makeButton(tr("Cancel"), {}, ButtonKind::Plain, this);
    cancel->setAutoDefault(false);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    resize(pickerSize.boundedTo(screen()->availableSize() - QSize(roomAround, roomAround)));

    m_model->setFilter(m_among);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        service::CaseFilter filter = m_among;
        filter.search = text.trimmed();
        m_model->setFilter(filter);
    });
    connect(m_model, &CaseListModel::listed, this, &CasePicker::takeListed);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CasePicker::takeListed);
    connect(m_list, &QListView::activated, m_take, &QPushButton::click);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

DeviationId CasePicker::picked() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? m_model->idAt(current.row()) : DeviationId();
}

void CasePicker::takeListed()
{
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    m_take->setEnabled(!picked().isNull());
}

bool CasePicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        movesInList(static_cast<const QKeyEvent*>(event)->key()))
        return QCoreApplication::sendEvent(m_list, event);
    return QDialog::eventFilter(watched, event);
}

} // namespace heller::ui
