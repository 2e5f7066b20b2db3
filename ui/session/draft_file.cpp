#include "ui/session/draft_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::DraftFile)
};

constexpr int hashLetters = 16;
constexpr int forgottenDays = 90;
const auto idKey = u"id"_s;
const auto pathKey = u"register"_s;
const auto atKey = u"at"_s;
const auto textsKey = u"texts"_s;

QJsonObject toJson(const KeptText& text)
{
    return {
        {u"entity"_s, text.entity},       {u"row"_s, text.row},     {u"field"_s, text.field}, {u"name"_s, text.name},
        {u"deviation"_s, text.deviation}, {u"where"_s, text.where}, {u"text"_s, text.text}};
}

KeptText fromJson(const QJsonObject& json)
{
    return {.entity = json.value("entity"_L1).toString(),
            .row = json.value("row"_L1).toInteger(),
            .field = json.value("field"_L1).toString(),
            .name = json.value("name"_L1).toString(),
            .deviation = json.value("deviation"_L1).toInteger(),
            .where = json.value("where"_L1).toString(),
            .text = json.value("text"_L1).toString()};
}

QByteArray bytesOf(const Draft& draft)
{
    QJsonArray texts;
    for (const KeptText& text : draft.texts)
        texts.append(toJson(text));
    const QJsonObject json{{idKey, draft.registerId},
                           {pathKey, draft.registerPath},
                           {atKey, draft.at.toUTC().toString(Qt::ISODate)},
                           {textsKey, texts}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QStringList draftsIn(const QString& folder)
{
    QStringList paths;
    QDirIterator files(folder, {u"*.json"_s}, QDir::Files);
    while (files.hasNext())
        paths.append(files.next());
    return paths;
}

/// Where an identity cannot be read, the path must do.
bool isOf(const Draft& draft, const QString& registerId, const QString& registerPath)
{
    if (draft.registerId.isEmpty() || registerId.isEmpty())
        return draft.registerPath == registerPath;
    return draft.registerId == registerId &&
           (draft.registerPath == registerPath || !QFileInfo::exists(draft.registerPath));
}

} // namespace

QString draftPath(const QString& folder, const QString& registerId, const QString& registerPath)
{
    const QString key = registerId + u'\n' + registerPath; // copies of one register are written in apart
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"%1/%2.json"_s.arg(folder, QString::fromLatin1(hash.first(hashLetters)));
}

Result<> writeDraft(const QString& path, const Draft& draft)
{
    if (draft.texts.isEmpty()) {
        QFile::remove(path);
        if (!QFileInfo::exists(path))
            return {};
        return fail(ErrorCode::InputOutput, Text::tr("%1 cannot be removed.").arg(QDir::toNativeSeparators(path)),
                    Text::tr("It holds text that is stored already: remove it by hand."));
    }
    QDir().mkpath(QFileInfo(path).absolutePath()); // whether that went shows when the file is made
    QSaveFile file(path);
    const QByteArray bytes = bytesOf(draft);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorCode::InputOutput,
                Text::tr("What is not stored yet could not be kept in %1 either.").arg(QDir::toNativeSeparators(path)),
                Text::tr("Save the text as a file, on another disk for example."), file.errorString());
}

Draft readDraft(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    Draft draft{.registerId = json.value(idKey).toString(),
                .registerPath = json.value(pathKey).toString(),
                .at = QDateTime::fromString(json.value(atKey).toString(), Qt::ISODate).toLocalTime()};
    const QJsonArray texts = json.value(textsKey).toArray();
    for (const auto& text : texts)
        draft.texts.append(fromJson(text.toObject()));
    return draft;
}

Draft findDraft(const QString& folder, const QString& registerId, const QString& registerPath)
{
    const QString own = draftPath(folder, registerId, registerPath);
    if (QFileInfo::exists(own))
        return readDraft(own);
    const QStringList paths = draftsIn(folder);
    for (const QString& path : paths) {
        Draft draft = readDraft(path);
        if (draft.texts.isEmpty() || !isOf(draft, registerId, registerPath))
            continue;
        QFile::rename(path, own); // else it is offered again the next time
        return draft;
    }
    return {};
}

void removeForgottenDrafts(const QString& folder, const QDateTime& now)
{
    const QStringList paths = draftsIn(folder);
    for (const QString& path : paths) {
        if (QFileInfo(path).lastModified().daysTo(now) > forgottenDays &&
            !QFileInfo::exists(readDraft(path).registerPath))
            QFile::remove(path);
    }
}

} // namespace heller::ui
