// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderedworkers.h"

#include <QTest>

#include <atomic>
#include <chrono>

using namespace tawthiq::cli;

class OrderedWorkersTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersComeInOrder_data();
    void answersComeInOrder();
    void loadIsBounded();
    void heavyJobGoesAlone();
    void stopFreesAll();
    void nothingSubmitted();
};

void OrderedWorkersTest::answersComeInOrder_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("capacity");
    QTest::newRow("one thread") << 1 << 1;
    QTest::newRow("more threads than room") << 8 << 2;
    QTest::newRow("many threads") << 16 << 64;
}

void OrderedWorkersTest::answersComeInOrder()
{
    QFETCH(int, threads);
    QFETCH(int, capacity);
    constexpr int Jobs = 3000;
    OrderedWorkers<int, int> workers(threads, static_cast<std::size_t>(capacity), 1000, [](int &job) {
        if (job % 97 == 0) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1)); // others overtake this one
        }
        return job * 2;
    });
    const std::jthread feeder([&workers] {
        for (int i = 0; i < Jobs; ++i) {
            workers.submit(i, 1);
        }
        workers.close();
    });
    for (int i = 0; i < Jobs; ++i) {
        QCOMPARE(workers.take().value_or(-1), i * 2);
    }
    QVERIFY(!workers.take().has_value());
}

void OrderedWorkersTest::loadIsBounded()
{
    std::atomic_int under = 0;
    std::atomic_int most = 0;
    OrderedWorkers<int, int> workers(8, 64, 10, [](int &job) { return job; });
    const std::jthread feeder([&] {
        for (int i = 0; i < 200; ++i) {
            workers.submit(i, 3);
            most = std::max(most.load(), ++under);
        }
        workers.close();
    });
    while (true) {
        std::this_thread::sleep_for(std::chrono::microseconds(50));
        if (!workers.take()) {
            break;
        }
        --under;
    }
    QVERIFY2(most <= 4, qPrintable(QString::number(most))); // three fit; one more may be counted late
}

void OrderedWorkersTest::heavyJobGoesAlone()
{
    OrderedWorkers<int, int> workers(2, 4, 10, [](int &job) { return job; });
    const std::jthread feeder([&workers] {
        workers.submit(1, 1);
        workers.submit(2, 1000);
        workers.submit(3, 1);
        workers.close();
    });
    for (int i = 1; i <= 3; ++i) {
        QCOMPARE(workers.take().value_or(-1), i);
    }
}

void OrderedWorkersTest::stopFreesAll()
{
    std::atomic_bool refused = false;
    OrderedWorkers<int, int> workers(2, 1, 10, [](int &job) { return job; });
    std::jthread feeder([&] {
        while (workers.submit(1, 1)) { }
        refused = true;
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    workers.stop();
    feeder.join();
    QVERIFY(refused);
    QVERIFY(!workers.take().has_value());
}

void OrderedWorkersTest::nothingSubmitted()
{
    OrderedWorkers<int, int> workers(2, 4, 10, [](int &job) { return job; });
    workers.close();
    QVERIFY(!workers.take().has_value());
}

QTEST_APPLESS_MAIN(OrderedWorkersTest)
#include "orderedworkers_test.moc"
