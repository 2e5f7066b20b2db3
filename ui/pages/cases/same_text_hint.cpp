#include "ui/pages/cases/same_text_hint.h"

#include "core/base/swedish.h"
#include "core/model/joining.h"
#include "core/model/status.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/similar_finder.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/parts.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr qsizetype mostNamed = 3;
constexpr int fromNearlySame = 75; // percent: rather not asked than asked about another matter

QString sentenceOf(const QList<service::SimilarCase>& same)
{
    QStringList numbers;
    for (const service::SimilarCase& one : same.first(std::min(same.size(), mostNamed)))
        numbers.append(one.diaryNumber);
    if (const auto more = static_cast<int>(same.size() - numbers.size()); more > 0)
        numbers.append(SameTextHint::tr("%n more", nullptr, more));
    return SameTextHint::tr("The same text as in %1").arg(swedish::joinWithAnd(numbers));
}

bool isEnded(Status status)
{
    return status == Status::Settled || status == Status::Dismissed || status == Status::Transferred;
}

} // namespace

SameTextHint::SameTextHint(Session& session, CaseEditor& editor, SimilarFinder& finder, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_editor(editor)
    , m_finder(finder)
    , m_mark(new QLabel(this))
    , m_text(makeLabel({}, TextKind::Notice, this))
    , m_open(makeButton({}, u"arrow-right"_s, ButtonKind::Quiet, this))
    , m_join(makeButton({}, u"merge"_s, ButtonKind::Plain, this))
{
    setObjectName(u"sameTextHint"_s);
    setProperty("kind", u"notice"_s);
    m_text->setObjectName(u"sameText"_s);
    m_text->setWordWrap(true);
    m_join->setObjectName(u"joinCases"_s);
    m_join->setToolTip(tr("What only this report says, and who reported it, goes to the earlier case"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(8, 4, 4, 4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_mark, 0, 0);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_open, 0, 2);
    grid->addWidget(m_join, 1, 1, 1, 2, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const QList<service::SimilarCase>& same = m_finder.findings().same;
        if (const service::SimilarCase* other = same.isEmpty() ? nearTarget() : &same.first())
            Q_EMIT wanted(other->id);
    });
    connect(m_join, &QPushButton::clicked, this, [this] {
        if (const service::SimilarCase* earlier = target())
            Q_EMIT joinWanted(earlier->id);
    });
    connect(&finder, &SimilarFinder::found, this, &SameTextHint::refresh);
    connect(&editor, &CaseEditor::refreshed, this, &SameTextHint::refresh);
    connect(&session, &Session::accessChanged, this, &SameTextHint::refresh);
    refresh();
}

const service::SimilarCase* SameTextHint::earlierAmong(const QList<service::SimilarCase>& cases, int fromPercent) const
{
    const CaseFile& shown = m_editor.file();
    if (!m_session.isWritable() || !isOnlyReported(shown))
        return nullptr;
    const auto found = std::ranges::find_if(cases, [&](const service::SimilarCase& one) {
        return one.id < shown.deviation.id && !isEnded(one.status) && one.percent >= fromPercent;
    });
    return found == cases.end() ? nullptr : &*found;
}

const service::SimilarCase* SameTextHint::target() const
{
    const service::SimilarFindings& findings = m_finder.findings();
    return findings.same.isEmpty() ? nearTarget() : earlierAmong(findings.same, 0);
}

const service::SimilarCase* SameTextHint::nearTarget() const
{
    const service::SimilarFindings& findings = m_finder.findings();
    return findings.same.isEmpty() ? earlierAmong(findings.alike, fromNearlySame) : nullptr;
}

void SameTextHint::refresh()
{
    const QList<service::SimilarCase>& same = m_finder.findings().same;
    if (!same.isEmpty())
        return say(sentenceOf(same), same.first(), target());
    const service::SimilarCase* near = nearTarget();
    if (!near)
        return hide();
    say(tr("Is this the same matter as %1? Much of the text is the same.").arg(near->diaryNumber), *near, near);
}

void SameTextHint::say(const QString& sentence, const service::SimilarCase& other, const service::SimilarCase* earlier)
{
    setVisible(true);
    m_mark->setPixmap(iconPixmap(u"copy"_s, tokensOf(palette()).waiting.ink, 16, devicePixelRatioF()));
    m_text->setText(sentence);
    m_open->setText(tr("Open %1").arg(other.diaryNumber));
    m_join->setVisible(earlier != nullptr);
    if (earlier)
        m_join->setText(tr("Join to %1").arg(earlier->diaryNumber));
}

} // namespace heller::ui
