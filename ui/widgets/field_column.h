#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace heller::ui {

class TextField;

/// Fields under their names, one below the other. Each text is stored by itself when it is left or Enter is pressed;
/// one that could not be stored stays as it was written and is tried again.
class FieldColumn : public QWidget
{
    Q_OBJECT

public:
    struct Text
    {
        QString name = {};
        QString hint = {};                              ///< small below the field; empty: none
        std::function<QString()> stored = {};           ///< as it stands in the register
        std::function<bool(const QString&)> store = {}; ///< false: it could not be, and why has been said
    };

    explicit FieldColumn(QWidget* parent = nullptr);

    /// Large and without a name above it: what the whole column is about.
    TextField* addTitle(const Text& text);
    TextField* addText(const Text& text);
    /// Another kind of field, which stores itself; without a name it says it itself.
    void addField(const QString& name, QWidget* field, const QString& hint = {});
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }

    /// Shows what the register holds; what is being written stays, unless `other`: something else is shown now.
    void refresh(bool writable, bool other);
    /// Stores what is not stored.
    void flush();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Row
    {
        Text text = {};
        TextField* field = nullptr;
        QString shown = {}; ///< what the register held when it was shown last
    };

    TextField* addRow(const Text& text);
    void show(Row& row, const QString& stored);
    void store(Row& row);

    QVBoxLayout* m_column;
    QList<Row> m_rows;
};

} // namespace heller::ui
