// The peer of `heller --measure-start`: an empty Qt window that shows an empty table, and ends when it has been
// painted.

#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>

namespace {

class Table : public QTableView
{
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QTableView::paintEvent(event);
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }
};

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    QStandardItemModel model(0, 5);
    QMainWindow window;
    auto* table = new Table;
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
