#include "tests/app/raw_sql.h"

#include "tests/support/catch.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace heller {

void runSql(const QString& path, const QString& sql)
{
    const QString name = u"runSql"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        REQUIRE(database.open());
        REQUIRE(QSqlQuery(database).exec(sql));
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace heller
