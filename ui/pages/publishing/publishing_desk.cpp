#include "ui/pages/publishing/publishing_desk.h"

#include "core/base/swedish.h"
#include "core/import/site_gate.h"
#include "core/model/profile.h"
#include "core/service/cases.h"
#include "core/service/sites.h"
#include "ui/dialogs/dialogs.h"
#include "ui/models/line_model.h"
#include "ui/pages/publishing/original_pane.h"
#include "ui/pages/publishing/page_pane.h"
#include "ui/privacy/personal_data_watch.h"
#include "ui/session/session.h"
#include "ui/widgets/field_column.h"
#include "ui/widgets/line_view.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/text_field.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace heller::ui {

using service::CaseFinding;
using service::Publications;

void PublishingDesk::show(DeviationId id)
{
    m_fields->flush();
    const bool other = id != m_id;
    m_id = id;
    auto state = Publications(m_session.reg()).of(id);
    if (!state) {
        m_session.tellUnread(state.error());
        return;
    }
    if (!state->twin) { // undone, or deleted elsewhere
        m_id = {};
        Q_EMIT backWanted();
        return;
    }
    m_state = std::move(*state);
    auto known = Publications(m_session.reg()).replacements();
    if (!known) {
        m_session.tellUnread(known.error());
        return;
    }
    m_known = std::move(*known);
    showTexts(other);
    showFindings();
    showReplacements();
    showButtons();
    watchTexts();
}

void PublishingDesk::refresh()
{
    if (!m_id.isNull() && m_session.isOpen())
        show(m_id);
}

QList<QWidget*> PublishingDesk::panes() const
{
    QWidget* beside = m_page->isHidden() ? static_cast<QWidget*>(m_original) : m_page;
    return {m_head, beside, m_fields, m_side};
}

void PublishingDesk::showTexts(bool other)
{
    const PersonalDataWatch* watch = PersonalDataWatch::of(*this);
    m_title->setText(m_state.file.deviation.diaryNumber + u" · "_s + m_state.twin->title);
    m_fields->refresh(m_session.isWritable(), other);
    m_original->show(m_state.file, *m_state.twin, watch ? watch->finder().get() : nullptr);
    readPage();
    m_changed->setVisible(m_state.isOriginalChanged);
    m_compared->setVisible(m_state.isOriginalChanged && m_session.isWritable());
}

void PublishingDesk::readPage()
{
    if (m_page->isHidden() || m_id.isNull() || !m_session.isOpen())
        return;
    auto published = service::Sites(m_session.reg()).publishedCase(m_id);
    if (!published)
        return m_session.tell(published.error());
    m_published = std::move(*published);
    showPage();
}

/// As it would be with what is being typed.
void PublishingDesk::showPage()
{
    if (m_page->isHidden() || m_id.isNull())
        return;
    Publication typed;
    for (const auto& [text, field] : std::as_const(m_texts))
        typed.*text = field->text();
    report::PublishedCase page = m_published;
    page.title = typed.title;
    page.question = typed.question;
    page.challenge = typed.challenge;
    page.consequences = typed.consequences;
    page.proposal = typed.proposal;
    page.feedback = typed.feedback;
    m_page->show(page);
}

void PublishingDesk::showFindings()
{
    const PersonalDataWatch* watch = PersonalDataWatch::of(*this);
    const bool isKnown = watch && watch->finder();
    m_found = isKnown ? service::personalDataIn(*m_state.twin, m_state.file.accepted, *watch->finder())
                      : QList<CaseFinding>();
    QList<Line> lines;
    for (qsizetype place = 0; place < m_found.size(); ++place) {
        const CaseFinding& each = m_found.at(place);
        lines.append({.id = place + 1,
                      .title = tr("%1 under %2").arg(each.text, each.name),
                      .second = nameOf(each.finding.kind) + u". "_s + each.finding.reason,
                      .icon = u"triangle-alert"_s});
    }
    const int row = m_findings->currentIndex().row();
    m_findingLines->setLines(lines);
    if (!lines.isEmpty())
        m_findings->setCurrentId(0, std::max(row, 0));
    m_findings->setVisible(!lines.isEmpty());
    m_replaceFinding->setVisible(!lines.isEmpty());
    m_noFindings->setVisible(lines.isEmpty());
    m_noFindings->setText(isKnown
                              ? tr("Nothing was found that points anybody out. It is you who knows: read it through.")
                              : tr("Whom the register names is being read…"));
    m_findings->updateGeometry();
}

