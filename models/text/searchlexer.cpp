// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchlexer.h"

#include "foldtable.h"
#include "normaliser.h"
#include "searchparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tawthiq::text {

namespace {

using domain::SearchField;
using Kind = SearchPiece::Kind;

constexpr int UsualDistance = 10;
constexpr int LongestDistance = 1000;

struct FieldName {
    SearchField field;
    QLatin1StringView name;
    QStringView arabic; // folded
};

constexpr FieldName FieldNames[] = {
    {SearchField::Source, "source"_L1, u"مصدر"}, {SearchField::Place, "place"_L1, u"مكان"},
    {SearchField::Date, "date"_L1, u"تاريخ"},    {SearchField::Event, "event"_L1, u"حدث"},
    {SearchField::Harm, "harm"_L1, u"ضرر"},      {SearchField::Victim, "victim"_L1, u"ضحيه"},
    {SearchField::Actor, "actor"_L1, u"جهه"},    {SearchField::Weapon, "weapon"_L1, u"سلاح"},
    {SearchField::Note, "note"_L1, u"ملاحظه"},   {SearchField::Tag, "tag"_L1, u"وسم"},
    {SearchField::Status, "status"_L1, u"حاله"},
};

std::optional<SearchField> fieldNamed(QStringView folded)
{
    const auto *it =
        std::find_if(std::begin(FieldNames), std::end(FieldNames),
                     [folded](const FieldName &row) { return folded == row.name || folded == row.arabic; });
    return it == std::end(FieldNames) ? std::nullopt : std::optional(it->field);
}

bool isInvisible(QChar unit)
{
    const UnitClass cls = FoldTable::instance().classOf(unit.unicode());
    return cls == UnitClass::Drop || cls == UnitClass::Space || cls == UnitClass::Newline;
}

bool isQuote(QChar unit)
{
    return QStringView(u"\"“”„«»").contains(unit);
}

bool endsWord(QChar unit)
{
    const UnitClass cls = FoldTable::instance().classOf(unit.unicode());
    return cls == UnitClass::Space || cls == UnitClass::Newline || isQuote(unit) || unit == u'('
        || unit == u')';
}

bool isLatinName(QStringView name)
{
    return !name.isEmpty()
        && std::all_of(name.cbegin(), name.cend(), [](QChar unit) { return unit >= u'a' && unit <= u'z'; });
}

class Lexer
{
public:
    explicit Lexer(QStringView query) : m_query(query) { }

    domain::Result<QList<SearchPiece>> run()
    {
        while (true) {
            while (m_at < size() && isInvisible(m_query[m_at])) {
                ++m_at;
            }
            if (m_at >= size()) {
                break;
            }
            const QChar unit = m_query[m_at];
            if (unit == u'(' || unit == u')') {
                addSign(unit == u'(' ? Kind::Open : Kind::Close);
            } else if (unit == u',' || unit == u'،') {
                addSign(Kind::Comma);
            } else if (auto done = isQuote(unit) ? takePhrase({}, m_at) : takeWord(); !done) {
                return done.error();
            }
        }
        m_pieces += SearchPiece{Kind::End, {size(), size()}, {}, {}, 0, false, false};
        return std::move(m_pieces);
    }

private:
    // 1,500 is one number; any other comma parts words.
    [[nodiscard]] bool isListComma(int at) const
    {
        const auto isDigit = [this](int i) {
            return i < size() && FoldTable::instance().classOf(m_query[i].unicode()) == UnitClass::Digit;
        };
        return (m_query[at] == u',' || m_query[at] == u'،') && !(isDigit(at - 1) && isDigit(at + 1));
    }

    [[nodiscard]] int size() const { return static_cast<int>(m_query.size()); }

    void addSign(Kind kind)
    {
        m_pieces += SearchPiece{kind, {m_at, m_at + 1}, {}, {}, 0, false, false};
        ++m_at;
    }

    // At the opening quote. Any quote closes it: people mix them, and RTL text mirrors them.
    domain::Outcome takePhrase(std::optional<SearchField> field, int begin)
    {
        const int open = m_at++;
        while (m_at < size() && !isQuote(m_query[m_at])) {
            ++m_at;
        }
        if (m_at == size()) {
            return searchError(m_query, open, u"this quotation mark is not closed"_s);
        }
        QStringView text = m_query.mid(open + 1, m_at - open - 1);
        ++m_at;
        const bool star = text.trimmed().endsWith(u'*');
        SearchPiece piece{Kind::Phrase, {begin, m_at}, text.toString(), field, 0, false, false};
        if (star && !field) {
            piece.text = text.trimmed().chopped(1).toString();
            piece.prefix = true;
        }
        if (!field && fold(piece.text).trimmed().isEmpty()) {
            return searchError(m_query, open, u"there is nothing between these quotation marks"_s);
        }
        m_pieces += piece;
        return domain::Done{};
    }

