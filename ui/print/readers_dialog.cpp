#include "ui/print/readers_dialog.h"

#include "ui/widgets/parts.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int usualWidth = 460;

} // namespace

QString describe(Profile profile)
{
    switch (profile) {
    case Profile::Internal:
        return ReadersDialog::tr("Everything: for you and those who work with the deviations.");
    case Profile::WithoutReporters:
        return ReadersDialog::tr("Everything but who reported: for the group that prepares them.");
    case Profile::Members:
        return ReadersDialog::tr(
            "As reported, with names; without notes of assessments and meetings, and lists of what "
            "is to be done.");
    case Profile::Public:
        return ReadersDialog::tr("What is published, as it is published: no original, no number, nobody's name.");
    }
    return {};
}

void fillWithProfiles(QComboBox& box, Profile current)
{
    for (const ProfileRule& rule : profileRules()) {
        box.addItem(nameOf(rule.profile), QVariant::fromValue(rule.profile));
        box.setItemData(box.count() - 1, describe(rule.profile), Qt::ToolTipRole);
    }
    box.setCurrentIndex(box.findData(QVariant::fromValue(current)));
}

Profile profileIn(const QComboBox& box)
{
    return box.currentData().value<Profile>();
}

ReadersDialog::ReadersDialog(const QString& title, Profile usual, QWidget* parent)
    : QDialog(parent)
    , m_choices(new QButtonGroup(this))
{
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(4);
    column->addWidget(makeLabel(tr("For whom?"), TextKind::SectionTitle, this));
    for (const ProfileRule& rule : profileRules()) {
        auto* choice = new QRadioButton(nameOf(rule.profile), this);
        choice->setAccessibleDescription(describe(rule.profile));
        choice->setChecked(rule.profile == usual);
        m_choices->addButton(choice, static_cast<int>(rule.profile));
        auto* hint = makeLabel(describe(rule.profile), TextKind::Hint, this);
        hint->setWordWrap(true);
        hint->setContentsMargins(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                                     style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing),
                                 0, 0, 6);
        column->addWidget(choice);
        column->addWidget(hint);
    }
    auto* cancel = makeButton(tr("Cancel"), {}, ButtonKind::Plain, this);
    cancel->setAutoDefault(false);
    auto* go = makeButton(tr("Go on"), {}, ButtonKind::Primary, this);
    go->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(0, 10, 0, 0);
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(go);
    column->addStretch(1);
    column->addLayout(foot);
    setMinimumWidth(usualWidth);
    resize(usualWidth, column->totalHeightForWidth(usualWidth)); // the hints' lines as they break at this width
    m_choices->checkedButton()->setFocus();
}

Profile ReadersDialog::profile() const
{
    return static_cast<Profile>(m_choices->checkedId());
}

} // namespace heller::ui
