#pragma once

#include <QString>

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QWidget;

namespace heller::ui {

// The small parts that pages are built from, dressed by the style sheet through the property "kind".

enum class TextKind { PageTitle, SectionTitle, Label, Hint, Finding, Notice };

[[nodiscard]] QLabel* makeLabel(const QString& text, TextKind kind, QWidget* parent);

enum class ButtonKind { Plain, Primary, Quiet, Chip };

/// `icon` is a Lucide name or empty.
[[nodiscard]] QPushButton* makeButton(const QString& text, const QString& icon, ButtonKind kind, QWidget* parent);

/// Names the cross and what stands before the text for a screen reader, which Qt does not; the cross is ours.
void nameSearchButtons(QLineEdit& field);

/// What `content` is laid out in, where the screen may be too low for it: it scrolls then.
[[nodiscard]] QScrollArea* makeScrolled(QWidget* content, QWidget* parent);

/// White paper with a thin edge.
[[nodiscard]] QFrame* makeCard(QWidget* parent);
[[nodiscard]] QFrame* makeLine(QWidget* parent);

} // namespace heller::ui
