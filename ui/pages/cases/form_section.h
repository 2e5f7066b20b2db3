#pragma once

#include "core/model/actor.h"
#include "core/model/deviation.h"
#include "core/report/report_check.h"

#include <QWidget>

#include <functional>
#include <optional>

class QGridLayout;
class QVBoxLayout;

namespace heller::ui {

class ActorField;
class CaseEditor;
class Session;
class TextField;

/// The texts of the form, in the form's order: small grey labels over texts that are edited in place.
class FormSection : public QWidget
{
    Q_OBJECT

public:
    FormSection(Session& session, CaseEditor& editor, QWidget* parent = nullptr);

    /// Shows what the editor holds.
    void refresh(const QList<Actor>& actors, bool writable);

    /// That of a finding; nullptr where it is not one of the form's.
    [[nodiscard]] QWidget* control(report::CaseField field) const;

private:
    using Access = std::function<QString&(Deviation&)>;

    struct Row
    {
        TextField* field = nullptr;
        Access access = {};
        bool onlyWhenFilled = false;
        QWidget* label = nullptr;
        QVBoxLayout* cell = nullptr;
        std::optional<report::CaseField> place = {};
    };

    void addRows();
    Row& addRow(const QString& label, const QString& step, bool one, Access access);
    void addActors(QVBoxLayout& cell);
    void store(const Row& row, const QString& step);

    Session& m_session;
    CaseEditor& m_editor;
    QGridLayout* m_grid;
    QList<Row> m_rows;
    ActorField* m_actors = nullptr;
};

} // namespace heller::ui
