#pragma once

#include "core/base/result.h"
#include "core/model/association.h"
#include "ui/widgets/field_column.h"

#include <QWidget>

#include <functional>

namespace heller::ui {

class LetterWordsForm;
class Session;

/// What stands on the association's papers, edited in place.
class AssociationForm : public QWidget
{
    Q_OBJECT

public:
    explicit AssociationForm(Session& session, QWidget* parent = nullptr);

    void show(const Association& association);
    void flush();
    /// Another register: nothing that was being written belongs to it.
    void forget() { m_fresh = true; }

private:
    [[nodiscard]] FieldColumn::Text textOf(const QString& name, const QString& hint, QString Association::* member);
    void addText(const QString& name, const QString& hint, QString Association::* member);
    void addDays(const QString& name, const QString& hint, int Association::* member);
    /// Whether it now stands in the register like that; says why if not.
    [[nodiscard]] Result<> store(const std::function<void(Association&)>& change);

    Session& m_session;
    Association m_association;
    FieldColumn* m_fields;
    LetterWordsForm* m_letters;
    bool m_fresh = true;
};

} // namespace heller::ui
