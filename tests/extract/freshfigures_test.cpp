// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences in the manner of outlets of many countries, statements, lists and posts, written before
// the code had seen them. A row that ends in "shortfall" is known to fail, and must be unmarked once
// it is right.
#include "figurereading.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;

class FreshFiguresTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();

private:
    static void addRows(const QString &name);
    test::FigureReading m_reading;
};

void FreshFiguresTest::reads_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("shortfall");
    addRows(u"/fresh_figures.tsv"_s);
    addRows(u"/fresh_figures2.tsv"_s);
    addRows(u"/figure_readings.tsv"_s); // one rule a row
}

void FreshFiguresTest::addRows(const QString &name)
{
    QFile file(QStringLiteral(TAWTHIQ_TEST_DATA) + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    int line = 0;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).chopped(1).split(u'\t');
        if (++line == 1) {
            continue; // names the columns
        }
        QVERIFY2(cells.size() >= 3, qPrintable(name + u" line %1"_s.arg(line)));
        const QByteArray row = (name + u' ' + cells.at(0) + u' ' + QString::number(line)).toUtf8();
        QTest::newRow(row.constData()) << QString(cells.at(1)).replace(u"\\n"_s, u"\n"_s) << cells.at(2)
                                       << (cells.value(3) == u"shortfall");
    }
}

void FreshFiguresTest::reads()
{
    QFETCH(QString, body);
    QFETCH(QString, expected);
    QFETCH(bool, shortfall);
    if (shortfall) {
        QEXPECT_FAIL("", "a known shortfall, marked in the table", Abort);
    }
    QCOMPARE(m_reading.read(body), expected);
}

QTEST_APPLESS_MAIN(FreshFiguresTest)
#include "freshfigures_test.moc"
