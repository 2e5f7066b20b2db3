#pragma once

#include "core/base/result.h"
#include "core/import/mail_parts.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

namespace heller::importing {

/// A mail as its text. Mails within it stand in the text behind "-----Ursprungligt meddelande-----", as they do where a
/// mail is forwarded.
struct MailText
{
    QString name = {}; ///< file name without folders
    QString from = {}; ///< the sender's name, if it says one
    QString address = {};
    QDate sent = {};
    QString subject = {};
    QString text = {};          ///< in text_blocks.h's form, or to be tidied into it
    QList<MailFile> files = {}; ///< that it brings and a register can keep
    QStringList warnings = {};  ///< a sentence each
};

/// Reads an Internet message (RFC 5322, MIME): of several forms of the same text the plain one, HTML by its paragraphs
/// and bullets. Nothing that it refers to is fetched.
[[nodiscard]] Result<MailText> readMail(const QString& path);
[[nodiscard]] Result<MailText> readMail(const QByteArray& bytes, const QString& name);

} // namespace heller::importing
