// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordforms.h"

#include "lexiconbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq::extract;

class WordFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void remembers();
    void tellsWordsFromNumbers();
    void opensPhrases();
    void startsAnew();

private:
    std::shared_ptr<const Lexicon> m_lexicon;
};

void WordFormsTest::initTestCase()
{
    LexiconBuilder builder;
    QVERIFY(builder.addEntry("things"_L1, u"مدينة"_s, u"city"_s));
    QVERIFY(builder.addEntry("things"_L1, u"المرصد"_s, u"observatory"_s));
    QVERIFY(builder.addEntry("things"_L1, u"باب"_s, u"door"_s));
    QVERIFY(builder.addEntry("others"_L1, u"باب الهوى"_s, u"crossing"_s));
    QVERIFY(builder.addEntry("others"_L1, u"اب"_s, u"father"_s));
    QVERIFY(builder.addEntry("others"_L1, u"12"_s, u"dozen"_s));
    m_lexicon = builder.build();
}

void WordFormsTest::reads_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QStringList>("readings"); // value:skipped:clitics
    QTest::newRow("whole") << u"مدينه"_s << QStringList{u"city:0:0"_s};
    QTest::newRow("article") << u"المدينه"_s << QStringList{u"city:0:8"_s};
    QTest::newRow("and") << u"ومدينه"_s << QStringList{u"city:1:1"_s};
    QTest::newRow("and in the") << u"وبالمدينه"_s << QStringList{u"city:2:11"_s};
    QTest::newRow("lam lam") << u"للمدينه"_s << QStringList{u"city:1:14"_s};
    QTest::newRow("lam lam of a form with its article") << u"للمرصد"_s << QStringList{u"observatory:1:6"_s};
    QTest::newRow("whole before split") << u"باب"_s << QStringList{u"door:0:0"_s, u"father:1:2"_s};
    QTest::newRow("unknown") << u"مجهول"_s << QStringList{};
    QTest::newRow("empty") << QString() << QStringList{};
    QTest::newRow("particle alone") << u"و"_s << QStringList{};
}

void WordFormsTest::reads()
{
    QFETCH(QString, form);
    QFETCH(QStringList, readings);
    WordForms forms(*m_lexicon);
    QStringList got;
    const WordForms::Form known = forms.form(forms.find(form, true));
    for (const LexMatch &match : forms.matches(known)) {
        got += u"%1:%2:%3"_s.arg(m_lexicon->entry(match.entry).value).arg(match.skipped).arg(match.clitics);
        QCOMPARE(match.cls, m_lexicon->entry(match.entry).cls);
        QVERIFY((known.mask >> match.cls & 1U) != 0);
    }
    QCOMPARE(got, readings);
}

void WordFormsTest::remembers()
{
    WordForms forms(*m_lexicon);
    const quint32 first = forms.find(u"مدينه"_s, true);
    QVERIFY(forms.find(u"باب"_s, true) != first);
    for (int i = 0; i < 40000; ++i) {
        static_cast<void>(forms.find(QString::number(i), true));
    }
    QCOMPARE(forms.find(u"مدينه"_s, true), first);
}

void WordFormsTest::tellsWordsFromNumbers()
{
    WordForms forms(*m_lexicon);
    QVERIFY(forms.find(u"12"_s, true) != forms.find(u"12"_s, false));
    QCOMPARE(forms.matches(forms.form(forms.find(u"12"_s, false))).size(), std::size_t(1));
    QVERIFY(forms.matches(forms.form(forms.find(u"ومدينه"_s, false))).empty());
}

void WordFormsTest::opensPhrases()
{
    WordForms forms(*m_lexicon);
    QCOMPARE(forms.openings(forms.form(forms.find(u"وباب"_s, true))).size(), std::size_t(1));
    QVERIFY(forms.openings(forms.form(forms.find(u"مدينه"_s, true))).empty());
}

void WordFormsTest::startsAnew()
{
    WordForms forms(*m_lexicon);
    for (int i = 0; i < 140000; ++i) {
        static_cast<void>(forms.find(QString::number(i), true));
    }
    forms.forgetIfLarge();
    QCOMPARE(forms.matches(forms.form(forms.find(u"مدينه"_s, true))).size(), std::size_t(1));
}

QTEST_APPLESS_MAIN(WordFormsTest)
#include "wordforms_test.moc"
