#pragma once

#include <QObject>

namespace heller::ui {

class CaseListPane;
class MainWindow;
class Session;

/// `heller --measure-start`: opens a register, goes to the list of cases and ends the program when the rows that are
/// seen have been painted, with the milliseconds since the process was started on standard output. Ends with 1 and a
/// sentence on standard error when the register cannot be opened.
class StartMeasure : public QObject
{
    Q_OBJECT

public:
    StartMeasure(MainWindow& window, Session& session);

    void begin(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    [[nodiscard]] bool isListSeen() const;

    MainWindow& m_window;
    Session& m_session;
    CaseListPane* m_list;
    bool m_ended = false;
};

} // namespace heller::ui
