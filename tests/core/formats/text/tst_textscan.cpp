// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/text/textscan.h"

#include <QTest>

using namespace gangway;

class TestTextScan : public QObject
{
    Q_OBJECT

    /// Letters for kinds, in order; runs of ASCII are one item.
    static QByteArray kinds(QByteArrayView text, qsizetype piece)
    {
        QByteArray out;
        QByteArray joined;
        TextScan scan;
        const auto visit = [&](const TextScan::Item &item) {
            static constexpr char letters[] = "csi";
            const char letter = letters[static_cast<int>(item.kind)];
            if (letter != 'c' || !out.endsWith('c'))
                out.append(letter);
            joined.append(item.bytes.data(), item.bytes.size());
        };
        for (qsizetype at = 0; at < text.size(); at += piece)
            scan.add(text.sliced(at, std::min(piece, text.size() - at)), visit);
        scan.finish(visit);
        return joined == text ? out : QByteArray("bytes were lost");
    }

private slots:
    void everyByteIsSeenOnceAndNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("seen");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("plain") << QByteArray("abc \"'\\ \n\x7f") << QByteArray("c");
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("c");
        QTest::newRow("two to four bytes") << QByteArray("é€😀") << QByteArray("c");
        QTest::newRow("last character") << QByteArray("\xF4\x8F\xBF\xBF") << QByteArray("c");
        QTest::newRow("past the last") << QByteArray("\xF4\x90\x80\x80") << QByteArray("iiii");
        QTest::newRow("lone high surrogate") << QByteArray("a\xED\xA0\x80z") << QByteArray("csc");
        QTest::newRow("lone low surrogate") << QByteArray("\xED\xBF\xBF") << QByteArray("s");
        QTest::newRow("stray continuation") << QByteArray("a\x80z") << QByteArray("cic");
        QTest::newRow("latin-1") << QByteArray("caf\xE9 au lait") << QByteArray("cic");
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << QByteArray("ii");
        QTest::newRow("overlong in three") << QByteArray("\xE0\x80\xAF") << QByteArray("iii");
        QTest::newRow("cut short") << QByteArray("a\xE2\x82") << QByteArray("ci");
        QTest::newRow("broken off by a good one") << QByteArray("\xE2\x82\xC3\xA9") << QByteArray("ic");
        QTest::newRow("FF") << QByteArray("\xFF\xFE") << QByteArray("ii");
    }
    void everyByteIsSeenOnceAndNamed()
    {
        QFETCH(QByteArray, text);
        QTEST(kinds(text, std::max<qsizetype>(1, text.size())), "seen");
        for (qsizetype piece = 1; piece < 5; ++piece)
            QTEST(kinds(text, piece), "seen");
    }

    void plainRunsEndAtTheFirstSpecialByte()
    {
        for (qsizetype size = 0; size < 70; ++size) {
            QByteArray text(size, 'a');
            QCOMPARE(plainRun(text), size);
            for (qsizetype at = 0; at < size; ++at) {
                for (const char special : {'"', '\'', '\\', '\n', '\0', '\x1f', '\x80', '\xff'}) {
                    text[at] = special;
                    QCOMPARE(plainRun(text), at);
                    QCOMPARE(plainRun(QByteArrayView(text).first(at)), at);
                }
                for (const char plain : {' ', '~', '!', '[', '\x7f'}) {
                    text[at] = plain;
                    QCOMPARE(plainRun(text), size);
                }
                text[at] = 'a';
            }
        }
    }

    void traitsAreFound()
    {
        QVERIFY(traitsOf(QByteArrayView("a\0b", 3)).nul);
        QVERIFY(!traitsOf("abc").nul);
        QVERIFY(traitsOf("\xED\xA0\x80").surrogate);
        QVERIFY(traitsOf("\xFF").invalid);
        QVERIFY(!traitsOf("é€😀").invalid);
    }
};

QTEST_GUILESS_MAIN(TestTextScan)
#include "tst_textscan.moc"
