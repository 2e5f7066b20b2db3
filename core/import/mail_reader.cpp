#include "core/import/mail_reader.h"

#include "core/base/html/html_text.h"
#include "core/base/text_blocks.h"
#include "core/import/limits.h"
#include "core/import/mail_parts.h"
#include "core/import/source_file.h"
#include "core/model/attachment.h"

#include <QCoreApplication>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing)
};

QString textOf(const MailPart& part)
{
    if (!part.html)
        return part.text;
    return part.text.size() <= mostHtml ? textOfHtml(part.text) : QString();
}

/// A mail within a mail, as a mail program writes it when it is forwarded.
QString forwarded(const MailHead& head)
{
    QString text = u"\n\n-----Ursprungligt meddelande-----\nFrån: %1 <%2>\n"_s.arg(head.from, head.address);
    if (head.sent.isValid())
        text += u"Skickat: %1\n"_s.arg(head.sent.toString(Qt::ISODate));
    return text + u"Ämne: %1\n\n"_s.arg(head.subject);
}

/// One too large for the register is named; the others are taken along.
void takeFiles(MailText& mail, const QList<MailFile>& files)
{
    for (const MailFile& file : files) {
        const QString fileName = plainFileName(file.name);
        if (file.content.isEmpty())
            mail.warnings.append(Texts::tr("“%1” in “%2” is empty and was not taken along.").arg(fileName, mail.name));
        else if (file.content.size() > largestAttachment)
            mail.warnings.append(Texts::tr("“%1” in “%2” is larger than %3 MB and was not taken along: save it from "
                                           "the mail, and write in the case where it lies.")
                                     .arg(fileName, mail.name)
                                     .arg(largestAttachment >> 20));
        else
            mail.files.append({fileName, file.content});
    }
}

} // namespace

Result<MailText> readMail(const QString& path)
{
    const auto bytes = readSource(path);
    if (!bytes)
        return fail(bytes);
    return readMail(*bytes, sourceName(path));
}

Result<MailText> readMail(const QByteArray& bytes, const QString& name)
{
    const ParsedMail parsed = parseMail(bytes);
    if (!parsed.isMail)
        return fail(ErrorCode::UnsupportedFormat, Texts::tr("“%1” is no mail, whatever its name says.").arg(name),
                    Texts::tr("Save the mail again as .eml, or copy its text and import that."));
    MailText mail{.name = name,
                  .from = parsed.head.from,
                  .address = parsed.head.address,
                  .sent = parsed.head.sent,
                  .subject = parsed.head.subject};
    for (const MailPart& part : parsed.parts) {
        mail.text += part.head ? forwarded(*part.head) : u"\n\n"_s;
        mail.text += textOf(part);
        if (part.html && part.text.size() > mostHtml)
            mail.warnings.append(
                Texts::tr("A part of “%1” was not read: it is larger than a mail's text can be.").arg(name));
        if (mail.text.size() > limits::mailCharacters)
            return fail(ErrorCode::TooLarge,
                        Texts::tr("“%1” was not read: a mail with so much text is no report.").arg(name));
    }
    mail.text = mail.text.trimmed();
    if (mail.text.isEmpty())
        return fail(ErrorCode::UnsupportedFormat, Texts::tr("“%1” holds no text that can be read.").arg(name),
                    parsed.encrypted
                        ? Texts::tr("It is encrypted: open it in the mail program, copy its text and "
                                    "import that.")
                        : Texts::tr("If the report is in a file that it brings, save that and import it."));
    if (parsed.cutOff)
        mail.warnings.append(Texts::tr("“%1” was cut off: look whether the end is missing.").arg(name));
    takeFiles(mail, parsed.files);
    return mail;
}

} // namespace heller::importing
