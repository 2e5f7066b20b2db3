#include "ui/pages/year/small_dialog.h"

#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int usualWidth = 440;
constexpr int roomAround = 60; // of the screen, for the window's frame

} // namespace

SmallDialog::SmallDialog(const QString& title, std::function<bool()> mayDrop, QWidget* parent)
    : QDialog(parent)
    , m_mayDrop(std::move(mayDrop))
    , m_said(makeLabel({}, TextKind::Finding, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(16, 16, 16, 10);
    m_column->setSpacing(6);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeScrolled(content, this), 1);
    m_said->setWordWrap(true);
    m_said->hide();
}

void SmallDialog::addField(const QString& name, QWidget* field)
{
    auto* label = makeLabel(name, TextKind::Label, this);
    label->setBuddy(field);
    m_column->addWidget(label);
    m_column->addWidget(field);
    m_column->addSpacing(4);
    if (m_last) // whatever order they were made in
        setTabOrder(m_last, field);
    m_last = field;
}

void SmallDialog::addHint(QLabel* hint)
{
    hint->setWordWrap(true);
    m_column->addWidget(hint);
    m_column->addSpacing(4);
}

void SmallDialog::addButtons(const QString& verb, QPushButton* aside)
{
    m_column->addWidget(m_said);
    m_column->addStretch(1);
    auto* cancel = makeButton(tr("Cancel"), {}, ButtonKind::Plain, this);
    auto* done = makeButton(verb, {}, ButtonKind::Primary, this);
    done->setDefault(true);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 10, 16, 12);
    foot->setSpacing(8);
    if (aside)
        foot->addWidget(aside);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(done);
    layout()->addWidget(makeLine(this));
    static_cast<QVBoxLayout*>(layout())->addLayout(foot);
    QWidget* before = m_last;
    for (QWidget* button : {static_cast<QWidget*>(aside), static_cast<QWidget*>(cancel), static_cast<QWidget*>(done)}) {
        if (before && button)
            setTabOrder(before, button);
        if (button)
            before = button;
    }
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(done, &QPushButton::clicked, this, [this] { store(); });
    const QSize room = screen()->availableSize() - QSize(roomAround, roomAround);
    const int content = std::max(m_column->totalSizeHint().height(), m_column->totalHeightForWidth(usualWidth));
    const int height = content + foot->sizeHint().height() + 1;
    resize(std::min(usualWidth, room.width()), std::min(height, room.height()));
}

void SmallDialog::say(const QString& sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void SmallDialog::reject()
{
    if (m_edited && m_mayDrop && !m_mayDrop())
        return;
    QDialog::reject();
}

} // namespace heller::ui
