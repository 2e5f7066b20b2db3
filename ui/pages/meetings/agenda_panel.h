#pragma once

#include "core/model/meeting_material.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace heller::ui {

class LineModel;
class LineView;

/// A meeting's agenda, in order: dragged, or moved with Alt and the arrows. Enter begins with an item, Delete takes it
/// off.
class AgendaPanel : public QFrame
{
    Q_OBJECT

public:
    explicit AgendaPanel(QWidget* parent = nullptr);

    void show(const MeetingMaterial& material, bool writable);
    [[nodiscard]] LineView& view() const { return *m_view; }
    [[nodiscard]] QLineEdit& newItem() const { return *m_newItem; }

Q_SIGNALS:
    void moveWanted(heller::AgendaItemId id, int place); ///< from 0
    void raiseWanted(heller::DeviationId id, int place);
    void removeWanted(heller::AgendaItemId id);
    void addWanted(const QString& title);
    void opened(heller::AgendaItemId id);

private:
    [[nodiscard]] QWidget* makeFoot();
    void drop(const QString& kind, qint64 id, int row);
    void step(qint64 id, int by);
    void add();

    LineModel* m_model;
    LineView* m_view;
    QLabel* m_title;
    QLabel* m_nothing;
    QLineEdit* m_newItem = nullptr;
    QList<QPushButton*> m_buttons;
    bool m_writable = false;
};

} // namespace heller::ui
