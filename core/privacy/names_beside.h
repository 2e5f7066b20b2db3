#pragma once

#include "core/privacy/finding.h"
#include "core/privacy/words.h"

#include <QList>
#include <QSet>

namespace heller::privacy {

/// "Amadou och Fatou": who is named together with somebody is somebody. Adds what no list has beside the names that
/// were found; they stay in the order of the text.
void addNamesBeside(QList<Finding>& findings, const QList<Word>& words, const QSet<QString>& organisations);

} // namespace heller::privacy
