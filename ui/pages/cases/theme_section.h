#pragma once

#include <QWidget>

namespace heller::ui {

class CaseEditor;
class ChipField;
class Session;

/// The themes of a case, as chips: those there are offered, new ones made in place.
class ThemeSection : public QWidget
{
    Q_OBJECT

public:
    ThemeSection(Session& session, CaseEditor& editor, QWidget* parent = nullptr);

    void refresh(bool writable);

private:
    void store(const QStringList& names);

    Session& m_session;
    CaseEditor& m_editor;
    ChipField* m_field;
};

} // namespace heller::ui
