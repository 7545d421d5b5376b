// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/movetocloud/movetocloud.h"
#include "ui/home/journeycard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/breakable.h"
#include "ui/widgets/breakablelabel.h"
#include "ui/widgets/comparisontable.h"
#include "ui/widgets/errorpanel.h"
#include "ui/widgets/foldout.h"
#include "ui/widgets/followuplist.h"
#include "ui/widgets/gauge.h"
#include "ui/widgets/legiblestyle.h"
#include "ui/widgets/logtail.h"
#include "ui/widgets/phaseline.h"
#include "ui/widgets/tone.h"
#include "ui/widgets/wrappedcheckbox.h"
#include "windowkit.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyleOptionButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextLayout>
#include <QToolButton>

#include <algorithm>
#include <memory>
#include <utility>

using namespace gangway;
using namespace Qt::StringLiterals;
namespace stepid = movetocloud::stepid;

namespace {

void append(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write(text), text.size());
}

QByteArray logLine(const char *time, const char *words)
{
    return QByteArray("2026-11-26T") + time + "Z 1 info    jobs: " + words + '\n';
}

} // namespace

class RunWidgetsTest final : public QObject
{
    Q_OBJECT

private slots:
    void aBannerTellsReadersOfStatesAndNotOfNumbers()
    {
        Banner banner;
        QSignalSpy announced(&banner, &Banner::announced);
        banner.set({Tone::Blue, Glyph::Arrow, u"Uploading."_s, u"One."_s, {}});
        QCOMPARE(announced.size(), 1);
        QCOMPARE(banner.accessibleName(), u"Under way: Uploading."_s);
        QCOMPARE(banner.accessibleDescription(), u"One."_s);
        banner.set({Tone::Blue, Glyph::Arrow, u"Uploading."_s, u"Two."_s, {}});
        banner.set({Tone::Blue, Glyph::Arrow, u"Uploading."_s, u"Two."_s, {}});
        QCOMPARE(announced.size(), 1);
        banner.set({Tone::Red, Glyph::Cross, u"Failed."_s, u"Two."_s, {}});
        QCOMPARE(announced.size(), 2);
        QCOMPARE(QAccessible::queryAccessibleInterface(&banner)->role(), QAccessible::AlertMessage);
    }

    void aBannersButtonThatStaysKeepsTheKeyboard()
    {
        Banner banner;
        banner.set({Tone::Neutral, Glyph::Square, u"Stopped."_s, {}, {{1, u"Continue"_s}, {2, u"Report"_s}}});
        banner.show();
        QVERIFY(QTest::qWaitForWindowActive(&banner));
        QPushButton *const report = banner.button(2);
        report->setFocus();
        banner.set({Tone::Red, Glyph::Cross, u"Failed."_s, {}, {{3, u"Try again"_s}, {2, u"Report"_s}}});
        QCOMPARE(banner.button(2), report);
        QVERIFY(report->hasFocus());
        QVERIFY(!banner.button(1));
        QSignalSpy chosen(&banner, &Banner::chosen);
        QTest::keyClick(report, Qt::Key_Space);
        QCOMPARE(chosen.value(0).value(0).toInt(), 2);
    }

    void aGaugeSpeaksEachQuarter()
    {
        Gauge gauge;
        QSignalSpy announced(&gauge, &Gauge::announced);
        for (int value = 0; value <= 1000; ++value)
            gauge.setValue(value);
        QCOMPARE(announced.size(), 5); // 0, 25, 50, 75, 100
        QAccessibleValueInterface *const value = QAccessible::queryAccessibleInterface(&gauge)->valueInterface();
        QVERIFY(value);
        QCOMPARE(value->currentValue().toInt(), 100);
        gauge.setValue(5000);
        QCOMPARE(gauge.value(), 1000);
    }

    void aPhaseShowsABarOnlyForAKnownTotal_data()
    {
        QTest::addColumn<Progress>("progress");
        QTest::addColumn<int>("thousandths");
        QTest::addColumn<QString>("numbers");
        QTest::newRow("known") << Progress{Progress::Unit::Bytes, 31'400'000, 48'000'000, {}} << 654
                               << u"31.4 MB of 48.0 MB · 65 % · 2.0 MB/s"_s;
        QTest::newRow("not known") << Progress{Progress::Unit::Rows, 1200, -1, {}} << -1
                                   << u"1,200 rows · 2,000,000 rows/s"_s;
        QTest::newRow("more than there is")
            << Progress{Progress::Unit::Bytes, 9, 8, {}} << 1000 << u"9 bytes of 8 bytes · 100 % · 2.0 MB/s"_s;
    }

