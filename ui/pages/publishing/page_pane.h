#pragma once

#include "core/report/site.h"
#include "ui/widgets/tall_text.h"

namespace heller::ui {

/// A case's page of the site as it will be, in the window: its headings, texts and neighbours.
class PagePane : public TallText
{
    Q_OBJECT

public:
    explicit PagePane(QWidget* parent = nullptr);

    void show(const report::PublishedCase& published);

protected:
    void write() override;

private:
    report::PublishedCase m_published;
};

} // namespace heller::ui
