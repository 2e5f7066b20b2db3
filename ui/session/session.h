#pragma once

#include "core/service/register.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>

namespace heller::ui {

/// The one register the window has open. Opens and closes it, passes on what changed, and is where errors of the
/// background are told.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(const Clock& clock, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] Result<> open(const QString& path);
    [[nodiscard]] Result<> create(const QString& path, const Association& association);
    /// A new register filled with the example.
    [[nodiscard]] Result<> createExample(const QString& path);
    /// Asked by mayClose(): stores what is being typed, or has it decided what becomes of it.
    void setGuard(std::function<bool()> guard) { m_guard = std::move(guard); }
    /// Whether the open register may be closed; for whoever closes it at the user's wish, before.
    [[nodiscard]] bool mayClose() const { return !isOpen() || !m_guard || m_guard(); }
    /// Lets every page store what is being typed, then closes.
    void close();

    [[nodiscard]] bool isOpen() const { return m_register != nullptr; }
    /// False also while a job writes.
    [[nodiscard]] bool isWritable() const { return m_register && m_register->isWritable() && !m_jobWrites; }
    /// Only while isOpen().
    [[nodiscard]] service::Register& reg() const { return *m_register; }
    [[nodiscard]] QString path() const { return m_register ? m_register->path() : QString(); }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] service::Environment environment() const;
    /// When something was stored last in this window; null: nothing yet.
    [[nodiscard]] QDateTime storedAt() const { return m_storedAt; }

    /// Asks every page to store what is being typed now.
    void flush() { Q_EMIT flushing(); }
    /// A job of this window begins to write in a thread: everything typed is stored first, and the window only reads
    /// until endJobWrite().
    void beginJobWrite();
    /// `wrote`: the register is another than before.
    void endJobWrite(bool wrote);
    [[nodiscard]] bool jobWrites() const { return m_jobWrites; }
    /// Why nothing can be changed now; meaningful when not isWritable().
    [[nodiscard]] Error whyNotWritable() const;
    /// Shows a failure where it belongs: in the bar over the page.
    void tell(const Error& error) { Q_EMIT failed(error); }
    void say(const QString& sentence) { Q_EMIT said(sentence); }
    /// Asks every page to show again what it shows, as after a change.
    void redraw() { Q_EMIT changed({.everything = true}); }

Q_SIGNALS:
    void opened();
    void closing(); ///< the last moment for whoever else reads the file to let go of it
    void closed();
    void flushing();
    void changed(const heller::service::ChangeNotice& notice);
    void failed(const heller::Error& error);
    void said(const QString& sentence); ///< for the status bar

private:
    void take(std::unique_ptr<service::Register> reg);

    const Clock& m_clock;
    std::unique_ptr<service::Register> m_register;
    QDateTime m_storedAt;
    std::function<bool()> m_guard;
    bool m_jobWrites = false;
};

} // namespace heller::ui
