#pragma once

#include "core/service/similar_cases.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace heller::ui {

class CaseEditor;
class Session;
class SimilarFinder;

/// "The same text as in LH 2022-003", with a way there; hidden where no other case has the same. Where the case that is
/// shown is only reported yet and the other is still worked with, they can be joined. A report that tells very much the
/// same in other words is asked about in the same way.
class SameTextHint : public QFrame
{
    Q_OBJECT

public:
    SameTextHint(Session& session, CaseEditor& editor, SimilarFinder& finder, QWidget* parent = nullptr);

Q_SIGNALS:
    void wanted(heller::DeviationId id);     ///< to be opened
    void joinWanted(heller::DeviationId id); ///< what is shown is to become part of it

private:
    void refresh();
    /// The case that the one that is shown can become part of; none: null.
    [[nodiscard]] const service::SimilarCase* target() const;
    /// An earlier case that tells very much the same in other words; null where one has the same text.
    [[nodiscard]] const service::SimilarCase* nearTarget() const;
    [[nodiscard]] const service::SimilarCase* earlierAmong(const QList<service::SimilarCase>& cases,
                                                           int fromPercent) const;
    void say(const QString& sentence, const service::SimilarCase& other, const service::SimilarCase* earlier);

    Session& m_session;
    CaseEditor& m_editor;
    SimilarFinder& m_finder;
    QLabel* m_mark;
    QLabel* m_text;
    QPushButton* m_open;
    QPushButton* m_join;
};

} // namespace heller::ui
