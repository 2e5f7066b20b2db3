#pragma once

#include "core/base/result.h"
#include "ui/session/writing_place.h"

#include <QList>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace heller::ui {

class Session;
class TextField;

/// Fields under their names, one below the other. Each text is stored by itself when it is left or Enter is pressed;
/// one that could not be stored stays as it was written and is tried again.
class FieldColumn : public QWidget, public WritingPlace
{
    Q_OBJECT

public:
    struct Text
    {
        QString name = {};
        QString hint = {};                    ///< small below the field; empty: none
        std::function<QString()> stored = {}; ///< as it stands in the register
        std::function<Result<>(const QString&)> store = {};
        std::function<KeptText()> place = {}; ///< where it stands; none: it is not offered in another sitting
    };

    explicit FieldColumn(Session& session, QWidget* parent = nullptr);

    /// Large and without a name above it: what the whole column is about.
    TextField* addTitle(const Text& text);
    TextField* addText(const Text& text);
    /// Of several lines: Enter begins another.
    TextField* addLongText(const Text& text);
    /// Another kind of field, which stores itself; without a name it says it itself.
    void addField(const QString& name, QWidget* field, const QString& hint = {});
    /// As addField(); no wider than it needs, and as far in as the texts stand.
    void addControl(const QString& name, QWidget* control, const QString& hint = {});
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }

    /// Shows what the register holds; what is being written stays, unless `other`: something else is shown now.
    void refresh(bool writable, bool other);
    /// Stores what is not stored.
    void flush();

    [[nodiscard]] bool hasUnstored() const override;
    [[nodiscard]] std::optional<Error> whyUnstored() const override;
    [[nodiscard]] QString unstoredName() const override; ///< the first such field's
    [[nodiscard]] QString unstoredText() const override;
    [[nodiscard]] QList<KeptText> unstoredTexts() const override;
    void tryAgain() override { flush(); }
    void discard() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Row
    {
        Text text = {};
        TextField* field = nullptr;
        QString shown = {}; ///< what the register held when it was shown last
        std::optional<Error> why = {};
    };
    [[nodiscard]] static bool isUnstored(const Row& row);

    TextField* addRow(const Text& text, bool manyLines = false);
    void addName(const QString& name, QWidget* field);
    void addHint(const QString& hint, QWidget* field);
    void show(Row& row, const QString& stored);
    void store(Row& row);

    Session& m_session;
    QVBoxLayout* m_column;
    QList<Row> m_rows;
};

} // namespace heller::ui
