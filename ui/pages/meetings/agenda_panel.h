#pragma once

#include "core/base/result.h"
#include "core/model/meeting_material.h"
#include "ui/session/writing_place.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace heller::ui {

class LineModel;
class LineView;
class Session;

/// A meeting's agenda, in order: dragged, or moved with Alt and the arrows. Enter begins with an item, Delete takes it
/// off.
class AgendaPanel : public QFrame, public WritingPlace
{
    Q_OBJECT

public:
    /// What adds an item to the meeting that is shown.
    using Add = std::function<Result<>(const QString& title)>;

    AgendaPanel(Session& session, const Add& add, QWidget* parent = nullptr);

    void show(const MeetingMaterial& material, bool writable);
    [[nodiscard]] LineView& view() const { return *m_view; }
    [[nodiscard]] QLineEdit& newItem() const { return *m_newItem; }

    [[nodiscard]] bool hasUnstored() const override; ///< an item that is not added yet
    [[nodiscard]] std::optional<Error> whyUnstored() const override { return m_why; }
    [[nodiscard]] QString unstoredName() const override { return m_heading; }
    [[nodiscard]] QString unstoredText() const override;
    [[nodiscard]] QList<KeptText> unstoredTexts() const override;
    /// Adds what stands there.
    void tryAgain() override;
    void discard() override;

Q_SIGNALS:
    void moveWanted(heller::AgendaItemId id, int place); ///< from 0
    void raiseWanted(heller::DeviationId id, int place);
    void removeWanted(heller::AgendaItemId id);
    void opened(heller::AgendaItemId id);

private:
    [[nodiscard]] QWidget* makeFoot();
    void drop(const QString& kind, qint64 id, int row);
    void step(qint64 id, int by);
    void add();

    Session& m_session;
    Add m_addItem;
    Meeting m_meeting;
    QString m_heading;
    std::optional<Error> m_why;
    LineModel* m_model;
    LineView* m_view;
    QLabel* m_title;
    QLabel* m_nothing;
    QLineEdit* m_newItem = nullptr;
    QList<QPushButton*> m_buttons;
    bool m_writable = false;
};

} // namespace heller::ui
