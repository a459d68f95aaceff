// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldlookup.h"

#include "normaliser.h"
#include "searchparser.h"
#include "statement.h"
#include "vocabulary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tawthiq::store {

namespace {

// Look-up forms with a space around each, so that words in a row are a plain part.
QString formsOf(QStringView text)
{
    QString forms = u" "_s;
    for (const domain::SearchWord &word : text::searchPhrase(text)) {
        forms += word.form + u' ';
    }
    return forms;
}

template <typename E>
QStringList codesOf()
{
    QStringList codes;
    for (int i = 0; i < domain::codeCount<E>(); ++i) {
        codes += QString(domain::code(static_cast<E>(i)));
    }
    return codes;
}

domain::Result<QStringList> codesAt(Connection &connection, const char *sql,
                                    const domain::Result<QList<qint64>> &ids)
{
    if (!ids) {
        return ids.error();
    }
    Statement find(connection, sql);
    QStringList codes;
    for (const qint64 id : *ids) {
        find.reset();
        if (find.bind(1, id).next()) {
            codes += find.text(0);
        }
    }
    return find.result(codes);
}

// A year, a month or a day.
bool readPeriod(QStringView text, DayRange &range)
{
    QList<int> parts;
    QString separated = text::fold(text);
    for (QChar &unit : separated) {
        unit = unit == u'/' || unit == u'.' ? QChar(u'-') : unit;
    }
    for (const QString &part : separated.trimmed().split(u'-')) {
        bool ok = false;
        parts += part.toInt(&ok);
        if (!ok) {
            return false;
        }
    }
    if (parts.size() > 3) {
        return false;
    }
    range.first = QDate(parts[0], parts.value(1, 1), parts.value(2, 1));
    range.last = parts.size() == 3 ? range.first
        : parts.size() == 2        ? range.first.addMonths(1).addDays(-1)
                                   : range.first.addYears(1).addDays(-1);
    return range.first.isValid();
}

} // namespace

domain::Result<QList<qint64>> placesNamed(Connection &connection, const QString &name)
{
    const QString wanted = formsOf(name);
    const bool hasWords = wanted.size() > 1;
    Statement all(connection, "SELECT id, code, name_ar, name_en FROM place");
    QList<qint64> same;
    QList<qint64> holding;
    while (all.next()) {
        const QString arabic = formsOf(all.text(2));
        const QString english = formsOf(all.text(3));
        if (all.text(1).compare(name, Qt::CaseInsensitive) == 0
            || (hasWords && (arabic == wanted || english == wanted))) {
            same += all.integer(0);
        } else if (hasWords && (arabic.contains(wanted) || english.contains(wanted))) {
            holding += all.integer(0);
        }
    }
    return all.result(same.isEmpty() ? holding : same);
}

domain::Result<QList<qint64>> termsNamed(Connection &connection, const QString &kind, const QString &name)
{
    const QString wanted = formsOf(name);
    Statement all(connection, "SELECT id, code, name FROM term WHERE kind = ?1");
    all.bind(1, kind);
    QList<qint64> ids;
    while (all.next()) {
        const bool same = all.text(1).compare(name, Qt::CaseInsensitive) == 0;
        const bool holds = wanted.size() > 1
            && (formsOf(all.text(2)).contains(wanted) || formsOf(all.text(1)).contains(wanted));
        if (same || holds) {
            ids += all.integer(0);
        }
    }
    return all.result(ids);
}

domain::Result<QStringList> placeCodesNamed(Connection &connection, const QString &name)
{
    return codesAt(connection, "SELECT code FROM place WHERE id = ?1", placesNamed(connection, name));
}

domain::Result<QStringList> termCodesNamed(Connection &connection, domain::TermKind kind, const QString &name)
{
    const QString column = kind == domain::TermKind::Source ? u"source"_s : u"actor"_s;
    return codesAt(connection, "SELECT code FROM term WHERE id = ?1", termsNamed(connection, column, name));
}

bool readDays(QStringView text, DayRange &range)
{
    if (const qsizetype dots = text.indexOf(u".."); dots >= 0) {
        const QStringView left = text.left(dots).trimmed();
        const QStringView right = text.mid(dots + 2).trimmed();
        DayRange first;
        DayRange last;
        const bool ok = (left.isEmpty() || readPeriod(left, first))
            && (right.isEmpty() || readPeriod(right, last)) && !(left.isEmpty() && right.isEmpty());
        range = {first.first, last.last};
        return ok;
    }
    const bool before = text.startsWith(u'<');
    const bool after = text.startsWith(u'>');
    const bool orEqual = (before || after) && text.mid(1).startsWith(u'=');
    DayRange period;
    if (!readPeriod(text.mid((before || after ? 1 : 0) + (orEqual ? 1 : 0)), period)) {
        return false;
    }
    range = before ? DayRange{{}, orEqual ? period.last : period.first.addDays(-1)}
        : after ? DayRange{orEqual ? period.first : period.last.addDays(1), {}}
                   : period;
    return true;
}

bool isCodeOf(const QString &kind, const QString &code, QStringList &all)
{
    all = kind == u"harm"_s   ? codesOf<domain::Harm>()
        : kind == u"victim"_s ? codesOf<domain::Victim>()
        : kind == u"weapon"_s ? codesOf<domain::Weapon>()
                              : codesOf<domain::ReviewStatus>();
    return all.contains(code);
}

} // namespace tawthiq::store
