#include "core/render/mail/mail_draft.h"

#include "core/render/mail/gmime.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <gmime/gmime.h>
#include <memory>

namespace heller::render {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::render::MailDraft)
};

struct Unref
{
    void operator()(void* object) const { g_object_unref(object); }
};
template<typename Type>
using Owned = std::unique_ptr<Type, Unref>;

struct FreeFormat
{
    void operator()(GMimeFormatOptions* options) const { g_mime_format_options_free(options); }
};

/// GMime's classes are C structures that begin with their parent's; its own macros cast as C does.
template<typename To, typename From>
To* as(From* object)
{
    return static_cast<To*>(static_cast<void*>(object));
}

/// On one line and without what would end it: a head's line breaks begin another of its lines.
QByteArray oneLine(const QString& text)
{
    return text.simplified().toUtf8();
}

void addAddresses(GMimeMessage* message, GMimeAddressType type, const QString& name, const QString& addresses)
{
    static const QRegularExpression between(u"[;,\\s]+"_s);
    const QStringList all = addresses.split(between, Qt::SkipEmptyParts);
    for (const QString& address : all)
        g_mime_message_add_mailbox(message, type, all.size() == 1 ? oneLine(name).constData() : nullptr,
                                   address.toUtf8().constData());
}

Owned<GMimePart> textPart(const QString& text)
{
    Owned<GMimePart> part(as<GMimePart>(g_mime_text_part_new_with_subtype("plain")));
    g_mime_text_part_set_charset(as<GMimeTextPart>(part.get()), "utf-8");
    g_mime_text_part_set_text(as<GMimeTextPart>(part.get()), (text + u'\n').toUtf8().constData());
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return part;
}

Owned<GMimePart> filePart(const MailEnclosure& enclosure)
{
    const QStringList type = enclosure.mediaType.split(u'/');
    Owned<GMimePart> part(
        g_mime_part_new_with_type(type.value(0).toLatin1().constData(), type.value(1).toLatin1().constData()));
    const Owned<GMimeStream> memory(g_mime_stream_mem_new_with_buffer(enclosure.content.constData(),
                                                                      static_cast<size_t>(enclosure.content.size())));
    const Owned<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(memory.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part.get(), content.get());
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_BASE64);
    g_mime_object_set_disposition(as<GMimeObject>(part.get()), GMIME_DISPOSITION_ATTACHMENT);
    g_mime_part_set_filename(part.get(), oneLine(enclosure.fileName).constData());
    return part;
}

/// Of the content, so that the same draft has the same bytes; hexadecimal figures after "=_" stand in no part: quoted
/// printable writes '=' as "=3D", base64 has none but at its end.
QByteArray boundaryOf(const MailDraft& draft)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(draft.subject.toUtf8());
    hash.addData(draft.text.toUtf8());
    for (const MailEnclosure& enclosure : draft.enclosures)
        hash.addData(enclosure.content);
    constexpr qsizetype figures = 32;
    return "=_heller_" + hash.result().toHex().first(figures);
}

Owned<GMimeObject> bodyOf(const MailDraft& draft)
{
    Owned<GMimePart> text = textPart(draft.text);
    if (draft.enclosures.isEmpty())
        return Owned<GMimeObject>(as<GMimeObject>(text.release()));
    Owned<GMimeMultipart> parts(g_mime_multipart_new_with_subtype("mixed"));
    g_mime_multipart_set_boundary(parts.get(), boundaryOf(draft).constData());
    g_mime_multipart_add(parts.get(), as<GMimeObject>(text.get()));
    for (const MailEnclosure& enclosure : draft.enclosures) {
        const Owned<GMimePart> file = filePart(enclosure);
        g_mime_multipart_add(parts.get(), as<GMimeObject>(file.get()));
    }
    return Owned<GMimeObject>(as<GMimeObject>(parts.release()));
}

void setDate(GMimeMessage* message, QDate date)
{
    constexpr int noon = 12; // the same day in every time zone that reads it in Europe
    GDateTime* moment = g_date_time_new_utc(date.year(), date.month(), date.day(), noon, 0, 0);
    g_mime_message_set_date(message, moment);
    g_date_time_unref(moment);
}

QByteArray written(GMimeMessage* message)
{
    const std::unique_ptr<GMimeFormatOptions, FreeFormat> format(g_mime_format_options_new());
    g_mime_format_options_set_newline_format(format.get(), GMIME_NEWLINE_FORMAT_DOS);
    const Owned<GMimeStream> memory(g_mime_stream_mem_new());
    if (g_mime_object_write_to_stream(as<GMimeObject>(message), format.get(), memory.get()) < 0)
        return {};
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(as<GMimeStreamMem>(memory.get()));
    return QByteArray(reinterpret_cast<const char*>(bytes->data), static_cast<qsizetype>(bytes->len));
}

} // namespace

Result<QByteArray> toEml(const MailDraft& draft)
{
    startGMime();
    const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
    addAddresses(message.get(), GMIME_ADDRESS_TYPE_FROM, draft.fromName, draft.fromAddress);
    addAddresses(message.get(), GMIME_ADDRESS_TYPE_TO, draft.toName, draft.toAddress);
    g_mime_message_set_subject(message.get(), oneLine(draft.subject).constData(), "utf-8");
    if (draft.date.isValid())
        setDate(message.get(), draft.date);
    g_mime_object_set_header(as<GMimeObject>(message.get()), "X-Unsent", "1", "utf-8");
    const Owned<GMimeObject> body = bodyOf(draft);
    g_mime_message_set_mime_part(message.get(), body.get());
    QByteArray bytes = written(message.get());
    if (bytes.isEmpty())
        return fail(ErrorCode::Internal, Text::tr("The mail “%1” could not be written.").arg(draft.subject));
    return bytes;
}

} // namespace heller::render
