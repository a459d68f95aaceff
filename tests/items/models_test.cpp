// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuretreemodel.h"
#include "foldingfiltermodel.h"
#include "handmadereport.h"
#include "mentiontreemodel.h"
#include "notelistmodel.h"
#include "placetreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;

class ModelsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEvidenceModelKeepsTheContract();
    void aChainThatComesBackIsCut();
    void nonLocationsStandApart();
    void placesFormATree();
    void theFilterKeepsAncestors();
};

void ModelsTest::everyEvidenceModelKeepsTheContract()
{
    items::FigureTreeModel figures;
    items::MentionTreeModel places(domain::MentionKind::Place);
    items::MentionTreeModel dates(domain::MentionKind::Time);
    items::NoteListModel notes;
    library::OpenedReport report = testing::handmadeReport();
    report.annotations = {{1, 7, {0, 3}, u"قصف"_s, {}, {}, 1, u"سطر"_s, u"ليلى"_s, {}, {}}};
    for (items::EvidenceTreeModel *model :
         {static_cast<items::EvidenceTreeModel *>(&figures), static_cast<items::EvidenceTreeModel *>(&places),
          static_cast<items::EvidenceTreeModel *>(&dates), static_cast<items::EvidenceTreeModel *>(&notes)}) {
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->setReport(report);
        QCOMPARE(model->rowCount(), 1);
        model->setReport({});
        QCOMPARE(model->rowCount(), 0);
        model->setReport(report);
        QVERIFY(model->indexOf(0).isValid() || model == &dates);
    }
}

// Relations come from an engine; a loop in them must not hang the window.
void ModelsTest::aChainThatComesBackIsCut()
{
    library::OpenedReport report = testing::handmadeReport();
    auto &figures = report.analysis.figures;
    figures[0].relation = domain::FigureRelation{domain::RelationType::PartOf, 1, {}, {}, -1};
    figures[2].relation = domain::FigureRelation{domain::RelationType::PartOf, 2, {}, {}, -1};
    items::FigureTreeModel model;
    model.setReport(report);
    int rows = 0;
    for (int i = 0; i < figures.size(); ++i) {
        rows += model.indexOf(i).isValid() ? 1 : 0;
    }
    QCOMPARE(rows, 3);
}

void ModelsTest::nonLocationsStandApart()
{
    library::OpenedReport report = testing::handmadeReport();
    auto actor = *report.analysis.mentions.at(0).place();
    actor.use = domain::MentionUse::Actor;
    report.analysis.mentions[0].value = actor;
    items::MentionTreeModel model(domain::MentionKind::Place);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReport(report);
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex group = model.index(1, 0);
    QCOMPARE(group.data(items::GroupRole).toInt(), static_cast<int>(items::RowGroup::NotLocations));
    QCOMPARE(model.rowCount(group), 1);
}

void ModelsTest::placesFormATree()
{
    items::PlaceTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlaces({{u"SY"_s, {}, u"سوريا"_s, u"Syria"_s, 5},
                     {u"SY-idlib"_s, u"SY"_s, u"إدلب"_s, u"Idlib"_s, 3},
                     {u"lost"_s, u"nowhere"_s, u"تائه"_s, u"Lost"_s, 1}});
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex idlib = model.indexOf(u"SY-idlib"_s);
    QCOMPARE(idlib.parent().data(items::PlaceTreeModel::IdRole).toString(), u"SY"_s);
    QSignalSpy changes(&model, &items::PlaceTreeModel::checkedChanged);
    QVERIFY(model.setData(idlib, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.checked(), QStringList{u"SY-idlib"_s});
    QCOMPARE(changes.size(), 1);
}

void ModelsTest::theFilterKeepsAncestors()
{
    items::FigureTreeModel source;
    source.setReport(testing::handmadeReport());
    items::FoldingFilterModel filter;
    filter.setSourceModel(&source);
    filter.setNeedle(u"أطفَال"_s);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.rowCount(filter.index(0, 0)), 1);
    filter.setNeedle(u"30 شخصا"_s);
    QCOMPARE(filter.rowCount(filter.index(0, 0)), 2); // a total that matches keeps its parts
    filter.setNeedle(QString());
    QCOMPARE(filter.rowCount(), 1);
}

QTEST_APPLESS_MAIN(ModelsTest)
#include "models_test.moc"
