#include "ui/pages/cases/same_text_hint.h"

#include "core/base/swedish.h"
#include "ui/pages/cases/similar_finder.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr qsizetype mostNamed = 3;

QString sentenceOf(const QList<service::SimilarCase>& same)
{
    QStringList numbers;
    for (const service::SimilarCase& one : same.first(std::min(same.size(), mostNamed)))
        numbers.append(one.diaryNumber);
    if (const auto more = static_cast<int>(same.size() - numbers.size()); more > 0)
        numbers.append(SameTextHint::tr("%n more", nullptr, more));
    return SameTextHint::tr("The same text as in %1").arg(swedish::joinWithAnd(numbers));
}

} // namespace

SameTextHint::SameTextHint(SimilarFinder& finder, QWidget* parent)
    : QFrame(parent)
    , m_finder(finder)
    , m_mark(new QLabel(this))
    , m_text(makeLabel({}, TextKind::Notice, this))
    , m_open(makeButton({}, u"arrow-right"_s, ButtonKind::Quiet, this))
{
    setObjectName(u"sameTextHint"_s);
    setProperty("kind", u"notice"_s);
    m_text->setObjectName(u"sameText"_s);
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 4, 4);
    row->addWidget(m_mark);
    row->addWidget(m_text, 1);
    row->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (!m_finder.findings().same.isEmpty())
            Q_EMIT wanted(m_finder.findings().same.first().id);
    });
    connect(&finder, &SimilarFinder::found, this, &SameTextHint::refresh);
    refresh();
}

void SameTextHint::refresh()
{
    const QList<service::SimilarCase>& same = m_finder.findings().same;
    setVisible(!same.isEmpty());
    if (same.isEmpty())
        return;
    m_mark->setPixmap(iconPixmap(u"copy"_s, tokensOf(palette()).waiting.ink, 16, devicePixelRatioF()));
    m_text->setText(sentenceOf(same));
    m_open->setText(tr("Open %1").arg(same.first().diaryNumber));
}

} // namespace heller::ui
