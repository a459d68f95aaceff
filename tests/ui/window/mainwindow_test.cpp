// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real window: imports a report, clicks each of its figures and finds the right sentence and
// words marked in the text; in Arabic and in English. The real report of the project's beginning is
// used where it lies beside the sources, a sample report everywhere.
#include "analyser.h"
#include "appearance.h"
#include "evidencepanel.h"
#include "evidenceroles.h"
#include "filterstate.h"
#include "language.h"
#include "mainwindow.h"
#include "readerview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace tawthiq;

class MainWindowTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyFigureLeadsToItsSentence_data();
    void everyFigureLeadsToItsSentence();
    void aClickOnAMarkSelectsItsRow();
    void panesStandOnTheSideOfReading_data();
    void panesStandOnTheSideOfReading();
    void everyControlHasAName_data() { languages(); }
    void everyControlHasAName();
    void aPlaceFilterHoldsWhatLiesBelow();
    void aNoteIsStoredUndoneAndExported();
    void anotherPublicationDateMovesRelativeDates();

private:
    static void languages();
    void openWindow(const QString &language);
    void importReport(const QString &path, QDate published);
    [[nodiscard]] QTreeView *figureTree() const;
    template <typename W>
    [[nodiscard]] W *find(const QString &name) const
    {
        return window->findChild<W *>(name);
    }

    QTemporaryDir folder;
    int libraries = 0;
    std::shared_ptr<const extract::Analyser> analyser;
    std::unique_ptr<ui::Appearance> appearance;
    std::unique_ptr<ui::Language> language;
    std::unique_ptr<library::Desk> desk;
    std::unique_ptr<ui::MainWindow> window;
};

void MainWindowTest::initTestCase()
{
    QApplication::setOrganizationName(u"tawthiq-test"_s);
    analyser = std::make_shared<const extract::Analyser>(extract::Knowledge::load(u":/tawthiq"_s));
    appearance = std::make_unique<ui::Appearance>(*qApp);
    language = std::make_unique<ui::Language>();
}

void MainWindowTest::cleanup()
{
    window.reset();
    desk.reset();
}

void MainWindowTest::languages()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("Arabic") << u"ar"_s;
    QTest::newRow("English") << u"en"_s;
}

void MainWindowTest::openWindow(const QString &code)
{
    language->use(code);
    const QString path = folder.filePath(u"library%1.tawthiq"_s.arg(++libraries));
    auto opened = library::Library::open(path, library::OpenMode::OpenOrCreate, analyser);
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().message));
    desk = std::make_unique<library::Desk>(std::move(opened).value());
    window = std::make_unique<ui::MainWindow>(*desk, *appearance, *language);
    window->resize(1280, 800);
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
}

void MainWindowTest::importReport(const QString &path, QDate published)
{
    const QString copy = folder.filePath(u"import%1.txt"_s.arg(libraries));
    QFile source(path);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QFile target(copy);
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(source.readAll());
    target.close();
    QSignalSpy done(&window->imports(), &ui::ImportFlow::finished);
    QVERIFY(window->imports().importFiles({copy}));
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 20000);
    for (QWidget *dialog : QApplication::topLevelWidgets()) {
        if (dialog->objectName() == u"importSummary") {
            dialog->close();
        }
    }
    QTRY_COMPARE(window->reports().rowCount(), 1);
    const domain::ReportId id = window->reports().summary(window->reports().index(0))->id;
    if (published.isValid()) {
        auto change = desk->setPublicationDate(id, published);
        QTRY_VERIFY(change.isFinished());
        QVERIFY(change.result().ok());
    }
    window->selection().open(id);
    QTRY_COMPARE(window->selection().reportId(), id);
    QTRY_VERIFY(!find<ui::ReaderView>(u"readerView"_s)->toPlainText().isEmpty());
    QTRY_COMPARE(window->selection().report().report.publishedOn, published);
}

