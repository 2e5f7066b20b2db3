#include "core/import/mail_parts.h"

#include "core/import/limits.h"
#include "core/import/text_encoding.h"
#include "core/render/mail/gmime.h"

// GMime's header comes before nothing of Qt's that calls itself "signals": the strict build defines no such word.
#include <gmime/gmime.h>
#include <memory>
#include <utility>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

struct Unref
{
    void operator()(void* object) const { g_object_unref(object); }
};
template<typename Type>
using Owned = std::unique_ptr<Type, Unref>;

struct FreeOptions
{
    void operator()(GMimeParserOptions* options) const { g_mime_parser_options_free(options); }
};

/// Is of a GMime class: the library's own macros cast as C does.
template<typename Type>
Type* as(void* object, GType type)
{
    return object && g_type_check_instance_is_a(static_cast<GTypeInstance*>(object), type) != FALSE
               ? static_cast<Type*>(object)
               : nullptr;
}

QString fromCharset(const QByteArray& bytes, const QByteArray& charset)
{
    const QByteArray name = charset.toLower();
    if (name == "iso-8859-1" || name == "windows-1252" || name == "cp1252" || name == "latin1")
        return fromWindows1252(bytes);
    if (!name.isEmpty() && name != "utf-8" && name != "us-ascii") {
        gsize written = 0;
        gchar* converted = g_convert_with_fallback(bytes.constData(), bytes.size(), "UTF-8", name.constData(), "?",
                                                   nullptr, &written, nullptr);
        if (converted) {
            const QString text = QString::fromUtf8(converted, static_cast<qsizetype>(written));
            g_free(converted);
            return text;
        }
    }
    return textIn(bytes).value_or(QString());
}

/// Walks through a message.
class Walker
{
public:
    explicit Walker(ParsedMail& into) : m_into(into) {}

    void takeMessage(GMimeMessage* message, bool within);
    static MailHead headOf(GMimeMessage* message);

private:
    void take(GMimeObject* part);
    void takeMultipart(GMimeMultipart* parts);
    void takeAlternative(GMimeMultipart* parts);
    void takePart(GMimePart* part);
    void addText(GMimePart* part, bool html);
    void addFile(GMimePart* part);
    void takeFilesOf(GMimeObject* part);
    [[nodiscard]] static QByteArray contentOf(GMimePart* part);
    [[nodiscard]] static QString textOf(GMimePart* part);
    [[nodiscard]] static bool isType(GMimeObject* part, const char* type, const char* subtype);
    [[nodiscard]] static bool isAttached(GMimeObject* part);

    ParsedMail& m_into;
    std::optional<MailHead> m_head; ///< of a mail within, until its text begins
    bool m_onlyFiles = false;       ///< the text was taken in another form
    int m_depth = 0;
};

MailHead Walker::headOf(GMimeMessage* message)
{
    MailHead head;
    head.subject = QString::fromUtf8(g_mime_message_get_subject(message)).simplified();
    InternetAddressList* senders = g_mime_message_get_from(message);
    if (senders && internet_address_list_length(senders) > 0) {
        InternetAddress* sender = internet_address_list_get_address(senders, 0);
        head.from = QString::fromUtf8(internet_address_get_name(sender)).simplified();
        if (auto* mailbox = as<InternetAddressMailbox>(sender, INTERNET_ADDRESS_TYPE_MAILBOX))
            head.address = QString::fromUtf8(internet_address_mailbox_get_addr(mailbox)).simplified();
    }
    if (GDateTime* sent = g_mime_message_get_date(message)) {
        gint year = 0;
        gint month = 0;
        gint day = 0;
        g_date_time_get_ymd(sent, &year, &month, &day);
        head.sent = QDate(year, month, day);
    }
    return head;
}

bool Walker::isType(GMimeObject* part, const char* type, const char* subtype)
{
    GMimeContentType* content = g_mime_object_get_content_type(part);
    return content && g_mime_content_type_is_type(content, type, subtype) != FALSE;
}

bool Walker::isAttached(GMimeObject* part)
{
    const char* disposition = g_mime_object_get_disposition(part);
    return disposition && QByteArray(disposition).toLower() == GMIME_DISPOSITION_ATTACHMENT;
}

QByteArray Walker::contentOf(GMimePart* part)
{
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Owned<GMimeStream> memory(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, memory.get());
    auto* stream = as<GMimeStreamMem>(memory.get(), GMIME_TYPE_STREAM_MEM);
    const GByteArray* bytes = stream ? g_mime_stream_mem_get_byte_array(stream) : nullptr;
    if (!bytes || !bytes->data)
        return {};
    return {static_cast<const char*>(static_cast<const void*>(bytes->data)), static_cast<qsizetype>(bytes->len)};
}

QString Walker::textOf(GMimePart* part)
{
    const char* charset =
        g_mime_object_get_content_type_parameter(static_cast<GMimeObject*>(static_cast<void*>(part)), "charset");
    return fromCharset(contentOf(part), charset).replace("\r\n"_L1, "\n"_L1);
}

void Walker::addText(GMimePart* part, bool html)
{
    QString text = textOf(part);
    if (text.trimmed().isEmpty())
        return;
    m_into.parts.append({std::move(text), html, std::exchange(m_head, std::nullopt)});
}

