#pragma once

#include "core/base/result.h"
#include "core/model/letter.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QPushButton;

namespace heller::ui {

class FieldColumn;
class Session;

/// How the association's letters are worded, one kind at a time, edited in place.
class LetterWordsForm : public QWidget
{
    Q_OBJECT

public:
    explicit LetterWordsForm(Session& session, QWidget* parent = nullptr);

    /// As the register has them; `other`: it is another register than before.
    void show(bool other);
    void flush();

private:
    void read();
    [[nodiscard]] Result<> store(const std::function<void(LetterTemplate&)>& change);
    void reset();
    void takeKind();
    void showReset();

    Session& m_session;
    LetterKind m_shown = LetterKind::Question;
    LetterTemplate m_words;
    QComboBox* m_kind;
    FieldColumn* m_fields;
    QPushButton* m_reset;
};

} // namespace heller::ui
