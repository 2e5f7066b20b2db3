#include "ui/widgets/parts.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

QString codeOf(TextKind kind)
{
    switch (kind) {
    case TextKind::PageTitle:
        return u"pageTitle"_s;
    case TextKind::SectionTitle:
        return u"sectionTitle"_s;
    case TextKind::Label:
        return u"label"_s;
    case TextKind::Hint:
        return u"hint"_s;
    case TextKind::Finding:
        return u"finding"_s;
    case TextKind::Notice:
        return u"notice"_s;
    }
    return {};
}

QString codeOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Plain:
        return u"plain"_s;
    case ButtonKind::Primary:
        return u"primary"_s;
    case ButtonKind::Quiet:
        return u"quiet"_s;
    case ButtonKind::Chip:
        return u"chip"_s;
    }
    return {};
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::Parts)
};

/// The name of a field: a click on it is one on the field.
class FieldName : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void mousePressEvent(QMouseEvent* event) override
    {
        if (QWidget* field = buddy(); field && field->isEnabled())
            field->setFocus(Qt::MouseFocusReason);
        else
            QLabel::mousePressEvent(event);
    }
};

/// Enter presses it where it stands. Were it the dialog's own default, Enter would press it from a list, too.
class EnterButton : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QPushButton::keyPressEvent(event);
    }
};

} // namespace

QLabel* makeLabel(const QString& text, TextKind kind, QWidget* parent)
{
    auto* label = kind == TextKind::Label ? new FieldName(text, parent) : new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("kind", codeOf(kind));
    return label;
}

QPushButton* makeButton(const QString& text, const QString& iconName, ButtonKind kind, QWidget* parent)
{
    auto* button = new EnterButton(text, parent);
    button->setProperty("kind", codeOf(kind));
    button->setAutoDefault(false);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName, kind == ButtonKind::Primary ? QPalette::HighlightedText : QPalette::ButtonText));
    return button;
}

void nameSearchButtons(QLineEdit& field)
{
    const auto* clear = field.findChild<QAction*>(u"_q_qlineeditclearaction"_s);
    for (auto* button : field.findChildren<QToolButton*>()) {
        const bool clears = button->actions().isEmpty() || button->actions().contains(clear);
        button->setAccessibleName(clears ? Text::tr("Clear the search field") : Text::tr("Search"));
    }
}

QScrollArea* makeScrolled(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    for (QWidget* clear : {area->viewport(), content})
        clear->setAutoFillBackground(false);
    return area;
}

QFrame* makeCard(QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setProperty("kind", u"card"_s);
    return card;
}

QFrame* makeLine(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("kind", u"line"_s);
    return line;
}

} // namespace heller::ui
