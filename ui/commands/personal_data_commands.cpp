#include "ui/commands/personal_data_commands.h"

#include "core/service/personal_data.h"
#include "ui/actions/action_registry.h"
#include "ui/dialogs/dialogs.h"
#include "ui/models/finding_counts.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/privacy/personal_data_watch.h"
#include "ui/session/session.h"
#include "ui/settings/settings.h"
#include "ui/widgets/text_field.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace heller::ui {
namespace {

constexpr int learnAgainMs = 20'000; // everybody whom a register names is read anew: not at every key

} // namespace

PersonalDataCommands::PersonalDataCommands(Session& session, Settings& settings, Dialogs& dialogs, CasesPage& page,
                                           const ActionRegistry& actions, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_watch(new PersonalDataWatch(&window))
    , m_page(page)
{
    const bool on = settings.value(Setting::PersonalData).toBool();
    QAction* action = actions.action(ActionId::MarkPersonalData);
    action->setChecked(on);
    m_watch->setOn(on);
    m_soon.setSingleShot(true);
    m_soon.setInterval(learnAgainMs);
    connect(&m_soon, &QTimer::timeout, this, &PersonalDataCommands::learn);
    connect(action, &QAction::toggled, this, &PersonalDataCommands::turn);
    actions.onTriggered(ActionId::ReplacePersonalData, this, [this] {
        auto* field = qobject_cast<TextField*>(QApplication::focusWidget());
        if (!field || !field->replaceFound())
            m_session.say(tr("In the text where you write nothing was found to replace."));
    });
    QAction* ask = actions.action(ActionId::AskBeforeLeaving);
    ask->setChecked(settings.value(Setting::AskBeforeLeaving).toBool());
    m_session.setAsksBeforeLeaving(ask->isChecked());
    connect(ask, &QAction::toggled, this, [this](bool asks) {
        m_settings.set(Setting::AskBeforeLeaving, asks);
        m_session.setAsksBeforeLeaving(asks);
    });
    connect(&session, &Session::opened, this, &PersonalDataCommands::open);
    connect(m_watch, &PersonalDataWatch::acceptWanted, this, &PersonalDataCommands::accept);
    connect(m_watch, &PersonalDataWatch::takeBackWanted, this, &PersonalDataCommands::takeBack);
    page.installEventFilter(this);
    auto* counts = new FindingCounts(session, this);
    page.showCounts(*counts);
    connect(m_watch, &PersonalDataWatch::changed, counts,
            [this, counts] { counts->setFinder(m_watch->isOn() ? m_watch->finder() : nullptr); });
    connect(&session, &Session::accessChanged, this, [this] { m_watch->setWritable(m_session.isWritable()); });
    connect(&page.editor(), &CaseEditor::shown, this, &PersonalDataCommands::showAccepted);
    connect(&page.editor(), &CaseEditor::refreshed, this, &PersonalDataCommands::showAccepted);
    connect(&session, &Session::closing, this, [this] { m_thread.close(); });
    connect(&session, &Session::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
}

bool PersonalDataCommands::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_page && event->type() == QEvent::Show)
        showAccepted();
    else if (watched == &m_page && event->type() == QEvent::Hide)
        m_watch->setTexts({});
    return QObject::eventFilter(watched, event);
}

/// What is seen is the case's own texts, unless another page is.
void PersonalDataCommands::showAccepted()
{
    m_watch->setWritable(m_session.isWritable());
    if (!m_page.isVisible())
        return;
    m_watch->setTexts(m_page.editor().isEmpty() ? WatchedTexts()
                                                : watchedTexts(m_page.editor().file(), AcceptedFinding::Place::Case));
}

void PersonalDataCommands::accept(privacy::FindingKind kind, const QString& text)
{
    m_session.settle();
    const WatchedTexts texts = m_watch->texts();
    const QString label = texts.place == AcceptedFinding::Place::Case
                              ? tr("It may stand in all texts of %1. Why?")
                              : tr("It may stand in the public version of %1, for everybody to read. Why?");
    const QString reason = m_dialogs.askText(tr("Let “%1” stand").arg(text), label.arg(texts.diaryNumber), {});
    if (reason.trimmed().isEmpty())
        return;
    const auto done = service::PersonalData(m_session.reg()).accept(texts.deviation, kind, text, reason, texts.place);
    if (!done)
        m_session.tell(done.error());
}

void PersonalDataCommands::takeBack(const QString& text)
{
    m_session.settle();
    const WatchedTexts& texts = m_watch->texts();
    const auto done = service::PersonalData(m_session.reg()).takeBack(texts.deviation, text, texts.place);
    if (!done)
        m_session.tell(done.error());
}

void PersonalDataCommands::turn(bool on)
{
    m_settings.set(Setting::PersonalData, on);
    m_watch->setOn(on);
}

void PersonalDataCommands::open()
{
    m_watch->setFinder({});
    m_thread.open(m_session.path(), m_session.environment());
    learn();
}

void PersonalDataCommands::learn()
{
    m_soon.stop();
    if (!m_session.isOpen())
        return;
    using Known = std::shared_ptr<const privacy::Finder>;
    m_thread.ask<Known>(
        this,
        [](service::Register& reg) -> Result<Known> {
            auto finder = service::PersonalData(reg).finder();
            if (!finder)
                return fail(finder);
            static_cast<void>(finder->find(QStringLiteral("Anna"))); // here the lists are read for the first time
            return std::make_shared<const privacy::Finder>(std::move(*finder));
        },
        [this](const Result<Known>& known) {
            if (known)
                m_watch->setFinder(*known);
            else
                m_session.tellUnread(known.error());
        });
}

} // namespace heller::ui
