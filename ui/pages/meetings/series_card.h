#pragma once

#include "core/model/meeting_series.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace heller::ui {

class DateField;
class Session;

/// A series of meetings for the year, put together in place: its days are shown before they are added.
class SeriesCard : public QFrame
{
    Q_OBJECT

public:
    explicit SeriesCard(Session& session, QWidget* parent = nullptr);

    /// Begins anew: the second Thursday of the months from the next one on.
    void begin();
    [[nodiscard]] QList<QDate> days() const;

Q_SIGNALS:
    void wanted(const QList<QDate>& days);
    void cancelled();

private:
    [[nodiscard]] QWidget* makeRules();
    void showDays();
    void addNamed(const QString& name, QWidget& field, QLayout& row);
    QComboBox* addChoice(const QString& name, QLayout& row);
    DateField* addDate(const QString& name, QLayout& row);

    Session& m_session;
    QComboBox* m_rhythm = nullptr;
    QComboBox* m_ordinal = nullptr;
    QComboBox* m_weekday = nullptr;
    DateField* m_from = nullptr;
    DateField* m_to = nullptr;
    QCheckBox* m_july;
    QCheckBox* m_holidays;
    QLabel* m_days;
    QPushButton* m_add;
};

} // namespace heller::ui
