#pragma once

#include "core/model/ids.h"

#include <QDate>
#include <QString>

#include <functional>

class QLabel;
class QWidget;

namespace heller::ui {

class ActorField;
class CaseEditor;
class DateField;
class Session;

// The small parts that the sections of a case share.

/// How far the frames of fields that are edited in place stand outside their text: labels are indented by it.
inline constexpr int fieldIndent = 8;

/// A field's name, small and grey over it; made in the field's parent.
[[nodiscard]] QLabel* makeFieldLabel(const QString& text, QWidget* field);
/// As makeFieldLabel(), over several things.
[[nodiscard]] QLabel* makeGroupLabel(const QString& text, QWidget* parent);

/// A date of the case that is typed: taken over before the case is stored or another one is shown. What cannot be read
/// stays as it was typed, and is not carried over to another case.
[[nodiscard]] DateField* makeDateField(Session& session, CaseEditor& editor, const QString& name, QWidget* parent);

/// Keeps what is typed in `field`, the case's own or that of a round, and is nobody's name, with the case it was typed
/// for. It is taken, like a date, before the case is stored or another one is shown.
void keepLeftNames(Session& session, CaseEditor& editor, ActorField* field, FeedbackRoundId round = {});

/// The sentence below a date that cannot be read, or of which `doubt` has something to say; not seen while there is
/// nothing.
[[nodiscard]] QLabel* makeDateFinding(DateField* field, QWidget* parent,
                                      const std::function<QString(QDate)>& doubt = {});

/// What makes a day look mistyped on which something was done with the editor's case; empty: nothing.
[[nodiscard]] std::function<QString(QDate)> doubtOfDone(const Session& session, const CaseEditor& editor);

} // namespace heller::ui
