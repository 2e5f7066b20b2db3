#include "ui/models/case_reader.h"

#include <utility>

namespace heller::ui {
namespace {

constexpr qsizetype mostWaiting = 4; // pages that were only flown over in scrolling

constexpr int rowsLookedThrough = 2000;

Result<CaseAnswer> answerTo(const CaseQuestion& question, service::Register& reg)
{
    const service::Cases cases(reg);
    const auto list = [&](int among) {
        return cases.list(question.filter, question.arrangement, question.offset, question.limit,
                          {question.wanted, among});
    };
    auto page = list(rowsLookedThrough);
    const bool farther = page && !question.wanted.isNull() && page->wantedPlace < 0 && question.anywhere;
    if (farther && page->total > rowsLookedThrough)
        page = list(page->total);
    if (!page)
        return fail(page);
    return CaseAnswer{question, std::move(*page)};
}

} // namespace

CaseReader::CaseReader(QObject* parent) : QObject(parent), m_newest(std::make_shared<std::atomic<int>>(0)) {}

void CaseReader::open(const QString& registerPath, const service::Environment& environment)
{
    m_thread.open(registerPath, environment);
}

void CaseReader::close()
{
    m_waiting.clear();
    m_asked.reset();
    m_thread.close();
}

void CaseReader::ask(const CaseQuestion& question)
{
    m_newest->store(question.generation);
    m_waiting.removeIf(
        [&](const CaseQuestion& older) { return older.generation != question.generation || older == question; });
    if (!m_asked)
        return send(question);
    if (*m_asked == question)
        return;
    m_waiting.append(question);
    if (m_waiting.size() > mostWaiting)
        m_waiting.removeFirst();
}

void CaseReader::send(const CaseQuestion& question)
{
    m_asked = question;
    const auto old = [newest = m_newest, own = question.generation] { return *newest != own; };
    m_thread.ask<CaseAnswer>(
        this,
        [question, old](service::Register& reg) -> Result<CaseAnswer> {
            if (old())
                return fail(ErrorCode::Cancelled, {});
            return answerTo(question, reg);
        },
        [this](const Result<CaseAnswer>& answer) { take(answer); }, old);
}

void CaseReader::take(const Result<CaseAnswer>& answer)
{
    m_asked.reset();
    if (!m_waiting.isEmpty())
        send(m_waiting.takeLast());
    if (answer) {
        if (answer->question.generation == m_newest->load())
            Q_EMIT answered(*answer);
    } else if (answer.error().code != ErrorCode::Cancelled) {
        Q_EMIT failed(answer.error());
    }
}

} // namespace heller::ui
