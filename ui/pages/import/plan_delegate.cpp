#include "ui/pages/import/plan_delegate.h"

#include "ui/models/import_plan_model.h"
#include "ui/models/import_plan_roles.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/marked_text.h"
#include "ui/widgets/row_painting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

using Action = importing::PlannedCase::Action;

constexpr int gap = 8;

struct ActionLook
{
    QString icon = {};
    Tone tone = {};
};

ActionLook lookOf(Action action, const Tokens& tokens)
{
    switch (action) {
    case Action::Create:
        return {u"plus"_s, tokens.fresh};
    case Action::Update:
        return {u"pencil"_s, tokens.assess};
    case Action::Skip:
        return {u"check"_s, {tokens.second, tokens.sideBar}};
    }
    return {};
}

} // namespace

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {200, twoLineRowHeight(option.font)};
}

void PlanDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const Tokens tokens = tokensOf(option.palette);
    paintRowGround(*painter, option, tokens);
    const RowLines lines = rowLines(option);
    const QFont small = rowSmallFont(option.font);
    const int number = index.data(PlanNumberRole).toInt();
    const QString title = index.data(Qt::DisplayRole).toString();
    paintMarked(*painter, lines.title, rowTitleFont(option.font), tokens.ink, tokens.hit,
                {number > 0 ? u"%1. %2"_s.arg(number).arg(title) : title});

    int left = lines.second.left();
    if (index.data(PlanKindRole).toInt() == static_cast<int>(ImportPlanModel::Kind::Case)) {
        const auto action = static_cast<Action>(index.data(PlanActionRole).toInt());
        const ActionLook look = lookOf(action, tokens);
        paintChip(*painter, {left, lines.second.top()}, small, look.icon, nameOf(action), look.tone);
        left += chipSize(small, nameOf(action)).width() + gap;
    }
    if (const int findings = index.data(PlanFindingsRole).toInt(); findings > 0) {
        const QString word = tr("%n to look at", nullptr, findings);
        paintChip(*painter, {left, lines.second.top()}, small, u"triangle-alert"_s, word, tokens.waiting);
    }
    painter->restore();
}

} // namespace heller::ui
