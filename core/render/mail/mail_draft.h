#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace heller::render {

/// A file that goes with a mail.
struct MailEnclosure
{
    QString fileName = {};
    QString mediaType = {}; ///< "application/pdf"
    QByteArray content = {};
};

/// A mail that somebody is to look at and send: heller sends nothing.
struct MailDraft
{
    QString fromName = {};
    QString fromAddress = {}; ///< empty: the mail program's own
    QString toName = {};
    QString toAddress = {}; ///< several parted by ',' or ';'; empty: she fills it in
    QString subject = {};
    QString text = {};
    QDate date = {}; ///< an input, never "today": same input, same bytes
    QList<MailEnclosure> enclosures = {};
};

/// An Internet message (RFC 5322, MIME) that Outlook and Thunderbird open as a draft ("X-Unsent: 1"). Plain text in
/// UTF-8, no line over 998 octets, nothing beyond ASCII in the head.
[[nodiscard]] Result<QByteArray> toEml(const MailDraft& draft);

} // namespace heller::render