QTreeView *MainWindowTest::figureTree() const
{
    for (auto *tree : window->findChildren<QTreeView *>(u"evidenceTree"_s)) {
        if (tree->isVisible()) {
            return tree;
        }
    }
    return nullptr;
}

void MainWindowTest::everyFigureLeadsToItsSentence_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QDate>("published");
    QTest::addColumn<int>("figures");
    const QString sample = QStringLiteral(TAWTHIQ_SOURCE_DIR "/resources/sample/09-revised-toll.txt");
    const QString shared =
        qEnvironmentVariable("TAWTHIQ_SHARED", QStringLiteral(TAWTHIQ_SOURCE_DIR "/../shared"));
    const QString seed = shared + u"/seed/astana-17.txt"_s;
    for (const QString &code : {u"ar"_s, u"en"_s}) {
        QTest::newRow(qPrintable(code + u" sample"_s)) << code << sample << QDate(2025, 2, 19) << 12;
        QTest::newRow(qPrintable(code + u" the real report"_s)) << code << seed << QDate(2021, 11, 5) << 7;
    }
}

void MainWindowTest::everyFigureLeadsToItsSentence()
{
    QFETCH(QString, code);
    QFETCH(QString, path);
    QFETCH(QDate, published);
    QFETCH(int, figures);
    if (!QFile::exists(path)) {
        QSKIP("the real report does not lie beside the sources");
    }
    openWindow(code);
    importReport(path, published);
    const domain::Analysis analysis = window->selection().report().analysis;
    QCOMPARE(analysis.figures.size(), figures);
    QTreeView *tree = figureTree();
    QVERIFY(tree != nullptr);
    const auto *reader = find<ui::ReaderView>(u"readerView"_s);
    QList<int> clicked;
    for (QModelIndex row = tree->model()->index(0, 0); row.isValid(); row = tree->indexBelow(row)) {
        tree->scrollTo(row);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(row).center());
        const domain::CasualtyFigure &figure = analysis.figures.at(row.data(items::IndexRole).toInt());
        QCOMPARE(reader->focusedSentence(), figure.sentence);
        QCOMPARE(reader->marks().selected(), figure.span);
        QVERIFY(analysis.sentences.at(figure.sentence).span.contains(figure.span));
        clicked += row.data(items::IndexRole).toInt();
    }
    QCOMPARE(clicked.size(), figures);
}

void MainWindowTest::aClickOnAMarkSelectsItsRow()
{
    openWindow(u"ar"_s);
    importReport(QStringLiteral(TAWTHIQ_SOURCE_DIR "/resources/sample/09-revised-toll.txt"),
                 QDate(2025, 2, 19));
    auto *reader = find<ui::ReaderView>(u"readerView"_s);
    const domain::Analysis &analysis = window->selection().report().analysis;
    QTextCursor cursor(reader->document());
    cursor.setPosition(analysis.figures.at(1).span.begin + 1);
    const QPoint word = reader->cursorRect(cursor).center();
    QTest::mouseClick(reader->viewport(), Qt::LeftButton, {}, word);
    QTRY_COMPARE(figureTree()->currentIndex().data(items::IndexRole).toInt(), 1);
}

void MainWindowTest::panesStandOnTheSideOfReading_data()
{
    languages();
}

void MainWindowTest::panesStandOnTheSideOfReading()
{
    QFETCH(QString, code);
    openWindow(code);
    const auto leftOf = [this](const QString &name) {
        const auto *pane = find<QWidget>(name);
        return pane->mapTo(window.get(), QPoint(0, 0)).x();
    };
    const bool rtl = code == u"ar";
    QCOMPARE(window->layoutDirection(), rtl ? Qt::RightToLeft : Qt::LeftToRight);
    QCOMPARE(leftOf(u"reportListPane"_s) > leftOf(u"evidencePanel"_s), rtl);
}

