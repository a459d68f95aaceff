// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchparser.h"

#include "searchlexer.h"
#include "tokenstream.h"

using namespace Qt::StringLiterals;

namespace tawthiq::text {

namespace {

using domain::Result;
using domain::SearchNode;
using domain::SearchPhrase;
using Piece = SearchPiece;
using Kind = SearchPiece::Kind;

constexpr int DeepestNesting = 60; // the index's own parser ends at 256
constexpr qsizetype LongestQuery = 200'000; // units; a list of names is long
constexpr int UsualDistance = 10;

// or = and (OR and)*; and = not (AND? not)*; not = NOT not | near; near = one (NEAR one)*
class Parser
{
public:
    Parser(QStringView query, QList<Piece> pieces) : m_query(query), m_pieces(std::move(pieces)) { }

    Result<SearchNode> run()
    {
        settleArabicOperators();
        skipCommas();
        if (now().kind == Kind::End) {
            return SearchNode();
        }
        auto tree = parseOr(0);
        if (!tree) {
            return tree;
        }
        if (now().kind == Kind::Close) {
            return error(now(), u"this parenthesis closes nothing"_s);
        }
        return now().kind == Kind::End ? tree : error(now(), u"nothing was expected here"_s);
    }

private:
    [[nodiscard]] const Piece &now() const { return m_pieces[m_at]; }
    void skipCommas()
    {
        while (now().kind == Kind::Comma) {
            ++m_at;
        }
    }
    [[nodiscard]] domain::Error error(const Piece &piece, const QString &what) const
    {
        return searchError(m_query, piece.span.begin, what);
    }

    // و, أو and ليس are words unless they join something: a pasted sentence must not fail.
    void settleArabicOperators()
    {
        QList<Piece> kept;
        for (Piece &piece : m_pieces) {
            const bool wordless =
                piece.kind == Kind::Word && !piece.field && searchPhrase(piece.text).isEmpty();
            if (wordless && !piece.prefix) {
                continue; // signs only part words
            }
            kept += piece;
        }
        for (qsizetype i = 0; i < kept.size(); ++i) {
            if (kept[i].couldBeWord && kept[i].kind != Kind::Word) {
                const Kind before = i == 0 ? Kind::Open : kept[i - 1].kind;
                const bool joins = startsOperand(kept[i + 1].kind)
                    && (kept[i].kind == Kind::Not ? before != Kind::Near : endsOperand(before));
                if (!joins) {
                    kept[i].kind = Kind::Word;
                    kept[i].text = m_query.mid(kept[i].span.begin, kept[i].span.length()).toString();
                }
            }
        }
        m_pieces = kept;
    }
    static bool startsOperand(Kind kind)
    {
        return kind == Kind::Word || kind == Kind::Phrase || kind == Kind::Open || kind == Kind::Near;
    }
    static bool endsOperand(Kind kind)
    {
        return kind == Kind::Word || kind == Kind::Phrase || kind == Kind::Close;
    }

    static SearchNode join(SearchNode::Kind kind, QList<SearchNode> parts)
    {
        if (parts.size() == 1) {
            return std::move(parts.first());
        }
        SearchNode node;
        node.kind = kind;
        node.span = parts.first().span.united(parts.last().span);
        node.children = std::move(parts);
        return node;
    }

    Result<SearchNode> parseOr(int depth)
    {
        if (depth > DeepestNesting) {
            return error(now(), u"there are too many parentheses inside one another"_s);
        }
        QList<SearchNode> parts;
        do {
            auto part = parseAnd(depth);
            if (!part) {
                return part;
            }
            parts += std::move(*part);
        } while (take(Kind::Or));
        return join(SearchNode::Kind::Or, std::move(parts));
    }

    Result<SearchNode> parseAnd(int depth)
    {
        QList<SearchNode> parts;
        skipCommas();
        do {
            auto part = parseNot(depth);
            if (!part) {
                return part;
            }
            parts += std::move(*part);
            skipCommas();
        } while (take(Kind::And) || startsOperand(now().kind) || now().kind == Kind::Not);
        return join(SearchNode::Kind::And, std::move(parts));
    }

    Result<SearchNode> parseNot(int depth)
    {
        if (now().kind != Kind::Not) {
            return parseNear(depth);
        }
        if (depth > DeepestNesting) {
            return error(now(), u"there are too many NOTs one behind the other"_s);
        }
        SearchNode node;
        node.kind = SearchNode::Kind::Not;
        node.span = now().span;
        ++m_at;
        auto part = parseNot(depth + 1);
        if (!part) {
            return part;
        }
        node.span = node.span.united(part->span);
        node.children = {std::move(*part)};
        return node;
    }

