#pragma once

#include "core/service/public_bodies.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace heller::ui {

class FlowLayout;
class PublicBodyModel;

/// Which municipalities and regions are members: what is typed finds them, Enter takes the one marked, a chip's cross
/// lets it go. AF and FK are members always.
class MemberPicker : public QWidget
{
    Q_OBJECT

public:
    explicit MemberPicker(QWidget* parent = nullptr);

    [[nodiscard]] QList<service::PublicBody> chosen() const;
    void clear();
    [[nodiscard]] QLineEdit& filter() const { return *m_filter; }
    [[nodiscard]] QTreeView& list() const { return *m_list; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void filterList(const QString& text);
    void toggleCurrent();
    void showChips();
    void addChip(const QString& name);
    void letGo(const QString& name);

    PublicBodyModel* m_model;
    QWidget* m_chipGround;
    FlowLayout* m_chips;
    QLineEdit* m_filter;
    QTreeView* m_list;
    QLabel* m_nothing;
};

} // namespace heller::ui
