// SPDX-License-Identifier: GPL-3.0-or-later
// The walls of the house: who may include whom is allowed_edges.tsv, and nothing else is allowed.
#include "sourcetree.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;

class LayeringTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void includesStayInsideTheWalls();
    void twoHeadersNeverShareAName();
    void onlyTextSeesIcuAndOnlyStoreSeesSqlite();
    void modelsKnowNoWindow();
    void noCycleAmongRooms();

private:
    [[nodiscard]] QStringList allowed(const QString &room) const;
    // Rooms included by each room, found in the sources.
    QHash<QString, QHash<QString, QString>> edges;
    QList<house::Source> all;
    QHash<QString, QStringList> rules;
    QHash<QString, QString> roomOfHeader;
};

void LayeringTest::initTestCase()
{
    all = house::sources({u"app"_s, u"ui"_s, u"models"_s});
    QVERIFY(all.size() > 50);
    QFile table(QStringLiteral(TAWTHIQ_SOURCE_DIR "/tests/house/allowed_edges.tsv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    for (const QString &line : QString::fromUtf8(table.readAll()).split(u'\n').mid(1)) {
        if (!line.isEmpty()) {
            rules[line.section(u'\t', 0, 0)] = line.section(u'\t', 1).split(u' ', Qt::SkipEmptyParts);
        }
    }
    for (const house::Source &source : all) {
        if (source.name().endsWith(u".h")) {
            roomOfHeader.insert(source.name(), source.room());
        }
    }
    for (const house::Source &source : all) {
        for (const QString &line : source.lines) {
            if (line.startsWith(u"#include \"")) {
                const QString header = line.section(u'"', 1, 1).section(u'/', -1);
                const QString to = roomOfHeader.value(header);
                if (!to.isEmpty() && to != source.room()) {
                    edges[source.room()].insert(to, source.path + u" includes "_s + header);
                }
            }
        }
    }
}

QStringList LayeringTest::allowed(const QString &room) const
{
    if (rules.contains(room)) {
        return rules.value(room);
    }
    return rules.value(room.section(u'/', 0, 0) + u"/*"_s);
}

void LayeringTest::includesStayInsideTheWalls()
{
    for (auto from = edges.cbegin(); from != edges.cend(); ++from) {
        const QStringList may = allowed(from.key());
        for (auto to = from->cbegin(); to != from->cend(); ++to) {
            const QString family = to.key().section(u'/', 0, 0) + u"/*"_s;
            QVERIFY2(may.contains(to.key()) || may.contains(family), qPrintable(to.value()));
        }
    }
}

// Include paths are flat, so a name must say which file is meant.
void LayeringTest::twoHeadersNeverShareAName()
{
    QHash<QString, QString> seen;
    for (const house::Source &source : all) {
        if (source.name().endsWith(u".h")) {
            const QString both = seen.value(source.name()) + u" and "_s + source.path;
            QVERIFY2(!seen.contains(source.name()), qPrintable(both));
            seen.insert(source.name(), source.path);
        }
    }
}

void LayeringTest::onlyTextSeesIcuAndOnlyStoreSeesSqlite()
{
    for (const house::Source &source : all) {
        for (const QString &line : source.lines) {
            const bool icu = line.startsWith(u"#include <unicode/");
            const bool sqlite = line.startsWith(u"#include <sqlite3");
            QVERIFY2(!icu || source.room() == u"models/text", qPrintable(source.path));
            QVERIFY2(!sqlite || source.room() == u"models/store", qPrintable(source.path));
        }
    }
}

void LayeringTest::modelsKnowNoWindow()
{
    const QDir models(QStringLiteral(TAWTHIQ_SOURCE_DIR "/models"));
    QDirIterator it(models.path(), {u"CMakeLists.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const bool mayPaint = file.fileName().contains(u"/print/"_s);
        QVERIFY2(mayPaint || (!text.contains(u"Qt6::Gui"_s) && !text.contains(u"Qt6::Widgets"_s)),
                 qPrintable(file.fileName()));
    }
}

void LayeringTest::noCycleAmongRooms()
{
    for (auto from = edges.cbegin(); from != edges.cend(); ++from) {
        QStringList reach{from.key()};
        for (qsizetype i = 0; i < reach.size(); ++i) {
            const QStringList next = edges.value(reach[i]).keys();
            for (const QString &room : next) {
                QVERIFY2(room != from.key(),
                         qPrintable(from.key() + u" reaches itself through "_s + reach[i]));
                if (!reach.contains(room)) {
                    reach += room;
                }
            }
        }
    }
}

QTEST_APPLESS_MAIN(LayeringTest)
#include "layering_test.moc"
