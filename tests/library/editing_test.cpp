// SPDX-License-Identifier: GPL-3.0-or-later
// Notes, publication dates, undo and redo.
#include "libraryfixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tawthiq::library {

using domain::Annotation;

class EditingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void quotesTheBody_data();
    void quotesTheBody();
    void refusesSpansOutside_data();
    void refusesSpansOutside();
    void movesDatesWithThePublication();
    void undoesAndRedoesEverything();
    void keepsHistoryOverARestart();
    void dropsWhatWasUndoneAfterANewEdit();
    void refusesWhatIsNotThere();
    void refusesEditsWhenReadOnly();
    void staysSoundUnderRandomEdits();
    void exportsNotes();

private:
    void reopen();
    Annotation note(int begin, int end, const QString &text) const;
    [[nodiscard]] QString state() const; // all that a person made, as text

    std::unique_ptr<LibraryFixture> m_fixture;
    std::unique_ptr<Library> m_library;
};

void EditingTest::init()
{
    m_library.reset();
    m_fixture = std::make_unique<LibraryFixture>();
    auto opened = m_fixture->open();
    QVERIFY(opened);
    m_library = std::move(*opened);
    const QByteArray lines =
        LibraryFixture::line(
            u"a"_s, u"2021-11-05"_s,
            u"قتل ثلاثة مدنيين في إدلب أمس 😀 الخميس.\\nوقع القصف في 10 تشرين الأول الماضي."_s)
        + LibraryFixture::line(u"b"_s, u"2021-11-06"_s, u"أصيب شخصان في حلب."_s);
    const auto summary = LibraryFixture::import(*m_library, {m_fixture->write(u"r.jsonl"_s, lines)});
    QVERIFY(summary);
    QCOMPARE(summary->imported, 2);
}

void EditingTest::reopen()
{
    m_library.reset();
    auto opened = m_fixture->open();
    QVERIFY(opened);
    m_library = std::move(*opened);
}

Annotation EditingTest::note(int begin, int end, const QString &text) const
{
    Annotation annotation;
    annotation.report = 1;
    annotation.span = {begin, end};
    annotation.note = text;
    annotation.colour = 3;
    annotation.author = u"سمر"_s;
    return annotation;
}

QString EditingTest::state() const
{
    QString all;
    for (const domain::ReportId id : {1, 2}) {
        const auto opened = m_library->report(id);
        all += opened->report.publishedOn.toString(Qt::ISODate) + u' '
            + domain::code(opened->report.publicationBasis) + u'\n';
        for (const domain::Mention &mention : opened->analysis.mentions) {
            if (const auto *time = mention.time()) {
                all += time->value + u' ' + time->from.toString(Qt::ISODate) + u'\n';
            }
        }
        for (const Annotation &a : opened->annotations) {
            all += u"%1 %2-%3 %4 %5 %6 %7 %8\n"_s.arg(a.id)
                       .arg(a.span.begin)
                       .arg(a.span.end)
                       .arg(a.exact, a.note, a.author, a.createdAt.toString(Qt::ISODateWithMs),
                            a.modifiedAt.toString(Qt::ISODateWithMs));
        }
    }
    return all;
}

void EditingTest::quotesTheBody_data()
{
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("exact");

    QTest::newRow("a word") << 0 << 3 << u"قتل"_s;
    QTest::newRow("in the middle") << 4 << 9 << u"ثلاثة"_s;
    QTest::newRow("emoji whole") << 29 << 31 << u"😀"_s;
    QTest::newRow("half an emoji is widened") << 30 << 31 << u"😀"_s;
    QTest::newRow("other half") << 29 << 30 << u"😀"_s;
    QTest::newRow("the report") << 0 << 0 << QString();
}

void EditingTest::quotesTheBody()
{
    QFETCH(int, begin);
    QFETCH(int, end);
    const auto saved = m_library->saveAnnotation(note(begin, end, u"ملاحظة"_s));
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().message));
    QTEST(saved->exact, "exact");
    QVERIFY(saved->id > 0);
    QVERIFY(saved->createdAt.isValid());
    const auto opened = m_library->report(1);
    QCOMPARE(opened->annotations.size(), 1);
    const Annotation &stored = opened->annotations.first();
    QCOMPARE(stored.span.in(opened->report.body).toString(), stored.exact);
    QVERIFY(opened->report.body.first(stored.span.begin).endsWith(stored.prefix));
    QVERIFY(opened->report.body.sliced(stored.span.end).startsWith(stored.suffix));
    QCOMPARE(stored.note, u"ملاحظة"_s);
    QCOMPARE(stored.author, u"سمر"_s);
    QCOMPARE(stored.colour, 3);
    QCOMPARE(m_library->verify().value(), QStringList());
}

