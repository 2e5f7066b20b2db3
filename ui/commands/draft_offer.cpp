#include "ui/commands/draft_offer.h"

#include "core/service/cases.h"
#include "core/service/report_drafts.h"
#include "ui/dialogs/draft_dialog.h"
#include "ui/dialogs/written_letter.h"
#include "ui/models/actor_texts.h"
#include "ui/models/case_texts.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/meetings/meeting_texts.h"
#include "ui/pages/publishing/publishing_texts.h"
#include "ui/session/draft_keeper.h"
#include "ui/session/session.h"
#include "ui/widgets/message_bar.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

QString wordsOf(const QDateTime& at, QDate today)
{
    return at.toString(at.date() == today ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
}

bool isLetter(const KeptText& text)
{
    return text.entity == "letter"_L1;
}

/// Texts that are stored by themselves, in one step each.
struct Shelf
{
    bool (*holds)(const KeptText&);
    Result<QString> (*textAt)(service::Register&, const KeptText&);
    Result<> (*store)(service::Register&, const KeptText&);
};

constexpr Shelf shelves[] = {{isActorText, actorTextAt, storeActorText},
                             {isMeetingText, meetingTextAt, storeMeetingText},
                             {isPublicText, publicTextAt, storePublicText}};

const Shelf* shelfOf(const KeptText& text)
{
    const auto shelf = std::ranges::find_if(shelves, [&](const Shelf& each) { return each.holds(text); });
    return shelf == std::end(shelves) ? nullptr : &*shelf;
}

} // namespace

DraftOffer::DraftOffer(Session& session, DraftKeeper& keeper, CasesPage& page, std::function<void(qint64)> openCase,
                       QWidget* parent)
    : QObject(parent)
    , m_session(session)
    , m_keeper(keeper)
    , m_page(page)
    , m_openCase(std::move(openCase))
    , m_bar(new MessageBar(MessageBar::Kind::Offer, parent))
{
    m_bar->addButton(tr("Show"), [this] { show(); });
    m_bar->addButton(tr("Take in"), [this] { takeIn(); });
    m_bar->addButton(tr("Throw away"), [this] { discard(); });
    connect(&session, &Session::readyToShow, this, [this] {
        QList<KeptText> stored;
        std::ranges::copy_if(m_keeper.offered().texts, std::back_inserter(stored),
                             [this](const KeptText& text) { return isStored(text); });
        if (!stored.isEmpty())
            m_keeper.letGo(stored);
    });
    connect(&keeper, &DraftKeeper::offeredChanged, this, &DraftOffer::offer);
}

bool DraftOffer::isStored(const KeptText& text) const
{
    if (isLetter(text)) {
        const auto period = parseSemesterRange(text.field);
        const auto draft =
            period ? service::ReportDrafts(m_session.reg()).load(*period) : Result<service::ReportDraft>();
        return draft && draft->letter == text.text;
    }
    if (const Shelf* shelf = shelfOf(text)) {
        const auto there = shelf->textAt(m_session.reg(), text);
        return there && *there == text.text;
    }
    if (isWrittenLetter(text))
        return false; // one that has left is not kept
    const auto file = service::Cases(m_session.reg()).load(DeviationId(text.deviation));
    return file && file->deviation.diaryNumber == text.where && textAt(*file, text) == text.text;
}

void DraftOffer::offer()
{
    const Draft& draft = m_keeper.offered();
    if (draft.texts.isEmpty())
        return m_bar->hide();
    QStringList places;
    for (const KeptText& text : draft.texts) {
        if (!places.contains(text.where))
            places.append(text.where);
    }
    m_bar->say(tr("Text that did not get saved in %1 is still here, from %2.")
                   .arg(places.join(u", "_s), wordsOf(draft.at, m_session.clock().today())));
}

void DraftOffer::show()
{
    const QList<KeptText> texts = m_keeper.offered().texts;
    if (!texts.isEmpty() && texts.first().deviation != 0)
        m_openCase(texts.first().deviation);
    auto* dialog = new DraftDialog(texts, m_page.window());
    dialog->open();
}

void DraftOffer::discard()
{
    m_keeper.letGo(QList<KeptText>(m_keeper.offered().texts));
}

bool DraftOffer::takeInCase(qint64 deviation)
{
    QList<KeptText> own;
    std::ranges::copy_if(m_keeper.offered().texts, std::back_inserter(own),
                         [=](const KeptText& text) { return !isLetter(text) && text.deviation == deviation; });
    m_openCase(deviation);
    CaseEditor& editor = m_page.editor();
    static_cast<void>(editor.show(DeviationId(deviation))); // also where the list does not have it
    if (editor.file().deviation.diaryNumber != own.first().where)
        return false;
    editor.takeIn(own);
    m_keeper.letGo(own);
    return true;
}

bool DraftOffer::takeInLetter(const KeptText& letter)
{
    const auto period = parseSemesterRange(letter.field);
    if (!period)
        return false;
    service::ReportDrafts drafts(m_session.reg());
    auto draft = drafts.load(*period);
    if (draft)
        draft->letter = letter.text;
    const auto stored = draft ? drafts.store(*period, *draft) : Result<>(fail(draft));
    if (!stored) {
        m_session.tell(stored.error());
        return false;
    }
    m_keeper.letGo({letter});
    return true;
}

bool DraftOffer::takeInShelved(const KeptText& text)
{
    const auto stored = shelfOf(text)->store(m_session.reg(), text);
    if (!stored) {
        m_session.tell(stored.error());
        return false;
    }
    m_keeper.letGo({text});
    return true;
}

/// It is gone on with in its window, and kept by that from then on.
bool DraftOffer::takeInWritten(const KeptText& text)
{
    QList<KeptText> letter;
    std::ranges::copy_if(m_keeper.offered().texts, std::back_inserter(letter),
                         [&](const KeptText& each) { return isSameLetter(each, text); });
    if (const auto opened = m_openLetter(letter); !opened) {
        m_session.tell(opened.error());
        return false;
    }
    m_keeper.letGo(letter);
    return true;
}

bool DraftOffer::takeInOne(const KeptText& text)
{
    if (shelfOf(text))
        return takeInShelved(text);
    if (isLetter(text) ? takeInLetter(text) : takeInCase(text.deviation))
        return true;
    m_session.tell({ErrorCode::NotFound, tr("%1 is not there to take the text in.").arg(text.where),
                    tr("Press Show to read it and copy what you need.")});
    return false;
}

void DraftOffer::takeIn()
{
    if (!m_session.isWritable())
        return m_session.tell(m_session.whyNotWritable());
    const QList<KeptText> offered = m_keeper.offered().texts;
    bool stored = false;
    for (const KeptText& text : offered) {
        const bool isLeft = m_keeper.offered().texts.contains(text); // else taken in together with another
        if (!isLeft || isWrittenLetter(text))
            continue;
        if (!takeInOne(text))
            return;
        stored = true;
    }
    if (stored)
        m_session.say(tr("Taken in. Undo takes it away again."));
    for (const KeptText& text : offered) { // last: it stands before the window
        if (isWrittenLetter(text)) {
            static_cast<void>(takeInWritten(text));
            return; // one at a time
        }
    }
}

} // namespace heller::ui
