#pragma once

#include "core/model/actor.h"
#include "core/service/letters.h"
#include "ui/dialogs/written_letter.h"
#include "ui/session/writing_place.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace heller::ui {

class DateField;
class LetterCases;
class Session;
class TextField;

/// A letter while it is written: to whom, about which cases, its subject and its text. What becomes of it is the
/// command's: the dialog says which way was chosen, and shows that it is noted.
class LetterDialog : public QDialog, public WritingPlace
{
    Q_OBJECT

public:
    /// What it begins with.
    struct Begin
    {
        QList<LetterKind> kinds = {};  ///< to choose from; the first is proposed
        QList<DeviationId> cases = {}; ///< the first is the one that it is about
        /// Of a kind of letter, the likeliest first; none: to the reporter.
        std::function<QList<Actor>(LetterKind)> actors = {};
        std::function<bool()> mayDrop = {};        ///< asked before a text that was changed by hand is let go
        std::optional<WrittenLetter> written = {}; ///< in another sitting, to be gone on with
    };

    LetterDialog(Session& session, Begin begin, QWidget* parent = nullptr);

    /// As it stands in the fields.
    [[nodiscard]] service::LetterDraft draft() const;
    /// When the question is to be answered, where that was chosen; null: after the usual time.
    [[nodiscard]] QDate due() const;
    [[nodiscard]] bool isNoted() const { return m_noted; }
    /// It is kept with its cases by now: what was noted cannot be changed any more.
    void showNoted(const QString& sentence);
    /// It is not: it has not left after all.
    void showNotNoted(const QString& why);
    /// Something was done that is not kept.
    void say(const QString& sentence);
    /// What is to be seen before it leaves; empty: nothing.
    [[nodiscard]] QStringList remarks() const;

    void reject() override;

    [[nodiscard]] bool hasUnstored() const override { return m_edited && !m_noted; }
    [[nodiscard]] std::optional<Error> whyUnstored() const override;
    [[nodiscard]] QString unstoredName() const override { return windowTitle(); }
    [[nodiscard]] QString unstoredText() const override;
    [[nodiscard]] QList<KeptText> unstoredTexts() const override;
    void tryAgain() override {} // it is stored when it leaves
    void discard() override;

Q_SIGNALS:
    void leaving(heller::LetterForm form); ///< by which way
    void previewWanted();
    void actorWanted(heller::ActorId id);

private:
    [[nodiscard]] bool isToActor() const { return m_begin.actors != nullptr; }
    [[nodiscard]] LetterKind kind() const;
    [[nodiscard]] ActorId actor() const;
    /// What a letter is written for: under another of these it reads wrong.
    struct Purpose
    {
        LetterKind kind = LetterKind::Question;
        ActorId actor = {};
        QList<DeviationId> cases = {};

        bool operator==(const Purpose&) const = default;
    };
    [[nodiscard]] Purpose purpose() const;
    void setFixed(bool fixed);

    void build();
    void buildHead(QVBoxLayout& column);
    void buildText(QVBoxLayout& column);
    [[nodiscard]] QWidget* makeButtons();
    void addField(QVBoxLayout& column, const QString& name, QWidget* field);
    void connectFields();
    /// In the order of the kind of letter; keeps to the actor that was chosen by hand.
    void offerActors();
    /// Other cases can be chosen now.
    void offerCases();
    void showCases();
    /// Writes the letter by what is chosen; a text that was changed by hand stays until she says otherwise.
    void compose();
    void composeAnew();
    /// As it was written in another sitting.
    void goOnWith(const WrittenLetter& written);
    void selectWanted();
    void showAddress();
    void showState();

    Session& m_session;
    Begin m_begin;
    service::LetterDraft m_draft;
    QComboBox* m_kind;
    QComboBox* m_actor;
    QLabel* m_address;
    QWidget* m_about;
    LetterCases* m_cases;
    QWidget* m_dueRow;
    DateField* m_due;
    TextField* m_subject;
    TextField* m_body;
    QLabel* m_remarks;
    QLabel* m_state;
    QPushButton* m_anew;
    QList<QPushButton*> m_ways;
    QString m_problem;     ///< why there is no letter; empty: there is one
    QDate m_agreed;        ///< chosen by hand, see due()
    ActorId m_wanted;      ///< chosen by hand
    Purpose m_writtenFor;  ///< the text in the fields
    bool m_edited = false; ///< the text by hand
    bool m_noted = false;
    bool m_filling = false; ///< the fields are filled, by nobody's hand
};

} // namespace heller::ui