    void aPhaseShowsABarOnlyForAKnownTotal()
    {
        QFETCH(Progress, progress);
        QLocale::setDefault(QLocale(QLocale::English));
        RunPhase phase{stepid::upload, u"Upload"_s, StepState::Begun, progress, {2'000'000, {}}, {}};
        const PhaseText text = phaseText(phase, {});
        QTEST(text.thousandths, "thousandths");
        QTEST(text.numbers, "numbers");
        PhaseLine line;
        line.set(text);
        QCOMPARE(line.accessibleName(), u"Upload: begun"_s);
        QCOMPARE(line.findChild<Gauge *>()->isVisibleTo(&line), text.thousandths >= 0);
    }

    void aPhaseThatIsDoneSaysWhatItMade()
    {
        RunPhase phase;
        phase.id = stepid::setUp;
        phase.state = StepState::Completed;
        phase.progress = Progress{Progress::Unit::Items, 1000, 1000, u"ready"_s};
        phase.result = {{u"address"_s, u"https://acme.metabaseapp.com"_s}, {u"version"_s, u"v1.57.8"_s}};
        const PhaseText text = phaseText(phase, {});
        QVERIFY(text.note.contains(u"v1.57.8"_s));
        QVERIFY(text.numbers.isEmpty());
    }

    void aLongPathIsBrokenIntoLinesAndCopiedAsItIs()
    {
        PhaseText text;
        text.title = u"Backup"_s;
        text.state = StepState::Completed;
        text.note = u"12 rows, read back and equal\n"_s
                    + u"/a-folder-with-a-long-name/and-one-more/My Backups"_s.repeated(3) + u"/metabase.gangway.tar"_s;
        PhaseLine line;
        line.set(text);
        QVERIFY2(line.minimumSizeHint().width() <= 300, qPrintable(QString::number(line.minimumSizeHint().width())));
        QVERIFY(line.heightForWidth(300) > line.heightForWidth(2000));
        int copied = 0;
        for (QLabel *const label : line.findChildren<QLabel *>()) {
            for (QAction *const action : label->actions()) {
                action->trigger();
                ++copied;
            }
        }
        QCOMPARE(copied, 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), text.note);
    }

    void whatAnErrorSaidCanBeCopiedAndDismissed()
    {
        ErrorPanel panel(
            {Error::Code::Unreachable, u"The upload did not finish."_s, u"connection reset"_s, u"Try again."_s},
            u"14:21"_s);
        panel.show();
        auto *const fold = panel.findChild<FoldOut *>();
        QVERIFY(fold && !fold->isOpen()); // the system's words are one fold away
        QTest::mouseClick(fold->button(), Qt::LeftButton);
        QVERIFY(fold->isOpen());
        for (QPushButton *const button : panel.findChildren<QPushButton *>()) {
            QVERIFY(!button->accessibleName().isEmpty());
            if (button != panel.dismissButton())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"14:21\nThe upload did not finish.\nconnection reset\nTry again."_s);
        QSignalSpy dismissed(&panel, &ErrorPanel::dismissed);
        QTest::mouseClick(panel.dismissButton(), Qt::LeftButton);
        QCOMPARE(dismissed.size(), 1);
    }

    void countsAreEqualOnlyWhereBothAreKnown_data()
    {
        QTest::addColumn<qint64>("expected");
        QTest::addColumn<qint64>("found");
        QTest::addColumn<bool>("isEqual");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("equal") << qint64(7) << qint64(7) << true << u"equal"_s;
        QTest::newRow("nothing on both sides") << qint64(0) << qint64(0) << true << u"equal"_s;
        QTest::newRow("an empty new instance") << qint64(7) << qint64(0) << false << u"7 missing"_s;
        QTest::newRow("more than was sent") << qint64(7) << qint64(9) << false << u"2 too many"_s;
        QTest::newRow("nobody tells") << qint64(7) << qint64(-1) << false << u"not told"_s;
        QTest::newRow("neither tells") << qint64(-1) << qint64(-1) << false << u"not told"_s;
    }

    void countsAreEqualOnlyWhereBothAreKnown()
    {
        QFETCH(qint64, expected);
        QFETCH(qint64, found);
        const ComparedCount count{u"People"_s, expected, found};
        QTEST(count.isEqual(), "isEqual");
        QTEST(count.verdict(), "verdict");
    }

    void theComparisonShowsWhatProves()
    {
        metabase::Inventory before;
        before.people = 3;
        before.dashboards = 2;
        metabase::Inventory after = before;
        after.dashboards = 0;
        const auto counts = comparedCounts(before, after);
        ComparisonTable table;
        table.set(counts);
        QCOMPARE(table.rowCount(), static_cast<int>(counts.size()));
        QVERIFY(table.rowCount() >= 8);
        int missing = 0;
        for (int row = 0; row < table.rowCount(); ++row)
            missing += table.item(row, 3)->text() == u"2 missing"_s ? 1 : 0;
        QCOMPARE(missing, 1);
    }

    void aTickedFollowUpIsRemembered()
    {
        const QJsonArray list{QJsonObject{{u"id"_s, u"mail"_s}, {u"title"_s, u"Set up mail"_s}, {u"why"_s, u"w"_s}},
                              QJsonObject{{u"id"_s, u"saml"_s}, {u"title"_s, u"Set up SAML"_s}, {u"what"_s, u"x"_s}}};
        FollowUpList follow;
        follow.set(list, {u"saml"_s});
        follow.show();
        QCOMPARE(follow.left(), 1);
        QSignalSpy ticked(&follow, &FollowUpList::ticked);
        // A click on the words ticks too.
        QCheckBox *const mail = follow.boxes().front();
        QCOMPARE(mail->text(), u"Set up mail"_s);
        QTest::mouseClick(mail, Qt::LeftButton, {}, QPoint(40, mail->height() / 2));
        QCOMPARE(ticked.size(), 1);
        QCOMPARE(follow.done(), (QSet<QString>{u"mail"_s, u"saml"_s}));
        for (const QCheckBox *const box : follow.boxes())
            QVERIFY(!box->accessibleName().isEmpty());
    }

    void aLongCheckBoxWrapsAndIsTickedOnAnyLine_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }
    void aLongCheckBoxWrapsAndIsTickedOnAnyLine()
    {
        QFETCH(Qt::LayoutDirection, direction);
        const QString words = u"&Leave out rows that refer to nothing & what is said of them"_s;
        WrappedCheckBox box(words);
        box.setLayoutDirection(direction);
        const int line = box.heightForWidth(2000);
        QCOMPARE(box.sizeHint().height(), line);
        QVERIFY(box.minimumSizeHint().width() < 200);
        QVERIFY(box.sizeHint().width() > 300);
        const int height = box.heightForWidth(200);
        QVERIFY2(height >= 2 * box.fontMetrics().height(), qPrintable(QString::number(height)));
        box.resize(200, height);
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));

        const auto at = [&](int fromStart, int y) {
            return QPoint(direction == Qt::RightToLeft ? box.width() - 1 - fromStart : fromStart, y);
        };
        QTest::mouseClick(&box, Qt::LeftButton, {}, at(6, line / 2)); // the box itself, beside the first line
        QVERIFY(box.isChecked());
        QTest::mouseClick(&box, Qt::LeftButton, {}, at(box.textIndent() + 8, height - 4)); // the last line
        QVERIFY(!box.isChecked());
        QTest::keyClick(&box, Qt::Key_Space);
        QVERIFY(box.isChecked());

        QAccessibleInterface *const reader = QAccessible::queryAccessibleInterface(&box);
        QCOMPARE(reader->role(), QAccessible::CheckBox);
        QVERIFY(reader->text(QAccessible::Name).startsWith(u"Leave out rows"_s));

        // What is painted: the box at the side where lines begin, and words on every line.
        const QImage shown = box.grab().toImage();
        const auto isInked = [&](const QRect &area) {
            const QRgb back = shown.pixel(direction == Qt::RightToLeft ? 0 : shown.width() - 1, shown.height() - 1);
            for (int y = area.top(); y <= area.bottom(); ++y) {
                for (int x = area.left(); x <= area.right(); ++x) {
                    if (shown.pixel(x, y) != back)
                        return true;
                }
            }
            return false;
        };
        const auto column = [&](int fromStart, int width, int y, int rows) {
            return QRect(direction == Qt::RightToLeft ? box.width() - fromStart - width : fromStart, y, width, rows);
        };
        QVERIFY(isInked(column(0, box.textIndent(), 0, line)));
        QVERIFY(!isInked(column(0, box.textIndent() - 4, line + 2, height - line - 2)));
        for (int y = 0; y + line <= height; y += box.fontMetrics().lineSpacing())
            QVERIFY(isInked(column(box.textIndent(), 60, y + 2, line - 4)));
    }

    void aProgramReadFromTheRightIsReadFromThere()
    {
        const QString mixed = u"Metabase 0.50: \u062c\u0627\u0647\u0632"_s;
        QCOMPARE(asRead(mixed), mixed);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        QCOMPARE(asRead(mixed), QChar(0x200F) + mixed);
        QCOMPARE(asRead(u"acme\n"_s + mixed), u"acme\n\u200f"_s + mixed);
        QCOMPARE(withoutBreaks(asRead(mixed)), mixed);
        Banner banner;
        banner.set({Tone::Blue, Glyph::Arrow, mixed, {}, {}});
        const auto labels = banner.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [&](QLabel *label) { return label->text() == QChar(0x200F) + mixed; }));
        QVERIFY(banner.accessibleName().endsWith(u' ' + mixed));
        // Words from the left stand where lines begin, and details of the system stay as they are.
        BreakableLabel path(u"/srv/a"_s);
        QCOMPARE(path.alignment() & Qt::AlignHorizontal_Mask, Qt::AlignRight | Qt::AlignAbsolute);
        path.setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(path.alignment() & Qt::AlignHorizontal_Mask, Qt::AlignLeft | Qt::AlignAbsolute);
    }

    /// The mark of a key in an Arabic word would tear its letters apart.
    void noWordFromTheRightIsTornApart()
    {
        const QString word = u"\u0627\u0644\u0646\u0645\u0648\u0630\u062c"_s;
        LegibleStyle style(u"Fusion"_s);
        QPushButton marked(QString(word).insert(3, u'&'));
        QPushButton plain(word);
        const auto picture = [&style](QPushButton &button) {
            button.setStyle(&style);
            button.resize(120, 30);
            return button.grab().toImage();
        };
        QVERIFY(picture(marked) != picture(plain));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        QCOMPARE(picture(marked), picture(plain));
        QVERIFY(!marked.shortcut().isEmpty());
        JourneyCard markedCard(Icon::Move, QString(word).insert(3, u'&'), u"s"_s);
        JourneyCard plainCard(Icon::Move, word, u"s"_s);
        for (JourneyCard *const card : {&markedCard, &plainCard}) {
            card->setStyle(&style);
            card->resize(300, 60);
        }
        QCOMPARE(markedCard.grab().toImage(), plainCard.grab().toImage());
    }

    /// However its lines are full.
    void noLineFromTheRightIsCut()
    {
        LegibleStyle style(u"Fusion"_s);
        const QString words =
            u"\u064a\u0631\u0633\u0644 \u0627\u0644\u0644\u0642\u0637\u0629 \u0628\u062f\u0621\u0627 \u0645\u0646 "
            "\u0627\u0644\u0646\u0633\u062e \u0627\u0644\u0627\u062d\u062a\u064a\u0627\u0637\u064a \u0644\u0646 "
            "\u062a\u0646\u0642\u0644 \u0641\u064a \u0627\u0644\u0645\u062a\u062c\u0631"_s;
        QLabel label(words);
        label.setWordWrap(true);
        WrappedCheckBox box(words);
        for (QWidget *const widget : std::initializer_list<QWidget *>{&label, &box}) {
            widget->setLayoutDirection(Qt::RightToLeft);
            widget->setStyle(&style);
            widget->setPalette(QPalette(QColor(0xff, 0xff, 0xff)));
            widget->ensurePolished();
            for (int width = 120; width < 400; ++width) {
                widget->resize(width, widget->heightForWidth(width));
                const QImage shown = widget->grab().toImage();
                for (int y = 0; y < shown.height(); ++y)
                    QVERIFY2(shown.pixelColor(0, y).lightness() > 128, qPrintable(QString::number(width)));
            }
        }
    }

    void controlsHaveAFrameThatIsSeen_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QPalette>("palette");
        const char *const kinds[] = {"radio button", "check box", "text field", "number field"};
        for (int kind = 0; kind < 4; ++kind) {
            QTest::addRow("%s, light", kinds[kind])
                << kind << QPalette(QColor(0xf4, 0xf5, 0xf6), QColor(0xef, 0xf0, 0xf1));
            QTest::addRow("%s, dark", kinds[kind]) << kind << windowkit::darkPalette();
        }
    }
    /// As WCAG 2 asks of controls (1.4.11): against what is around it, and against what is in it.
    void controlsHaveAFrameThatIsSeen()
    {
        QFETCH(int, kind);
        QFETCH(QPalette, palette);
        LegibleStyle style(u"Fusion"_s);
        const auto control = [kind]() -> std::unique_ptr<QWidget> {
            if (kind == 0)
                return std::make_unique<QRadioButton>();
            if (kind == 1)
                return std::make_unique<WrappedCheckBox>();
            if (kind == 2)
                return std::make_unique<QLineEdit>();
            return std::make_unique<QSpinBox>();
        }();
        control->setStyle(&style);
        control->setPalette(palette);
        control->resize(control->sizeHint());
        const QImage shown = control->grab().toImage();

        QStyleOptionButton option;
        option.initFrom(control.get());
        const QRect mark = kind == 0   ? style.subElementRect(QStyle::SE_RadioButtonIndicator, &option, control.get())
                           : kind == 1 ? style.subElementRect(QStyle::SE_CheckBoxIndicator, &option, control.get())
                                       : control->rect();
        const QColor around = palette.color(QPalette::Window);
        const QColor inside = shown.pixelColor(mark.center());
        const QPoint middle = mark.center();
        // Inwards from the middle of each side, the frame is what is seen best.
        for (const auto &[edge, inwards] : {std::pair(QPoint(mark.left(), middle.y()), QPoint(1, 0)),
                                            std::pair(QPoint(mark.right(), middle.y()), QPoint(-1, 0)),
                                            std::pair(QPoint(middle.x(), mark.top()), QPoint(0, 1)),
                                            std::pair(QPoint(middle.x(), mark.bottom()), QPoint(0, -1))}) {
            double best = 0;
            for (int depth = 0; depth < 3; ++depth) {
                const QColor line = shown.pixelColor(edge + depth * inwards);
                best = std::max(best, std::min(contrast(line, around), contrast(line, inside)));
            }
            QVERIFY2(best >= 3, qPrintable(QString::number(best)));
        }
    }

    /// The vowel sign below the last letter of "equal", in Arabic, is as much of the word as its letters.
    void noSignBelowALetterIsCutInATable()
    {
        ComparisonTable table;
        table.setLayoutDirection(Qt::RightToLeft);
        table.set({{u"\u0645\u062a\u0633\u0627\u0648\u064d"_s, 1, 1}});
        const auto ink = [&table](int height) {
            if (height > 0)
                table.setRowHeight(0, height);
            table.resize(600, 300);
            const QRect cell = table.visualItemRect(table.item(0, 0)).adjusted(1, 0, -1, -1);
            const QImage shown = table.viewport()->grab(cell).toImage();
            int inked = 0;
            for (int y = 0; y < shown.height(); ++y) {
                for (int x = 0; x < shown.width(); ++x)
                    inked += shown.pixelColor(x, y).lightness() < 128 ? 1 : 0;
            }
            return inked;
        };
        const int asItIs = ink(0);
        QVERIFY(asItIs > 0);
        QCOMPARE(asItIs, ink(200));
    }

    void anAddressIsBrokenBehindItsHost()
    {
        const QString address = u"http://localhost:38471/checkout?migration-id=4f2a-1"_s;
        const QString shown = breakable(address);
        QCOMPARE(withoutBreaks(shown), address);
        const QStringList pieces = shown.split(QChar(0x200B));
        QVERIFY2(withoutBreaks(pieces.front()).startsWith(u"http://l"_s), qPrintable(pieces.front()));
        QVERIFY(pieces.size() > 2);

        // As a label sees it, which breaks behind any `/` by itself.
        QTextLayout layout(shown);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(1);
            const QString words = withoutBreaks(shown.mid(line.textStart(), line.textLength()));
            QVERIFY2(!words.endsWith(u"://"_s), qPrintable(words));
        }
        layout.endLayout();
    }

    void onlyCodeInASentenceIsBroken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("words") << u"Everything was copied, and nothing was changed."_s << QString();
        QTest::newRow("a path") << u"In “/srv/metabase/a-long-name/metabase.db”."_s
                                << u"/srv/metabase/a-long-name/metabase.db"_s;
        QTest::newRow("an address") << u"(https://acme.metabaseapp.com), answers"_s
                                    << u"(https://acme.metabaseapp.com)"_s;
        QTest::newRow("short") << u"/srv/db is 12.5 MB"_s << QString();
        QTest::newRow("longer than a word") << u"x"_s.repeated(60) << u"x"_s.repeated(60);
        QTest::newRow("a longest word") << u"Benutzerverwaltungsberechtigungen fehlen"_s << QString();
    }
    void onlyCodeInASentenceIsBroken()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QString expected = text;
        if (!code.isEmpty())
            expected.replace(code, breakable(code));
        QCOMPARE(withBreakableCode(text), expected);
        QCOMPARE(withoutBreaks(expected), text);
    }

    void aFailureWithALongPathIsNarrowAndCopiedAsItIs()
    {
        const QString path = u"/a-folder-with-a-long-name/and-one-more"_s.repeated(4) + u"/metabase.db.mv.db"_s;
        const Error error{Error::Code::Corrupt, u"%1 is damaged."_s.arg(path), path, u"Look at %1."_s.arg(path)};
        ErrorPanel panel(error, {});
        panel.findChild<FoldOut *>()->setOpen(true);
        panel.show();
        QVERIFY2(panel.minimumSizeHint().width() < 320, qPrintable(QString::number(panel.minimumSizeHint().width())));
        QCOMPARE(panel.text(), u"%1 is damaged.\n%1\nLook at %1."_s.arg(path));
        const auto labels = panel.findChildren<BreakableLabel *>();
        QCOMPARE(labels.size(), 3);
        for (BreakableLabel *const label : labels) {
            QVERIFY(label->accessibleName().contains(path));
            label->setSelection(0, static_cast<int>(label->text().size()));
            QTest::keyClick(label, Qt::Key_C, Qt::ControlModifier);
            QCOMPARE(QGuiApplication::clipboard()->text(), label->words());
            QGuiApplication::clipboard()->clear();
            label->setSelection(0, 0);
            label->actions().front()->trigger();
            QCOMPARE(QGuiApplication::clipboard()->text(), label->words());
        }
    }

    void theLogIsFollowedAcrossItsRotation()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"gangway.log"_s);
        append(path, logLine("10:00:00.000", "before the run"));
        append(path, "a line that belongs to it\n");
        append(path, logLine("12:00:00.000", "one"));
        LogTail tail(path, QDateTime(QDate(2026, 11, 26), QTime(11, 0), Qt::UTC));
        QStringList lines = tail.read();
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.first().endsWith(u"one"_s));
        QVERIFY(tail.read().isEmpty());

        append(path, logLine("12:00:01.000", "two").chopped(5)); // half a line
        QVERIFY(tail.read().isEmpty());
        append(path, " two\n");
        append(path, "its second line\n");
        QCOMPARE(tail.read().size(), 2);

        append(path, logLine("12:00:02.000", "last of the old file"));
        QVERIFY(QFile::rename(path, folder.filePath(u"gangway.1.log"_s)));
        append(path, logLine("12:00:03.000", "first of the new file"));
        lines = tail.read();
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).endsWith(u"old file"_s));
        QVERIFY(lines.at(1).endsWith(u"new file"_s));
        QVERIFY(LogTail(folder.filePath(u"none"_s), {}).read().isEmpty());
    }

    void onlyTheEndOfALongLogIsRead()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"gangway.log"_s);
        QByteArray many;
        for (int i = 0; i < 20'000; ++i)
            many += logLine("12:00:00.000", "a line like many others");
        append(path, many);
        const QStringList lines = LogTail(path, QDateTime(QDate(2026, 1, 1), {}, Qt::UTC)).read();
        QVERIFY(lines.size() > 100);
        QVERIFY(lines.size() < 6'000);
        for (const QString &line : lines)
            QVERIFY(line.startsWith(u"2026-11-26T12"_s)); // none begins in its middle
    }
};

QTEST_MAIN(RunWidgetsTest)
#include "tst_runwidgets.moc"
