#pragma once

#include "core/model/case_file.h"
#include "core/privacy/finder.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>

class QWidget;

namespace heller::ui {

/// Whose texts are seen: a case's own, or those of its public twin.
struct WatchedTexts
{
    DeviationId deviation = {}; ///< null: no case's; what is found there can be let stand nowhere
    QString diaryNumber = {};
    AcceptedFinding::Place place = AcceptedFinding::Place::Case;
    QStringList accepted = {}; ///< what may stand there

    bool operator==(const WatchedTexts&) const = default;
};

/// Of that case, what may stand at that place.
[[nodiscard]] WatchedTexts watchedTexts(const CaseFile& file, AcceptedFinding::Place place);

/// What the texts of a window are searched with for personal data.
class PersonalDataWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// That of the window the widget is in; nullptr: none.
    [[nodiscard]] static PersonalDataWatch* of(const QWidget& widget);

    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    void setFinder(std::shared_ptr<const privacy::Finder> finder);
    /// Nothing while it is off, or nobody knows yet whom the register names.
    [[nodiscard]] QList<privacy::Finding> findIn(const QString& text) const;
    /// Null while nobody knows yet whom the register names.
    [[nodiscard]] const std::shared_ptr<const privacy::Finder>& finder() const { return m_finder; }
    void setTexts(const WatchedTexts& texts);
    [[nodiscard]] const WatchedTexts& texts() const { return m_texts; }
    [[nodiscard]] bool isAccepted(const QString& text) const;
    /// Whether that something may stand can be kept now.
    void setWritable(bool writable) { m_writable = writable; }
    [[nodiscard]] bool mayAccept() const { return m_writable && !m_texts.deviation.isNull(); }
    void wantAccepted(privacy::FindingKind kind, const QString& text) { Q_EMIT acceptWanted(kind, text); }
    void wantTakenBack(const QString& text) { Q_EMIT takeBackWanted(text); }

Q_SIGNALS:
    void changed(); ///< any text may be judged otherwise than before
    void acceptWanted(heller::privacy::FindingKind kind, const QString& text);
    void takeBackWanted(const QString& text);

private:
    std::shared_ptr<const privacy::Finder> m_finder = {};
    QSet<QString> m_accepted; ///< small letters
    WatchedTexts m_texts;
    bool m_writable = false;
    bool m_on = true;
};

} // namespace heller::ui
