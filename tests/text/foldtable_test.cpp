// SPDX-License-Identifier: GPL-3.0-or-later
#include "normaliser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;

class FoldTableTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void folds_data();
    void folds();
};

void FoldTableTest::folds_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("folded");
    QTest::newRow("harakat") << u"قُتِلَ مُحَمَّدٌ"_s << u"قتل محمد"_s;
    QTest::newRow("tatweel") << u"الـــقائد"_s << u"القايد"_s;
    QTest::newRow("digits of three scripts") << u"٤٥ ۴۵ 45"_s << u"45 45 45"_s;
    QTest::newRow("presentation forms") << u"ﻻجئ ﷲ"_s << u"لاجي الله"_s;
    QTest::newRow("bidi controls") << u"\u200Fأ\u202Bب"_s << u"اب"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) << QString(QChar(0xD800));
}

void FoldTableTest::folds()
{
    QFETCH(QString, written);
    QFETCH(QString, folded);
    QCOMPARE(text::fold(written), folded);
    QCOMPARE(text::fold(text::fold(written)), folded);
}

QTEST_APPLESS_MAIN(FoldTableTest)
#include "foldtable_test.moc"
