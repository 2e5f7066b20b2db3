#include "ui/pages/cases/similar_section.h"

#include "ui/pages/cases/similar_finder.h"
#include "ui/widgets/card_button.h"
#include "ui/widgets/parts.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int fromVeryLike = 60; // percent
constexpr int fromLike = 40;

QString howAlike(int percent)
{
    if (percent >= fromVeryLike)
        return SimilarSection::tr("very like it");
    return percent >= fromLike ? SimilarSection::tr("like it") : SimilarSection::tr("partly like it");
}

/// Short things are not broken between lines.
QString unbroken(QString text)
{
    return text.replace(u' ', QChar::Nbsp);
}

} // namespace

SimilarSection::SimilarSection(SimilarFinder& finder, QWidget* parent)
    : QWidget(parent)
    , m_finder(finder)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    connect(&finder, &SimilarFinder::found, this, &SimilarSection::rebuild);
    rebuild();
}

void SimilarSection::rebuild()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* widget = item->widget()) { // it may be the card that is just pressed
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const service::SimilarFindings& found = m_finder.findings();
    setVisible(!found.same.isEmpty() || !found.alike.isEmpty());
    if (isHidden())
        return;
    QLabel* title = makeLabel(tr("Have we seen this before?"), TextKind::SectionTitle, this);
    title->setWordWrap(true);
    m_column->addWidget(title);
    for (const service::SimilarCase& similar : found.same)
        addCard(similar, tr("the same text"));
    for (const service::SimilarCase& similar : found.alike)
        addCard(similar, howAlike(similar.percent));
}

void SimilarSection::addCard(const service::SimilarCase& similar, const QString& how)
{
    const QString title = similar.title.isEmpty() ? tr("Untitled") : similar.title;
    const QString state = similar.outcome ? nameOf(*similar.outcome) : nameOf(similar.status);
    const QString about = QStringList{unbroken(similar.diaryNumber), state, unbroken(how)}.join(u" · "_s);
    const QString answer = similar.answer.isEmpty() ? QString() : tr("“%1”").arg(similar.answer);
    QStringList spoken{title, similar.diaryNumber, state, how, answer};
    spoken.removeAll(QString());
    auto* card = new CardButton(spoken.join(u", "_s), this);
    card->addText(title, "cardTitle");
    card->addText(about, "label");
    if (!answer.isEmpty())
        card->addText(answer, "cardText");
    card->setToolTip(tr("Open %1").arg(similar.diaryNumber));
    m_column->addWidget(card);
    connect(card, &CardButton::clicked, this, [this, id = similar.id] { Q_EMIT wanted(id); });
}

} // namespace heller::ui