    Result<SearchNode> parseNear(int depth)
    {
        auto first = parseOne(depth);
        while (first && now().kind == Kind::Near && m_pieces[m_at + 1].kind != Kind::Open) {
            const Piece near = now();
            ++m_at;
            auto second = parseOne(depth);
            if (!second) {
                return second;
            }
            const bool words = second->kind == SearchNode::Kind::Phrase
                && (first->kind == SearchNode::Kind::Phrase || first->kind == SearchNode::Kind::Near);
            if (!words) {
                return error(near, u"NEAR stands between words or phrases only"_s);
            }
            first->kind = SearchNode::Kind::Near;
            first->distance = std::max(first->distance, near.distance);
            first->phrases += second->phrases;
            first->span = first->span.united(second->span);
        }
        return first;
    }

    Result<SearchNode> parseOne(int depth)
    {
        const Piece piece = now();
        switch (piece.kind) {
        case Kind::Word:
        case Kind::Phrase:
            ++m_at;
            return leaf(piece);
        case Kind::Near:
            return parseNearList();
        case Kind::Open: {
            ++m_at;
            if (now().kind == Kind::Close) {
                return error(piece, u"there is nothing between these parentheses"_s);
            }
            auto inner = parseOr(depth + 1);
            if (inner && !take(Kind::Close)) {
                return error(piece, u"this parenthesis is not closed"_s);
            }
            return inner;
        }
        case Kind::Close:
            return error(piece, u"this parenthesis closes nothing, or a word is missing before it"_s);
        case Kind::End:
            return error(m_at > 0 ? m_pieces[m_at - 1] : piece, u"a word is missing behind this"_s);
        default:
            return error(piece, u"a word is missing before this"_s);
        }
    }

    [[nodiscard]] Result<SearchNode> leaf(const Piece &piece) const
    {
        SearchNode node;
        node.span = piece.span;
        if (piece.field) {
            node.kind = SearchNode::Kind::Field;
            node.field = *piece.field;
            node.value = piece.text;
            return node;
        }
        node.kind = SearchNode::Kind::Phrase;
        SearchPhrase phrase = searchPhrase(piece.text);
        if (phrase.isEmpty()) {
            return error(piece, u"there is no letter and no digit here"_s);
        }
        if (piece.prefix) {
            const TokenStream tokens(phrase.last().spelled);
            phrase.last().prefix = true;
            phrase.last().form = tokens.folded(0).toString();
        }
        node.phrases = {phrase};
        return node;
    }

    // NEAR(قصف "سوق شعبي", 5)
    Result<SearchNode> parseNearList()
    {
        const Piece near = now();
        ++m_at;
        if (!take(Kind::Open)) {
            return error(near, u"NEAR stands between two words, or before words in parentheses"_s);
        }
        SearchNode node;
        node.kind = SearchNode::Kind::Near;
        node.distance = near.distance > 0 ? near.distance : UsualDistance;
        while (now().kind == Kind::Word || now().kind == Kind::Phrase) {
            const Piece piece = now();
            ++m_at;
            const auto part = leaf(piece);
            if (!part || part->kind != SearchNode::Kind::Phrase) {
                return part ? error(piece, u"NEAR takes words and phrases only"_s) : part;
            }
            node.phrases += part->phrases;
            if (take(Kind::Comma) && now().kind == Kind::Word) {
                bool ok = false;
                const int distance = searchPhrase(now().text).value(0).form.toInt(&ok);
                if (ok) {
                    node.distance = distance;
                    ++m_at;
                    break;
                }
            }
        }
        if (!take(Kind::Close)) {
            return error(now(), u"NEAR( wants words, then a comma and a number if wanted, then )"_s);
        }
        if (node.phrases.size() < 2) {
            return error(near, u"NEAR wants at least two words"_s);
        }
        node.span = near.span.united(m_pieces[m_at - 1].span);
        return node;
    }

    bool take(Kind kind)
    {
        const bool here = now().kind == kind;
        m_at += here ? 1 : 0;
        return here;
    }

    QStringView m_query;
    QList<Piece> m_pieces;
    qsizetype m_at = 0;
};

} // namespace

Result<SearchNode> parseSearch(QStringView query)
{
    if (query.size() > LongestQuery) {
        return searchError(query, static_cast<int>(LongestQuery), u"the search is too long"_s);
    }
    auto pieces = cutSearch(query);
    if (!pieces) {
        return pieces.error();
    }
    return Parser(query, std::move(*pieces)).run();
}

} // namespace tawthiq::text
