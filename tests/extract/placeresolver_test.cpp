// SPDX-License-Identifier: GPL-3.0-or-later
#include "placeresolver.h"

#include "namesfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;

class PlaceResolverTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resolves_data();
    void resolves();
    void keepsOtherCandidates();

private:
    tests::NamesFixture m_names;
};

void PlaceResolverTest::resolves_data()
{
    QTest::addColumn<QString>("body"); // its first place is asked for
    QTest::addColumn<QString>("place"); // country/division/precision
    const auto row = [](const char *name, const char *body, const char *place) {
        QTest::newRow(name) << QString::fromUtf8(body) << QString::fromUtf8(place);
    };
    row("country", "وصل الوفد إلى تركيا.", "TR//country");
    row("governorate", "عادت محافظة حلب إلى الهدوء.", "SY/Aleppo/adm1");
    row("city", "عادت مدينة حلب إلى الهدوء.", "SY/Aleppo/locality");
    row("part of a division", "طال القصف ريف إدلب الجنوبي.", "SY/Idlib/adm1_part");
    row("side of a country", "تستمر الغارات على شمال غربي سوريا.", "SY//multi_adm1");
    row("a capital and not a village of its name", "وصل الوفد إلى أنقرة قادماً من سوريا ودمشق.",
        "TR/Ankara/adm1");
    row("by the parent in the sentence", "سقطت قذيفة على بلدة المنصورة في محافظة الرقة.",
        "SY/Raqqa/locality");
    row("unknown in a named parent", "سقطت قذيفة على قرية زرنفيل بريف حلب.", "SY/Aleppo/adm1_part");
    row("unknown", "سقطت قذيفة على قرية زرنفيل ليلاً.", "//unknown");
}

void PlaceResolverTest::resolves()
{
    QFETCH(QString, body);
    QFETCH(QString, place);
    const auto analysis = m_names.analyse(body);
    QVERIFY(!analysis.mentions.isEmpty());
    const domain::PlaceReference *found = analysis.mentions.front().place();
    QVERIFY(found != nullptr);
    const domain::PlaceCandidate best = found->candidates.value(0);
    QCOMPARE(best.country + u'/' + best.adm1 + u'/' + QString(domain::code(found->precision)), place);
}

void PlaceResolverTest::keepsOtherCandidates()
{
    const auto analysis = m_names.analyse(u"سقطت قذيفة على بلدة الطيبة."_s);
    const domain::PlaceReference *found = analysis.mentions.front().place();
    QVERIFY(found->candidates.size() > 1);
    for (qsizetype i = 1; i < found->candidates.size(); ++i) {
        QVERIFY(found->candidates.at(i - 1).score >= found->candidates.at(i).score);
        QVERIFY(!found->candidates.at(i).reason.isEmpty());
    }
}

QTEST_APPLESS_MAIN(PlaceResolverTest)
#include "placeresolver_test.moc"
