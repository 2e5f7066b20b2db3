#include "ui/privacy/personal_data_watch.h"

#include <QWidget>

#include <utility>

namespace heller::ui {

WatchedTexts watchedTexts(const CaseFile& file, AcceptedFinding::Place place)
{
    WatchedTexts texts{.deviation = file.deviation.id, .diaryNumber = file.deviation.diaryNumber, .place = place};
    for (const AcceptedFinding& each : file.accepted) {
        if (each.place == place)
            texts.accepted.append(each.text);
    }
    return texts;
}

PersonalDataWatch* PersonalDataWatch::of(const QWidget& widget)
{
    for (const QWidget* at = &widget; at; at = at->parentWidget()) {
        if (auto* watch = at->findChild<PersonalDataWatch*>({}, Qt::FindDirectChildrenOnly))
            return watch;
    }
    return nullptr;
}

void PersonalDataWatch::setOn(bool on)
{
    if (std::exchange(m_on, on) != on)
        Q_EMIT changed();
}

QList<privacy::Finding> PersonalDataWatch::findIn(const QString& text) const
{
    return m_on && m_finder ? m_finder->find(text) : QList<privacy::Finding>();
}

bool PersonalDataWatch::isAccepted(const QString& text) const
{
    return m_accepted.contains(text.toLower());
}

void PersonalDataWatch::setTexts(const WatchedTexts& texts)
{
    if (std::exchange(m_texts, texts) == texts)
        return;
    m_accepted.clear();
    for (const QString& text : texts.accepted)
        m_accepted.insert(text.toLower());
    Q_EMIT changed();
}

void PersonalDataWatch::setFinder(std::shared_ptr<const privacy::Finder> finder)
{
    m_finder = std::move(finder);
    Q_EMIT changed();
}

} // namespace heller::ui
