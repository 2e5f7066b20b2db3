#include "ui/pages/report/sent_section.h"

#include "core/base/swedish.h"
#include "core/service/sent_reports.h"
#include "ui/jobs/writing_job.h"
#include "ui/pages/report/report_desk.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/parts.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int iconSize = 16;
constexpr qsizetype mostShown = 5;

} // namespace

SentSection::SentSection(Session& session, ReportDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(desk)
    , m_icon(new QLabel(this))
    , m_since(new QLabel(this))
    , m_offer(makeCard(this))
    , m_question(new QLabel(m_offer))
    , m_column(new QVBoxLayout(this))
{
    auto* keepButton = makeButton(tr("Keep as sent"), u"send"_s, ButtonKind::Plain, m_offer);
    auto* inOffer = new QVBoxLayout(m_offer);
    inOffer->setContentsMargins(10, 8, 10, 8);
    inOffer->addWidget(m_question);
    inOffer->addWidget(keepButton, 0, Qt::AlignLeft);
    for (QLabel* label : {m_since, m_question}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon);
    auto* title = makeLabel(tr("Since the last report"), TextKind::SectionTitle, this);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    m_column->setContentsMargins(0, 8, 0, 0);
    m_column->setSpacing(8);
    m_column->addLayout(head);
    m_column->addWidget(m_since);
    m_column->addWidget(m_offer);
    connect(keepButton, &QPushButton::clicked, this, &SentSection::keep);
    connect(&desk, &ReportDesk::builtChanged, this, &SentSection::rebuild);
    connect(&desk, &ReportDesk::exported, this, &SentSection::rebuild);
    connect(&session, &Session::changed, this, &SentSection::rebuild);
    rebuild();
    paintIcon();
}

void SentSection::rebuild()
{
    const bool hadKeys = isAncestorOf(QApplication::focusWidget());
    QWidget* before = std::exchange(m_sent, new QWidget(this));
    new QVBoxLayout(m_sent);
    m_sent->layout()->setContentsMargins(0, 0, 0, 0);
    m_sent->layout()->setSpacing(2);
    m_column->addWidget(m_sent);
    QList<SentReport> sent;
    QList<SentCase> then;
    if (m_session.isOpen()) {
        const service::SentReports reports(m_session.reg());
        sent = orTell(reports.all());
        if (!sent.isEmpty())
            then = orTell(reports.casesOf(sent.first().id));
    }
    const SinceSent since = sinceSent(then, m_desk.built().cases);
    m_since->setText(QStringList{tr("%n new", nullptr, since.fresh), tr("%n answered", nullptr, since.answered),
                                 tr("%n left", nullptr, since.open)}
                         .join(u" · "_s));
    m_since->setVisible(!sent.isEmpty() && m_desk.isBuilt());
    for (const SentReport& report : sent.first(std::min(sent.size(), mostShown)))
        addSent(report);
    m_sent->show();
    if (hadKeys)
        holdKeys();
    showOffer();
    if (before) {
        before->hide();
        before->deleteLater(); // one of its buttons may be the one that is just pressed
    }
    setVisible(!sent.isEmpty() || !m_offer->isHidden());
    Q_EMIT offeringChanged();
}

/// Before the button that has the keys goes: they would go to whatever is next in the window.
void SentSection::holdKeys()
{
    const bool offered = isOffering();
    if (offered && m_offer->isAncestorOf(QApplication::focusWidget()))
        return;
    if (auto* next = (offered ? m_offer : m_sent)->findChild<QPushButton*>())
        next->setFocus(Qt::OtherFocusReason);
}

bool SentSection::isOffering() const
{
    return m_desk.written().has_value() && m_session.isOpen() && m_session.isWritable();
}

template<typename T>
T SentSection::orTell(const Result<T>& read)
{
    if (!read)
        m_session.tellUnread(read.error());
    return read.value_or(T());
}

void SentSection::showOffer()
{
    const auto& written = m_desk.written();
    m_offer->setVisible(isOffering());
    m_question->setText(written ? tr("Is %1 the report that is sent?").arg(written->report.fileName) : QString());
}

void SentSection::addSent(const SentReport& report)
{
    const QString day = swedish::dateInWords(report.sentOn);
    auto* line = new QWidget(m_sent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto* text =
        makeLabel(report.pages > 0 ? tr("Sent %1, %n page(s)", nullptr, report.pages).arg(day) : tr("Sent %1").arg(day),
                  TextKind::Label, line);
    text->setWordWrap(true);
    text->setToolTip(report.fileName);
    auto* button = makeButton(tr("Open"), {}, ButtonKind::Quiet, line);
    button->setAccessibleName(tr("Open the report sent %1").arg(day));
    auto* removeButton = makeButton({}, u"x"_s, ButtonKind::Quiet, line);
    removeButton->setAccessibleName(tr("It was not sent %1 after all").arg(day));
    removeButton->setToolTip(removeButton->accessibleName());
    removeButton->setEnabled(m_session.isWritable());
    row->addWidget(text, 1);
    row->addWidget(button);
    row->addWidget(removeButton);
    m_sent->layout()->addWidget(line);
    connect(button, &QPushButton::clicked, this, [this, report] { open(report); });
    connect(removeButton, &QPushButton::clicked, this, [this, report] { remove(report); });
}

void SentSection::keep()
{
    const auto written = m_desk.written();
    if (!written || !m_session.isWritable())
        return;
    Job* job = startWriting(
        m_session, this,
        [written](service::Register& reg, const Job::Progress&) -> Result<> {
            QFile file(written->path);
            if (!file.open(QIODevice::ReadOnly))
                return fail(ErrorCode::InputOutput, tr("“%1” could not be read.").arg(written->path), {},
                            file.errorString());
            const auto kept = service::SentReports(reg).keep(written->report, file.readAll(), written->cases);
            return kept ? Result<>() : fail(kept);
        },
        [this, name = written->report.fileName](const Result<>& kept) {
            if (!kept)
                return m_session.tell(kept.error());
            m_desk.forgetWritten();
            rebuild();
            m_session.say(tr("%1 is kept as sent.").arg(name));
        });
    Q_EMIT started(job, tr("Keeping the report"));
}

void SentSection::open(const SentReport& report)
{
    Job* job = m_copies.open(m_session, this, report.fileName,
                             [report](service::Register& reg) { return service::SentReports(reg).content(report); });
    Q_EMIT started(job, tr("Opening %1").arg(report.fileName));
}

void SentSection::remove(const SentReport& report)
{
    if (const auto removed = service::SentReports(m_session.reg()).remove(report.id); !removed)
        return m_session.tell(removed.error());
    m_session.say(tr("%1 is no longer kept as sent. Undo brings it back.").arg(report.fileName));
}

void SentSection::paintIcon()
{
    m_icon->setPixmap(iconPixmap(u"history"_s, tokensOf(palette()).ink, iconSize, devicePixelRatioF()));
}

void SentSection::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
}

} // namespace heller::ui
