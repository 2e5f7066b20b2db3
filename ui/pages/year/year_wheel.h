#pragma once

#include "ui/models/year_list_model.h"

#include <QWidget>

namespace heller::ui {

/// The year as a wheel: the months around it, each kind of entry on a track of its own, today as a hand. Arrows walk
/// the months, Enter or a click goes to one.
class YearWheel : public QWidget
{
    Q_OBJECT

public:
    explicit YearWheel(QWidget* parent = nullptr);

    void show(int year, QDate today, const QList<YearLine>& lines);
    [[nodiscard]] int month() const { return m_month; } ///< that is walked to
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void monthWanted(int month);
    void entryWanted(const heller::YearEntry& entry);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] double radius() const;
    [[nodiscard]] QPointF middle() const;
    [[nodiscard]] QPointF placeOf(const YearLine& line) const;
    [[nodiscard]] double turnOf(QDate day) const;   ///< 0 at the top, 1 around
    [[nodiscard]] int monthAt(QPointF point) const; ///< 0: none
    [[nodiscard]] const YearLine* lineAt(QPointF point) const;
    [[nodiscard]] QString monthInWords(int month) const;
    void paintMonths(QPainter& painter) const;
    void paintTracks(QPainter& painter) const;
    void paintToday(QPainter& painter) const;
    void paintEntries(QPainter& painter) const;
    void paintYear(QPainter& painter) const;
    void sayMonth();

    int m_year = 0;
    int m_month = 1;
    int m_pointedAt = 0;
    QDate m_today;
    QList<YearLine> m_lines; ///< entries alone
};

} // namespace heller::ui
