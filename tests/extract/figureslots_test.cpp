// SPDX-License-Identifier: GPL-3.0-or-later
// The slots of a figure beside its count, each with rows of its own. Names and dates are marked in the
// sentences, so that only the slot finders are tried.
#include "figurereading.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;

namespace {

using Marked = test::FigureReading::Marked;

QString perpetrators(const Marked &text, const domain::CasualtyFigure &figure)
{
    QStringList names;
    for (const int mention : figure.perpetrators) {
        names += text.words(mention);
    }
    return names.join(u'+') + u' ' + QString(domain::code(figure.perpetratorStatus));
}

QString modality(const Marked & /*text*/, const domain::CasualtyFigure &figure)
{
    QString shown = QString(domain::code(figure.modality));
    if (figure.polarity == domain::Polarity::Negated) {
        shown += u" negated " + test::bounds(figure);
    }
    return shown;
}

QString source(const Marked &text, const domain::CasualtyFigure &figure)
{
    if (!figure.attribution) {
        return {};
    }
    const int speaker = figure.attribution->source;
    const int relay = figure.attribution->via;
    return (speaker < 0 ? u"-"_s : text.words(speaker))
        + (relay < 0 ? QString() : u" via " + text.words(relay));
}

QString slot(const QString &name, const Marked &text, const domain::CasualtyFigure &figure)
{
    if (name == u"perpetrators") {
        return perpetrators(text, figure);
    }
    if (name == u"weapon") {
        return test::codes(figure.weapon);
    }
    if (name == u"target") {
        return test::codes(figure.target);
    }
    if (name == u"modality") {
        return modality(text, figure);
    }
    if (name == u"report") {
        return QString(domain::code(figure.reportStatus));
    }
    if (name == u"stage") {
        return QString(domain::code(figure.stage));
    }
    if (name == u"aggregate") {
        return figure.aggregate ? u"yes"_s : u"no"_s;
    }
    if (name == u"source") {
        return source(text, figure);
    }
    return text.words(name == u"place" ? figure.place : figure.time);
}

} // namespace

class FigureSlotsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void slotIsRead_data();
    void slotIsRead();

private:
    test::FigureReading m_reading;
};

void FigureSlotsTest::slotIsRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("expected");
    QFile file(QStringLiteral(TAWTHIQ_TEST_DATA "/figure_slots.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).chopped(1).split(u'\t');
        QCOMPARE(cells.size(), 4);
        const QByteArray name = (cells.at(0) + u": " + cells.at(1)).toUtf8();
        QTest::newRow(name.constData())
            << cells.at(0) << QString(cells.at(2)).replace(u"\\n"_s, u"\n"_s) << cells.at(3);
    }
}

void FigureSlotsTest::slotIsRead()
{
    QFETCH(QString, name);
    QFETCH(QString, marked);
    QFETCH(QString, expected);
    const Marked text = m_reading.readMarked(marked);
    QStringList shown;
    for (const domain::CasualtyFigure &figure : text.figures) {
        const QString value = slot(name, text, figure);
        if (!shown.contains(value) || name == u"aggregate" || name == u"source" || name == u"place"
            || name == u"stage") {
            shown += value;
        }
    }
    QCOMPARE(text.figures.isEmpty() ? u"none"_s : shown.join(u' '), expected);
}

QTEST_APPLESS_MAIN(FigureSlotsTest)
#include "figureslots_test.moc"
