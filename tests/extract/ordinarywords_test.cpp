// SPDX-License-Identifier: GPL-3.0-or-later
#include "ordinarywords.h"

#include "lexiconbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;

class OrdinaryWordsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tells_data();
    void tells();
    void namesSayNothing();

private:
    std::shared_ptr<const extract::Lexicon> m_lexicon;
};

void OrdinaryWordsTest::initTestCase()
{
    extract::LexiconBuilder builder;
    for (const QString &name : {u"plain_words"_s, u"given_names"_s}) {
        builder.addFile(QStringLiteral(TAWTHIQ_SOURCE_DIR "/resources/lexicon/ar/") + name + u".tsv"_s);
    }
    m_lexicon = builder.build();
}

void OrdinaryWordsTest::tells_data()
{
    QTest::addColumn<QString>("word"); // folded
    QTest::addColumn<bool>("everyday"); // in any dress
    QTest::addColumn<bool>("wordOfNames"); // without the endings that names have too
    QTest::newRow("stem") << u"كتاب"_s << true << true;
    QTest::newRow("article") << u"الكتاب"_s << true << true;
    QTest::newRow("particles") << u"وبالكتاب"_s << true << true;
    QTest::newRow("pronoun behind ة") << u"قصتها"_s << true << true;
    QTest::newRow("present tense") << u"يكتب"_s << true << true;
    QTest::newRow("dual, also a name's ending") << u"كتابان"_s << true << false;
    QTest::newRow("foreign name") << u"كونركوس"_s << false << false;
    QTest::newRow("too short to split") << u"بل"_s << false << false;
    QTest::newRow("empty") << QString() << false << false;
    QTest::newRow("one letter") << u"و"_s << false << false;
    QTest::newRow("very long") << QString(5000, u'ت') << false << false;
}

void OrdinaryWordsTest::tells()
{
    QFETCH(QString, word);
    const extract::OrdinaryWords words(*m_lexicon, 1ULL << m_lexicon->classOf("given_names"_L1));
    QTEST(words.contains(word), "everyday");
    QTEST(words.isWord(word), "wordOfNames");
}

void OrdinaryWordsTest::namesSayNothing()
{
    const extract::OrdinaryWords words(*m_lexicon, 1ULL << m_lexicon->classOf("given_names"_L1));
    QVERIFY(!words.isStem(u"محمد"));
    const extract::OrdinaryWords all(*m_lexicon, 0);
    QVERIFY(all.isStem(u"محمد"));
}

QTEST_APPLESS_MAIN(OrdinaryWordsTest)
#include "ordinarywords_test.moc"
