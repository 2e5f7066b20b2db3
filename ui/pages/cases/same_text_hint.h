#pragma once

#include "core/model/ids.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace heller::ui {

class SimilarFinder;

/// "The same text as in LH 2022-003", with a way there; hidden where no other case has the same.
class SameTextHint : public QFrame
{
    Q_OBJECT

public:
    explicit SameTextHint(SimilarFinder& finder, QWidget* parent = nullptr);

Q_SIGNALS:
    void wanted(heller::DeviationId id); ///< to be opened

private:
    void refresh();

    SimilarFinder& m_finder;
    QLabel* m_mark;
    QLabel* m_text;
    QPushButton* m_open;
};

} // namespace heller::ui
