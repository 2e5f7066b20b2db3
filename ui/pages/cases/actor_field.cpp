#include "ui/pages/cases/actor_field.h"

#include "ui/pages/cases/case_fields.h"
#include "ui/theme/icons.h"
#include "ui/widgets/chip_field.h"
#include "ui/widgets/parts.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

enum Role { HitRole = Qt::UserRole, NewRole };

constexpr int mostOffered = 8;
constexpr int narrowestOffer = 320;

const Actor* findIn(const QList<Actor>& actors, ActorId id)
{
    const auto found = std::ranges::find(actors, id, &Actor::id);
    return found == actors.end() ? nullptr : &*found;
}

/// Not to a list, a menu or another window, from which the keys come back.
bool leavesField(const QEvent& event)
{
    if (event.type() != QEvent::FocusOut)
        return false;
    const Qt::FocusReason reason = static_cast<const QFocusEvent&>(event).reason();
    return reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason && reason != Qt::ActiveWindowFocusReason;
}

} // namespace

ActorField::ActorField(const QString& name, const QString& hint, QWidget* parent)
    : QWidget(parent)
    , m_chips(new ChipField(name, hint, ChipField::Words::Chosen, this))
    , m_finding(makeLabel({}, TextKind::Finding, this))
    , m_completer(new QCompleter(this))
    , m_lines(new QStandardItemModel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_chips);
    m_finding->setIndent(fieldIndent); // below the letters
    m_finding->setWordWrap(true);
    m_finding->hide();
    column->addWidget(m_finding);
    m_completer->setModel(m_lines);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWrapAround(false); // beyond the last line there is nothing to be on
    // Not the field's own: what is typed stays until a line is taken.
    m_completer->setWidget(&field());
    m_completer->popup()->setAccessibleName(name);
    m_completer->popup()->setProperty("kind", u"framed"_s);
    m_completer->popup()->setIconSize({14, 14}); // no higher than a line
    m_completer->popup()->installEventFilter(this);
    field().installEventFilter(this);
    connect(&field(), &QLineEdit::textEdited, this, &ActorField::offer);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &ActorField::take);
    connect(m_chips, &ChipField::edited, this, &ActorField::takeOff);
    connect(&field(), &QLineEdit::textChanged, this, [this] { say({}); });
}

QLineEdit& ActorField::field() const
{
    return m_chips->field();
}

void ActorField::setActors(const QList<ActorId>& chosen, const QList<Actor>& all, QDate on)
{
    m_chosen = chosen;
    m_all = all;
    m_chosen.removeIf([&](ActorId id) { return !findIn(all, id); });
    m_taken = m_chosen;
    m_offered.clear();
    for (const Actor& actor : all) {
        if (!m_chosen.contains(actor.id) && existsOn(actor, on))
            m_offered.append(actor);
    }
    QStringList names;
    for (const ActorId id : std::as_const(m_chosen))
        names.append(distinctName(*findIn(all, id), all));
    m_chips->setWords(names);
}

void ActorField::setOffered(const QList<Actor>& offered, const QList<ActorId>& chosen, const QList<Actor>& all)
{
    m_offered = offered;
    m_taken = chosen;
    m_all = all;
}

void ActorField::setReadOnly(bool readOnly)
{
    m_chips->setReadOnly(readOnly);
}

void ActorField::discard()
{
    m_chips->discard();
    m_completer->popup()->hide();
}

void ActorField::restore(const QString& text, const QString& why)
{
    if (text == field().text() && why == m_finding->text())
        return;
    const QSignalBlocker silent(this);
    field().setText(text);
    say(why);
}

void ActorField::say(const QString& why)
{
    m_finding->setText(why);
    m_finding->setVisible(!why.isEmpty());
    field().setAccessibleDescription(why);
    Q_EMIT typed(field().text().simplified(), why);
}

void ActorField::resolve()
{
    const QString name = field().text().simplified();
    if (name.isEmpty() || field().isHidden())
        return discard();
    m_completer->popup()->hide();
    const auto calledSo = [&](const Actor& actor) { return isActorsName(name, {actor}); };
    QList<ActorHit> hits;
    for (const ActorHit& hit : findActors(name, m_offered)) {
        if (calledSo(*findIn(m_offered, hit.actor)))
            hits.append(hit);
    }
    const bool already = std::ranges::any_of(m_taken, [&](ActorId id) {
        const Actor* actor = findIn(m_all, id);
        return actor && calledSo(*actor);
    });
    if (hits.isEmpty() && already)
        return discard();
    if (hits.size() != 1)
        return say(whyNobody(name, hits.size()));
    discard();
    Q_EMIT chosen(hits.first());
}

QString ActorField::whyNobody(const QString& name, qsizetype called) const
{
    if (called > 1)
        return tr("Several are called “%1”, so nobody is stored yet. Click in the field, or press Down, and choose "
                  "one.")
            .arg(name);
    if (isActorsName(name, m_all))
        return tr("“%1” is in the register but cannot be chosen for this deviation, and is not stored.").arg(name);
    return tr("Nobody called “%1” is in the register, so nothing is stored. Click in the field, or press Down, and "
              "choose somebody or add “%1” as new.")
        .arg(name);
}

