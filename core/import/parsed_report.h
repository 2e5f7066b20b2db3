#pragma once

#include "core/model/deviation.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace heller::importing {

struct TextDocument;

/// "Svar från AF, 3 mars 2023" as a heading of its own within a round, and what stood under it.
struct ParsedAnswer
{
    QString actor = {}; ///< as written
    QDate answeredOn = {};
    QString text = {};
};

/// One section of feedback: "Återkoppling <titel>" and what stood under it.
struct ParsedRound
{
    QString heading = {}; ///< as printed
    QString text = {};    ///< also where it begins with "Svar från …" as a line of text
    QList<ParsedAnswer> answers = {};
};

/// A case as a report tells it. Long texts in text_blocks.h's form.
struct ParsedCase
{
    int number = 0; ///< before its title; 0: none
    QString title = {};
    bool titleMade = false; ///< of the first words, for want of one
    Reporter reporter = {};
    QDate received = {};
    QString cooperatingText = {};
    QString challenge = {};
    QString consequences = {};
    QString proposal = {};
    QString otherText = {};
    QList<ParsedRound> rounds = {};
    QStringList leftovers = {};
    QStringList unsure = {}; ///< what should be looked at, a sentence each
};

/// What a stretch of a document's text became.
enum class TextRole { Field, Label, Heading, Letter, Contents, Leftover };

/// Together the spans of a report cover every character of the document's paragraphs exactly once.
struct TextSpan
{
    qsizetype paragraph = 0;
    qsizetype start = 0;
    qsizetype length = 0;
    TextRole role = TextRole::Leftover;
    int caseIndex = -1; ///< −1: outside every case
};

struct ParsedReport
{
    QList<ParsedCase> cases = {};
    QString letter = {};
    QStringList headings = {};  ///< before the first case
    QStringList leftovers = {}; ///< outside every case
    QList<TextSpan> spans = {};
};

/// Understands a semester report. Never fails: what is not understood is a leftover.
[[nodiscard]] ParsedReport parseReport(const TextDocument& document);

} // namespace heller::importing