void PublishingDesk::showReplacements()
{
    QList<Line> lines;
    for (const Replacement& each : std::as_const(m_known))
        lines.append({.id = each.id.value(),
                      .title = each.instead.isEmpty() ? tr("%1 is taken away").arg(each.original)
                                                      : each.original + u" → "_s + each.instead});
    m_replacementLines->setLines(lines);
    m_replacements->setVisible(!lines.isEmpty());
    m_noReplacements->setVisible(lines.isEmpty());
    m_replacements->updateGeometry();
}

void PublishingDesk::showButtons()
{
    const Publication& twin = *m_state.twin;
    const bool isPublished = twin.publishedOn.isValid();
    const PersonalDataWatch* watch = PersonalDataWatch::of(*this);
    const bool isReady = m_found.isEmpty() && watch && watch->finder();
    const auto count = static_cast<int>(m_found.size());
    QString state =
        isPublished ? tr("Published %1").arg(swedish::dateInWords(twin.publishedOn)) : tr("Public version, a draft");
    if (const auto whole = service::checkWhole(twin); isPublished && !whole) // the site is not written so
        state += u" · "_s + sentenceOf(whole.error());
    m_line->setText(count > 0 ? state + u" · "_s + tr("%n finding(s) to decide on", nullptr, count) : state);
    m_publish->setVisible(!isPublished);
    m_publish->setEnabled(isReady && m_session.isWritable());
    m_publish->setText(isReady ? tr("Publish") : tr("Publish when all is decided"));
    m_copy->setEnabled(isReady);
    m_takeDown->setVisible(isPublished);
    m_remove->setVisible(!isPublished);
    m_related->setText(twin.related.isEmpty() ? tr("Related cases…")
                                              : tr("Related cases (%1)…").arg(twin.related.size()));
    for (QPushButton* each : {m_takeDown, m_remove, m_related, m_replaceFinding, m_replaceOther})
        each->setEnabled(m_session.isWritable());
}

void PublishingDesk::watchTexts()
{
    auto* watch = PersonalDataWatch::of(*this);
    if (watch && isVisible())
        watch->setTexts(watchedTexts(m_state.file, AcceptedFinding::Place::Public));
}

Result<> PublishingDesk::storeText(QString Publication::* text, const QString& value)
{
    Publication changed = *m_state.twin;
    if (changed.*text == value || !m_session.isWritable())
        return {};
    changed.*text = value;
    return Publications(m_session.reg()).update(changed, tr("Edit the public version (%1)"));
}

const CaseFinding* PublishingDesk::chosenFinding() const
{
    const qint64 place = m_findings->currentId();
    return place > 0 && place <= m_found.size() ? &m_found.at(place - 1) : nullptr;
}

void PublishingDesk::openFindingMenu(QPoint at)
{
    const CaseFinding* chosen = chosenFinding();
    if (!chosen || !m_session.isWritable())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](QString text, const std::function<void()>& step) {
        menu->addAction(text.replace(u'&', u"&&"_s), this, step);
    };
    const QString found = chosen->text;
    for (const QString& with : service::proposalsFor(*m_state.twin, *chosen, m_known))
        add(with.isEmpty() ? tr("Take “%1” away").arg(found) : tr("Replace by “%1”").arg(with),
            [this, found, with] { replace(found, with); });
    add(tr("Replace by something else…"), [this, found] { replaceByOther(found); });
    menu->addSeparator();
    if (auto* watch = PersonalDataWatch::of(*this); watch && watch->mayAccept())
        add(tr("Let it stand…"), [watch, kind = chosen->finding.kind, found] { watch->wantAccepted(kind, found); });
    menu->setActiveAction(menu->actions().first());
    menu->popup(at);
}

void PublishingDesk::replace(const QString& original, const QString& instead)
{
    m_session.settle();
    const bool remembers = m_remembers->isChecked();
    const QString done = remembers ? tr("“%1” stands instead of “%2”, in the next public version, too.")
                                   : tr("“%1” stands instead of “%2”, only here.");
    tell(
        Publications(m_session.reg())
            .replace(m_id, original, instead, remembers ? Publications::Reach::NextToo : Publications::Reach::OnlyHere),
        instead.isEmpty() ? tr("“%1” is taken away. Undo brings it back.").arg(original) : done.arg(instead, original));
}

void PublishingDesk::replaceByOther(const QString& original)
{
    const QString instead =
        m_dialogs.askText(tr("Replace “%1”").arg(original),
                          m_remembers->isChecked() ? tr("What is to stand instead, here and in the next?")
                                                   : tr("What is to stand instead, only here?"),
                          {});
    if (!instead.trimmed().isEmpty())
        replace(original, instead.trimmed());
}

void PublishingDesk::replaceSomething()
{
    const QString original =
        m_dialogs.askText(tr("Replace words"), tr("Which words? A name, a place, what a measure is called."), {});
    if (!original.trimmed().isEmpty())
        replaceByOther(original.trimmed());
}

