#include "ui/privacy/personal_data_watch.h"

#include <QWidget>

#include <utility>

namespace heller::ui {

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

void PersonalDataWatch::setAccepted(const QStringList& texts)
{
    QSet<QString> accepted;
    for (const QString& text : texts)
        accepted.insert(text.toLower());
    if (std::exchange(m_accepted, accepted) != accepted)
        Q_EMIT changed();
}

void PersonalDataWatch::setFinder(std::shared_ptr<const privacy::Finder> finder)
{
    m_finder = std::move(finder);
    Q_EMIT changed();
}

} // namespace heller::ui
