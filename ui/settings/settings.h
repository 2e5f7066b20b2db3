#pragma once

#include <QDateTime>
#include <QStringList>
#include <QVariant>

#include <memory>

class QSettings;

namespace heller::ui {

/// Everything the program remembers outside the register. A closed list: nothing else touches QSettings.
enum class Setting {
    RecentRegisters,  ///< QStringList, newest first
    RecentTimes,      ///< QVariantMap: when each of them was opened last, QDateTime
    ColorScheme,      ///< "system", "light", "dark"
    WindowGeometry,   ///< QByteArray
    CaseSplitter,     ///< QByteArray
    CaseOrder,        ///< int, service::CaseOrder
    CaseGrouping,     ///< int, service::CaseGrouping
    CaseTable,        ///< bool: a table instead of the list
    CaseColumns,      ///< QByteArray: the table's columns
    ReportTemplate,   ///< path of the association's template
    ActionKeys,       ///< QStringList of "case.new=Ctrl+N", see ui::ActionKeys
    FirstPage,        ///< the page a register is opened at, by its action's name
    Spelling,         ///< bool: misspelled words are underlined
    PersonalData,     ///< bool: personal data in texts is underlined
    AskBeforeLeaving, ///< bool: papers are searched before they leave
    LastFolder,       ///< where files were picked or put
};

/// The settings of this user, or those of the file at `path` (tests).
class Settings
{
public:
    Settings();
    explicit Settings(const QString& path);
    ~Settings();
    Settings(const Settings&) = delete;
    Settings& operator=(const Settings&) = delete;
    Settings(Settings&&) = delete;
    Settings& operator=(Settings&&) = delete;

    [[nodiscard]] QVariant value(Setting setting) const;
    void set(Setting setting, const QVariant& value);

    /// Where what is too long for a setting is kept beside them: a file of this name.
    [[nodiscard]] QString fileBeside(const QString& name) const;

    /// The registers opened last, newest first, whether or not they are still there: a file on a share that does not
    /// answer is not asked for here.
    [[nodiscard]] QStringList recentRegisters() const;
    /// Null when it is not known.
    [[nodiscard]] QDateTime openedAt(const QString& recentRegister) const;
    void addRecentRegister(const QString& path, const QDateTime& now);
    void forgetRecentRegister(const QString& path);

private:
    void setRecentRegisters(const QStringList& paths, const QString& opened = {}, const QDateTime& now = {});

    std::unique_ptr<QSettings> m_store;
};

} // namespace heller::ui
