#pragma once

#include "core/base/sentence_diff.h"
#include "core/model/case_file.h"
#include "core/model/publication.h"
#include "core/model/status.h"
#include "core/service/personal_data.h"

#include <QList>

#include <functional>
#include <optional>

namespace heller::service {

class Register;

/// One of the twin's texts.
struct PublicationField
{
    QString code = {}; ///< as exchanged: "challenge"
    QString name = {}; ///< for people
    QString Publication::* text = nullptr;
};

/// In the order of the page.
[[nodiscard]] const QList<PublicationField>& publicationFields();

/// What a list shows of a case that is, or could be, published.
struct PublicationLine
{
    enum class Stage { ToMake, Draft, Published };

    DeviationId deviation = {};
    QString diaryNumber = {};
    QString title = {}; ///< the twin's; the case's where there is none
    Stage stage = Stage::ToMake;
    QDate publishedOn = {};
    bool isOriginalChanged = false; ///< since the twin was last held against it
    int findings = 0;               ///< neither replaced nor accepted

    bool operator==(const PublicationLine&) const = default;
};

/// Whether what the page shows may leave.
struct PublicationState
{
    std::optional<Publication> twin = {};
    CaseFile file = {}; ///< the original
    bool isOriginalChanged = false;
};

/// The public twins: made from answered cases in one step, edited, published. The original is never touched.
class Publications
{
public:
    explicit Publications(Register& reg) : m_register(reg) {}

    /// Published ones and drafts, then `most` settled cases that have none, the newest first. `goOn` is asked between
    /// them: Cancelled when it says no.
    [[nodiscard]] Result<QList<PublicationLine>> lines(const privacy::Finder& finder, int most,
                                                       const std::function<bool()>& goOn = {}) const;
    [[nodiscard]] Result<PublicationState> of(DeviationId id) const;

    /// A twin with the case's texts, in which everything that was replaced before is replaced again. AlreadyExists when
    /// there is one; InvalidInput when nobody has answered.
    [[nodiscard]] Result<PublicationId> make(DeviationId id);
    /// Stores the twin's texts and neighbours. `what` names the step for undo.
    [[nodiscard]] Result<> update(const Publication& publication, const QString& what);
    /// What a replacement is for.
    enum class Reach { OnlyHere, NextToo };
    /// Writes `instead` wherever the twin has `original`, and remembers it for the next if it is for that, too.
    [[nodiscard]] Result<> replace(DeviationId id, const QString& original, const QString& instead,
                                   Reach reach = Reach::NextToo);
    /// The twin has been held against the original as that is now.
    [[nodiscard]] Result<> setCompared(DeviationId id);
    /// InvalidInput, naming the first, while a finding is neither replaced nor accepted; or while title, challenge or
    /// feedback is empty.
    [[nodiscard]] Result<> publish(DeviationId id, QDate on, const privacy::Finder& finder);
    /// Taken down; the twin stays as a draft, with its address.
    [[nodiscard]] Result<> unpublish(DeviationId id);
    /// The twin goes; published or not.
    [[nodiscard]] Result<> remove(DeviationId id);

    [[nodiscard]] Result<QList<Replacement>> replacements() const;
    [[nodiscard]] Result<> forget(const Replacement& replacement);

private:
    [[nodiscard]] Result<Publication> twinOf(DeviationId id) const; ///< NotFound
    [[nodiscard]] Result<> store(const QString& label, const Publication& publication);

    Register& m_register;
};

/// InvalidInput, naming the field, where one is empty that no page can be without: title, challenge, feedback.
[[nodiscard]] Result<> checkWhole(const Publication& publication);
/// The original's texts as the twin's fields have them; without a question.
[[nodiscard]] Publication originalAsTwin(const CaseFile& file);
/// What the twin remembers of its original: SHA-256 over those texts.
[[nodiscard]] QByteArray checksumOf(const CaseFile& file);
/// What stands in the twin's texts without having been accepted for it.
[[nodiscard]] QList<CaseFinding> personalDataIn(const Publication& publication, const QList<AcceptedFinding>& accepted,
                                                const privacy::Finder& finder);
/// What may stand instead of what was found in it, the likeliest first: what stood instead before, also of a part of
/// the name; then as privacy::proposalsFor(), by what is around it where it stands but once.
[[nodiscard]] QStringList proposalsFor(const Publication& publication, const CaseFinding& found,
                                       const QList<Replacement>& known);
/// Both, sentence by sentence, by publicationFields().
[[nodiscard]] SentenceComparison comparison(const CaseFile& file, const Publication& publication);

} // namespace heller::service
