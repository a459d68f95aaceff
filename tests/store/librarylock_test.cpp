// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarylock.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tawthiq::store {

class LibraryLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheHolder();
    void isFreedByAKill();
    void leavesNothingBehind();
    void ignoresALeftFile();
    void saysThatTheFolderCannotBeWritten();
};

void LibraryLockTest::namesTheHolder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.tawthiq"_s);
    const auto first = LibraryLock::take(path);
    QVERIFY(first);
    const auto second = LibraryLock::take(path);
    QVERIFY(!second);
    QCOMPARE(second.error().code, domain::ErrorCode::Locked);
    QVERIFY2(second.error().message.contains(QString::number(getpid())), qPrintable(second.error().message));
    QVERIFY(second.error().message.contains(u"a.tawthiq"_s));
}

void LibraryLockTest::isFreedByAKill()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.tawthiq"_s);
    int ready[2] = {};
    QCOMPARE(pipe(ready), 0);
    const pid_t child = fork();
    if (child == 0) {
        const auto held = LibraryLock::take(path);
        const char sign = held ? 'y' : 'n';
        if (write(ready[1], &sign, 1) == 1) {
            pause();
        }
        _exit(0);
    }
    char sign = 0;
    QCOMPARE(read(ready[0], &sign, 1), 1);
    QCOMPARE(sign, 'y');
    const auto refused = LibraryLock::take(path);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QString::number(child)));
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    QVERIFY(LibraryLock::take(path));
    close(ready[0]);
    close(ready[1]);
}

void LibraryLockTest::leavesNothingBehind()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.tawthiq"_s);
    QVERIFY(LibraryLock::take(path));
    QVERIFY(!QFileInfo::exists(path + u"-lock"_s));
}

void LibraryLockTest::ignoresALeftFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.tawthiq"_s);
    QFile left(path + u"-lock"_s);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write("999999\nsomebody");
    left.close();
    QVERIFY(LibraryLock::take(path));
}

void LibraryLockTest::saysThatTheFolderCannotBeWritten()
{
    const auto lock = LibraryLock::take(u"/proc/a.tawthiq"_s); // not even the superuser writes there
    QVERIFY(!lock);
    QCOMPARE(lock.error().code, domain::ErrorCode::ReadOnly);
    QVERIFY(lock.error().message.contains(u"/proc"_s));
}

} // namespace tawthiq::store

QTEST_GUILESS_MAIN(tawthiq::store::LibraryLockTest)
#include "librarylock_test.moc"
