#pragma once

#include "ui/session/kept_text.h"

#include <QDialog>
#include <QList>

namespace heller::ui {

/// Texts that did not come into the register, to be read and copied, each under its field's name.
class DraftDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DraftDialog(const QList<KeptText>& texts, QWidget* parent = nullptr);
};

} // namespace heller::ui