void EditingTest::refusesSpansOutside_data()
{
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::newRow("behind the end") << 5 << 100000;
    QTest::newRow("negative") << -1 << 3;
    QTest::newRow("backwards") << 9 << 4;
    QTest::newRow("no words") << 4 << 4;
}

void EditingTest::refusesSpansOutside()
{
    QFETCH(int, begin);
    QFETCH(int, end);
    const auto saved = m_library->saveAnnotation(note(begin, end, u"x"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, domain::ErrorCode::BadInput);
    QVERIFY(m_library->undoState().undoName.isEmpty());
}

void EditingTest::movesDatesWithThePublication()
{
    const auto change = m_library->setPublicationDate(1, QDate(2020, 3, 14));
    QVERIFY2(change, qPrintable(change ? QString() : change.error().message));
    QCOMPARE(change->report.report.publishedOn, QDate(2020, 3, 14));
    QCOMPARE(change->report.report.publicationBasis, domain::PublicationBasis::SetByPerson);
    QVERIFY2(change->changed.size() >= 2, "yesterday and last October both move with the publication");
    for (const auto &time : change->changed) {
        QCOMPARE(time.span.in(change->report.report.body).toString(), time.words);
        QVERIFY(time.before != time.after || time.beforeFrom != time.afterFrom);
    }
    // The list moves it behind the other report, and the same date again changes nothing.
    QCOMPARE(m_library->reports({}, {}, 10)->rows.last().id, 1);
    QCOMPARE(m_library->undoState().undoName, u"set_publication_date"_s);
    QVERIFY(m_library->setPublicationDate(1, QDate(2020, 3, 14))->changed.isEmpty());
    QVERIFY(m_library->undo());
    QVERIFY2(m_library->undoState().undoName.isEmpty(), "setting the same date was made a step");
    QCOMPARE(m_library->report(1)->report.publicationBasis, domain::PublicationBasis::Metadata);
    QVERIFY(m_library->setPublicationDate(1, {}));
    QCOMPARE(m_library->report(1)->report.publicationBasis, domain::PublicationBasis::Unknown);
    QCOMPARE(m_library->reports({}, {}, 10)->rows.last().id, 1);
    QCOMPARE(m_library->verify().value(), QStringList());
}

void EditingTest::undoesAndRedoesEverything()
{
    QStringList states{state()};
    const auto saved = m_library->saveAnnotation(note(0, 3, u"أولى"_s));
    states += state();
    Annotation changed = *saved;
    changed.note = u"ثانية"_s;
    changed.span = {4, 9};
    QVERIFY(m_library->saveAnnotation(changed));
    states += state();
    QVERIFY(m_library->setPublicationDate(1, QDate(2019, 1, 1)));
    states += state();
    QVERIFY(m_library->saveAnnotation(note(10, 16, u"ثالثة"_s)));
    states += state();
    QVERIFY(m_library->removeAnnotation(saved->id));
    states += state();
    for (int round = 0; round < 2; ++round) {
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            const auto undone = m_library->undo();
            QVERIFY(undone);
            QCOMPARE(*undone, 1);
            QCOMPARE(state(), states[i]);
        }
        QVERIFY(!m_library->undo());
        QCOMPARE(m_library->undoState().redoName, u"save_note"_s);
        for (qsizetype i = 1; i < states.size(); ++i) {
            QVERIFY(m_library->redo());
            QCOMPARE(state(), states[i]);
        }
        QVERIFY(!m_library->redo());
        QCOMPARE(m_library->verify().value(), QStringList());
    }
}

void EditingTest::keepsHistoryOverARestart()
{
    const QString before = state();
    QVERIFY(m_library->saveAnnotation(note(0, 3, u"أولى"_s)));
    const QString after = state();
    reopen();
    QCOMPARE(m_library->undoState().undoName, u"save_note"_s);
    QVERIFY(m_library->undo());
    QCOMPARE(state(), before);
    reopen();
    QCOMPARE(m_library->undoState().redoName, u"save_note"_s);
    QVERIFY(m_library->redo());
    QCOMPARE(state(), after);
}

