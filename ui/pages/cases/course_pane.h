#pragma once

#include "core/model/ids.h"

#include <QScrollArea>

class QVBoxLayout;

namespace heller::ui {

class CaseEditor;
class Session;
class SimilarFinder;
class SimilarSection;

/// Beside the case: what has happened to it, dated, and the cases that are like it.
class CoursePane : public QScrollArea
{
    Q_OBJECT

public:
    CoursePane(Session& session, CaseEditor& editor, SimilarFinder& finder, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void wanted(heller::DeviationId id); ///< another case, to be opened

private:
    void rebuild();

    Session& m_session;
    CaseEditor& m_editor;
    QWidget* m_content;
    QVBoxLayout* m_column; ///< the course's
    SimilarSection* m_similar;
};

} // namespace heller::ui
