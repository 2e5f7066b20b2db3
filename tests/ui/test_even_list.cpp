// The reckoned list does with keys, pointer and scroll bar what Qt's own does that lays its rows out.
#include "tests/support/catch.h"
#include "ui/widgets/even_list.h"

#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>

#include <algorithm>

using namespace heller::ui;

namespace {

constexpr int count = 200;

/// Both show the same rows, every tenth of which is a heading that nobody steps onto.
struct Both
{
    Both()
    {
        for (int row = 0; row < count; ++row) {
            auto* item = new QStandardItem(QString::number(row));
            item->setEnabled(row % 10 != 5);
            model.appendRow(item);
        }
        plain.setUniformItemSizes(true);
        plain.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        plain.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        for (QListView* view : {&plain, static_cast<QListView*>(&even)}) {
            view->setSelectionMode(QAbstractItemView::ExtendedSelection);
            view->setModel(&model);
            view->resize(200, 300);
            view->show();
        }
        QTest::qWait(0);
        for (QListView* view : {&plain, static_cast<QListView*>(&even)})
            view->setCurrentIndex(model.index(0, 0)); // who has the focus has one already
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        for (QListView* view : {&plain, static_cast<QListView*>(&even)})
            QTest::keyClick(view, static_cast<Qt::Key>(key), modifiers);
    }

    void checkAlike()
    {
        CHECK(even.currentIndex().row() == plain.currentIndex().row());
        CHECK(chosen(even) == chosen(plain));
        CHECK(even.verticalScrollBar()->value() == plain.verticalScrollBar()->value());
        CHECK(even.verticalScrollBar()->maximum() == plain.verticalScrollBar()->maximum());
        for (const int row : {0, 5, 57, count - 1})
            CHECK(even.visualRect(model.index(row, 0)).top() == plain.visualRect(model.index(row, 0)).top());
    }

    static QList<int> chosen(const QListView& view)
    {
        QList<int> rows;
        for (const QModelIndex& index : view.selectionModel()->selectedIndexes())
            rows.append(index.row());
        std::ranges::sort(rows);
        return rows;
    }

    QStandardItemModel model;
    QListView plain;
    EvenList even;
};

} // namespace

TEST_CASE("A reckoned list goes by the keys where a laid out one goes")
{
    Both both;
    for (const int key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_End, Qt::Key_Up, Qt::Key_Up, Qt::Key_Down,
                          Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_Up, Qt::Key_5, Qt::Key_7}) {
        INFO(key);
        both.press(key);
        both.checkAlike();
    }
    for (int step = 0; step < 30; ++step) // past headings and the list's foot
        both.press(Qt::Key_Down);
    both.checkAlike();
    both.press(Qt::Key_Down, Qt::ShiftModifier);
    both.press(Qt::Key_Down, Qt::ShiftModifier);
    both.press(Qt::Key_Up, Qt::ControlModifier);
    both.press(Qt::Key_Space, Qt::ControlModifier);
    both.checkAlike();
    both.press(Qt::Key_Home, Qt::ShiftModifier);
    both.checkAlike();
    both.press(Qt::Key_A, Qt::ControlModifier);
    both.checkAlike();
}

TEST_CASE("Where a heading begins and ends a reckoned list, its first and last row are those within")
{
    Both both;
    both.model.item(0)->setEnabled(false);
    both.model.item(count - 1)->setEnabled(false);
    both.even.setCurrentIndex(both.model.index(50, 0));
    QTest::keyClick(&both.even, Qt::Key_Home);
    CHECK(both.even.currentIndex().row() == 1);
    QTest::keyClick(&both.even, Qt::Key_Up);
    CHECK(both.even.currentIndex().row() == 1);
    QTest::keyClick(&both.even, Qt::Key_End);
    CHECK(both.even.currentIndex().row() == count - 2);
    QTest::keyClick(&both.even, Qt::Key_Down);
    CHECK(both.even.currentIndex().row() == count - 2);
}

TEST_CASE("A page on and back is what is seen, and ends where the list ends")
{
    Both both;
    EvenList& list = both.even;
    list.setCurrentIndex(both.model.index(1, 0));
    const int seen = list.viewport()->height() / list.visualRect(list.currentIndex()).height();
    REQUIRE(seen > 2);
    QTest::keyClick(&list, Qt::Key_PageDown);
    CHECK(list.currentIndex().row() == 1 + seen);
    QTest::keyClick(&list, Qt::Key_PageUp);
    CHECK(list.currentIndex().row() == 1);
    QTest::keyClick(&list, Qt::Key_PageUp);
    CHECK(list.currentIndex().row() == 0);
    for (int page = 0; page < count / seen + 1; ++page)
        QTest::keyClick(&list, Qt::Key_PageDown);
    CHECK(list.currentIndex().row() == count - 1);
}

TEST_CASE("A reckoned list scrolls to a row as a laid out one does, also where rows come and go")
{
    Both both;
    using enum QAbstractItemView::ScrollHint;
    for (const auto hint : {EnsureVisible, PositionAtTop, PositionAtBottom, PositionAtCenter}) {
        for (const int row : {0, 99, 103, 60, count - 1}) {
            INFO(hint << " " << row);
            both.plain.scrollTo(both.model.index(row, 0), hint);
            both.even.scrollTo(both.model.index(row, 0), hint);
            both.checkAlike();
        }
    }
    both.model.removeRows(20, 100);
    QTest::qWait(0);
    CHECK(both.even.verticalScrollBar()->maximum() == both.plain.verticalScrollBar()->maximum());
    both.model.clear();
    QTest::qWait(0);
    CHECK(both.even.verticalScrollBar()->maximum() == 0);
    CHECK_FALSE(both.even.indexAt({5, 5}).isValid());
    both.press(Qt::Key_Down);
    CHECK_FALSE(both.even.currentIndex().isValid());
}

TEST_CASE("A reckoned list is pointed at where its rows are painted")
{
    Both both;
    for (const int row : {3, 46}) {
        both.even.scrollTo(both.model.index(row, 0), QAbstractItemView::PositionAtTop);
        const QRect rect = both.even.visualRect(both.model.index(row, 0));
        CHECK(both.even.indexAt(rect.topLeft()).row() == row);
        CHECK(both.even.indexAt(rect.bottomRight()).row() == row);
        QTest::mouseClick(both.even.viewport(), Qt::LeftButton, {}, rect.center());
        CHECK(both.even.currentIndex().row() == row);
    }
    const QRect farther = both.even.visualRect(both.model.index(49, 0));
    QTest::mouseClick(both.even.viewport(), Qt::LeftButton, Qt::ShiftModifier, farther.center());
    CHECK(Both::chosen(both.even) == QList<int>{46, 47, 48, 49});
}

TEST_CASE("Where a reckoned list has fewer rows than room, nobody is pointed at under them")
{
    Both both;
    both.model.removeRows(3, count - 3);
    QTest::qWait(0);
    CHECK(both.even.verticalScrollBar()->maximum() == 0);
    CHECK_FALSE(both.even.indexAt({5, both.even.viewport()->height() - 5}).isValid());
    both.checkAlike();
}