void EditingTest::dropsWhatWasUndoneAfterANewEdit()
{
    QVERIFY(m_library->saveAnnotation(note(0, 3, u"أولى"_s)));
    QVERIFY(m_library->undo());
    const auto second = m_library->saveAnnotation(note(4, 9, u"ثانية"_s));
    QCOMPARE(second->id, 2); // an id is never given twice
    QVERIFY(!m_library->redo());
    QVERIFY(m_library->undo());
    QVERIFY(!m_library->undo());
}

void EditingTest::refusesWhatIsNotThere()
{
    QCOMPARE(m_library->report(99).error().code, domain::ErrorCode::NotFound);
    QCOMPARE(m_library->originalBytes(99).error().code, domain::ErrorCode::NotFound);
    QCOMPARE(m_library->setPublicationDate(99, QDate(2020, 1, 1)).error().code, domain::ErrorCode::NotFound);
    QCOMPARE(m_library->setPublicationDate(1, QDate(10000, 1, 1)).error().code, domain::ErrorCode::BadInput);
    QCOMPARE(m_library->removeAnnotation(99).error().code, domain::ErrorCode::NotFound);
    Annotation nowhere = note(0, 3, u"x"_s);
    nowhere.report = 99;
    QVERIFY(!m_library->saveAnnotation(nowhere));
    Annotation gone = note(0, 3, u"x"_s);
    gone.id = 99;
    QVERIFY(!m_library->saveAnnotation(gone));
    QVERIFY(m_library->undoState().undoName.isEmpty());
}

void EditingTest::refusesEditsWhenReadOnly()
{
    auto reading = m_fixture->open(OpenMode::ReadOnly);
    QVERIFY(reading);
    QVERIFY((*reading)->isReadOnly());
    QCOMPARE((*reading)->saveAnnotation(note(0, 3, u"x"_s)).error().code, domain::ErrorCode::ReadOnly);
    QVERIFY(!(*reading)->undo());
    QVERIFY(!LibraryFixture::import(**reading, {m_fixture->file(u"r.jsonl"_s)}));
    QCOMPARE((*reading)->reports({}, {}, 10)->rows.size(), 2);
}

// A person at the desk for an hour: whatever they do, every quote is what the text says at its place.
void EditingTest::staysSoundUnderRandomEdits()
{
    QRandomGenerator random(7);
    const int units = int(m_library->report(1)->report.body.size());
    QList<domain::AnnotationId> known;
    constexpr int Edits = 300;
    for (int i = 0; i < Edits; ++i) {
        const int kind = random.bounded(7);
        if (kind <= 1 || known.isEmpty()) {
            const int begin = random.bounded(units);
            const auto saved =
                m_library->saveAnnotation(note(begin, begin + 1 + random.bounded(units - begin), u"n"_s));
            QVERIFY(saved);
            known += saved->id;
        } else if (kind == 2) {
            Annotation changed = note(0, 1 + random.bounded(units), QString::number(i));
            changed.id = known[random.bounded(int(known.size()))];
            static_cast<void>(m_library->saveAnnotation(changed)); // it may have been removed
        } else if (kind == 3) {
            static_cast<void>(m_library->removeAnnotation(known[random.bounded(int(known.size()))]));
        } else if (kind == 4) {
            QVERIFY(m_library->setPublicationDate(1, QDate(2020, 1, 1).addDays(random.bounded(500))));
        } else {
            static_cast<void>(random.bounded(3) == 0 ? m_library->redo() : m_library->undo());
        }
        const auto opened = m_library->report(1);
        for (const Annotation &stored : opened->annotations) {
            QCOMPARE(stored.span.in(opened->report.body).toString(), stored.exact);
        }
    }
    QCOMPARE(m_library->verify().value(), QStringList());
}

void EditingTest::exportsNotes()
{
    QVERIFY(m_library->saveAnnotation(note(0, 3, u"أولى"_s)));
    QVERIFY(m_library->saveAnnotation(note(4, 9, u"ثانية"_s)));
    const QString path = m_fixture->file(u"notes.html"_s);
    QCOMPARE(m_library->exportNotes({}, path, u"ar"_s).value(), 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(u"ثانية"_s));
    domain::Query none;
    none.from = QDate(2022, 1, 1);
    QCOMPARE(m_library->exportNotes(none, path, u"en"_s).value(), 0);
    QVERIFY(!m_library->exportNotes({}, m_fixture->file(u"no/such/folder/x.html"_s), u"ar"_s));
}

} // namespace tawthiq::library

QTEST_GUILESS_MAIN(tawthiq::library::EditingTest)
#include "editing_test.moc"
