#pragma once

#include "core/service/publications.h"
#include "ui/widgets/tall_text.h"

namespace heller::ui {

/// The case as the register has it, to be read beside its public version: what was rewritten, moved or left out is
/// seen, and what was found in it. Nothing is changed here.
class OriginalPane : public TallText
{
    Q_OBJECT

public:
    explicit OriginalPane(QWidget* parent = nullptr);

    /// `finder` null: nothing is looked for.
    void show(const CaseFile& file, const Publication& twin, const privacy::Finder* finder);

protected:
    void write() override;

private:
    struct Field
    {
        QString name = {};
        QList<ComparedSentence> sentences = {};
        QList<privacy::Finding> findings = {};
    };

    QList<Field> m_fields;
};

} // namespace heller::ui
