// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcekeybox.h"

#include "keepkeybox.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::SourcePage)
};

} // namespace

SourceKeyBox::SourceKeyBox(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_state(new QLabel)
    , m_key(new QLineEdit)
    , m_keeping(new KeepKeyBox(workplace))
{
    m_state->setWordWrap(true);
    auto *const label = new QLabel(Tr::tr("Encryption &key (MB_ENCRYPTION_SECRET_KEY):"));
    m_key->setObjectName(u"encryptionKey"_s);
    m_key->setEchoMode(QLineEdit::Password);
    label->setBuddy(m_key);
    label->setWordWrap(true);
    auto *const trying = new QPushButton(Tr::tr("&Try the key"));
    trying->setAutoDefault(false);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_key, 1);
    row->addWidget(trying);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(m_keeping);
    hide();
    const auto tell = [this] {
        if (!m_key->text().isEmpty())
            emit typed(Secret(m_key->text().toUtf8()));
    };
    connect(trying, &QPushButton::clicked, this, tell);
    connect(m_key, &QLineEdit::returnPressed, this, tell);
    connect(m_keeping, &KeepKeyBox::found, this, &SourceKeyBox::found);
}

void SourceKeyBox::leave()
{
    m_key->clear();
    m_keeping->leave();
}

void SourceKeyBox::beginLook(const Secret &key)
{
    m_isKeyTried = !key.isEmpty();
}

void SourceKeyBox::judge(const movetocloud::SourceFacts &source)
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

void SourceKeyBox::follow(const std::optional<movetocloud::SourceFacts> &source)
{
    setVisible(source && (source->wantsKey() || m_isKeyTried));
    if (!source)
        return;
    switch (source->keyState) {
    case metabase::KeyState::KeyMissing:
        m_state->setText(Tr::tr(
            "Connection details and settings in this database are encrypted. Metabase Cloud takes "
            "them as plain text, so the key of the old server is needed. Unless it is to be kept in the keychain, "
            "it is kept only until the move has ended."));
        break;
    case metabase::KeyState::KeyWrong:
        m_state->setText(Tr::tr("This key does not open what is encrypted. Take it from the environment of the server "
                                "that runs on this database, exactly as it stands there."));
        break;
    default:
        m_state->setText(Tr::tr("The key is right: it opens what is encrypted."));
        break;
    }
}

} // namespace gangway
