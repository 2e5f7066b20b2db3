#pragma once

#include "core/model/ids.h"

#include <QScrollArea>

class QVBoxLayout;

namespace heller::ui {

class CaseEditor;
class Session;
class SimilarFinder;
class SimilarSection;

/// Beside the case: what has happened to it, dated, and the cases that are like it. Where there is no room beside,
/// below.
class CoursePane : public QScrollArea
{
    Q_OBJECT

public:
    CoursePane(Session& session, CaseEditor& editor, SimilarFinder& finder, QWidget* parent = nullptr);

    /// As high as what it holds, in a page that scrolls; else a pane that scrolls by itself.
    void setBelow(bool below);
    [[nodiscard]] bool isBelow() const { return m_below; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void wanted(heller::DeviationId id); ///< another case, to be opened

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void rebuild();
    void fitHeight();

    Session& m_session;
    CaseEditor& m_editor;
    QWidget* m_content;
    QVBoxLayout* m_column; ///< the course's
    SimilarSection* m_similar;
    bool m_below = false;
};

} // namespace heller::ui
