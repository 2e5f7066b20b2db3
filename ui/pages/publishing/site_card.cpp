#include "ui/pages/publishing/site_card.h"

#include "core/import/site_writing.h"
#include "core/service/sites.h"
#include "ui/dialogs/dialogs.h"
#include "ui/jobs/job.h"
#include "ui/session/session.h"
#include "ui/widgets/field_column.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/parts.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {

using report::SiteLook;

namespace {

constexpr int inside = 14;

/// As the look is in the register.
Result<importing::WrittenSite> writeAsSet(service::Register& reg, const QString& folder)
{
    const auto look = service::Sites(reg).look();
    return look ? importing::writeSite(reg, *look, folder) : fail(look);
}

/// The user's alone, and where a browser may read, which is not everywhere so for temporary files.
QString previewFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)).filePath(u"site"_s);
}

} // namespace

SiteCard::~SiteCard()
{
    if (m_hasPreview) // what is taken down later would stay in it
        QDir(previewFolder()).removeRecursively();
}

SiteCard::SiteCard(Session& session, Dialogs& dialogs, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_fields(new FieldColumn(session, this))
    , m_logo(makeButton(tr("Logo…"), u"file"_s, ButtonKind::Plain, this))
    , m_preview(makeButton(tr("Look at it in the browser"), u"globe"_s, ButtonKind::Plain, this))
    , m_write(makeButton(tr("Write the site to a folder…"), u"folder-open"_s, ButtonKind::Primary, this))
{
    setProperty("kind", u"card"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 10);
    column->setSpacing(0);
    auto* title = makeLabel(tr("The web site"), TextKind::SectionTitle, this);
    title->setContentsMargins(inside, 10, inside, 8);
    column->addWidget(title);
    column->addWidget(makeLine(this));
    auto* around = new QVBoxLayout;
    around->setContentsMargins(inside - 8, 8, inside - 8, 8);
    around->addWidget(m_fields);
    column->addLayout(around);
    addText(tr("The site's title"), {}, &SiteLook::title);
    addText(tr("Above the list"), tr("What Lex Heller is, and what stands here."), &SiteLook::lead, true);
    addText(tr("The association's own site"), tr("With https:// before it."), &SiteLook::home);
    addText(tr("Where these pages stand"), tr("With https:// before it. Then they have a feed to subscribe to."),
            &SiteLook::base);
    addText(tr("Colour"), tr("Of headings and links, as #1d5c85. It must be readable on white."), &SiteLook::accent);
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(8, buttons); // one below the other in a narrow window
    flow->setContentsMargins(inside, 0, inside, 0);
    for (QPushButton* each : {m_logo, m_preview, m_write})
        flow->addWidget(each);
    column->addWidget(buttons);
    connect(m_logo, &QPushButton::clicked, this, &SiteCard::chooseLogo);
    connect(m_preview, &QPushButton::clicked, this, &SiteCard::preview);
    connect(m_write, &QPushButton::clicked, this, &SiteCard::write);
    connect(&session, &Session::flushing, m_fields, &FieldColumn::flush);
}

void SiteCard::addText(const QString& name, const QString& hint, QString SiteLook::* text, bool isLong)
{
    const FieldColumn::Text field{.name = name,
                                  .hint = hint,
                                  .stored = [this, text] { return m_look.*text; },
                                  .store = [this, text](const QString& value) -> Result<> {
                                      SiteLook look = m_look;
                                      look.*text = value.trimmed().isEmpty() ? SiteLook().*text : value;
                                      return store(look);
                                  }};
    if (isLong)
        m_fields->addLongText(field);
    else
        m_fields->addText(field);
}

Result<> SiteCard::store(const SiteLook& look)
{
    if (!m_session.isWritable())
        return {};
    return service::Sites(m_session.reg()).setLook(look);
}

void SiteCard::refresh()
{
    if (!m_session.isOpen())
        return;
    auto look = service::Sites(m_session.reg()).look();
    if (!look)
        return m_session.tellUnread(look.error());
    m_look = std::move(*look);
    const bool isOther = std::exchange(m_shownFor, m_session.path()) != m_session.path();
    m_fields->refresh(m_session.isWritable(), isOther);
    m_logo->setText(m_look.logo.isEmpty() ? tr("Logo…") : tr("Another logo…"));
    m_logo->setEnabled(m_session.isWritable());
}

void SiteCard::flush()
{
    m_fields->flush();
}

void SiteCard::chooseLogo()
{
    const QString path = m_dialogs.pickFile(tr("The association's logo: PNG, JPEG or SVG"), FileKind::Any);
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_session.tell({.code = ErrorCode::InputOutput,
                               .message = tr("“%1” cannot be read.").arg(QFileInfo(path).fileName()),
                               .advice = tr("Choose another picture.")});
    SiteLook look = m_look;
    look.logo = file.readAll();
    const QString ending = QFileInfo(path).suffix().toLower();
    look.logoName = u"logo."_s + (ending == "jpeg"_L1 ? u"jpg"_s : ending);
    if (const auto stored = store(look); !stored)
        m_session.tell(stored.error());
}

void SiteCard::write()
{
    const QString folder = m_dialogs.pickFolder(tr("A folder for the site"));
    if (!folder.isEmpty())
        writeTo(folder, false);
}

void SiteCard::preview()
{
    m_hasPreview = true;
    writeTo(previewFolder(), true);
}

void SiteCard::writeTo(const QString& folder, bool isPreview)
{
    m_session.settle();
    Job* job = Job::start<importing::WrittenSite>(
        this,
        [=, path = m_session.path(),
         environment = m_session.environment()](const Job::Progress&) -> Result<importing::WrittenSite> {
            const auto reg = service::Register::openReadOnly(path, environment);
            return reg ? writeAsSet(**reg, folder) : fail(reg);
        },
        [this, folder, isPreview](const Result<importing::WrittenSite>& written) {
            if (!written)
                return m_session.tell(written.error());
            if (isPreview) {
                QDesktopServices::openUrl(QUrl::fromLocalFile(QDir(folder).filePath(u"index.html"_s)));
                return;
            }
            m_session.noteLeft(written->dispatch);
            const FolderUpdate& update = written->update;
            QString said = tr("The site is written: %1 files new or changed, %2 as they were, %3 taken away.")
                               .arg(update.written.size())
                               .arg(update.left.size())
                               .arg(update.removed.size());
            if (!update.changed.isEmpty())
                said +=
                    u' ' +
                    tr("Somebody else had changed %1 since; that is overwritten.").arg(update.changed.join(u", "_s));
            m_session.say(said);
        });
    Q_EMIT started(job, tr("Writing the site"));
}

} // namespace heller::ui
