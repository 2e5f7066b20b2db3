#pragma once

#include "core/render/pages/page_layout.h"

#include <QAbstractScrollArea>

#include <memory>

namespace heller::ui {

/// Pages as they will be printed, side by side as many as fit. Draws only those that are seen.
class PagesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(QWidget* parent = nullptr);

    void setLayoutOfPages(std::shared_ptr<render::PageLayout> layout);
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QSizeF pageSize() const; ///< points; empty: there are none

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int columns() const;
    [[nodiscard]] double scale() const;
    [[nodiscard]] QRectF pageRect(int page) const; ///< in the viewport
    void fitScrollBar();

    std::shared_ptr<render::PageLayout> m_layout;
};

} // namespace heller::ui
