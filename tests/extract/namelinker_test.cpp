// SPDX-License-Identifier: GPL-3.0-or-later
#include "namelinker.h"

#include "namesfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;

class NameLinkerTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void links_data();
    void links();

private:
    tests::NamesFixture m_names;
};

void NameLinkerTest::links_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("links"); // "short>full" of every linked name
    QTest::newRow("family name") << u"تحدث سامر العيسى طويلاً. وقال العيسى إنه باق."_s
                                 << u"العيسى>سامر العيسى"_s;
    QTest::newRow("head") << u"رصدت هيئة الإغاثة الوضع. وقالت الهيئة إنه صعب."_s << u"الهيئة>هيئة الإغاثة"_s;
    QTest::newRow("alias of a listed body")
        << u"قالت قسد ذلك. وتنفي قوات سوريا الديمقراطية الخبر."_s << u"قسد>قوات سوريا الديمقراطية"_s;
    QTest::newRow("head behind لل") << u"قال المرصد السوري لحقوق الإنسان ذلك، وفق بيان للمرصد."_s
                                    << u"لمرصد>المرصد السوري لحقوق الإنسان"_s;
    QTest::newRow("nobody") << u"قالت السلطات ذلك."_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void NameLinkerTest::links()
{
    QFETCH(QString, body);
    QFETCH(QString, links);
    const auto analysis = m_names.analyse(body);
    QStringList found;
    for (const domain::Mention &mention : analysis.mentions) {
        const int full = mention.person() != nullptr ? mention.person()->fullName
            : mention.organisation() != nullptr      ? mention.organisation()->fullName
                                                     : domain::NoIndex;
        if (full != domain::NoIndex) {
            found +=
                mention.span.in(body).toString() + u'>' + analysis.mentions.at(full).span.in(body).toString();
        }
    }
    QCOMPARE(found.join(u' '), links);
}

QTEST_APPLESS_MAIN(NameLinkerTest)
#include "namelinker_test.moc"
