#pragma once

#include "core/service/views.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace heller::ui {

class CaseReader;
class Session;
struct CaseAnswer;

/// The saved views of the list in the side bar, each with how many cases it shows, counted beside the window. Names are
/// typed in place.
class SavedViews : public QWidget
{
    Q_OBJECT

public:
    explicit SavedViews(Session& session, QWidget* parent = nullptr);
    ~SavedViews() override;

    /// Asks for a name in place, and saves the filter under it.
    void save(const service::CaseFilter& filter);
    /// What the list shows now: the view of it looks chosen, and others can be replaced by it.
    void setShown(const service::CaseFilter& filter);
    void setCompact(bool compact);

Q_SIGNALS:
    void chosen(const heller::service::CaseFilter& filter);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row
    {
        service::View view = {};
        QPushButton* button = nullptr;
        QLabel* count = nullptr;
        int number = -1; ///< of cases; -1: not counted yet
    };

    void reload();
    void addRow(const service::View& view);
    void showRows();
    void countNext();
    void takeCount(const CaseAnswer& answer);
    void countAnew();
    void startTyping(qsizetype place);
    void store();
    void endTyping(QWidget* view = nullptr);
    void openMenu(const service::View& view, QPoint at);
    void rename(SavedViewId id);
    void replace(SavedViewId id);
    void remove(const service::View& view);
    [[nodiscard]] bool tell(const Result<>& done);
    [[nodiscard]] QString suggestedName() const;

    Session& m_session;
    CaseReader* m_reader;
    QLabel* m_title;
    QBoxLayout* m_column;
    QLineEdit* m_field;
    QPointer<QWidget> m_before; ///< had the keys before a name was typed
    QList<Row> m_rows;
    service::CaseFilter m_shown;
    service::CaseFilter m_typed; ///< the filter a name is being typed for
    SavedViewId m_renamed;       ///< or the view; null: a new one
    qsizetype m_counted = 0;
    int m_generation = 0;
    bool m_compact = false;
};

} // namespace heller::ui
