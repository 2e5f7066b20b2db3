#pragma once

#include "ui/models/work_lines.h"
#include "ui/theme/tokens.h"

#include <QWidget>

class QLabel;

namespace heller::ui {

class Chip;

/// The tokens' tone of a chip.
[[nodiscard]] Tone toneOf(WorkTone tone, const Tokens& tokens);

/// The head of a card: icon and title; at the right a hint or a chip.
class CardHead : public QWidget
{
    Q_OBJECT

public:
    explicit CardHead(QWidget* parent = nullptr);

    void show(const QString& icon, const QString& title, const QString& hint = {},
              const std::optional<WorkChip>& chip = {});

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showChip();

    QString m_icon;
    std::optional<WorkChip> m_shownChip;
    QLabel* m_title;
    QLabel* m_hint;
    Chip* m_chip;
};

} // namespace heller::ui
