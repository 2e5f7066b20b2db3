#include "ui/session/draft_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
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
    const QJsonObject json{
        {u"register"_s, draft.registerPath}, {u"at"_s, draft.at.toUTC().toString(Qt::ISODate)}, {u"texts"_s, texts}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

QString draftPath(const QString& folder, const QString& registerPath)
{
    const QByteArray hash = QCryptographicHash::hash(registerPath.toUtf8(), QCryptographicHash::Sha256).toHex();
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
    Draft draft{.registerPath = json.value("register"_L1).toString(),
                .at = QDateTime::fromString(json.value("at"_L1).toString(), Qt::ISODate).toLocalTime()};
    const QJsonArray texts = json.value("texts"_L1).toArray();
    for (const auto& text : texts)
        draft.texts.append(fromJson(text.toObject()));
    return draft;
}

} // namespace heller::ui
