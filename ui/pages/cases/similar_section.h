#pragma once

#include "core/model/ids.h"

#include <QWidget>

class QVBoxLayout;

namespace heller::service {
struct SimilarCase;
} // namespace heller::service

namespace heller::ui {

class SimilarFinder;

/// "Have we seen this before?": the cases that are like the one that is read, with what came of them. Nothing where
/// none is.
class SimilarSection : public QWidget
{
    Q_OBJECT

public:
    explicit SimilarSection(SimilarFinder& finder, QWidget* parent = nullptr);

Q_SIGNALS:
    void wanted(heller::DeviationId id); ///< to be opened

private:
    void rebuild();
    void addCard(const service::SimilarCase& similar, const QString& how);

    SimilarFinder& m_finder;
    QVBoxLayout* m_column;
};

} // namespace heller::ui