void Walker::takePart(GMimePart* part)
{
    auto* object = static_cast<GMimeObject*>(static_cast<void*>(part));
    const bool plain = isType(object, "text", "plain");
    const bool html = isType(object, "text", "html");
    if ((plain || html) && !isAttached(object)) {
        if (!m_onlyFiles)
            addText(part, html);
        return;
    }
    if (isType(object, "application", "pkcs7-mime") || isType(object, "application", "x-pkcs7-mime"))
        m_into.encrypted = true;
    addFile(part);
}

void Walker::addFile(GMimePart* part)
{
    constexpr qsizetype smallPicture = qsizetype{100} * 1024; // bytes: a signature's, not a picture of a screen
    auto* object = static_cast<GMimeObject*>(static_cast<void*>(part));
    const QString name = QString::fromUtf8(g_mime_part_get_filename(part)).simplified();
    if (name.isEmpty() && !isAttached(object) && !isType(object, "image", "*"))
        return;
    QByteArray content = contentOf(part);
    const bool withinText =
        isType(object, "image", "*") && !isAttached(object) && g_mime_object_get_content_id(object) != nullptr;
    if (!withinText || content.size() > smallPicture)
        m_into.files.append({name, std::move(content)});
}

/// Of a form of the text that was not the chosen one: a picture of the screen stands in the HTML alone.
void Walker::takeFilesOf(GMimeObject* part)
{
    const bool before = std::exchange(m_onlyFiles, true);
    take(part);
    m_onlyFiles = before;
}

/// One text in several forms: the plain one, unless it is blank.
void Walker::takeAlternative(GMimeMultipart* parts)
{
    const int count = g_mime_multipart_get_count(parts);
    GMimeObject* chosen = count > 0 ? g_mime_multipart_get_part(parts, count - 1) : nullptr; // the richest comes last
    for (int i = 0; i < count; ++i) {
        GMimeObject* each = g_mime_multipart_get_part(parts, i);
        auto* part = as<GMimePart>(each, GMIME_TYPE_PART);
        if (part && isType(each, "text", "plain") && !textOf(part).trimmed().isEmpty()) {
            chosen = each;
            break;
        }
    }
    for (int i = 0; i < count; ++i) {
        GMimeObject* each = g_mime_multipart_get_part(parts, i);
        if (each && each == chosen)
            take(each);
        else if (each && as<GMimeMultipart>(each, GMIME_TYPE_MULTIPART))
            takeFilesOf(each);
    }
}

void Walker::takeMultipart(GMimeMultipart* parts)
{
    auto* object = static_cast<GMimeObject*>(static_cast<void*>(parts));
    if (isType(object, "multipart", "alternative"))
        return takeAlternative(parts);
    m_into.encrypted = m_into.encrypted || isType(object, "multipart", "encrypted");
    const int count = isType(object, "multipart", "signed") ? qMin(1, g_mime_multipart_get_count(parts))
                                                            : g_mime_multipart_get_count(parts);
    for (int i = 0; i < count; ++i) {
        if (GMimeObject* part = g_mime_multipart_get_part(parts, i))
            take(part);
    }
}

void Walker::take(GMimeObject* part)
{
    if (++m_depth <= limits::mailDepth) {
        if (auto* parts = as<GMimeMultipart>(part, GMIME_TYPE_MULTIPART))
            takeMultipart(parts);
        else if (auto* message = as<GMimeMessagePart>(part, GMIME_TYPE_MESSAGE_PART))
            takeMessage(g_mime_message_part_get_message(message), true);
        else if (auto* single = as<GMimePart>(part, GMIME_TYPE_PART))
            takePart(single);
    }
    --m_depth;
}

void Walker::takeMessage(GMimeMessage* message, bool within)
{
    if (!message)
        return;
    if (within)
        m_head = headOf(message);
    if (GMimeObject* part = g_mime_message_get_mime_part(message))
        take(part);
}

void hear(gint64, GMimeParserWarning warning, const gchar*, gpointer into)
{
    if (warning == GMIME_WARN_TRUNCATED_MESSAGE || warning == GMIME_CRIT_MULTIPART_WITHOUT_BOUNDARY)
        static_cast<ParsedMail*>(into)->cutOff = true;
}

} // namespace

ParsedMail parseMail(const QByteArray& bytes)
{
    render::startGMime();
    ParsedMail mail;
    const std::unique_ptr<GMimeParserOptions, FreeOptions> options(g_mime_parser_options_new());
    const char* charsets[] = {"utf-8", "windows-1252", nullptr}; // of headers that do not say theirs
    g_mime_parser_options_set_fallback_charsets(options.get(), charsets);
    g_mime_parser_options_set_warning_callback(options.get(), hear, &mail);
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), options.get()));
    if (!message)
        return mail;
    mail.head = Walker::headOf(message.get());
    mail.isMail = !mail.head.address.isEmpty() || !mail.head.from.isEmpty() || mail.head.sent.isValid() ||
                  !mail.head.subject.isEmpty();
    Walker(mail).takeMessage(message.get(), false);
    return mail;
}

} // namespace heller::importing
