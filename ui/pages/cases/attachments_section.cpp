#include "ui/pages/cases/attachments_section.h"

#include "ui/pages/cases/case_fields.h"
#include "ui/widgets/help_page.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

QString sizeOf(const Attachment& attachment)
{
    return QLocale().formattedDataSize(attachment.size, 1, QLocale::DataSizeSIFormat);
}

QPushButton* makeMark(const QString& icon, const QString& name, QWidget* parent)
{
    QPushButton* button = makeButton({}, icon, ButtonKind::Quiet, parent);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

AttachmentsSection::AttachmentsSection(QAction* attach, QWidget* parent)
    : QWidget(parent)
    , m_title(makeGroupLabel(tr("Attachments"), this))
    , m_rows(new QVBoxLayout)
    , m_attach(makeButton(tr("Attach file…"), u"paperclip"_s, ButtonKind::Quiet, this))
    , m_limit(makeLabel(tr("Up to %1 MB a file; can also be dropped here.").arg(largestAttachment >> 20),
                        TextKind::Hint, this))
{
    setHelpPage(*this, u"attachments"_s);
    setObjectName(u"attachments"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_rows->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_attach);
    head->addWidget(m_limit, 1);
    m_limit->setWordWrap(true);
    m_attach->setAccessibleDescription(m_limit->text());
    column->addLayout(head);
    column->addLayout(m_rows);
    m_attach->setToolTip(attach->statusTip());
    connect(m_attach, &QPushButton::clicked, attach, &QAction::trigger);
}

void AttachmentsSection::refresh(const QList<Attachment>& attachments, bool writable)
{
    for (QWidget* adding : {static_cast<QWidget*>(m_attach), static_cast<QWidget*>(m_limit)})
        adding->setVisible(writable);
    m_title->setVisible(!attachments.isEmpty());
    setVisible(writable || !attachments.isEmpty());
    if (attachments == m_shown && writable == m_writable)
        return;
    m_shown = attachments;
    m_writable = writable;
    bool hadFocus = false;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        hadFocus = hadFocus || item->widget()->isAncestorOf(QApplication::focusWidget());
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be the one that is pressed
        delete item;
    }
    QWidget* last = m_attach;
    for (const Attachment& attachment : attachments)
        last = addRow(attachment, last);
    if (hadFocus)
        m_attach->setFocus(Qt::OtherFocusReason);
}

void AttachmentsSection::reveal()
{
    QTimer::singleShot(0, this, [this] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        for (QWidget* around = parentWidget(); around; around = around->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(around))
                area->ensureWidgetVisible(this);
        }
    });
}

/// Tab goes to it after `before`; returns its last control.
QWidget* AttachmentsSection::addRow(const Attachment& attachment, QWidget* before)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    QPushButton* open = makeButton(attachment.fileName, u"file"_s, ButtonKind::Quiet, row);
    open->setAutoDefault(true); // Enter opens it, not Space alone
    open->setProperty("align", u"left"_s);
    open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long name is cut, and the sheet no wider
    open->setAccessibleName(tr("Open %1, %2").arg(attachment.fileName, sizeOf(attachment)));
    open->setToolTip(attachment.fileName);
    line->addWidget(open, 1);
    line->addWidget(makeLabel(sizeOf(attachment), TextKind::Label, row));
    QPushButton* save = makeMark(u"save"_s, tr("Save %1 as…").arg(attachment.fileName), row);
    line->addWidget(save);
    connect(open, &QPushButton::clicked, this, [=, this] { Q_EMIT openWanted(attachment); });
    connect(save, &QPushButton::clicked, this, [=, this] { Q_EMIT saveWanted(attachment); });
    setTabOrder(before, open);
    setTabOrder(open, save);
    m_rows->addWidget(row);
    if (!m_writable)
        return save;

    QPushButton* remove = makeMark(u"trash-2"_s, tr("Remove %1").arg(attachment.fileName), row);
    line->addWidget(remove);
    connect(remove, &QPushButton::clicked, this, [=, this] { Q_EMIT removeWanted(attachment); });
    setTabOrder(save, remove);
    return remove;
}

} // namespace heller::ui
