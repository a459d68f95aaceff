// SPDX-License-Identifier: GPL-3.0-or-later
// Memory of tawthiq-cli extract does not grow with the number of lines.
#include "programrun.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

class ExtractMemoryTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isFlat();
};

namespace {

// Peak resident memory in KiB of a run over `file`; -1 when it failed.
long peakOf(const QString &file)
{
    const QByteArray name = file.toLocal8Bit();
    const pid_t child = ::fork();
    if (child == 0) {
        if (std::freopen("/dev/null", "w", stdout) != nullptr) {
            ::execl(TAWTHIQ_CLI, TAWTHIQ_CLI, "extract", "--jobs", "2", name.constData(), nullptr);
        }
        ::_exit(127);
    }
    int status = 0;
    rusage usage{};
    return ::wait4(child, &status, 0, &usage) == child && status == 0 ? usage.ru_maxrss : -1;
}

QString writeLines(const QTemporaryDir &dir, int count)
{
    QFile file(dir.filePath(QString::number(count)));
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    for (int i = 0; i < count; ++i) {
        file.write("{\"id\":" + QByteArray::number(i)
                   + ",\"published\":\"2024-01-01\",\"text\":\"قُتل 12 مدنياً بينهم ثلاثة أطفال وأصيب خمسة "
                     "وعشرون آخرون في قصف مدفعي على سوق المدينة أمس.\"}\n");
    }
    return file.fileName();
}

} // namespace

void ExtractMemoryTest::isFlat()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer keeps freed memory, so it cannot be judged here");
#endif
    constexpr long Allowed = 8 * 1024; // KiB
    const QTemporaryDir dir;
    const long few = peakOf(writeLines(dir, 2000));
    const long many = peakOf(writeLines(dir, 40000));
    QVERIFY(few > 0);
    QVERIFY(many > 0);
    QVERIFY2(many - few < Allowed, qPrintable(u"%1 KiB, then %2 KiB"_s.arg(few).arg(many)));
}

QTEST_APPLESS_MAIN(ExtractMemoryTest)
#include "extractmemory_test.moc"
