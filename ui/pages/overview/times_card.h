#pragma once

#include "core/service/overview.h"

#include <QFrame>

class QVBoxLayout;

namespace heller::ui {

/// How long each kind of actors takes to answer. In the kinds' own order: nobody is ranked.
class TimesCard : public QFrame
{
    Q_OBJECT

public:
    explicit TimesCard(QWidget* parent = nullptr);

    void show(const QList<service::AnsweringTime>& times);

private:
    QList<service::AnsweringTime> m_times;
    QVBoxLayout* m_rows;
};

} // namespace heller::ui
