#pragma once

#include "core/model/attachment.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace heller::ui {

/// The files kept with a case: name and size, to be opened, saved or taken away; and a button that attaches more.
class AttachmentsSection : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentsSection(QAction* attach, QWidget* parent = nullptr);

    void refresh(const QList<Attachment>& attachments, bool writable);
    /// Scrolls to it, as soon as it has been laid out.
    void reveal();

Q_SIGNALS:
    void openWanted(const heller::Attachment& attachment);
    void saveWanted(const heller::Attachment& attachment);
    void removeWanted(const heller::Attachment& attachment);
    void dropped(const QStringList& paths); ///< to be attached

private:
    QWidget* addRow(const Attachment& attachment, QWidget* before);

    QLabel* m_title;
    QVBoxLayout* m_rows;
    QPushButton* m_attach;
    QLabel* m_limit; ///< beside the button: said before a file is chosen, not after
    QList<Attachment> m_shown;
    bool m_writable = false;
};

} // namespace heller::ui
