#pragma once

#include "core/import/mail_reader.h"
#include "core/import/parsed_report.h"

namespace heller::importing {

/// Understands a mail or a pasted text that holds the form. Who wrote it and when is taken where the form does not say;
/// what stands around the form, greetings and the mails before it included, is kept with the case. Without any of the
/// form's labels its text becomes the challenge of one case, and that is said. A mail without text has no case.
[[nodiscard]] ParsedReport reportOf(const MailText& mail);

} // namespace heller::importing
