#include "ui/commands/draft_offer.h"

#include "core/service/cases.h"
#include "core/service/report_drafts.h"
#include "ui/dialogs/draft_dialog.h"
#include "ui/models/actor_texts.h"
#include "ui/models/case_texts.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
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
    if (isActorText(text)) {
        const auto there = actorTextAt(m_session.reg(), text);
        return there && *there == text.text;
    }
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

bool DraftOffer::takeInActorText(const KeptText& text)
{
    const auto stored = storeActorText(m_session.reg(), text);
    if (!stored) {
        m_session.tell(stored.error());
        return false;
    }
    m_keeper.letGo({text});
    return true;
}

void DraftOffer::takeIn()
{
    if (!m_session.isWritable())
        return m_session.tell(m_session.whyNotWritable());
    QList<qint64> done;
    const QList<KeptText> offered = m_keeper.offered().texts;
    for (const KeptText& text : offered) {
        if (isActorText(text)) {
            if (!takeInActorText(text))
                return;
            continue;
        }
        if (isLetter(text) ? !takeInLetter(text) : !done.contains(text.deviation) && !takeInCase(text.deviation))
            return m_session.tell({ErrorCode::NotFound, tr("%1 is not there to take the text in.").arg(text.where),
                                   tr("Press Show to read it and copy what you need.")});
        done.append(text.deviation);
    }
    m_session.say(tr("Taken in. Undo takes it away again."));
}

} // namespace heller::ui
