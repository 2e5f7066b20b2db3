#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace heller::ui {

class DateField;
class Session;

// The small parts that the sections of a case share.

/// How far the frames of fields that are edited in place stand outside their text: labels are indented by it.
inline constexpr int fieldIndent = 8;

/// A field's name, small and grey over it.
[[nodiscard]] QLabel* makeFieldLabel(const QString& text, QWidget* parent);

/// A date that is typed; what cannot be read is said in the bar over the page.
[[nodiscard]] DateField* makeDateField(Session& session, const QString& name, QWidget* parent);

} // namespace heller::ui
