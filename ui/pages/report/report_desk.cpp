#include "ui/pages/report/report_desk.h"

#include "core/service/cases.h"
#include "ui/print/leaving.h"
#include "ui/session/session.h"
#include "ui/settings/settings.h"

#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int buildAfterMs = 250;

} // namespace

ReportDesk::ReportDesk(Session& session, Settings& settings, QObject* parent)
    : QObject(parent)
    , WritingPlace(session)
    , m_session(session)
    , m_settings(settings)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(buildAfterMs);
    connect(&m_pause, &QTimer::timeout, this, &ReportDesk::build);
    connect(&m_letterTimer, &StoreTimer::due, this, &ReportDesk::flush);
    connect(&session, &Session::flushing, this, &ReportDesk::flush);
    connect(&session, &Session::changed, this, &ReportDesk::takeChange);
    connect(&session, &Session::closed, this, [this] {
        m_active = false;
        m_pause.stop();
        forgetWritten();
        discard();
        forgetBuilt();
    });
}

void ReportDesk::activate()
{
    if (!m_active || !offers(m_period)) {
        m_active = true;
        m_period = newestPeriod();
        forgetBuilt();
        loadDraft();
    }
    m_pause.start();
}

QList<Semester> ReportDesk::semesters() const
{
    const auto held = service::Cases(m_session.reg()).semesters();
    if (!held)
        m_session.tellUnread(held.error());
    const QList<Semester> semesters = held.value_or(QList<Semester>{});
    return semesters.isEmpty() ? QList{semesterOf(m_session.clock().today())} : semesters;
}

bool ReportDesk::offers(SemesterRange period) const
{
    const QList<Semester> offered = semesters();
    return offered.contains(period.first) && offered.contains(period.last);
}

SemesterRange ReportDesk::newestPeriod() const
{
    const QList<Semester> offered = semesters();
    const Semester last = offered.first();
    return {offered.contains(last.previous()) ? last.previous() : last, last};
}

/// The pages of another period would take what is changed now.
void ReportDesk::forgetBuilt()
{
    delete m_job;
    m_built = {};
    Q_EMIT builtChanged();
}

void ReportDesk::setPeriod(SemesterRange period)
{
    if (period == m_period)
        return;
    flush();
    if (hasUnstored()) { // and stays where that is seen
        Q_EMIT draftChanged();
        return;
    }
    m_period = period;
    forgetBuilt();
    loadDraft();
    m_pause.start();
}

void ReportDesk::loadDraft()
{
    const auto draft = service::ReportDrafts(m_session.reg()).load(m_period);
    if (!draft)
        m_session.tellUnread(draft.error());
    m_draft = draft.value_or(service::ReportDraft{});
    Q_EMIT draftChanged();
}

/// Undo and the removal of a case change the draft, too.
void ReportDesk::takeChange()
{
    if (!m_active)
        return;
    m_pause.start();
    if (!m_session.isWritable() || hasUnstored())
        return; // what is changed here is the newer
    const auto stored = service::ReportDrafts(m_session.reg()).load(m_period);
    if (!stored || *stored == m_draft)
        return;
    m_draft = *stored;
    Q_EMIT draftChanged();
}

void ReportDesk::storeDraft()
{
    m_pause.start();
    if (!m_session.isWritable())
        return; // kept for this sitting: a reader may export, too
    const auto hurried = m_session.withoutWaiting();
    const auto stored = service::ReportDrafts(m_session.reg()).store(m_period, m_draft);
    m_why = stored ? std::nullopt : std::optional(stored.error());
    if (!stored)
        m_session.tellUnstored(*m_why);
    m_session.noteWriting();
}

void ReportDesk::setOrder(const QList<DeviationId>& order)
{
    if (!isBuilt())
        return;
    m_draft.order = order;
    storeDraft();
}

void ReportDesk::include(DeviationId id, bool included)
{
    if (!isBuilt() || m_draft.leftOut.contains(id) == !included)
        return;
    if (included)
        m_draft.leftOut.removeOne(id);
    else if (!m_draft.added.removeOne(id)) // what was added just goes
        m_draft.leftOut.append(id);
    storeDraft();
}

void ReportDesk::add(DeviationId id)
{
    if (!isBuilt())
        return;
    if (std::ranges::any_of(m_built.entries, [&](const ReportEntry& entry) { return entry.id == id; })) {
        include(id, true);
        return;
    }
    m_draft.added.append(id);
    storeDraft();
}

void ReportDesk::writeLetter(const QString& letter)
{
    if (!isBuilt())
        return;
    m_written = letter;
    m_letterTimer.touch();
    m_session.noteWriting();
}

void ReportDesk::flush()
{
    m_letterTimer.stop();
    if (const auto written = std::exchange(m_written, std::nullopt))
        setLetter(*written);
    else if (m_why)
        storeDraft();
    m_session.noteWriting();
}

QString ReportDesk::unstoredName() const
{
    return tr("the report of %1").arg(m_period.inLetter());
}

QString ReportDesk::unstoredText() const
{
    const QString& letter = m_written ? *m_written : m_draft.letter;
    return letter.isEmpty() ? m_built.ownLetter : letter;
}

