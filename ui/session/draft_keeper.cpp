#include "ui/session/draft_keeper.h"

#include "ui/session/session.h"
#include "ui/session/writing_place.h"

#include <QDebug>

#include <algorithm>
#include <utility>

namespace heller::ui {
namespace {

constexpr int soonMs = 300; // well before it is stored, or a while after it could not be

void writeAndLog(const QString& path, const Draft& draft)
{
    if (const auto written = writeDraft(path, draft); !written)
        qWarning().noquote() << sentenceOf(written.error()) << written.error().detail;
}

} // namespace

DraftKeeper::DraftKeeper(Session& session, QString folder, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_folder(std::move(folder))
{
    m_writer.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_soon.callOnTimeout(this, &DraftKeeper::write);
    connect(&session, &Session::opened, this, &DraftKeeper::open);
    connect(&session, &Session::closing, this, &DraftKeeper::close);
    connect(&session, &Session::storedChanged, this, [this] {
        if (!m_path.isEmpty() && !m_soon.isActive())
            m_soon.start();
    });
}

DraftKeeper::~DraftKeeper()
{
    m_writer.waitForDone();
}

/// Where another window writes, the draft is that one's.
void DraftKeeper::open()
{
    if (!m_session.reg().isWritable())
        return;
    m_registerId = m_session.reg().identity().value_or(QString());
    m_path = draftPath(m_folder, m_registerId, m_session.path());
    m_offered = findDraft(m_folder, m_registerId, m_session.path());
    m_written = m_offered.texts;
    m_writer.start([folder = m_folder, now = m_session.clock().now()] { removeForgottenDrafts(folder, now); });
    Q_EMIT offeredChanged();
}

Draft DraftKeeper::draftOf(const QList<KeptText>& texts, const QDateTime& at) const
{
    return {.registerId = m_registerId, .registerPath = m_session.path(), .at = at, .texts = texts};
}

void DraftKeeper::close()
{
    m_soon.stop();
    write();
    m_writer.waitForDone();
    m_path.clear();
    m_offered = {};
    m_kept.clear();
    m_written.clear();
    Q_EMIT offeredChanged();
}

QList<KeptText> DraftKeeper::texts() const
{
    QList<KeptText> texts = m_offered.texts + m_kept;
    for (const WritingPlace* place : m_session.places())
        texts += place->unstoredTexts();
    return texts;
}

void DraftKeeper::write()
{
    QList<KeptText> now = texts();
    if (m_path.isEmpty() || now == m_written)
        return;
    m_written = std::move(now);
    const bool onlyOffered = m_written == m_offered.texts;
    const Draft draft = draftOf(m_written, onlyOffered ? m_offered.at : m_session.clock().now());
    m_writer.start([path = m_path, draft] { writeAndLog(path, draft); });
}

void DraftKeeper::letGo(const QList<KeptText>& texts)
{
    m_offered.texts.removeIf([&](const KeptText& text) { return texts.contains(text); });
    write();
    Q_EMIT offeredChanged();
}

Result<> DraftKeeper::save()
{
    m_writer.waitForDone();
    const Draft draft = draftOf(texts(), m_session.clock().now());
    if (const auto written = writeDraft(m_path, draft); !written)
        return written;
    m_written = draft.texts;
    return {};
}

void DraftKeeper::keep(const WritingPlace& place)
{
    m_kept += place.unstoredTexts();
}

} // namespace heller::ui
