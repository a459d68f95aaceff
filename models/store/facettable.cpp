// SPDX-License-Identifier: GPL-3.0-or-later
#include "facettable.h"

#include "reportstore.h"
#include "statement.h"

#include <QHash>

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace tawthiq::store {

namespace {

constexpr int DayShift = 24;
constexpr std::size_t BitsAWord = 64;

bool isSet(const std::vector<quint64> &bits, std::size_t number)
{
    return (bits[number / BitsAWord] >> (number % BitsAWord) & 1) != 0;
}

qint64 countBetween(const std::vector<quint64> &bits, std::size_t begin, std::size_t end)
{
    qint64 count = 0;
    for (; begin < end && begin % BitsAWord != 0; ++begin) {
        count += isSet(bits, begin) ? 1 : 0;
    }
    for (; begin + BitsAWord <= end; begin += BitsAWord) {
        count += std::popcount(bits[begin / BitsAWord]);
    }
    for (; begin < end; ++begin) {
        count += isSet(bits, begin) ? 1 : 0;
    }
    return count;
}

template <typename T>
void sortBusiestFirst(QList<T> &values)
{
    std::stable_sort(values.begin(), values.end(),
                     [](const T &a, const T &b) { return a.reports > b.reports; });
}

void addMissingStatuses(QList<domain::FacetValue> &statuses)
{
    QList<domain::FacetValue> all;
    for (int i = 0; i < domain::codeCount<domain::ReviewStatus>(); ++i) {
        const QString code(domain::code(static_cast<domain::ReviewStatus>(i)));
        const auto it = std::find_if(statuses.cbegin(), statuses.cend(),
                                     [&code](const domain::FacetValue &value) { return value.code == code; });
        if (it != statuses.cend()) {
            all += *it;
        }
    }
    statuses = all;
}

} // namespace

domain::Result<FacetTable> FacetTable::load(Connection &connection)
{
    FacetTable table;
    if (auto done = table.loadRanks(connection); !done) {
        return done.error();
    }
    if (auto done = table.loadValues(
            connection, "SELECT id, 'place', code, parent, name_ar, name_en FROM place ORDER BY id",
            "SELECT place, rank FROM report_place ORDER BY place, rank");
        !done) {
        return done.error();
    }
    if (auto done = table.loadValues(connection, "SELECT id, kind, code, '', name, '' FROM term ORDER BY id",
                                     "SELECT term, rank FROM report_term ORDER BY term, rank");
        !done) {
        return done.error();
    }
    if (auto done = table.loadReviews(connection); !done) {
        return done.error();
    }
    return table;
}

domain::Outcome FacetTable::loadRanks(Connection &connection)
{
    Statement all(connection, "SELECT rank FROM report ORDER BY rank");
    while (all.next()) {
        m_ranks.push_back(all.integer(0));
    }
    return all.result(domain::Done{});
}

std::optional<FacetTable::Number> FacetTable::numberOf(qint64 rank) const
{
    const auto it = std::lower_bound(m_ranks.begin(), m_ranks.end(), rank);
    return it != m_ranks.end() && *it == rank ? std::optional(static_cast<Number>(it - m_ranks.begin()))
                                              : std::nullopt;
}

domain::Outcome FacetTable::loadValues(Connection &connection, const char *sql, const char *links)
{
    QHash<qint64, std::size_t> valueOf;
    Statement values(connection, sql);
    while (values.next()) {
        valueOf.insert(values.integer(0), m_values.size());
        m_values.push_back({values.text(1), values.text(2), values.text(3), values.text(4), values.text(5)});
    }
    if (values.failed()) {
        return values.error();
    }
    Statement rows(connection, links);
    qint64 current = -1;
    Value *value = nullptr;
    std::size_t at = 0;
    while (rows.next()) {
        if (const qint64 id = rows.integer(0); id != current) {
            current = id;
            at = 0;
            const auto it = valueOf.constFind(id);
            value = it == valueOf.cend() ? nullptr : &m_values[*it];
        }
        // Both go up: the next one is seldom far.
        const qint64 rank = rows.integer(1);
        std::size_t step = 1;
        while (at + step < m_ranks.size() && m_ranks[at + step] < rank) {
            at += step;
            step *= 2;
        }
        const auto from = m_ranks.begin() + static_cast<std::ptrdiff_t>(at);
        at = static_cast<std::size_t>(std::lower_bound(from, m_ranks.end(), rank) - m_ranks.begin());
        if (value != nullptr && at < m_ranks.size() && m_ranks[at] == rank) {
            value->reports.push_back(static_cast<Number>(at));
        }
    }
    return rows.result(domain::Done{});
}

// The last review of each object counts; without any, a report with figures waits for one.
domain::Outcome FacetTable::loadReviews(Connection &connection)
{
    QHash<QString, std::vector<Number>> byStatus;
    Statement rows(
        connection,
        "SELECT DISTINCT v.status, r.rank FROM review v JOIN report r ON r.id = v.report WHERE v.id = "
        "(SELECT max(w.id) FROM review w WHERE w.report = v.report AND w.kind = v.kind "
        "AND w.begin = v.begin AND w.stop = v.stop) "
        "UNION ALL SELECT 'notes', r.rank FROM report r WHERE r.id IN (SELECT report FROM annotation)");
    while (rows.next()) {
        if (const auto number = numberOf(rows.integer(1))) {
            byStatus[rows.text(0)].push_back(*number);
        }
    }
    for (auto it = byStatus.begin(); it != byStatus.end(); ++it) {
        std::sort(it->begin(), it->end());
        const QString kind = it.key() == u"notes"_s ? u"notes"_s : u"status"_s;
        m_values.push_back({kind, it.key(), {}, it.key(), {}, std::move(*it)});
    }
    Statement reviewed(connection, "SELECT DISTINCT r.rank FROM review v JOIN report r ON r.id = v.report");
    std::vector<bool> has(m_ranks.size());
    while (reviewed.next()) {
        if (const auto number = numberOf(reviewed.integer(0))) {
            has[*number] = true;
        }
    }
    std::vector<Number> without;
    for (std::size_t i = 0; i < has.size(); ++i) {
        if (!has[i]) {
            without.push_back(static_cast<Number>(i));
        }
    }
    m_values.push_back({u"status"_s, u"unreviewed"_s, {}, u"unreviewed"_s, {}, std::move(without)});
    return rows.failed() ? rows.error() : reviewed.result(domain::Done{});
}

domain::Facets FacetTable::count(const QList<qint64> &ranks) const
{
    Bits bits(m_ranks.size() / BitsAWord + 1);
    qint64 reports = 0;
    for (const qint64 rank : ranks) {
        if (const auto number = numberOf(rank)) {
            bits[*number / BitsAWord] |= quint64(1) << (*number % BitsAWord);
            ++reports;
        }
    }
    return count(&bits, reports);
}

domain::Facets FacetTable::countAll() const
{
    return count(nullptr, reports());
}

domain::Facets FacetTable::count(const Bits *bits, qint64 reports) const
{
    domain::Facets facets;
    facets.reports = reports;
    const QHash<QString, QList<domain::FacetValue> *> lists{
        {u"harm"_s, &facets.harms},   {u"victim"_s, &facets.victims}, {u"weapon"_s, &facets.weapons},
        {u"actor"_s, &facets.actors}, {u"source"_s, &facets.sources}, {u"status"_s, &facets.statuses}};
    for (const Value &value : m_values) {
        qint64 under = static_cast<qint64>(value.reports.size());
        if (bits != nullptr) {
            under = std::count_if(value.reports.begin(), value.reports.end(),
                                  [bits](Number number) { return isSet(*bits, number); });
        }
        if (under == 0) {
            continue;
        }
        if (auto *list = lists.value(value.kind)) {
            *list += domain::FacetValue{value.code, value.name, under};
        } else if (value.kind == u"notes"_s) {
            facets.withNotes = under;
        } else {
            facets.places += domain::PlaceFacet{value.code, value.parent, value.name, value.nameEn,
                                                static_cast<int>(under)};
        }
    }
    for (QList<domain::FacetValue> *list : lists) {
        sortBusiestFirst(*list);
    }
    sortBusiestFirst(facets.places);
    addMissingStatuses(facets.statuses);
    countMonths(bits, facets);
    return facets;
}

// Numbers follow the dates, so a month is one stretch of them.
void FacetTable::countMonths(const Bits *bits, domain::Facets &facets) const
{
    std::size_t begin = 0;
    while (begin < m_ranks.size()) {
        const qint64 day = m_ranks[begin] >> DayShift;
        const QDate date = day == 0 ? QDate() : QDate::fromJulianDay(day);
        const qint64 next = date.isValid() ? firstRankOf(QDate(date.year(), date.month(), 1).addMonths(1))
                                           : qint64(1) << DayShift;
        const auto it = std::lower_bound(m_ranks.begin(), m_ranks.end(), next);
        const auto end = static_cast<std::size_t>(it - m_ranks.begin());
        const qint64 reports =
            bits == nullptr ? static_cast<qint64>(end - begin) : countBetween(*bits, begin, end);
        if (reports > 0) {
            const QString code = date.isValid() ? date.toString(u"yyyy-MM"_s) : QString();
            facets.months += domain::FacetValue{code, code, reports};
        }
        begin = end;
    }
}

} // namespace tawthiq::store