QList<KeptText> ReportDesk::unstoredTexts() const
{
    if (!hasUnstored())
        return {};
    return {{.entity = QStringLiteral("letter"),
             .field = m_period.code(),
             .name = tr("The letter"),
             .where = tr("the report of %1").arg(m_period.inLetter()),
             .text = unstoredText()}};
}

void ReportDesk::discard()
{
    m_letterTimer.stop();
    m_written.reset();
    m_why.reset();
    m_session.noteWriting();
}

void ReportDesk::setLetter(const QString& letter)
{
    if (!isBuilt())
        return;
    const QString written = letter.isEmpty() ? service::noLetter.toString() : letter;
    const QString kept = letter == m_built.ownLetter ? QString() : written;
    if (kept == m_draft.letter)
        return;
    m_draft.letter = kept;
    m_draft.letterBasis = kept.isEmpty() ? QString() : service::basisOf(m_built.ownLetter);
    storeDraft();
}

void ReportDesk::resetLetter()
{
    discard();
    m_draft.letter.clear();
    m_draft.letterBasis.clear();
    storeDraft();
    Q_EMIT draftChanged();
}

bool ReportDesk::isLetterOld() const
{
    return isBuilt() && !m_draft.letter.isEmpty() && !m_draft.letterBasis.isEmpty() &&
           m_draft.letterBasis != service::basisOf(m_built.ownLetter);
}

void ReportDesk::setPagePerCase(bool on)
{
    if (on == m_draft.pagePerCase)
        return;
    m_draft.pagePerCase = on;
    storeDraft();
}

void ReportDesk::setProfile(Profile profile)
{
    if (profile == m_draft.profile)
        return;
    m_draft.profile = profile;
    storeDraft();
}

void ReportDesk::reset()
{
    discard();
    m_draft = {.pagePerCase = m_draft.pagePerCase, .profile = m_draft.profile};
    storeDraft();
    Q_EMIT draftChanged();
}

QString ReportDesk::templatePath() const
{
    return m_settings.value(Setting::ReportTemplate).toString();
}

void ReportDesk::setTemplatePath(const QString& path)
{
    m_settings.set(Setting::ReportTemplate, path);
    m_pause.start();
}

ReportRequest ReportDesk::request() const
{
    return {.registerPath = m_session.path(),
            .period = m_period,
            .date = m_session.clock().today(),
            .draft = m_draft,
            .templatePath = templatePath()};
}

void ReportDesk::build()
{
    if (!m_session.isOpen())
        return;
    delete m_job; // an older question: its answer is not waited for
    m_job = Job::start<BuiltReport>(
        this,
        [request = request(), environment = m_session.environment()](const Job::Progress& progress) {
            return buildReport(request, environment, progress);
        },
        [this](Result<BuiltReport> built) { take(std::move(built)); });
    Q_EMIT building();
}

void ReportDesk::take(Result<BuiltReport> built)
{
    m_job.clear();
    if (!built) {
        if (built.error().code != ErrorCode::Cancelled)
            m_session.tellUnread(built.error());
        return;
    }
    const bool wereNumbered = std::exchange(m_built, std::move(*built)).pagesNumbered;
    if (wereNumbered && !m_built.pagesNumbered)
        m_session.say(tr("The template has no page number in its footer: the pages that the contents list names carry "
                         "none. Add one there in Word."));
    Q_EMIT builtChanged();
}

void ReportDesk::noteWritten(const ReportRequest& request, const QString& path, const BuiltReport& written)
{
    const bool pagesKnown = m_built.layout && m_built.paper.document == written.paper.document;
    m_writtenReport = {
        .path = path,
        .report = {.period = request.period,
                   .sentOn = request.date,
                   .profile = request.draft.profile,
                   .fileName = QFileInfo(path).fileName(),
                   .mediaType = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name(),
                   .pages = pagesKnown ? m_built.layout->pageCount() : 0},
        .cases = written.cases};
    Q_EMIT exported();
}

Job* ReportDesk::exportTo(const QString& path, Dialogs& dialogs)
{
    const auto built = std::make_shared<BuiltReport>(); // the worker's until it is written
    const ReportRequest asked = request();
    return leave(this, m_session, dialogs,
                 {.path = path,
                  .kind = codeOf(PaperKind::Report),
                  .profile = asked.draft.profile,
                  .make = [asked, built, environment = m_session.environment()](
                              const Job::Progress& progress) -> Result<LeavingContent> {
                      auto composed = composeReport(asked, environment, progress);
                      if (!composed)
                          return fail(composed);
                      *built = std::move(*composed);
                      return contentOf(built->paper, asked.templatePath);
                  },
                  .written =
                      [this, asked, path, built](const LeavingContent& content) {
                          m_session.tellWritten(path, {.kind = codeOf(PaperKind::Report),
                                                       .profile = codeOf(asked.draft.profile),
                                                       .diaryNumbers = content.diaryNumbers});
                          noteWritten(asked, path, *built);
                      }});
}

} // namespace heller::ui
