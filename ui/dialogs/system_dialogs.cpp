#include "ui/dialogs/system_dialogs.h"

#include "core/import/source_file.h"
#include "ui/dialogs/case_picker.h"
#include "ui/dialogs/paste_dialog.h"
#include "ui/print/paper_preview.h"
#include "ui/print/readers_dialog.h"
#include "ui/settings/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QLayout>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int listWidth = 520; // of a dialog to choose in

struct KindWords
{
    const char* name;
    const char* patterns;
    const char* suffix;
};

KindWords wordsOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Register:
    case FileKind::Backup:
        return {QT_TRANSLATE_NOOP("heller::ui::SystemDialogs", "Heller register"), "*.heller", "heller"};
    case FileKind::PaperOut: // unless another filter is chosen
    case FileKind::WordOut:
        return {QT_TRANSLATE_NOOP("heller::ui::SystemDialogs", "Word document"), "*.docx", "docx"};
    case FileKind::Sources: // unless another filter is chosen
        return {QT_TRANSLATE_NOOP("heller::ui::SystemDialogs", "Everything that can be imported"), "", ""};
    case FileKind::Template:
        return {QT_TRANSLATE_NOOP("heller::ui::SystemDialogs", "Word template or document"), "*.dotx *.docx", "dotx"};
    case FileKind::PdfOut:
        return {QT_TRANSLATE_NOOP("heller::ui::SystemDialogs", "PDF document"), "*.pdf", "pdf"};
    case FileKind::HtmlOut:
        return {QT_TRANSLATE_NOOP("heller::ui::SystemDialogs", "Web page"), "*.html", "html"};
    case FileKind::TableOut: // unless another filter is chosen
        return {QT_TRANSLATE_NOOP("heller::ui::SystemDialogs", "Excel workbook"), "*.xlsx", "xlsx"};
    case FileKind::ActorsIn:
    case FileKind::ActorsOut: // unless another filter is chosen
        return {QT_TRANSLATE_NOOP("heller::ui::SystemDialogs", "Text with separators"), "*.csv", "csv"};
    case FileKind::TextOut:
        return {QT_TRANSLATE_NOOP("heller::ui::SystemDialogs", "Text file"), "*.txt", "txt"};
    case FileKind::CalendarOut:
        return {QT_TRANSLATE_NOOP("heller::ui::SystemDialogs", "Calendar file"), "*.ics", "ics"};
    case FileKind::Any:
        return {QT_TRANSLATE_NOOP("heller::ui::SystemDialogs", "All files"), "*", ""};
    }
    return {"", "*", ""};
}

QString filterOf(FileKind kind)
{
    if (kind == FileKind::PaperOut)
        return QStringList{filterOf(FileKind::WordOut), filterOf(FileKind::PdfOut), filterOf(FileKind::HtmlOut)}.join(
            u";;"_s);
    const auto named = [](const char* name, const QString& patterns) {
        return u"%1 (%2)"_s.arg(QCoreApplication::translate("heller::ui::SystemDialogs", name), patterns);
    };
    const KindWords words = wordsOf(kind);
    if (kind == FileKind::Sources)
        return QStringList{
            named(words.name, u"*."_s + importing::sourceSuffixes().join(u" *."_s)),
            named(QT_TRANSLATE_NOOP("heller::ui::SystemDialogs", "Semester reports from Word"), u"*.docx"_s),
            named(QT_TRANSLATE_NOOP("heller::ui::SystemDialogs", "Answers to a form"), u"*.xlsx *.xlsm *.csv *.tsv"_s),
            named(QT_TRANSLATE_NOOP("heller::ui::SystemDialogs", "Mails"), u"*.eml"_s),
            named(QT_TRANSLATE_NOOP("heller::ui::SystemDialogs", "Text"), u"*.txt"_s)}
            .join(u";;"_s);
    if (kind == FileKind::ActorsOut)
        return QStringList{named(words.name, u"*.csv"_s),
                           named(QT_TRANSLATE_NOOP("heller::ui::SystemDialogs", "Excel workbook"), u"*.xlsx"_s)}
            .join(u";;"_s);
    if (kind == FileKind::TableOut)
        return QStringList{named(words.name, u"*.xlsx"_s),
                           named(QT_TRANSLATE_NOOP("heller::ui::SystemDialogs", "Text with separators"), u"*.csv"_s),
                           named(QT_TRANSLATE_NOOP("heller::ui::SystemDialogs", "JSON, for programs"), u"*.json"_s)}
            .join(u";;"_s);
    return named(words.name, QString::fromLatin1(words.patterns));
}

/// "pdf" of "PDF document (*.pdf)".
QString suffixOf(const QString& filter)
{
    return filter.section(u"*."_s, 1, 1).section(u' ', 0, 0).remove(u')');
}

/// What Qt leaves bare: a frame around the list, words that wrap, no wider than the screen.
void dress(QInputDialog& dialog)
{
    for (auto* list : dialog.findChildren<QListView*>()) {
        list->setProperty("kind", u"framed"_s);
        list->style()->polish(list);
    }
    for (auto* label : dialog.findChildren<QLabel*>())
        label->setWordWrap(true);
    dialog.layout()->setContentsMargins(16, 16, 16, 12);
    dialog.layout()->setSpacing(12);
    dialog.resize(QSize(listWidth, dialog.sizeHint().height()).boundedTo(dialog.screen()->availableSize()));
}

} // namespace

