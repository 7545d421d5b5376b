// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/proxy.h"
#include "core/settings/settingsfile.h"
#include "ui/settings/settingsdialog.h"

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

    void whatIsChosenIsKeptAndTakesEffect()
    {
        Preferences preferences;
        SettingsDialog dialog(preferences);
        dialog.show();
        dialog.findChild<QLineEdit *>(u"backupsFolder"_s)->setText(u"/srv/backups"_s);
        dialog.findChild<QCheckBox *>()->setChecked(true);
        dialog.findChild<QSpinBox *>()->setValue(2500);
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

    void settingsThatCannotBeReadAreShownAsSuch()
    {
        QFile file(settingsPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        Preferences preferences;
        QVERIFY(preferences.problem());
        SettingsDialog dialog(preferences);
        QVERIFY(dialog.findChild<QLabel *>(u"problem"_s)->text().contains(settingsPath()));
    }
};

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"
