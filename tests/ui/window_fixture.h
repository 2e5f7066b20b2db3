#pragma once

#include "core/base/clock.h"
#include "core/model/association.h"
#include "core/model/case_file.h"
#include "tests/ui/fake_dialogs.h"
#include "ui/actions/action_registry.h"
#include "ui/session/session.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

#include <QTemporaryDir>

#include <memory>

class QListView;

namespace heller::ui {

class TextField;

/// The real window on the example register, on 21 November 2026, with nobody before it.
class WindowFixture
{
public:
    WindowFixture();
    ~WindowFixture();

    /// A fresh copy of the example register, opened in the window, at the cases.
    void openExample();
    /// … and where the window then is.
    void openExampleAtOverview();
    [[nodiscard]] QString examplePath();
    /// The example's report, its pages built.
    void openReport();
    [[nodiscard]] bool isReportBuilt() const; ///< waits for it
    /// A new register that holds no case.
    void openEmpty(const Association& association = {});
    void trigger(ActionId id);
    /// SQLite's own "disk full": the file may not grow.
    void fillDisk(bool full) const;
    /// What the status line says of what is stored.
    [[nodiscard]] QString storedWords() const;
    [[nodiscard]] QListView& list() const;
    [[nodiscard]] TextField& field(const QString& accessibleName) const;
    /// Waits until the list and the overview have been read.
    void settle() const;
    void selectRow(int row);
    [[nodiscard]] const CaseFile& shownCase() const;
    /// As the file has it, read by somebody else.
    [[nodiscard]] CaseFile storedCase(DeviationId id) const;
    /// Types letters, those beyond ASCII too.
    static void type(QWidget& widget, const QString& text);
    /// Lets events happen until `done`, at most half a minute: under the sanitizers two share a machine.
    static bool waitFor(const std::function<bool()>& done);

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 21), QTime(10, 42))};
    Settings settings;
    FakeDialogs dialogs;
    Theme theme;
    ActionRegistry actions;
    Session session;
    std::unique_ptr<MainWindow> window;
};

} // namespace heller::ui
