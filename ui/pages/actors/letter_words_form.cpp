#include "ui/pages/actors/letter_words_form.h"

#include "core/report/wording_letters.h"
#include "core/service/letters.h"
#include "ui/models/actor_texts.h"
#include "ui/session/session.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/field_column.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/text_field.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int indent = 8; // the fields' frames stand that much outside their text

QString placeholderHint()
{
    QStringList names;
    for (const QString& name : report::wording::placeholders())
        names.append(u'{' + name + u'}');
    return LetterWordsForm::tr("What stands in braces is filled in: %1.").arg(names.join(u", "_s));
}

} // namespace

LetterWordsForm::LetterWordsForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_kind(new ChoiceBox)
    , m_fields(new FieldColumn(session, this))
    , m_reset(makeButton(tr("As from the beginning"), u"rotate-ccw"_s, ButtonKind::Plain, nullptr))
{
    for (const LetterKind each : allLetterKinds())
        m_kind->addItem(nameOf(each), codeOf(each));
    m_kind->setAccessibleName(tr("Which letter"));
    m_kind->setObjectName(u"letterWordsKind"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QLabel* explained = makeLabel(tr("The letters: how they are worded"), TextKind::Label, this);
    explained->setIndent(indent);
    column->addWidget(explained);
    column->addSpacing(6);
    column->addWidget(m_fields);

    m_fields->addControl(tr("Which letter"), m_kind);
    m_fields->addText(
        {.name = tr("The letter's subject"),
         .stored = [this] { return m_words.subject; },
         .store = [this](const QString& text) { return store([&](LetterTemplate& words) { words.subject = text; }); },
         .place = [this] { return placeOf(m_shown, &LetterTemplate::subject); }});
    m_fields->addLongText(
        {.name = tr("The letter's text"),
         .hint = placeholderHint(),
         .stored = [this] { return m_words.body; },
         .store = [this](const QString& text) { return store([&](LetterTemplate& words) { words.body = text; }); },
         .place = [this] { return placeOf(m_shown, &LetterTemplate::body); }});
    m_fields->addControl({}, m_reset, tr("Drops your changes to this letter's wording; can be undone."));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LetterWordsForm::takeKind);
    connect(m_reset, &QPushButton::clicked, this, &LetterWordsForm::reset);
}

void LetterWordsForm::takeKind()
{
    if (letterKindFrom(m_kind->currentData().toString()) == m_shown)
        return;
    m_session.settle();
    if (m_fields->hasUnstored()) // and stays where that is seen
        return m_kind->setCurrentIndex(m_kind->findData(codeOf(m_shown)));
    m_shown = letterKindFrom(m_kind->currentData().toString()).value_or(LetterKind::Question);
    show(true);
}

void LetterWordsForm::read()
{
    const auto words = service::Letters(m_session.reg()).wording(m_shown);
    if (words)
        m_words = *words;
    else
        m_session.tellUnread(words.error());
}

void LetterWordsForm::show(bool other)
{
    read();
    m_fields->refresh(m_session.isWritable(), other);
    showReset();
}

void LetterWordsForm::showReset()
{
    m_reset->setEnabled(m_session.isWritable() && m_words != report::wording::letterTemplate(m_shown));
}

void LetterWordsForm::flush()
{
    m_fields->flush();
}

Result<> LetterWordsForm::store(const std::function<void(LetterTemplate&)>& change)
{
    LetterTemplate words = m_words;
    change(words);
    if (words == m_words || !m_session.isWritable())
        return {};
    const auto stored = service::Letters(m_session.reg()).setWording(m_shown, words);
    if (stored) {
        read(); // what was emptied is as from the beginning again
        showReset();
    }
    return stored;
}

void LetterWordsForm::reset()
{
    flush();
    const auto done = service::Letters(m_session.reg()).setWording(m_shown, report::wording::letterTemplate(m_shown));
    if (!done)
        return m_session.tell(done.error());
    show(true);
    m_session.say(tr("The letter is worded as from the beginning. Undo brings yours back."));
}

} // namespace heller::ui
