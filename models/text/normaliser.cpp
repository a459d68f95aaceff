// SPDX-License-Identifier: GPL-3.0-or-later
#include "normaliser.h"

#include "foldtable.h"

namespace tawthiq::text {

namespace {

constexpr qsizetype LongestExpansion = 18; // U+FDFA

// Folds into a buffer made once, as long as the original; only a presentation form that opens into
// several units can make it grow. `mark(done, index)` tells that what follows from folded unit `done`
// comes from original unit `index`; it may be told again before anything is added.
class Folder
{
public:
    explicit Folder(QStringView original) :
        m_original(original), m_text(original.size() + LongestExpansion, Qt::Uninitialized)
    {
    }

    template <typename Mark>
    QString run(Mark mark)
    {
        const FoldTable &table = FoldTable::instance();
        const char16_t *units = m_original.utf16();
        const qsizetype size = m_original.size();
        auto *out = reinterpret_cast<char16_t *>(m_text.data());
        qsizetype done = 0;
        for (qsizetype i = 0; i < size; ++i) {
            const quint32 entry = table.entry(units[i]);
            mark(done, i);
            // Written always, kept only if it counts: no branch for the many marks of vocalised text.
            out[done] = static_cast<char16_t>(entry);
            done += (entry & FoldTable::Emits) != 0 ? 1 : 0;
            if (Q_UNLIKELY(!(entry & (FoldTable::Emits | FoldTable::InWord)))) {
                const QStringView opened = table.expansion(units[i]);
                m_text.resize(m_text.size() + opened.size());
                out = reinterpret_cast<char16_t *>(m_text.data());
                for (const QChar part : opened) {
                    mark(done, i);
                    out[done++] = part.unicode();
                }
            }
        }
        mark(done, size);
        m_text.truncate(done);
        return std::move(m_text);
    }

private:
    QStringView m_original;
    QString m_text;
};

} // namespace

domain::TextSpan FoldedText::original(domain::TextSpan folded) const
{
    return {offsets.at(folded.begin), offsets.at(folded.end)};
}

FoldedText foldWithMap(QStringView original)
{
    FoldedText result;
    result.offsets.resize(original.size() + 1);
    result.text = Folder(original).run(
        [&offsets = result.offsets, to = result.offsets.data()](qsizetype done, qsizetype index) mutable {
            if (Q_UNLIKELY(done >= offsets.size())) { // a body of nothing but opened forms
                offsets.resize(offsets.size() + offsets.size() / 2 + LongestExpansion);
                to = offsets.data();
            }
            to[done] = static_cast<int>(index);
        });
    result.offsets.resize(result.text.size() + 1);
    return result;
}

QString fold(QStringView original)
{
    return Folder(original).run([](qsizetype, qsizetype) {});
}

int originalLength(QStringView original, int foldedUnits)
{
    const FoldTable &table = FoldTable::instance();
    int seen = 0;
    int i = 0;
    while (i < original.size()) {
        const char16_t unit = original[i].unicode();
        const bool dropped = table.classOf(unit) == UnitClass::Drop;
        if (!dropped && seen >= foldedUnits) {
            break;
        }
        if (!dropped) {
            const QStringView opened = table.expansion(unit);
            seen += opened.isEmpty() ? 1 : static_cast<int>(opened.size());
        }
        ++i;
    }
    return i;
}

} // namespace tawthiq::text
