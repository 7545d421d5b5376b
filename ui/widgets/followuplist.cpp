// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "followuplist.h"

#include "breakablelabel.h"
#include "wrappedcheckbox.h"

#include <QGridLayout>
#include <QJsonObject>
#include <QVBoxLayout>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

QString explanation(const QJsonObject &item)
{
    QStringList paragraphs{item.value(u"why"_s).toString(), item.value(u"what"_s).toString()};
    QStringList subjects;
    const QJsonArray list = item.value(u"subjects"_s).toArray();
    for (const QJsonValue &subject : list)
        subjects.append(u"• "_s + subject.toString());
    paragraphs.append(subjects.join(u'\n'));
    paragraphs.removeAll(QString());
    return paragraphs.join(u'\n');
}

} // namespace

FollowUpList::FollowUpList(QWidget *parent)
    : QWidget(parent)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 2);
}

void FollowUpList::set(const QJsonArray &list, const QSet<QString> &done)
{
    while (QLayoutItem *const old = layout()->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    m_boxes.clear();
    for (const QJsonValue &value : list) {
        const QJsonObject item = value.toObject();
        auto *const row = new QWidget(this);
        const QString title = item.value(u"title"_s).toString();
        auto *const box = new WrappedCheckBox(QString(title).replace(u'&', u"&&"_s), row);
        QFont bold = box->font();
        bold.setBold(true);
        box->setFont(bold);
        box->setAccessibleName(title);
        box->setObjectName(item.value(u"id"_s).toString());
        box->setChecked(done.contains(box->objectName()));
        auto *const text = new BreakableLabel(explanation(item), row);
        box->setAccessibleDescription(explanation(item));
        connect(box, &QCheckBox::toggled, this, &FollowUpList::ticked);
        auto *const grid = new QGridLayout(row);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(0);
        grid->setVerticalSpacing(fontMetrics().height() / 8);
        grid->setColumnMinimumWidth(0, box->textIndent());
        grid->setColumnStretch(1, 1);
        grid->addWidget(box, 0, 0, 1, 2);
        grid->addWidget(text, 1, 1);
        layout()->addWidget(row);
        m_boxes.push_back(box);
    }
}

QSet<QString> FollowUpList::done() const
{
    QSet<QString> ids;
    for (const QCheckBox *const box : m_boxes) {
        if (box->isChecked())
            ids.insert(box->objectName());
    }
    return ids;
}

void FollowUpList::showFirstLeft()
{
    for (QCheckBox *const box : m_boxes) {
        if (!box->isChecked()) {
            box->setFocus(Qt::OtherFocusReason); // a scroll area brings what gets the keyboard into view
            return;
        }
    }
}

} // namespace gangway
