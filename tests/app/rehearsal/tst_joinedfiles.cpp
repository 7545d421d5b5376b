// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several files read as one: every range of them, and what is wrong.
#include "app/rehearsal/joinedfiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gangway;
using rehearsal::JoinedFiles;

class TestJoinedFiles final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const QByteArray &bytes : {QByteArray("abc"), QByteArray(), QByteArray("d"), QByteArray("efghi")}) {
            m_whole += bytes;
            m_paths.append(m_folder.filePath(QString::number(m_paths.size())));
            QFile file(m_paths.back());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
    }

    void everyRangeIsThatOfTheWhole()
    {
        const auto joined = JoinedFiles::open(m_paths);
        QVERIFY(joined);
        QCOMPARE((*joined)->size(), m_whole.size());
        for (qsizetype from = 0; from <= m_whole.size(); ++from) {
            for (qsizetype size = 0; size <= m_whole.size() - from; ++size) {
                QByteArray read(size, '?');
                QVERIFY((*joined)->read(from, read.data(), size));
                QCOMPARE(read, m_whole.sliced(from, size));
            }
        }
    }

    void nothingIsReadBeyondTheEnd()
    {
        const auto joined = JoinedFiles::open(m_paths);
        QVERIFY(joined);
        QByteArray read(20, '?');
        for (const auto &[from, size] : {std::pair{-1, 1}, {0, 10}, {9, 1}, {10, 0}, {3, -1}}) {
            const auto done = (*joined)->read(from, read.data(), size);
            QVERIFY(!done);
            QCOMPARE(done.error().code, Error::Code::Corrupt);
        }
        QCOMPARE(read, QByteArray(20, '?'));
    }

    void aFileThatIsGoneOrShorterIsAnError()
    {
        QVERIFY(QFile::copy(m_paths[3], m_folder.filePath(QStringLiteral("other"))));
        const auto joined = JoinedFiles::open({m_paths[0], m_folder.filePath(QStringLiteral("other"))});
        QVERIFY(joined);
        QByteArray read(8, '?');
        QVERIFY((*joined)->read(0, read.data(), 3));
        QVERIFY(QFile::resize(m_folder.filePath(QStringLiteral("other")), 2));
        QVERIFY(!(*joined)->read(0, read.data(), 8));
        QVERIFY((*joined)->read(0, read.data(), 3));
        QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("other"))));
        const auto gone = (*joined)->read(0, read.data(), 8);
        QVERIFY(!gone);
        QVERIFY(!gone.error().what.isEmpty());
    }

private:
    QTemporaryDir m_folder;
    QStringList m_paths;
    QByteArray m_whole;
};

QTEST_GUILESS_MAIN(TestJoinedFiles)
#include "tst_joinedfiles.moc"
