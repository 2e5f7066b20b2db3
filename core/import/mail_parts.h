#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace heller::importing {

/// Who wrote a mail, when and about what.
struct MailHead
{
    QString from = {}; ///< empty where only an address is said
    QString address = {};
    QDate sent = {}; ///< by the sender's clock
    QString subject = {};
};

/// A stretch of a mail's text, in reading order.
struct MailPart
{
    QString text = {};
    bool html = false;
    std::optional<MailHead> head = {}; ///< a mail within the mail begins here
};

/// A file that a mail brings, as it was sent.
struct MailFile
{
    QString name = {}; ///< as the mail says it; empty where it says none
    QByteArray content = {};

    bool operator==(const MailFile&) const = default;
};

/// A mail as its parts, by GMime: the one place that knows it.
struct ParsedMail
{
    bool isMail = false; ///< it has any of the lines that make one
    MailHead head = {};
    QList<MailPart> parts = {};
    QList<MailFile> files = {}; ///< without the small pictures that are set within the text, as a signature's
    bool encrypted = false;
    bool cutOff = false; ///< ends before it says it does
};

/// Never fails: what cannot be read is not among the parts.
[[nodiscard]] ParsedMail parseMail(const QByteArray& bytes);

} // namespace heller::importing
