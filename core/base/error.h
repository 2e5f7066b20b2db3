#pragma once

#include <QString>

namespace heller {

/// What kind of thing went wrong. Programs decide on the code; people read Error::message.
enum class ErrorCode {
    NotFound,          ///< a file, case or actor that was named does not exist
    AlreadyExists,     ///< something of that name is already there
    NotARegister,      ///< the file is no Heller register
    DamagedRegister,   ///< the register's content contradicts itself or cannot be read
    NewerRegister,     ///< made by a newer Heller: readable, not writable
    ReadOnly,          ///< opened for reading, or the file or folder forbids writing
    LockedByOther,     ///< somebody else has the register open for writing
    DiskFull,          ///< no room left for what was to be stored
    InputOutput,       ///< any other failure of the disk or the network share
    InvalidInput,      ///< a value that does not mean anything here
    UnsupportedFormat, ///< a file that is not what its name says, encrypted, or of a kind not read
    TooLarge,          ///< beyond a written-down limit
    Cancelled,         ///< the user asked to stop
    Internal,          ///< a fault in Heller itself
};

/// A failure as a value. `message` says in the user's language what happened and to which file or case;
/// `advice` what to do about it (may be empty); `detail` is what the library below said, for the curious.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString advice = {};
    QString detail = {};

    bool operator==(const Error&) const = default;
};

/// Message and advice as one text, a sentence each.
[[nodiscard]] QString sentenceOf(const Error& error);

} // namespace heller
