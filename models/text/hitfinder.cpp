// SPDX-License-Identifier: GPL-3.0-or-later
#include "hitfinder.h"

#include "normaliser.h"
#include "searchforms.h"
#include "tokenstream.h"

#include <algorithm>

namespace tawthiq::text {

namespace {

using domain::SearchNode;
using domain::SearchPhrase;
using domain::SearchWord;
using domain::TextSpan;

bool isSpelled(QStringView token, const SearchWord &word)
{
    const QStringView wanted(word.spelled);
    for (qsizetype at = token.indexOf(wanted); at >= 0; at = token.indexOf(wanted, at + 1)) {
        const bool whole = word.prefix || at + wanted.size() == token.size();
        if (whole && isAttached(fold(token.left(at)))) {
            return true;
        }
    }
    return false;
}

bool isNumber(QStringView folded, const SearchWord &word)
{
    if (word.prefix) {
        return folded.startsWith(word.form);
    }
    if (folded == word.form) {
        return true;
    }
    QString digits;
    for (const QString &part : folded.toString().replace(u',', u'.').split(u'.')) {
        if (part == word.form) {
            return true;
        }
        digits += part;
    }
    return digits == word.form;
}

} // namespace

// The words of a text, and where phrases stand among them.
class HitFinder::Reading
{
public:
    Reading(QStringView text, bool exact) : m_text(text), m_tokens(text), m_exact(exact)
    {
        for (int i = 0; i < m_tokens.size(); ++i) {
            if (m_tokens.isWord(i) || m_tokens.isNumber(i)) {
                m_words.push_back(i);
            }
        }
    }

    // Numbers of the words a phrase begins at.
    [[nodiscard]] QList<int> places(const SearchPhrase &phrase) const
    {
        QList<int> found;
        const int last = static_cast<int>(m_words.size()) - static_cast<int>(phrase.size());
        for (int at = 0; at <= last; ++at) {
            int same = 0;
            while (same < phrase.size() && isWord(at + same, phrase[same])) {
                ++same;
            }
            if (same == phrase.size()) {
                found += at;
            }
        }
        return found;
    }

    // For each phrase the beginnings that stand near enough to one of every other.
    [[nodiscard]] QList<QList<int>> nearPlaces(const SearchNode &node) const
    {
        QList<QList<int>> all;
        for (const SearchPhrase &phrase : node.phrases) {
            all += places(phrase);
        }
        QList<QList<int>> near(all.size());
        for (qsizetype first = 0; first < all.size(); ++first) {
            const int length = static_cast<int>(node.phrases[first].size());
            for (const int begin : all[first]) {
                QList<int> window;
                for (const QList<int> &others : all) {
                    const auto it = std::lower_bound(others.cbegin(), others.cend(), begin);
                    const bool close = it != others.cend() && *it - (begin + length) <= node.distance;
                    window += close ? *it : -1;
                }
                if (!window.contains(-1)) {
                    for (qsizetype i = 0; i < window.size(); ++i) {
                        near[i] += window[i];
                    }
                }
            }
        }
        return near;
    }

    [[nodiscard]] TextSpan span(int begin, qsizetype length) const
    {
        const auto at = static_cast<std::size_t>(begin);
        return m_tokens.at(m_words[at])
            .span.united(m_tokens.at(m_words[at + static_cast<std::size_t>(length) - 1]).span);
    }

private:
    [[nodiscard]] bool isWord(int at, const SearchWord &word) const
    {
        const int token = m_words[static_cast<std::size_t>(at)];
        const QStringView folded = m_tokens.folded(token);
        if (m_tokens.isNumber(token) ? !isNumber(folded, word) : !hasForm(folded, word)) {
            return false;
        }
        return !m_exact || isSpelled(m_tokens.at(token).span.in(m_text), word);
    }

    static bool hasForm(QStringView folded, const SearchWord &word)
    {
        const SearchForms forms(folded);
        if (!word.prefix) {
            return forms.contains(word.form);
        }
        const bool article = word.form.startsWith(QStringView(u"ال")) && word.form.size() > 2;
        return forms.hasPrefix(word.form) || (article && forms.hasPrefix(QStringView(word.form).mid(2)));
    }

    QStringView m_text;
    TokenStream m_tokens;
    bool m_exact;
    std::vector<int> m_words; // indices of tokens
};

bool HitFinder::holds(const SearchNode &node, const Reading &title, const Reading &body) const
{
    const auto childHolds = [&](const SearchNode &child) { return holds(child, title, body); };
    switch (node.kind) {
    case SearchNode::Kind::Phrase:
        return !body.places(node.phrases.first()).isEmpty() || !title.places(node.phrases.first()).isEmpty();
    case SearchNode::Kind::Near:
        return !body.nearPlaces(node).first().isEmpty() || !title.nearPlaces(node).first().isEmpty();
    case SearchNode::Kind::Field:
        return true;
    case SearchNode::Kind::Not:
        return node.children.first().kind == SearchNode::Kind::Field || !childHolds(node.children.first());
    case SearchNode::Kind::Or:
        return std::any_of(node.children.cbegin(), node.children.cend(), childHolds);
    case SearchNode::Kind::And:
        break;
    }
    return std::all_of(node.children.cbegin(), node.children.cend(), childHolds);
}

bool HitFinder::matches(QStringView title, QStringView body) const
{
    return holds(m_search, Reading(title, m_exact), Reading(body, m_exact));
}

void HitFinder::collect(const SearchNode &node, const Reading &text, QList<TextSpan> &spans) const
{
    const bool near = node.kind == SearchNode::Kind::Near;
    if (node.kind == SearchNode::Kind::Phrase || near) {
        const QList<QList<int>> places =
            near ? text.nearPlaces(node) : QList<QList<int>>{text.places(node.phrases.first())};
        for (qsizetype i = 0; i < places.size(); ++i) {
            for (const int begin : places[i]) {
                spans += text.span(begin, node.phrases[i].size());
            }
        }
    } else if (node.kind == SearchNode::Kind::And || node.kind == SearchNode::Kind::Or) {
        for (const SearchNode &child : node.children) {
            collect(child, text, spans);
        }
    }
}

QList<TextSpan> HitFinder::hits(QStringView text) const
{
    QList<TextSpan> spans;
    collect(m_search, Reading(text, m_exact), spans);
    std::sort(spans.begin(), spans.end(),
              [](TextSpan a, TextSpan b) { return a.begin != b.begin ? a.begin < b.begin : a.end > b.end; });
    QList<TextSpan> apart;
    for (const TextSpan span : spans) {
        if (apart.isEmpty() || span.begin >= apart.last().end) {
            apart += span;
        }
    }
    return apart;
}

} // namespace tawthiq::text
