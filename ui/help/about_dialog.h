#pragma once

#include <QDialog>

class QLayout;
class QTextBrowser;
class QTreeWidget;

namespace heller::ui {

/// What Heller is, its version, what it is made of and under which licences.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);

private:
    [[nodiscard]] QLayout* makeHead();
    void fillLibraries();
    void showLicence();
    void copyFacts();

    QTreeWidget* m_libraries;
    QTextBrowser* m_licence;
};

} // namespace heller::ui
