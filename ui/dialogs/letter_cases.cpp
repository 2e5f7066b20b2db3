#include "ui/dialogs/letter_cases.h"

#include "ui/session/session.h"

#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int mostRows = 5;
constexpr int betweenRows = 2;
constexpr int edges = 8;

} // namespace

LetterCases::LetterCases(Session& session, QList<DeviationId> begun, QWidget* parent)
    : QListWidget(parent)
    , m_session(session)
    , m_begun(std::move(begun))
{
    setObjectName(u"letterCases"_s);
    setTabKeyNavigation(false);
    setUniformItemSizes(true);
    setSpacing(betweenRows);
    setSelectionMode(QAbstractItemView::NoSelection); // a mark says what is chosen
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_thread.open(session.path(), session.environment());
    connect(&session, &Session::closing, this, [this] {
        fix();
        m_thread.close();
    });
    connect(this, &QListWidget::itemChanged, this, &LetterCases::chosenChanged);
}

void LetterCases::offer(LetterKind kind, ActorId actor)
{
    const int number = ++m_asked;
    m_thread.ask<QList<service::LetterCase>>(
        this,
        [kind, actor, about = m_begun.first(), today = m_session.clock().today()](service::Register& reg) {
            return service::Letters(reg).casesFor(kind, actor, about, today);
        },
        [this, number](const Result<QList<service::LetterCase>>& answer) {
            if (number == m_asked)
                take(answer);
        });
}

void LetterCases::take(const Result<QList<service::LetterCase>>& answer)
{
    m_answered = m_asked;
    fill(answer.value_or(QList<service::LetterCase>()));
    if (!answer)
        m_session.tell(answer.error());
    Q_EMIT offered();
}

void LetterCases::fill(const QList<service::LetterCase>& cases)
{
    const QSignalBlocker filling(this); // by nobody's hand
    clear();
    for (const service::LetterCase& each : cases) {
        auto* item =
            new QListWidgetItem(u"%1  %2  ·  %3"_s.arg(each.diaryNumber, each.title, nameOf(each.status)), this);
        item->setData(Qt::UserRole, each.id.value());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(each.fits || m_begun.contains(each.id) ? Qt::Checked : Qt::Unchecked);
    }
    const int row = std::max(sizeHintForRow(0), fontMetrics().height()) + 2 * betweenRows;
    setFixedHeight(std::clamp(count(), 1, mostRows) * row + edges);
    if (count() > 0)
        setCurrentRow(0);
}

void LetterCases::fix()
{
    m_answered = ++m_asked;
    setEnabled(false);
}

QList<DeviationId> LetterCases::chosen() const
{
    if (isReading() || count() == 0)
        return m_begun;
    QList<DeviationId> ids;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            ids.append(DeviationId(item(row)->data(Qt::UserRole).toLongLong()));
    }
    return ids;
}

} // namespace heller::ui