void ActorField::addLine(const QString& text, const Actor& actor, const ActorHit& hit)
{
    auto* line = new QStandardItem(text);
    line->setEditable(false);
    if (hit.actor.isNull())
        line->setIcon(icon(u"plus"_s));
    line->setData(QVariant::fromValue(hit), HitRole);
    line->setData(QVariant::fromValue(actor), NewRole);
    m_lines->appendRow(line);
}

void ActorField::offer()
{
    const QString typed = field().text().simplified();
    if (typed.isEmpty())
        m_completer->popup()->hide();
    else
        showLines(typed);
}

/// What fits the text that is there; all where there is none.
void ActorField::offerThere()
{
    if (field().text().trimmed().isEmpty())
        offerAll();
    else
        offer();
}

void ActorField::offerAll()
{
    if (field().isVisible() && field().text().trimmed().isEmpty())
        showLines({});
}

void ActorField::showLines(const QString& typed)
{
    m_lines->clear();
    const QList<ActorHit> hits = findActors(typed, m_offered);
    for (const ActorHit& hit : typed.isEmpty() ? hits : hits.mid(0, mostOffered))
        addLine(hit.by.isEmpty() ? hit.name : u"%1 – %2"_s.arg(hit.name, hit.by), {}, hit);
    addNewLines(typed);
    if (m_lines->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QRect below = field().rect();
    below.setWidth(std::max(narrowestOffer, m_completer->popup()->sizeHintForColumn(0) + 40));
    m_completer->complete(below);
    // Who is known is taken by the next Enter, Tab or comma; somebody new only when that line has been gone to.
    m_completer->popup()->setCurrentIndex(hits.isEmpty() ? QModelIndex() : m_completer->completionModel()->index(0, 0));
    m_untouched = !hits.isEmpty();
}

/// Who is called so stands above, chosen or not.
void ActorField::addNewLines(const QString& typed)
{
    if (typed.size() < 2 || isActorsName(typed, m_all))
        return;
    addLine(tr("Add “%1” as a new organisation").arg(typed), {.name = typed});
    for (const ActorId id : std::as_const(m_chosen)) {
        const Actor* above = findIn(m_all, id);
        if (above && above->parent.isNull())
            addLine(tr("Add “%1” as a new unit of %2").arg(typed, above->name),
                    {.parent = id, .kind = above->kind, .name = typed});
    }
}

void ActorField::take(const QModelIndex& index)
{
    const auto hit = index.data(HitRole).value<ActorHit>();
    const auto made = index.data(NewRole).value<Actor>();
    discard();
    if (!hit.actor.isNull())
        Q_EMIT chosen(hit);
    else if (!made.name.isEmpty())
        Q_EMIT newWanted(made);
}

void ActorField::takeOff(const QStringList& left)
{
    const QStringList names = m_chips->words();
    for (qsizetype place = 0; place < std::min(names.size(), m_chosen.size()); ++place) {
        if (!left.contains(names.at(place))) {
            Q_EMIT removed({m_chosen.at(place), names.at(place), {}});
            return;
        }
    }
}

bool ActorField::takeFirst()
{
    QAbstractItemView* lines = m_completer->popup();
    if (!lines->isVisible() && field().text().trimmed().isEmpty())
        return false;
    if (!lines->isVisible())
        offer();
    if (lines->isVisible() && lines->currentIndex().isValid())
        take(lines->currentIndex());
    return true;
}

bool ActorField::eventFilter(QObject* watched, QEvent* event)
{
    const bool inField = watched == &field();
    if (inField && event->type() == QEvent::MouseButtonRelease)
        offerThere();
    if (inField && leavesField(*event))
        resolve();
    if (event->type() == QEvent::KeyPress && (inField || watched == m_completer->popup()) &&
        takesKey(static_cast<QKeyEvent*>(event)->key(), inField))
        return true;
    return QWidget::eventFilter(watched, event);
}

/// The keys go to what is offered while it is, to the field otherwise.
bool ActorField::takesKey(int key, bool inField)
{
    const bool isOffering = m_completer->popup()->isVisible();
    const bool chosen = isOffering && m_completer->popup()->currentIndex().isValid();
    const bool takes =
        key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Comma || (key == Qt::Key_Tab && chosen);
    if (takes && takeFirst())
        return true;
    if (key == Qt::Key_Escape && isOffering) { // what is typed stays
        m_completer->popup()->hide();
        return true;
    }
    if (key != Qt::Key_Down)
        return false;
    // The first line is chosen beforehand: the first Down is on to it, not over it.
    const bool ontoFirst = isOffering && std::exchange(m_untouched, false) && chosen;
    if (inField && !isOffering) {
        offerThere();
        m_untouched = false; // this was it
    }
    return ontoFirst || inField;
}

} // namespace heller::ui
