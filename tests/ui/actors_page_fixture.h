#pragma once

#include "core/service/actors.h"
#include "tests/support/result.h"
#include "ui/actions/action_registry.h"
#include "ui/commands/undo_commands.h"
#include "ui/pages/actors/actors_page.h"
#include "ui/session/session.h"
#include "ui/widgets/text_field.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <chrono>
#include <stdexcept>

namespace heller::ui {

/// QTest types only ASCII.
inline void type(QWidget* field, const QString& text)
{
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
        QApplication::sendEvent(field, &press);
    }
}

/// The page over a new register, as if it were shown and worked with.
class PageFixture
{
public:
    PageFixture()
    {
        actions.onTriggered(ActionId::AddOrganisation, &page, [this] { page.addOrganisation(); }); // as the window does
        openNew(path(), QStringLiteral("Samordningsförbundet Provbygden"));
    }

    void openNew(const QString& file, const QString& association)
    {
        must(service::Register::create(file, {.name = association}, session.environment()));
        must(session.open(file));
        // The day's backup may be reading it: what is stored then is stored a moment later, which is another test's.
        session.reg().setPatience(std::chrono::minutes(1));
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("prov.heller")); }

    void show()
    {
        page.resize(900, 600);
        page.show();
        page.activateWindow();
        QApplication::processEvents();
    }

    void trigger(ActionId id)
    {
        actions.action(id)->trigger();
        QApplication::processEvents();
    }

    void choose(const QString& name)
    {
        const auto found = tree().model()->match(tree().model()->index(0, 0), Qt::DisplayRole, name, 1,
                                                 Qt::MatchExactly | Qt::MatchRecursive);
        REQUIRE_FALSE(found.isEmpty());
        tree().setCurrentIndex(found.first());
        QApplication::processEvents();
    }

    /// The visible field of that accessible name.
    template<typename Field = TextField>
    Field& field(const QString& name)
    {
        for (Field* field : page.findChildren<Field*>()) {
            if (field->accessibleName() == name && field->isVisible())
                return *field;
        }
        FAIL("No field " << name.toStdString());
        throw std::logic_error("unreachable");
    }

    /// Writes instead of what stands there and leaves the field by Tab.
    void write(QWidget& field, const QString& text)
    {
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&field, Qt::Key_Delete);
        type(&field, text);
        QTest::keyClick(&field, Qt::Key_Tab);
        QApplication::processEvents();
    }

    [[nodiscard]] QCheckBox& member() { return *page.findChild<QCheckBox*>(); }
    [[nodiscard]] QList<Actor> actors() { return must(service::Actors(session.reg()).all()); }

    [[nodiscard]] Actor actor(const QString& name)
    {
        const QList<Actor> all = actors();
        const auto found = std::ranges::find(all, name, &Actor::name);
        return found == all.end() ? Actor{} : *found;
    }

    [[nodiscard]] QTreeView& tree() { return *page.findChild<QTreeView*>(); }
    [[nodiscard]] QString chosen() { return tree().currentIndex().data().toString(); }

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2023, 5, 31), QTime(10, 0))};
    Session session{clock};
    ActionRegistry actions;
    UndoCommands undo{session, actions, nullptr};
    ActorsPage page{session, actions};
};

} // namespace heller::ui
