// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectwindow.h"

#include "core/inspect/damageaccount.h"
#include "core/jobs/runwords.h"
#include "tablelist.h"
#include "ui/widgets/errorpanel.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/readingwidth.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace gangway {

using namespace Qt::StringLiterals;
using inspect::Depth;
using inspect::Problem;
using inspect::Summary;

namespace {

constexpr int mostShown = 50; // of a list in the window

} // namespace

InspectWindow::InspectWindow(const QString &path, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_path(path)
    , m_looking(this)
{
    setObjectName(u"inspectWindow"_s);
    setWindowTitle(tr("%1 — read-only, offline").arg(QFileInfo(path).fileName()));
    auto *const inside = new QWidget;
    m_inside = new QVBoxLayout(inside);
    auto *const scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    addTop();
    addTables();
    const int letter = fontMetrics().averageCharWidth();
    resize(std::max(800, 96 * letter), std::max(600, 36 * fontMetrics().height()));
    auto *const close = new QShortcut(QKeySequence::Close, this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
    connect(&m_looking, &Job::stateChanged, this, &InspectWindow::follow);
    connect(&m_looking, &Job::progressed, this, [this](const Progress &progress) {
        m_state->setText(progress.what.isEmpty() ? tr("Reading: %1").arg(progressText(progress))
                                                 : tr("Reading %1: %2").arg(progress.what, progressText(progress)));
    });
    look(Depth::Quick);
}

void InspectWindow::addTop()
{
    m_state = new QLabel;
    m_state->setObjectName(u"state"_s);
    m_state->setWordWrap(true);
    m_full = new QPushButton(tr("&Check everything"));
    m_full->setObjectName(u"checkEverything"_s);
    m_full->setToolTip(tr("Reads every page, row, large object and index entry"));
    m_stop = new QPushButton(tr("Sto&p"));
    auto *const row = new QHBoxLayout;
    row->addWidget(m_state, 1);
    row->addWidget(m_full, 0, Qt::AlignTop);
    row->addWidget(m_stop, 0, Qt::AlignTop);
    m_facts = new FactTable;
    m_damage = new FactTable;
    m_damage->setObjectName(u"damage"_s);
    m_problems = new QWidget;
    m_inside->addLayout(row);
    m_inside->addLayout(asWideAsRead(m_damage));
    m_inside->addLayout(asWideAsRead(m_facts));
    m_inside->addWidget(m_problems);
    connect(m_full, &QPushButton::clicked, this, [this] { look(Depth::Full); });
    connect(m_stop, &QPushButton::clicked, &m_looking, &Job::cancel);
}

void InspectWindow::addTables()
{
    m_tables = new QWidget;
    auto *const label = new QLabel(tr("&Tables with this in their name:"));
    m_filter = new QLineEdit;
    m_filter->setClearButtonEnabled(true);
    label->setBuddy(m_filter);
    m_list = new TableList(this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_list);
    m_sorted->setSortRole(TableList::sortRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_view = new QTableView;
    m_view->setObjectName(u"tables"_s);
    m_view->setAccessibleName(tr("Tables"));
    m_view->setModel(m_sorted);
    m_view->setSortingEnabled(true);
    m_view->setAlternatingRowColors(true); // in a wide window, rows are followed by them
    m_view->sortByColumn(0, Qt::AscendingOrder);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_view->setMinimumHeight(6 * fontMetrics().height());
    auto *const choosing = new QWidget;
    auto *const row = new QHBoxLayout(choosing);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_filter, 1);
    auto *const column = new QVBoxLayout(m_tables);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(asWideAsRead(choosing));
    column->addWidget(m_view, 1);
    m_tables->hide();
    m_inside->addWidget(m_tables, 1);
    m_inside->addStretch(0);
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
}

void InspectWindow::look(Depth depth)
{
    delete m_failure;
    m_failure = nullptr;
    m_state->setText(tr("Reading %1 …").arg(QFileInfo(m_path).fileName()));
    m_looking.start<Summary>(
        [path = m_path, depth](const Steering &steering) { return inspect::summarise(path, depth, nullptr, steering); },
        [this, depth](const Result<Summary> &found) { take(found, depth); });
}

void InspectWindow::take(const Result<Summary> &found, Depth depth)
{
    if (!found && found.error().code == Error::Code::Cancelled) {
        m_state->setText(tr("Stopped before everything was read."));
        return;
    }
    if (!found) {
        m_state->clear();
        auto *const panel = new ErrorPanel(found.error(), {}, this);
        panel->dismissButton()->setText(tr("Try again"));
        m_failure = panel;
        connect(panel, &ErrorPanel::dismissed, this, [this] {
            m_failure->deleteLater();
            m_failure = nullptr;
            look(Depth::Quick);
        });
        m_inside->insertWidget(1, panel);
        return;
    }
    m_summary = *found;
    showDamage(*found);
    showFacts(*found);
    FactTable::align({m_damage, m_facts});
    showProblems(*found, depth);
    m_list->set(found->tables, found->damage.has_value());
    if (found->damage && !found->damage->isWhole())
        m_view->sortByColumn(TableList::lostColumn, Qt::DescendingOrder); // what lost most comes first
    m_tables->setVisible(!found->tables.empty());
    follow();
}

/// The account: what can still be read, what is lost, and how to keep the rest.
void InspectWindow::showDamage(const Summary &summary)
{
    m_damage->clear();
    m_damage->setVisible(summary.damage.has_value());
    if (!summary.damage)
        return;
    m_damage->add(tr("Damaged"), inspect::damageHeadline(*summary.damage));
    QStringList lines;
    for (const h2::Problem &problem : summary.damage->general)
        lines.append(problem.what);
    int tables = 0;
    for (const h2::TableDamage &damage : summary.damage->tables) {
        if (!damage.isWhole() && ++tables <= mostShown)
            lines.append(h2::sentencesOn(damage));
    }
    if (tables > mostShown)
        lines.append(tr("and %1 more").arg(QLocale().toString(tables - mostShown)));
    lines.removeDuplicates();
    m_damage->add(tr("What is lost"), lines.join(u'\n'));
    if (!summary.tables.empty() && summary.member.isEmpty()) {
        m_damage->add(tr("To keep the rest"), tr("This command writes what can be read into a new file:"));
        m_damage->add(tr("Command"), inspect::salvageCommand(summary.identity.path), FactTable::Kind::Code);
    }
}

void InspectWindow::showFacts(const Summary &summary)
{
    using Kind = FactTable::Kind;
    const QLocale locale;
    m_facts->clear();
    m_facts->add(tr("File"), summary.identity.path, Kind::Code);
    m_facts->add(tr("What it is"), summary.identity.sentence);
    m_facts->add(tr("What to do"), summary.identity.next);
    m_facts->add(tr("In it"), summary.member, Kind::Code);
    if (summary.file.bytes >= 0)
        m_facts->add(tr("Size"), locale.formattedDataSize(summary.file.bytes, 1, QLocale::DataSizeSIFormat));
    m_facts->add(tr("SHA-256"), QString::fromLatin1(summary.file.sha256), Kind::Code);
    if (!summary.tables.empty())
        m_facts->add(tr("Tables"), locale.toString(static_cast<qint64>(summary.tables.size())));
    if (summary.recognition)
        m_facts->add(tr("Contents"), summary.recognition->reason);
    if (!summary.metabase)
        return;
    const auto &metabase = *summary.metabase;
    m_facts->add(tr("Metabase"), metabase.version().text());
    m_facts->add(tr("Name"), metabase.settings.siteName());
    m_facts->add(tr("Encrypted"), metabase.encryption.isEncrypted() ? tr("yes") : tr("no"));
    QStringList counts;
    for (const auto &field : metabase::Inventory::fields()) {
        const qint64 count = metabase.inventory.*field.count;
        if (count > 0)
            //: A kind of thing and how many there are, such as "Questions: 16"
            counts.append(tr("%1: %2").arg(metabase::Inventory::title(field), locale.toString(count)));
    }
    m_facts->add(tr("Holds"), counts.join(u"  ·  "_s));
}

void InspectWindow::showProblems(const Summary &summary, Depth depth)
{
    delete m_problems->layout();
    qDeleteAll(m_problems->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *const column = new QVBoxLayout(m_problems);
    column->setContentsMargins(0, 0, 0, 0);
    constexpr auto most = static_cast<std::size_t>(mostShown);
    for (std::size_t i = 0; i < std::min(summary.problems.size(), most); ++i) {
        const Problem &problem = summary.problems[i];
        if (problem.what == summary.identity.sentence) // said above already
            continue;
        const QString kind = problem.severity == Problem::Severity::Error     ? tr("Cannot be read: %1")
                             : problem.severity == Problem::Severity::Warning ? tr("Attention: %1")
                                                                              : tr("Note: %1");
        QStringList lines{kind.arg(problem.what)};
        for (const QString &more : {problem.where, problem.next}) {
            if (!more.isEmpty())
                lines.append(more);
        }
        auto *const text = new QLabel(lines.join(u'\n'));
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(text);
    }
    if (summary.problems.size() > most)
        column->addWidget(
            new QLabel(tr("and %1 more").arg(QLocale().toString(static_cast<qint64>(summary.problems.size() - most)))));
    if (!summary.opened)
        m_state->setText(tr("Gangway knows what this is, and does not look into it."));
    else if (summary.damage)
        m_state->setText(summary.damage->isWhole() ? tr("This file is damaged, but every row can be read.")
                                                   : tr("This file is damaged. Shown is what can still be read."));
    else if (!summary.problems.empty())
        m_state->setText(
            tr("%n thing(s) to know about this file.", nullptr, static_cast<int>(summary.problems.size())));
    else if (depth == Depth::Full)
        m_state->setText(tr("Every page, row, large object and index entry can be read."));
    else
        m_state->setText(tr("Nothing unusual at first sight. Check everything reads each row."));
}

void InspectWindow::follow()
{
    m_stop->setVisible(m_looking.isRunning());
    m_full->setVisible(!m_looking.isRunning() && m_summary && m_summary->opened);
}

} // namespace gangway
