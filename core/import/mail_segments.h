#pragma once

#include "core/import/mail_reader.h"

#include <QList>

namespace heller::importing {

/// One of the mails that stand below each other in a text: an answer, what it answers, what was forwarded.
struct MailSegment
{
    QString from = {};
    QString address = {};
    QDate sent = {};
    QString subject = {};
    QString text = {};      ///< without the signature
    QString signature = {}; ///< from the greeting on
};

/// Divides a mail's text at what mail programs write above a mail that they quote ("Från: … Skickat: …"), which is told
/// by the segments' heads and stands in no text. The mail's own head is the first segment's.
[[nodiscard]] QList<MailSegment> segmentsOf(const MailText& mail);

/// A subject without "SV:", "VB:" and their like.
[[nodiscard]] QString plainSubject(const QString& subject);
/// Whether a subject says more than that a deviation is reported.
[[nodiscard]] bool tellsSomething(const QString& subject);

} // namespace heller::importing
