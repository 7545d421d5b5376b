// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcepage.h"

#include "core/metabase/regions.h"
#include "ui/widgets/errorpanel.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/foldout.h"
#include "ui/widgets/readingwidth.h"
#include "ui/widgets/sourcekeybox.h"
#include "ui/widgets/sourcepicker.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace gangway {

using namespace Qt::StringLiterals;
using movetocloud::Cloud;
using movetocloud::SourceFacts;

namespace {

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
    , m_picker(new SourcePicker(move.workplace))
    , m_key(new SourceKeyBox(move.workplace))
    , m_look(this)
{
    setHeading(tr("Choose the Metabase to move"),
               tr("Gangway reads Metabase's own database file and never changes it. Metabase has to be stopped, since "
                  "an open file cannot be read safely."));
    setAcceptDrops(true);
    body()->addLayout(asWideAsRead(m_picker));
    addFindings();
    body()->addLayout(asWideAsRead(m_key));
    addCloud();
    addMore();
    body()->addStretch(1);
    connect(m_picker, &SourcePicker::chosen, this, &SourcePage::choose);
    connect(m_picker, &SourcePicker::typed, this, &SourcePage::follow);
    connect(m_key, &SourceKeyBox::typed, this, [this](const Secret &key) { look(m_picker->named(), key); });
    connect(m_key, &SourceKeyBox::found, this, [this](const Secret &key) {
        if (!m_look.isRunning() && session().source() && session().source()->wantsKey())
            look(m_picker->named(), key);
    });
    connect(&m_look, &Job::stateChanged, this, &SourcePage::follow);
    connect(&m_look, &Job::progressed, this, [this](const Progress &progress) {
        m_lookingAt->setText(progress.what.isEmpty()
                                 ? tr("Reading %1 …").arg(QFileInfo(m_picker->named()).fileName())
                                 : tr("Reading %1: %2").arg(QFileInfo(m_picker->named()).fileName(), progress.what));
    });
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
    body()->addLayout(asWideAsRead(m_looking));

    m_facts = new FactTable;
    m_facts->setObjectName(u"facts"_s);
    m_facts->hide();
    m_factsRow = asWideAsRead(m_facts);
    body()->addLayout(m_factsRow);
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
    body()->addLayout(asWideAsRead(group));
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
    body()->addLayout(asWideAsRead(new FoldOut(tr("&More options"), inside)));
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
    return m_picker->field();
}

void SourcePage::enter()
{
    const auto &session = this->session();
    if (m_picker->named().isEmpty())
        m_picker->name(session.source() ? session.source()->named : session.answers().source);
    else
        m_picker->name(m_picker->named()); // what was typed and not read is not shown again
    (session.cloud() == Cloud::Rehearsal ? m_toRehearsal : m_toCloud)->setChecked(true);
    m_region->setCurrentIndex(std::max(0, m_region->findData(session.answers().region)));
    m_picker->setEditable(isEditable());
    for (QWidget *const question : std::initializer_list<QWidget *>{m_toRehearsal, m_toCloud, m_region})
        question->setEnabled(isEditable());
    if (isEditable())
        m_picker->fillRecent();
    else
        setHint(tr("The move has begun with these answers. They are here to be read."));
    showFacts();
    follow();
    // Planned again: what is moved is known, and has to be read anew.
    if (isEditable() && !session.source() && !m_failure && !m_picker->named().isEmpty() && !m_look.isRunning())
        look(m_picker->named(), {});
}

void SourcePage::leave()
{
    m_look.cancel();
}

void SourcePage::choose(const QString &path)
{
    if (path.isEmpty() || !isEditable())
        return;
    m_picker->name(path);
    m_key->leave();
    look(path, {});
}

void SourcePage::look(const QString &path, const Secret &key)
{
    m_key->beginLook(key);
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
        body()->insertWidget(body()->indexOf(m_factsRow), m_failure);
    }
    if (found)
        m_key->judge(*found);
    showFacts();
    move().tellChanged();
    follow();
}

void SourcePage::showFacts()
{
    const auto &source = session().source();
    m_facts->clear();
    m_facts->setVisible(source.has_value());
    m_key->follow(source);
    if (!source)
        return;
    m_facts->add(tr("Version"), versionText(source->version));
    m_facts->add(tr("Name"), source->siteName);
    m_facts->add(tr("Address"), source->siteUrl, FactTable::Kind::Code);
    m_facts->add(tr("Inside"), insideText(source->inventory));
    m_facts->add(tr("File"), source->path, FactTable::Kind::Code);
    m_facts->add(tr("Size"), QLocale().formattedDataSize(source->bytes, 1, QLocale::DataSizeSIFormat));
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
    if (m_picker->isTypedOver())
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
