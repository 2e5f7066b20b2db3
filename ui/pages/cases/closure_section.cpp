#include "ui/pages/cases/closure_section.h"

#include "core/base/swedish.h"
#include "core/model/status.h"
#include "ui/actions/action_registry.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/case_fields.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/text_field.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

QPushButton* makeActionButton(QAction* action, const QString& text, const QString& icon, QWidget* parent)
{
    QPushButton* button = makeButton(text, icon, ButtonKind::Quiet, parent);
    button->setToolTip(action->statusTip());
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    return button;
}

} // namespace

ClosureSection::ClosureSection(CaseEditor& editor, const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_closed(makeClosed(actions))
    , m_open(makeOpen(actions))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_closed);
    column->addWidget(m_open);
}

QWidget* ClosureSection::makeClosed(const ActionRegistry& actions)
{
    auto* card = makeCard(this);
    m_mark = new QLabel(card);
    m_title = makeLabel({}, TextKind::SectionTitle, card);
    m_title->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(fieldIndent, 0, 0, 0);
    head->addWidget(m_mark);
    head->addWidget(m_title, 1);
    head->addWidget(makeActionButton(actions.action(ActionId::ReopenCase), tr("Take back"), u"undo-2"_s, card));
    m_reason = new TextField(tr("Reason"), TextField::Lines::Many, card);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(8, 10, 8, 10);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(makeLine(card));
    column->addWidget(makeFieldLabel(tr("Reason"), m_reason));
    column->addWidget(m_reason);
    connect(m_reason, &TextField::edited, this, [this] {
        const QString reason = m_reason->text();
        if (reason.isEmpty()) // it must have one: the one before stays until there is another
            return;
        m_editor.edit(tr("Change reason"), [&](Deviation& deviation) {
            if (deviation.closure)
                deviation.closure->reason = reason;
        });
    });
    connect(m_reason, &TextField::left, this, [this] {
        m_editor.leave();
        if (const auto& closure = m_editor.file().deviation.closure)
            m_reason->setStored(closure->reason);
    });
    return card;
}

QWidget* ClosureSection::makeOpen(const ActionRegistry& actions)
{
    auto* box = new QWidget(this);
    auto* row = new FlowLayout(4, box);
    row->addWidget(makeActionButton(actions.action(ActionId::DismissCase), tr("Dismiss…"), u"circle-slash"_s, box));
    row->addWidget(
        makeActionButton(actions.action(ActionId::TransferCase), tr("Transfer…"), u"arrow-right-left"_s, box));
    return box;
}

void ClosureSection::refresh(bool writable)
{
    const auto& closure = m_editor.file().deviation.closure;
    m_closed->setVisible(closure.has_value());
    m_open->setVisible(!closure && writable);
    if (!closure)
        return;
    const bool dismissed = closure->kind == Closure::Kind::Dismissed;
    m_mark->setPixmap(iconPixmap(dismissed ? u"circle-slash"_s : u"arrow-right-left"_s, tokensOf(palette()).ink, 16,
                                 devicePixelRatioF()));
    m_title->setText(closure->on.isValid() ? u"%1 %2"_s.arg(nameOf(dismissed ? Status::Dismissed : Status::Transferred),
                                                            swedish::dateInWords(closure->on))
                                           : nameOf(dismissed ? Status::Dismissed : Status::Transferred));
    m_closed->setAccessibleName(m_title->text());
    m_reason->setStored(closure->reason);
    m_reason->setReadOnly(!writable);
}

} // namespace heller::ui
