// SPDX-License-Identifier: GPL-3.0-or-later
#include "textsearch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq::ui;

class TextSearchTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void newTextIsSearchedAnew();
};

void TextSearchTest::finds_data()
{
    QTest::addColumn<QString>("text"); // hits stand between ‹ and ›
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("exact");
    QTest::newRow("hamza") << u"قُتل ‹أربعة› في ‹اربعة› أيام"_s << u"اربعة"_s << false;
    QTest::newRow("marks") << u"‹مُحَمَّد› و‹محمد›"_s << u"محمد"_s << false;
    QTest::newRow("digits") << u"‹٤٥› و‹45›"_s << u"45"_s << false;
    QTest::newRow("latin case") << u"‹Reuters› و‹REUTERS›"_s << u"reuters"_s << false;
    QTest::newRow("exact hamza") << u"قُتل أربعة في ‹اربعة› أيام"_s << u"اربعة"_s << true;
    QTest::newRow("exact case") << u"‹Reuters› و REUTERS"_s << u"Reuters"_s << true;
    QTest::newRow("part of a word") << u"ال‹قصف› و‹قصف›وا"_s << u"قصف"_s << false;
    QTest::newRow("no overlap") << u"‹ددد›د"_s << u"ددد"_s << false;
    QTest::newRow("not there") << u"قصف"_s << u"هدنة"_s << false;
    QTest::newRow("nothing typed") << u"قصف"_s << u""_s << false;
    QTest::newRow("only a mark typed") << u"قَصف"_s << u"\u064e"_s << false;
}

void TextSearchTest::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QFETCH(bool, exact);
    TextSearch search;
    search.setText(QString(text).remove(u'‹').remove(u'›'));
    QString marked = QString(text).remove(u'‹').remove(u'›');
    const auto hits = search.find(typed, exact);
    for (auto hit = hits.crbegin(); hit != hits.crend(); ++hit) {
        marked.insert(hit->end, u'›').insert(hit->begin, u'‹');
    }
    QCOMPARE(marked, text);
}

void TextSearchTest::newTextIsSearchedAnew()
{
    TextSearch search;
    search.setText(u"قصف"_s);
    QCOMPARE(search.find(u"قصف"_s, false).size(), 1);
    search.setText(u"هدنة"_s);
    QCOMPARE(search.find(u"قصف"_s, false).size(), 0);
}

QTEST_MAIN(TextSearchTest)
#include "textsearch_test.moc"