QString SystemDialogs::lastFolder() const
{
    return m_settings.value(Setting::LastFolder).toString();
}

void SystemDialogs::rememberFolderOf(const QString& path)
{
    if (!path.isEmpty())
        m_settings.set(Setting::LastFolder, QFileInfo(path).absolutePath());
}

QStringList SystemDialogs::run(QFileDialog& dialog)
{
    if (m_parent) // no larger than the screen where everything is
        dialog.resize(dialog.sizeHint().boundedTo(m_parent->screen()->availableSize()));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    rememberFolderOf(dialog.selectedFiles().first());
    return dialog.selectedFiles();
}

QString SystemDialogs::pickFile(const QString& title, FileKind kind)
{
    QFileDialog dialog(m_parent, title, lastFolder(), filterOf(kind));
    dialog.setFileMode(QFileDialog::ExistingFile);
    return run(dialog).value(0);
}

QStringList SystemDialogs::pickFiles(const QString& title, FileKind kind)
{
    QFileDialog dialog(m_parent, title, lastFolder(), filterOf(kind));
    dialog.setFileMode(QFileDialog::ExistingFiles);
    return run(dialog);
}

QString SystemDialogs::pickFolder(const QString& title)
{
    QFileDialog dialog(m_parent, title, lastFolder());
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return run(dialog).value(0);
}

QString SystemDialogs::pickTarget(const QString& title, const QString& suggestedName, FileKind kind)
{
    QFileDialog dialog(m_parent, title, lastFolder(), filterOf(kind));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QLatin1StringView(wordsOf(kind).suffix));
    const QString suggested = QFileInfo(suggestedName).suffix();
    for (const QString& filter : dialog.nameFilters()) {
        if (suffixOf(filter) == suggested) {
            dialog.selectNameFilter(filter);
            dialog.setDefaultSuffix(suggested);
        }
    }
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString& filter) {
        dialog.setDefaultSuffix(suffixOf(filter));
        const QString name = QFileInfo(dialog.selectedFiles().value(0)).completeBaseName();
        dialog.selectFile(name + u'.' + dialog.defaultSuffix());
    });
    dialog.selectFile(QDir(lastFolder()).filePath(suggestedName));
    return run(dialog).value(0);
}

QString SystemDialogs::askText(const QString& title, const QString& label, const QString& text)
{
    QInputDialog dialog(m_parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(text);
    dialog.setOkButtonText(tr("OK"));
    dialog.setCancelButtonText(tr("Cancel"));
    return dialog.exec() == QDialog::Accepted ? dialog.textValue().trimmed() : QString();
}

bool SystemDialogs::confirm(const QString& text, const QString& detail, const QString& verb)
{
    QMessageBox box(QMessageBox::NoIcon, tr("Heller"), text, QMessageBox::NoButton, m_parent);
    box.setInformativeText(detail);
    const QPushButton* yes = box.addButton(verb, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(tr("Cancel"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == yes;
}

int SystemDialogs::choose(const QString& text, const QString& detail, const QStringList& verbs)
{
    QMessageBox box(QMessageBox::NoIcon, tr("Heller"), text, QMessageBox::NoButton, m_parent);
    box.setInformativeText(detail);
    QList<QAbstractButton*> buttons;
    for (const QString& verb : verbs)
        buttons.append(box.addButton(verb, QMessageBox::ActionRole));
    QPushButton* stay = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setEscapeButton(stay);
    box.setDefaultButton(qobject_cast<QPushButton*>(buttons.value(0)));
    box.exec();
    return static_cast<int>(buttons.indexOf(box.clickedButton()));
}

int SystemDialogs::pickOne(const QString& title, const QString& label, const QStringList& things, const QString& verb)
{
    QInputDialog dialog(m_parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setOption(QInputDialog::UseListViewForComboBoxItems);
    dialog.setComboBoxItems(things);
    dialog.setOkButtonText(verb);
    dialog.setCancelButtonText(tr("Cancel"));
    dress(dialog);
    const bool picked = dialog.exec() == QDialog::Accepted;
    return picked ? static_cast<int>(things.indexOf(dialog.textValue())) : -1;
}

QString SystemDialogs::askPastedText()
{
    PasteDialog dialog(m_parent);
    return dialog.exec() == QDialog::Accepted ? dialog.text() : QString();
}

std::optional<Profile> SystemDialogs::pickReaders(const QString& title, Profile usual)
{
    ReadersDialog dialog(title, usual, m_parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.profile()) : std::nullopt;
}

DeviationId SystemDialogs::pickCase(const QString& title, const QString& verb, const service::CaseFilter& among)
{
    CasePicker picker(m_session, title, verb, among, m_parent);
    return picker.exec() == QDialog::Accepted ? picker.picked() : DeviationId();
}

void SystemDialogs::showPaper(const Paper& paper)
{
    PaperPreview preview(m_session, *this, paper, m_parent);
    const QScopedValueRollback<QWidget*> before(m_parent, &preview); // its file dialog stands over it
    preview.exec();
}

void SystemDialogs::showError(const Error& error)
{
    QMessageBox box(QMessageBox::NoIcon, tr("Heller"), error.message, QMessageBox::NoButton, m_parent);
    box.setInformativeText(error.advice);
    box.setDetailedText(error.detail);
    box.addButton(tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

} // namespace heller::ui