void MainWindowTest::everyControlHasAName()
{
    QFETCH(QString, code);
    openWindow(code);
    importReport(QStringLiteral(TAWTHIQ_SOURCE_DIR "/resources/sample/09-revised-toll.txt"),
                 QDate(2025, 2, 19));
    QStringList nameless;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const bool control = qobject_cast<const QAbstractButton *>(widget) != nullptr
            || qobject_cast<const QLineEdit *>(widget) != nullptr
            || qobject_cast<const QAbstractItemView *>(widget) != nullptr
            || qobject_cast<const QTextEdit *>(widget) != nullptr
            || qobject_cast<const QComboBox *>(widget) != nullptr;
        if (!control || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus) {
            continue;
        }
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (spoken == nullptr || spoken->text(QAccessible::Name).isEmpty()) {
            nameless += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        }
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void MainWindowTest::aPlaceFilterHoldsWhatLiesBelow()
{
    openWindow(u"ar"_s);
    importReport(QStringLiteral(TAWTHIQ_SOURCE_DIR "/resources/sample/02-local-drone-farmer.txt"),
                 QDate(2023, 5, 16));
    window->filters().setPlaces({u"SY-idlib"_s}); // the report names towns of it
    QTRY_COMPARE(window->reports().matching(), 1);
    window->filters().setPlaces({u"YE"_s});
    QTRY_COMPARE(window->reports().matching(), 0);
    QTRY_COMPARE(window->reports().rowCount(), 0);
    window->filters().setPlaces({u"SY"_s});
    window->filters().setDates(domain::DateField::Publication, QDate(2023, 5, 1), QDate(2023, 5, 31));
    QTRY_COMPARE(window->reports().matching(), 1);
    window->filters().setDates(domain::DateField::Publication, QDate(2024, 1, 1), {});
    QTRY_COMPARE(window->reports().matching(), 0);
    window->filters().clear();
    QTRY_COMPARE(window->reports().matching(), 1);
}

void MainWindowTest::aNoteIsStoredUndoneAndExported()
{
    openWindow(u"ar"_s);
    importReport(QStringLiteral(TAWTHIQ_SOURCE_DIR "/resources/sample/09-revised-toll.txt"),
                 QDate(2025, 2, 19));
    auto *reader = find<ui::ReaderView>(u"readerView"_s);
    const domain::TextSpan words = window->selection().report().analysis.figures.at(2).span;
    reader->selectSpan(words);
    reader->setFocus();
    QTest::keyClick(reader, Qt::Key_M);
    auto *text = find<QTextEdit>(u"noteText"_s);
    QTRY_VERIFY(text->isVisible());
    text->insertPlainText(u"مصدر واحد"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window->selection().report().annotations.size(), 1, 10000);
    const domain::Annotation note = window->selection().report().annotations.first();
    QCOMPARE(note.span, words);
    QCOMPARE(note.exact, words.in(window->selection().report().report.body).toString());
    const QString page = folder.filePath(u"notes.html"_s);
    auto written = desk->exportNotes({}, page, u"ar"_s);
    QTRY_VERIFY(written.isFinished());
    QCOMPARE(*written.result(), 1);
    QFile file(page);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(file.readAll());
    QVERIFY(html.contains(u"dir=\"rtl\""_s) && html.contains(u"مصدر واحد"_s));
    auto undone = desk->undo();
    QTRY_VERIFY(undone.isFinished());
    QTRY_COMPARE(window->selection().report().annotations.size(), 0);
}

void MainWindowTest::anotherPublicationDateMovesRelativeDates()
{
    openWindow(u"en"_s);
    importReport(QStringLiteral(TAWTHIQ_SOURCE_DIR "/resources/sample/06-prisoner-exchange.txt"),
                 QDate(2023, 3, 9));
    auto change = desk->setPublicationDate(window->selection().reportId(), QDate(2024, 3, 7));
    QTRY_VERIFY(change.isFinished());
    QVERIFY(change.result().ok());
    QVERIFY(!change.result()->changed.isEmpty());
    QTRY_COMPARE(window->selection().report().report.publishedOn, QDate(2024, 3, 7));
}

QTEST_MAIN(MainWindowTest)
#include "mainwindow_test.moc"
