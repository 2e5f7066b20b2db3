#pragma once

#include "core/model/profile.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;

namespace heller::ui {

/// Who the readers of a profile are, and what they get.
[[nodiscard]] QString describe(Profile profile);
/// Every profile, its data a Profile.
void fillWithProfiles(QComboBox& box, Profile current);
[[nodiscard]] Profile profileIn(const QComboBox& box);

/// For whom a paper is.
class ReadersDialog : public QDialog
{
    Q_OBJECT

public:
    ReadersDialog(const QString& title, Profile usual, QWidget* parent = nullptr);

    [[nodiscard]] Profile profile() const;

private:
    QButtonGroup* m_choices;
};

} // namespace heller::ui
