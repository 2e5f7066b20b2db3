#include "ui/settings/settings.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int recentCount = 8;
constexpr int restMs = 500;

/// Writes to the disk a moment after something was set, not while a window waits to be painted; and at the end.
class RestingStore : public QSettings
{
public:
    template<typename... Where>
    explicit RestingStore(const Where&... where) : QSettings(where...)
    {
        m_rested.setSingleShot(true);
        m_rested.setInterval(restMs);
        m_rested.callOnTimeout(this, &QSettings::sync);
    }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::UpdateRequest) // which is sent as soon as something is set
            return QSettings::event(event);
        m_rested.start();
        return true;
    }

private:
    QTimer m_rested;
};

struct Row
{
    Setting setting;
    QString storedName;
    QVariant fallback;
};

const Row& rowOf(Setting setting)
{
    static const QList<Row> table{
        {Setting::RecentRegisters, u"registers/recent"_s, QStringList{}},
        {Setting::RecentTimes, u"registers/times"_s, QVariantMap{}},
        {Setting::ColorScheme, u"window/colorScheme"_s, u"system"_s},
        {Setting::WindowGeometry, u"window/geometry"_s, QByteArray{}},
        {Setting::CaseSplitter, u"cases/splitter"_s, QByteArray{}},
        {Setting::CaseOrder, u"cases/order"_s, 0},
        {Setting::CaseGrouping, u"cases/grouping"_s, 0},
        {Setting::CaseTable, u"cases/table"_s, false},
        {Setting::CaseColumns, u"cases/columns"_s, QByteArray{}},
        {Setting::ReportTemplate, u"report/template"_s, QString{}},
        {Setting::ActionKeys, u"keys/chosen"_s, QStringList{}},
        {Setting::FirstPage, u"window/firstPage"_s, u"view.overview"_s},
        {Setting::Spelling, u"texts/spelling"_s, true},
        {Setting::PersonalData, u"texts/personalData"_s, true},
        {Setting::AskBeforeLeaving, u"papers/askBeforeLeaving"_s, true},
        {Setting::LastFolder, u"files/lastFolder"_s, QDir::homePath()},
    };
    return table.at(static_cast<qsizetype>(setting));
}

} // namespace

Settings::Settings() : m_store(std::make_unique<RestingStore>(u"Heller"_s, u"heller"_s)) {}

Settings::Settings(const QString& path) : m_store(std::make_unique<RestingStore>(path, QSettings::IniFormat)) {}

Settings::~Settings() = default;

QVariant Settings::value(Setting setting) const
{
    const Row& row = rowOf(setting);
    return m_store->value(row.storedName, row.fallback);
}

void Settings::set(Setting setting, const QVariant& value)
{
    m_store->setValue(rowOf(setting).storedName, value);
}

QString Settings::fileBeside(const QString& name) const
{
    // On Windows the settings are no file.
    const QFileInfo store(m_store->fileName());
    const QString folder = store.exists() || m_store->format() == QSettings::IniFormat
                               ? store.absolutePath()
                               : QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return folder + u'/' + name;
}

QStringList Settings::recentRegisters() const
{
    return value(Setting::RecentRegisters).toStringList();
}

QDateTime Settings::openedAt(const QString& recentRegister) const
{
    return value(Setting::RecentTimes).toMap().value(recentRegister).toDateTime();
}

void Settings::addRecentRegister(const QString& path, const QDateTime& now)
{
    QStringList paths = recentRegisters();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    setRecentRegisters(paths.mid(0, recentCount), absolute, now);
}

void Settings::forgetRecentRegister(const QString& path)
{
    QStringList paths = recentRegisters();
    paths.removeAll(path);
    setRecentRegisters(paths);
}

void Settings::setRecentRegisters(const QStringList& paths, const QString& opened, const QDateTime& now)
{
    QVariantMap times;
    for (const QString& path : paths) {
        if (const QDateTime time = path == opened ? now : openedAt(path); time.isValid())
            times.insert(path, time);
    }
    set(Setting::RecentRegisters, paths);
    set(Setting::RecentTimes, times);
}

} // namespace heller::ui
