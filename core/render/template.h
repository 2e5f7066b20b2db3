#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace heller::render {

/// The association's own .docx or .dotx: gives styles, headers and footers with their pictures, fonts, theme, page size
/// and margins. Its text, comments and properties are never taken over.
///
/// Limits: 32 MB packed, 64 MB unpacked, 1,000 parts. Refused with a sentence of their own: a file with macros (.docm,
/// .dotm), one that is protected with a password, an old .doc, Strict Open XML, and what is no Word document at all.
struct Template
{
    QByteArray bytes = {};
    QString fileName = {}; ///< for messages
};

/// Reads a template file and makes sure that it is one.
[[nodiscard]] Result<Template> readTemplate(const QString& path);

/// Whether ordinary pages written in it carry their number: in its header or footer, or in ours where it has no footer.
[[nodiscard]] Result<bool> numbersPages(const Template& file);

} // namespace heller::render