void PublishingDesk::forgetReplacement(qint64 id)
{
    for (const Replacement& each : std::as_const(m_known)) {
        if (each.id.value() == id && m_session.isWritable()) {
            tell(Publications(m_session.reg()).forget(each),
                 tr("“%1” is not proposed any more. Undo brings it back.").arg(each.original));
            return;
        }
    }
}

void PublishingDesk::chooseRelated()
{
    const service::CaseFilter others{.besidePublic = m_id};
    const auto found = service::Cases(m_session.reg()).ids(others, {}, 0, 1);
    if (!found)
        return m_session.tell(found.error());
    if (found->isEmpty())
        return m_session.tell({.code = ErrorCode::NotFound,
                               .message = tr("No other case has a public version yet."),
                               .advice = tr("Make one first; then it can stand beside others.")});
    const DeviationId picked = m_dialogs.pickCase(tr("A case to stand beside it"), tr("Add or take away"), others);
    if (picked.isNull())
        return;
    const auto other = Publications(m_session.reg()).of(picked);
    if (!other)
        return m_session.tell(other.error());
    if (!other->twin) // it was just taken away elsewhere
        return;
    Publication changed = *m_state.twin;
    const bool isGone = changed.related.removeOne(other->twin->id);
    if (!isGone)
        changed.related.append(other->twin->id);
    const QString sentence =
        isGone ? tr("%1 does not stand beside it any more.") : tr("%1 stands beside it once both are published.");
    tell(Publications(m_session.reg()).update(changed, tr("Related cases (%1)")), sentence.arg(other->twin->title));
}

/// For the association's own system: nothing leaves in it that could not be published.
void PublishingDesk::copyFragment()
{
    m_session.settle();
    const auto published = service::Sites(m_session.reg()).publishedCase(m_id);
    if (!published)
        return m_session.tell(published.error());
    const QByteArray fragment = report::caseFragment(*published);
    if (const auto passed = searched(fragment); !passed)
        return m_session.tell(passed.error());
    auto* copied = new QMimeData;
    const QString html = QString::fromUtf8(fragment);
    copied->setHtml(html);
    copied->setText(html);
    QGuiApplication::clipboard()->setMimeData(copied);
    m_session.noteLeft({.kind = u"fragment"_s,
                        .profile = codeOf(Profile::Public),
                        .size = fragment.size(),
                        .sha256 = QCryptographicHash::hash(fragment, QCryptographicHash::Sha256),
                        .diaryNumbers = {m_state.file.deviation.diaryNumber}});
    m_session.say(tr("Copied as HTML."));
}

/// As the site's files are before they leave, with what may stand in this case and in those beside it.
Result<> PublishingDesk::searched(const QByteArray& fragment) const
{
    const PersonalDataWatch* watch = PersonalDataWatch::of(*this);
    if (!watch || !watch->finder())
        return fail(ErrorCode::InvalidInput, tr("Whom the register names is being read…"),
                    tr("Try again in a moment."));
    const auto published = service::Sites(m_session.reg()).accepted();
    if (!published)
        return fail(published);
    QStringList accepted;
    for (const QStringList& texts : *published)
        accepted += texts;
    for (const AcceptedFinding& each : m_state.file.accepted)
        if (each.place == AcceptedFinding::Place::Public)
            accepted.append(each.text);
    return importing::passGate({{u"fragment.html"_s, fragment}}, *watch->finder(),
                               [&](const QString&) { return accepted; });
}

void PublishingDesk::publish()
{
    m_session.settle();
    const PersonalDataWatch* watch = PersonalDataWatch::of(*this);
    if (!watch || !watch->finder())
        return;
    if (tell(Publications(m_session.reg()).publish(m_id, m_session.clock().today(), *watch->finder()),
             tr("Published. It is on the web when the site has been written anew.")))
        m_copy->setFocus(); // what it stood on is gone
}

void PublishingDesk::takeDown()
{
    if (tell(Publications(m_session.reg()).unpublish(m_id),
             tr("Taken down. Its page goes when the site is written anew.")))
        m_publish->setFocus();
}

void PublishingDesk::remove()
{
    if (tell(Publications(m_session.reg()).remove(m_id), tr("The public version is deleted. Undo brings it back.")))
        Q_EMIT backWanted();
}

bool PublishingDesk::tell(const Result<>& done, const QString& sentence)
{
    if (done)
        m_session.say(sentence);
    else
        m_session.tell(done.error());
    return done.has_value();
}

void PublishingDesk::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_id.isNull())
        watchTexts();
}

void PublishingDesk::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (auto* watch = PersonalDataWatch::of(*this); watch && watch->texts().place == AcceptedFinding::Place::Public)
        watch->setTexts({});
}

} // namespace heller::ui
