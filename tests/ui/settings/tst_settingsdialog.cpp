// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/proxy.h"
#include "core/settings/settingsfile.h"
#include "tests/doubles/memoryvault.h"
#include "tests/ui/windowkit.h"
#include "ui/settings/keptkeysbox.h"
#include "ui/settings/settingsdialog.h"
#include "ui/widgets/breakablelabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace gangway;
using namespace Qt::StringLiterals;

namespace {

QPushButton *saving(const SettingsDialog &dialog)
{
    for (QPushButton *const button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            return button;
    }
    return nullptr;
}

} // namespace

class SettingsDialogTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("GANGWAY_HOME", QFile::encodeName(m_home->path()));
        http::setProgramProxy({});
    }

    /// The fields' names begin at the height of their fields, also where there are two lines of them.
    void everyNameIsBesideTheFirstLineOfItsField()
    {
        Preferences preferences;
        SettingsDialog dialog(preferences);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *const choice = dialog.findChild<QCheckBox *>(u"keepsKeys"_s);
        int seen = 0;
        for (QLabel *const label : dialog.findChildren<QLabel *>()) {
            if (label->text() != u"Keys:"_s)
                continue;
            ++seen;
            const int middle = label->mapTo(&dialog, label->rect().center()).y();
            const int beside = choice->mapTo(&dialog, choice->rect().center()).y();
            QVERIFY2(std::abs(middle - beside) <= 1, qPrintable(u"%1, %2"_s.arg(middle).arg(beside)));
        }
        QCOMPARE(seen, 1);
    }

    void whatIsChosenIsKeptAndTakesEffect()
    {
        Preferences preferences;
        SettingsDialog dialog(preferences);
        dialog.show();
        dialog.findChild<QLineEdit *>(u"backupsFolder"_s)->setText(u"/srv/backups"_s);
        dialog.findChild<QCheckBox *>()->setChecked(true);
        dialog.findChild<QSpinBox *>()->setValue(2500);
        QVERIFY(!dialog.findChild<QCheckBox *>(u"keepsKeys"_s)->isChecked()); // nobody's keys are kept unasked
        dialog.findChild<QCheckBox *>(u"keepsKeys"_s)->setChecked(true);
        for (QComboBox *const box : dialog.findChildren<QComboBox *>()) {
            if (box->findData(static_cast<int>(Settings::Proxy::Fixed)) >= 0 && box->count() == 3)
                box->setCurrentIndex(2);
        }
        auto *const address = dialog.findChild<QLineEdit *>(u"proxyAddress"_s);
        QVERIFY(address->isEnabled());
        QTest::keyClicks(address, u"http://proxy.example.org:3128"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));

        const auto kept = loadSettings();
        QVERIFY(kept);
        QCOMPARE(*kept, preferences.settings());
        QCOMPARE(kept->backupsFolder, u"/srv/backups"_s);
        QCOMPARE(kept->uploadKilobytesPerSecond, 2500);
        QVERIFY(kept->keepsKeys);
        QCOMPARE(http::programProxy().kind, http::Proxy::Kind::Fixed);
        QCOMPARE(SettingsDialog(preferences).entered(), *kept); // shown as it is
    }

    void whatCannotBeIsNamedAndNothingIsChanged()
    {
        Preferences preferences;
        SettingsDialog dialog(preferences);
        dialog.show();
        auto *const problem = dialog.findChild<QLabel *>(u"problem"_s);
        QVERIFY(!problem->isVisible());
        dialog.findChild<QLineEdit *>(u"backupsFolder"_s)->setText(u"backups"_s);
        saving(dialog)->click();
        QVERIFY(dialog.isVisible());
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(u"backups"_s));
        QVERIFY(!QFile::exists(settingsPath()));
        QCOMPARE(preferences.settings(), Settings());
    }

    void escapeChangesNothing()
    {
        Preferences preferences;
        SettingsDialog dialog(preferences);
        dialog.show();
        dialog.findChild<QCheckBox *>()->setChecked(true);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QVERIFY(!QFile::exists(settingsPath()));
    }

    void keptKeysAreForgottenAtOnce()
    {
        const auto vault = std::make_shared<MemoryVault>();
        const KeptKeys keys(vault);
        for (const QString &name : {u"a.mv.db"_s, u"b.mv.db"_s})
            QVERIFY(keys.keep(m_home->filePath(name), Secret("a key of a database"), {}));
        Preferences preferences;
        SettingsDialog dialog(preferences, keys);
        dialog.show();
        auto *const box = dialog.findChild<KeptKeysBox *>();
        QVERIFY(box->forgetting()->isEnabled());
        QVERIFY(box->words()->text().startsWith(u"The keys of 2 "_s));
        QVERIFY(box->forgetting()->toolTip().contains(u"a.mv.db"_s));
        windowkit::grab(dialog, u"settings-keys"_s);
        QCOMPARE(windowkit::namelessControls(dialog), QStringList());

        // A keychain that is slow keeps nobody waiting, and its refusal is told.
        vault->setSilent(true);
        QTest::mouseClick(box->forgetting(), Qt::LeftButton);
        QVERIFY(!box->forgetting()->isEnabled());
        QVERIFY(box->words()->text().contains(u"unlocked"_s));
        QTRY_COMPARE(vault->asked(), 3);
        vault->failWith(Error{Error::Code::Refused, u"It refused."_s, u"locked"_s, u"Unlock it."_s});
        vault->setSilent(false);
        QTRY_COMPARE(box->words()->text(), u"It refused. Unlock it."_s);
        QVERIFY(box->forgetting()->isEnabled());
        QCOMPARE(keys.databases().size(), 2);

        vault->failWith({});
        QTest::mouseClick(box->forgetting(), Qt::LeftButton);
        QTRY_COMPARE(box->words()->text(), u"No key is kept."_s);
        QVERIFY(!box->forgetting()->isEnabled());
        QVERIFY(vault->secrets().empty());
        QVERIFY(keys.databases().isEmpty());
        QVERIFY(!QFile::exists(settingsPath())); // the rest of the dialog was not saved
    }

    void aDialogClosedWhileItForgetsWaitsForNobody()
    {
        const auto vault = std::make_shared<MemoryVault>();
        const KeptKeys keys(vault);
        QVERIFY(keys.keep(m_home->filePath(u"a.mv.db"_s), Secret("a key of a database"), {}));
        vault->setSilent(true);
        Preferences preferences;
        {
            SettingsDialog dialog(preferences, keys);
            dialog.show();
            QTest::mouseClick(dialog.findChild<KeptKeysBox *>()->forgetting(), Qt::LeftButton);
            QTRY_COMPARE(vault->asked(), 2);
        }
        QCOMPARE(keys.databases().size(), 1);
    }

    void settingsThatCannotBeReadAreShownAsSuch()
    {
        QFile file(settingsPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        Preferences preferences;
        QVERIFY(preferences.problem());
        SettingsDialog dialog(preferences);
        QVERIFY(dialog.findChild<BreakableLabel *>(u"problem"_s)->words().contains(settingsPath()));
    }
};

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"
