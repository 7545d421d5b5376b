// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcepage.h"

#include "core/journeys/movetocloud/recentsources.h"
#include "core/journeys/rehearsal/rehearsal.h"
#include "core/metabase/regions.h"
#include "ui/widgets/errorpanel.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/foldout.h"
#include "ui/widgets/keepkeybox.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace gangway {

using namespace Qt::StringLiterals;
using movetocloud::Cloud;
using movetocloud::SourceFacts;

namespace {

constexpr qsizetype recentCount = 8;

QString versionText(const metabase::DatabaseVersion &version)
{
    if (version.release)
        return QObject::tr("Metabase %1").arg(version.tag().mid(1));
    if (version.major > 0)
        return QObject::tr("Metabase %1").arg(version.text());
    return QObject::tr("not known");
}

QString insideText(const metabase::Inventory &inventory)
{
    QStringList parts;
    for (const auto &field : metabase::Inventory::fields()) {
        const qint64 count = inventory.*field.count;
        if (field.essential && count >= 0)
            //: A kind of thing and how many there are, such as "Questions: 16"
            parts.append(QObject::tr("%1: %2").arg(metabase::Inventory::title(field), QLocale().toString(count)));
    }
    return parts.join(u"  ·  "_s);
}

QString localPath(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

SourcePage::SourcePage(MoveContext &move, QWidget *parent)
    : WizardPage(movetocloud::Page::Source, move, parent)
    , m_look(this)
    , m_recentLook(this)
{
    setHeading(tr("Choose the Metabase to move"),
               tr("Gangway reads Metabase's own database file and never changes it. Metabase has to be stopped, since "
                  "an open file cannot be read safely."));
    setAcceptDrops(true);
    addPlace();
    addFindings();
    addKey();
    addCloud();
    addMore();
    body()->addStretch(1);
    connect(&m_look, &Job::stateChanged, this, &SourcePage::follow);
    connect(&m_look, &Job::progressed, this, [this](const Progress &progress) {
        m_lookingAt->setText(progress.what.isEmpty()
                                 ? tr("Reading %1 …").arg(QFileInfo(m_named).fileName())
                                 : tr("Reading %1: %2").arg(QFileInfo(m_named).fileName(), progress.what));
    });
}

void SourcePage::addPlace()
{
    auto *const label = new QLabel(tr("&Database file, or folder of Metabase:"));
    m_path = new QLineEdit;
    m_path->setObjectName(u"sourcePath"_s);
    m_path->setPlaceholderText(tr("Choose below, type a path, or drop a file on this page"));
    m_path->setAccessibleDescription(tr("Enter reads what is there."));
    label->setBuddy(m_path);
    label->setWordWrap(true);
    m_file = new QPushButton(tr("Choose &file…"));
    m_folder = new QPushButton(tr("Choose f&older…"));
    m_sample = new QPushButton(tr("Use the &sample"));
    m_sample->setToolTip(tr("A small Metabase that comes with Gangway, to practise with"));
    m_recent = new QPushButton(tr("&Recent"));
    m_recentMenu = new QMenu(m_recent);
    m_recent->setMenu(m_recentMenu);
    m_recent->hide();
    body()->addWidget(label);
    body()->addWidget(m_path);
    auto *const buttons = new FlowLayout;
    for (QPushButton *const button : {m_file, m_folder, m_sample, m_recent}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    body()->addLayout(buttons);
    connect(m_path, &QLineEdit::returnPressed, this, [this] { choose(m_path->text().trimmed()); });
    connect(m_path, &QLineEdit::textEdited, this, &SourcePage::completeChanged);
    connect(m_path, &QLineEdit::textEdited, this, &SourcePage::follow);
    connect(m_file, &QPushButton::clicked, this, &SourcePage::askForFile);
    connect(m_folder, &QPushButton::clicked, this, &SourcePage::askForFolder);
    connect(m_sample, &QPushButton::clicked, this, [this] { choose(rehearsal::samplePath()); });
}

void SourcePage::addFindings()
{
    m_looking = new QWidget;
    auto *const row = new QHBoxLayout(m_looking);
    row->setContentsMargins(0, 0, 0, 0);
    m_lookingAt = new QLabel;
    m_lookingAt->setWordWrap(true);
    auto *const stop = new QPushButton(tr("Sto&p reading"));
    stop->setAutoDefault(false);
    row->addWidget(m_lookingAt, 1);
    row->addWidget(stop);
    connect(stop, &QPushButton::clicked, &m_look, &Job::cancel);
    m_looking->hide();
    body()->addWidget(m_looking);

    m_facts = new FactTable;
    m_facts->setObjectName(u"facts"_s);
    m_facts->hide();
    body()->addWidget(m_facts);
}

void SourcePage::addKey()
{
    m_keyArea = new QWidget;
    auto *const column = new QVBoxLayout(m_keyArea);
    column->setContentsMargins(0, 0, 0, 0);
    m_keyState = new QLabel;
    m_keyState->setWordWrap(true);
    auto *const label = new QLabel(tr("Encryption &key (MB_ENCRYPTION_SECRET_KEY):"));
    m_key = new QLineEdit;
    m_key->setObjectName(u"encryptionKey"_s);
    m_key->setEchoMode(QLineEdit::Password);
    label->setBuddy(m_key);
    label->setWordWrap(true);
    m_tryKey = new QPushButton(tr("&Try the key"));
    m_tryKey->setAutoDefault(false);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_key, 1);
    row->addWidget(m_tryKey);
    column->addWidget(m_keyState);
    column->addWidget(label);
    column->addLayout(row);
    m_keeping = new KeepKeyBox(move().workplace);
    column->addWidget(m_keeping);
    m_keyArea->hide();
    body()->addWidget(m_keyArea);
    const auto tryKey = [this] {
        if (!m_key->text().isEmpty())
            look(m_named, Secret(m_key->text().toUtf8()));
    };
    connect(m_tryKey, &QPushButton::clicked, this, tryKey);
    connect(m_key, &QLineEdit::returnPressed, this, tryKey);
    connect(m_keeping, &KeepKeyBox::found, this, [this](const Secret &key) {
        if (!m_look.isRunning() && session().source() && session().source()->wantsKey())
            look(m_named, key);
    });
}

void SourcePage::addCloud()
{
    auto *const group = new QGroupBox(tr("Where to"));
    auto *const column = new QVBoxLayout(group);
    const auto explained = [column](QRadioButton *button, const QString &explanation) {
        auto *const text = new QLabel(explanation);
        text->setWordWrap(true);
        text->setIndent(24);
        text->setBuddy(button);
        button->setAccessibleDescription(explanation);
        column->addWidget(button);
        column->addWidget(text);
    };
    m_toRehearsal = new QRadioButton(tr("R&ehearse first"));
    m_toCloud = new QRadioButton(tr("Metabase &Cloud"));
    m_toRehearsal->setObjectName(u"toRehearsal"_s);
    m_toCloud->setObjectName(u"toCloud"_s);
    explained(m_toRehearsal, tr("The whole move with your data and the real steps, to a stand-in for Metabase Cloud on "
                                "this machine. Nothing leaves it."));
    explained(m_toCloud, tr("The real move. The snapshot is uploaded to Metabase; you order the new instance in "
                            "Metabase Store."));
    body()->addWidget(group);
    connect(m_toRehearsal, &QRadioButton::clicked, this, &SourcePage::chooseCloud);
    connect(m_toCloud, &QRadioButton::clicked, this, &SourcePage::chooseCloud);
}

void SourcePage::addMore()
{
    auto *const inside = new QWidget;
    auto *const column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    auto *const label = new QLabel(tr("Re&gion of the new instance:"));
    m_region = new QComboBox;
    m_region->setObjectName(u"region"_s);
    label->setBuddy(m_region);
    label->setWordWrap(true);
    m_region->addItem(tr("not decided yet"), QString());
    for (const metabase::Region &region : metabase::regions())
        m_region->addItem(region.title(), QString::fromLatin1(region.id));
    m_region->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_region->setMinimumContentsLength(10);
    auto *const why = new QLabel(tr("Where it is known, the checks name the addresses that your firewalls have to let "
                                    "in. It is chosen in Metabase Store."));
    why->setWordWrap(true);
    column->addWidget(label);
    column->addWidget(m_region);
    column->addWidget(why);
    body()->addWidget(new FoldOut(tr("&More options"), inside));
    connect(m_region, &QComboBox::activated, this, [this] {
        session().setRegion(m_region->currentData().toString());
        move().tellChanged();
    });
}

QString SourcePage::helpTopic() const
{
    return u"move-to-cloud#source"_s;
}

QWidget *SourcePage::firstFocus() const
{
    return m_path;
}

void SourcePage::enter()
{
    const auto &session = this->session();
    if (m_named.isEmpty())
        m_named = session.source() ? session.source()->named : session.answers().source;
    m_path->setText(m_named);
    (session.cloud() == Cloud::Rehearsal ? m_toRehearsal : m_toCloud)->setChecked(true);
    m_region->setCurrentIndex(std::max(0, m_region->findData(session.answers().region)));
    for (QWidget *const question : std::initializer_list<QWidget *>{m_path, m_file, m_folder, m_sample, m_recent,
                                                                    m_toRehearsal, m_toCloud, m_region})
        question->setEnabled(isEditable());
    if (isEditable())
        fillRecent();
    else
        setHint(tr("The move has begun with these answers. They are here to be read."));
    showFacts();
    follow();
    // Planned again: what is moved is known, and has to be read anew.
    if (isEditable() && !session.source() && !m_failure && !m_named.isEmpty() && !m_look.isRunning())
        look(m_named, {});
}

void SourcePage::leave()
{
    m_look.cancel();
}

void SourcePage::fillRecent()
{
    m_recentLook.start<QStringList>(
        [home = move().workplace.home()](const Steering &) { return movetocloud::recentSources(home, recentCount); },
        [this](const Result<QStringList> &paths) {
            m_recentMenu->clear();
            if (paths) {
                for (const QString &path : *paths)
                    m_recentMenu->addAction(QDir::toNativeSeparators(path).replace(u'&', u"&&"_s), this,
                                            [this, path] { choose(path); });
            }
            m_recent->setVisible(!m_recentMenu->isEmpty());
        });
}

void SourcePage::askForFile()
{
    auto *const dialog = new QFileDialog(this, tr("Choose Metabase's database file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Metabase's database (*.mv.db)"),
                            tr("metabase.jar, or a file with MB_DB_ variables (*.jar *.env *.conf)"),
                            tr("All files (*)")});
    if (!m_named.isEmpty())
        dialog->setDirectory(QFileInfo(m_named).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, &SourcePage::choose);
    dialog->open();
}

void SourcePage::askForFolder()
{
    auto *const dialog = new QFileDialog(this, tr("Choose the folder Metabase runs in"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &SourcePage::choose);
    dialog->open();
}

void SourcePage::choose(const QString &path)
{
    if (path.isEmpty() || !isEditable())
        return;
    m_path->setText(path);
    m_key->clear();
    m_keeping->leave();
    look(path, {});
}

void SourcePage::look(const QString &path, const Secret &key)
{
    m_named = path;
    m_isKeyTried = !key.isEmpty();
    delete m_failure;
    m_failure = nullptr;
    m_lookingAt->setText(tr("Reading %1 …").arg(QFileInfo(path).fileName()));
    m_look.start<SourceFacts>(
        [path, key](const Steering &steering) { return movetocloud::lookAtSource(path, key, steering); },
        [this](const Result<SourceFacts> &found) { take(found); });
}

void SourcePage::take(const Result<SourceFacts> &found)
{
    session().setSource(found ? std::optional(*found) : std::nullopt);
    if (!found && found.error().code != Error::Code::Cancelled) {
        auto *const panel = new ErrorPanel(found.error(), {}, this);
        m_failure = panel;
        connect(panel, &ErrorPanel::dismissed, this, [this] {
            m_failure->deleteLater();
            m_failure = nullptr;
        });
        body()->insertWidget(body()->indexOf(m_facts), m_failure);
    }
    if (found)
        judgeKey(*found);
    showFacts();
    move().tellChanged();
    follow();
}

void SourcePage::judgeKey(const SourceFacts &source)
{
    if (source.keyState == metabase::KeyState::KeyMissing) {
        m_keeping->offer(source.path);
    } else if (source.keyState == metabase::KeyState::KeyWrong) {
        m_keeping->refuse(source.path, source.key);
        m_keeping->offer({});
    } else if (source.keyState == metabase::KeyState::KeyRight && m_isKeyTried) {
        m_keeping->take(source.path, source.key);
    }
}

void SourcePage::showFacts()
{
    const auto &source = session().source();
    m_facts->clear();
    m_facts->setVisible(source.has_value());
    m_keyArea->setVisible(source && (source->wantsKey() || m_isKeyTried));
    if (!source)
        return;
    m_facts->add(tr("Version"), versionText(source->version));
    m_facts->add(tr("Name"), source->siteName);
    m_facts->add(tr("Address"), source->siteUrl, FactTable::Kind::Code);
    m_facts->add(tr("Inside"), insideText(source->inventory));
    m_facts->add(tr("File"), source->path, FactTable::Kind::Code);
    m_facts->add(tr("Size"), QLocale().formattedDataSize(source->bytes, 1, QLocale::DataSizeSIFormat));
    switch (source->keyState) {
    case metabase::KeyState::KeyMissing:
        m_keyState->setText(
            tr("Connection details and settings in this database are encrypted. Metabase Cloud takes "
               "them as plain text, so the key of the old server is needed. Unless it is to be kept in the keychain, "
               "it is kept only until the move has ended."));
        break;
    case metabase::KeyState::KeyWrong:
        m_keyState->setText(tr("This key does not open what is encrypted. Take it from the environment of the server "
                               "that runs on this database, exactly as it stands there."));
        break;
    default:
        m_keyState->setText(tr("The key is right: it opens what is encrypted."));
        break;
    }
}

void SourcePage::chooseCloud()
{
    session().setCloud(m_toRehearsal->isChecked() ? Cloud::Rehearsal : Cloud::Metabase);
    move().tellChanged();
    follow();
}

QString SourcePage::whyNot() const
{
    if (m_look.isRunning())
        return tr("The database is being read.");
    if (m_path->text().trimmed() != m_named && !m_path->text().trimmed().isEmpty())
        return tr("Press Enter in the field to read that file.");
    if (!session().source())
        return m_failure ? tr("Choose a database that can be read, or press Enter in the field to try again.")
                         : tr("Choose a database file or folder first.");
    if (session().source()->wantsKey())
        return tr("The encryption key is missing.");
    return {};
}

bool SourcePage::isComplete() const
{
    return whyNot().isEmpty();
}

void SourcePage::follow()
{
    m_looking->setVisible(m_look.isRunning());
    if (isEditable())
        setHint(whyNot());
    emit completeChanged();
}

void SourcePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (isEditable() && !localPath(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SourcePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    choose(localPath(*event->mimeData()));
}

} // namespace gangway
