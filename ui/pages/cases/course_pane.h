#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace heller::ui {

class CaseEditor;
class Session;

/// What has happened to the case, dated, beside it.
class CoursePane : public QScrollArea
{
    Q_OBJECT

public:
    CoursePane(Session& session, CaseEditor& editor, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void rebuild();

    Session& m_session;
    CaseEditor& m_editor;
    QWidget* m_content;
    QVBoxLayout* m_column;
};

} // namespace heller::ui