    domain::Outcome takeWord()
    {
        const int begin = m_at;
        while (m_at < size() && !endsWord(m_query[m_at]) && !(m_at > begin && isListComma(m_at))) {
            ++m_at;
        }
        const QStringView word = m_query.mid(begin, m_at - begin);
        const qsizetype colon = word.indexOf(u':');
        if (colon > 0) {
            const QString name = fold(word.left(colon));
            const auto field = fieldNamed(name);
            if (field) {
                return takeField(*field, begin, word.mid(colon + 1));
            }
            if (isLatinName(name) && colon + 1 < word.size() && !word.mid(colon + 1).startsWith(u'/')) {
                return searchError(m_query, begin,
                                   u"there is no field “%1:”; the fields are %2"_s.arg(name, allFields()));
            }
        }
        return addWord(word, begin);
    }

    static QString allFields()
    {
        QStringList names;
        for (const FieldName &row : FieldNames) {
            names += QString(row.name) + u':';
        }
        return names.join(u' ');
    }

    domain::Outcome takeField(SearchField field, int begin, QStringView value)
    {
        const QString bare = fold(value).trimmed();
        if (bare.isEmpty() && m_at < size() && isQuote(m_query[m_at])) {
            return takePhrase(field, begin);
        }
        if (bare.isEmpty()) {
            return searchError(m_query, m_at - 1,
                               u"“%1:” needs a value right behind it"_s.arg(QString(fieldName(field))));
        }
        SearchPiece piece{Kind::Word, {begin, m_at}, value.toString(), field, 0, false, false};
        m_pieces += piece;
        return domain::Done{};
    }

    domain::Outcome addWord(QStringView word, int begin)
    {
        SearchPiece piece{Kind::Word, {begin, m_at}, word.toString(), {}, 0, false, false};
        QString shown; // without what cannot be seen
        for (const QChar unit : word) {
            if (FoldTable::instance().classOf(unit.unicode()) != UnitClass::Drop) {
                shown += unit;
            }
        }
        if (setOperator(shown, piece)) {
            if (piece.distance > LongestDistance) {
                return searchError(m_query, begin,
                                   u"words %1 apart are not near; NEAR reaches 1000"_s.arg(piece.distance));
            }
            m_pieces += piece;
            return domain::Done{};
        }
        const qsizetype star = shown.indexOf(u'*');
        if (star >= 0) {
            const int at = begin + static_cast<int>(word.indexOf(u'*'));
            if (star == 0) {
                return searchError(m_query, at, u"a * needs letters before it"_s);
            }
            if (star + 1 < shown.size()) {
                return searchError(m_query, at, u"a * may only stand at the end of a word"_s);
            }
            piece.prefix = true;
            piece.text = shown.chopped(1);
        }
        m_pieces += piece;
        return domain::Done{};
    }

    static bool setOperator(const QString &word, SearchPiece &piece)
    {
        if (word == u"NEAR" || word.startsWith(u"NEAR/")) {
            bool ok = true;
            piece.kind = Kind::Near;
            piece.distance = word.size() > 5 ? fold(word.mid(5)).toInt(&ok) : UsualDistance;
            return ok && word.size() != 5;
        }
        const bool arabic = word == u"و" || word == u"أو" || word == u"ليس";
        piece.couldBeWord = arabic;
        piece.kind = word == u"AND" || word == u"و" ? Kind::And
            : word == u"OR" || word == u"أو"        ? Kind::Or
            : word == u"NOT" || word == u"ليس"      ? Kind::Not
                                                    : Kind::Word;
        return piece.kind != Kind::Word;
    }

    QStringView m_query;
    int m_at = 0;
    QList<SearchPiece> m_pieces;
};

} // namespace

domain::Result<QList<SearchPiece>> cutSearch(QStringView query)
{
    return Lexer(query).run();
}

domain::Error searchError(QStringView query, int at, const QString &message)
{
    int column = 1;
    for (int i = 0; i < at && i < query.size(); ++i) {
        column += query[i].isLowSurrogate() && i > 0 && query[i - 1].isHighSurrogate() ? 0 : 1;
    }
    domain::Error error;
    error.code = domain::ErrorCode::BadInput;
    error.message = u"The search cannot be read at character %1: %2."_s.arg(column).arg(message);
    error.column = column;
    return error;
}

QLatin1StringView fieldName(SearchField field)
{
    const auto *it = std::find_if(std::begin(FieldNames), std::end(FieldNames),
                                  [field](const FieldName &row) { return row.field == field; });
    return it->name;
}

} // namespace tawthiq::text
