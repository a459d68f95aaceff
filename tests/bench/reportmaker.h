// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of about 2,500 letters, made of sentences with changing words, numbers and dates. The same
// reports in every run.
#pragma once

#include <QString>
#include <QStringList>

#include <random>

namespace tawthiq::bench {

using namespace Qt::StringLiterals;

class ReportMaker
{
public:
    QString report()
    {
        QString text = sentence() + u"\n"_s;
        for (int paragraph = 0; paragraph < 7; ++paragraph) {
            for (int i = 0; i < 3; ++i) {
                text += sentence() + (i < 2 ? u" "_s : u"\n"_s);
            }
        }
        return text;
    }

private:
    QString pick(const QStringList &list)
    {
        return list.at(static_cast<qsizetype>(m_engine() % list.size()));
    }
    QString number() { return QString::number(m_engine() % 400 + 2); }
    QString sentence()
    {
        static const QStringList shapes{
            u"قُتل %1 مدنيين، بينهم %2 أطفال، وأصيب %3 آخرون بجروح في قصف %4 استهدف %5 صباح %6."_s,
            u"وقال %7 إن فرق الإنقاذ انتشلت %1 جثث من تحت أنقاض مبنى سكني في %5، و\"ما زالت تبحث عن مفقودين\"."_s,
            u"وأضاف المصدر ذاته أن الغارات تجددت %6 على أطراف %5 ومحيطها، دون أنباء عن وقوع خسائر بشرية."_s,
            u"ووثّق %7 نزوح أكثر من %3 عائلة من %5 منذ مطلع الشهر الماضي، فيما بقيت %2 عائلات في العراء."_s,
            u"في المقابل، نفى متحدث عسكري مسؤولية قواته عن الهجوم، مؤكّداً أن التحقيق في الحادثة مستمر (%8)."_s,
            u"وبحسب إحصائية نشرها %7 يوم %6 %9، بلغ عدد الضحايا %3 شخصاً، من بينهم %1 نساء و%2 من المسعفين."_s};
        static const QStringList weapons{u"مدفعي"_s, u"جوي"_s, u"صاروخي"_s, u"بالبراميل المتفجرة"_s};
        static const QStringList places{u"بلدة الزيتونة"_s,       u"حي السوق القديم"_s,
                                        u"قرية عين التينة"_s,     u"مخيم الأمل"_s,
                                        u"ريف المدينة الجنوبي"_s, u"مدينة النهر الكبير"_s};
        static const QStringList days{u"الأحد"_s, u"الاثنين"_s, u"أمس الثلاثاء"_s, u"الخميس الماضي"_s,
                                      u"اليوم السبت"_s};
        static const QStringList sources{u"الدفاع المدني"_s, u"مدير المشفى الميداني"_s, u"مرصد الزيتونة"_s,
                                         u"شاهد عيان"_s};
        QString text = pick(shapes);
        const QStringList words{number(),      number(),     number(),
                                pick(weapons), pick(places), pick(days),
                                pick(sources), number(),     number() + u" آذار/مارس 2021"_s};
        for (qsizetype i = 0; i < words.size(); ++i) {
            text.replace(u"%"_s + QString::number(i + 1), words[i]);
        }
        return text;
    }

    std::mt19937 m_engine{20211105};
};

} // namespace tawthiq::bench
