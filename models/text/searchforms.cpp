// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchforms.h"

#include "tokenstream.h"

#include <algorithm>

namespace tawthiq::text {

namespace {

constexpr QStringView Article = u"ال";
constexpr qsizetype LeastWithoutArticle = 3; // fewer: الله is not له, so both are kept
constexpr qsizetype LeastWord = 2;

bool isConjunction(QChar letter)
{
    return letter == u'و' || letter == u'ف';
}

bool isPreposition(QChar letter)
{
    return letter == u'ب' || letter == u'ل' || letter == u'ك';
}

void appendUtf8(QByteArray &out, QStringView units)
{
    for (qsizetype i = 0; i < units.size(); ++i) {
        const char16_t unit = units[i].unicode();
        if (unit < 0x80) {
            out += static_cast<char>(unit);
        } else if (unit < 0x800) {
            out += static_cast<char>(0xC0 | (unit >> 6));
            out += static_cast<char>(0x80 | (unit & 0x3F));
        } else if (QChar::isHighSurrogate(unit) && i + 1 < units.size()) {
            out += units.mid(i++, 2).toUtf8();
        } else {
            out += units.mid(i, 1).toUtf8();
        }
    }
}

// 1,500 is found as 1500 too, and 15.11.2021 by each of its parts.
void appendNumber(QByteArray &out, QStringView folded)
{
    appendUtf8(out, folded);
    const auto isSign = [](QChar unit) { return unit == u'.' || unit == u','; };
    if (std::none_of(folded.cbegin(), folded.cend(), isSign)) {
        return;
    }
    out += '|';
    std::for_each(folded.cbegin(), folded.cend(), [&](QChar unit) {
        if (!isSign(unit)) {
            appendUtf8(out, QStringView(&unit, 1));
        }
    });
    const QChar *begin = folded.cbegin();
    while (begin != folded.cend()) {
        const QChar *end = std::find_if(begin, folded.cend(), isSign);
        if (end - begin >= LeastWord) {
            out += '|';
            appendUtf8(out, QStringView(begin, end));
        }
        begin = end == folded.cend() ? end : end + 1;
    }
}

} // namespace

bool operator==(const SearchForm &a, const SearchForm &b)
{
    return a.head == b.head && a.tail == b.tail;
}

SearchForms::SearchForms(QStringView folded)
{
    add({}, folded);
    if (folded.size() > LeastWord) {
        strip(folded, true);
    }
}

void SearchForms::put(SearchForm form)
{
    if (m_count < Most && std::find(begin(), end(), form) == end()) {
        m_forms[m_count++] = form;
    }
}

// A word that may stand behind a clitic. `head` is the article that contracted away, if one did.
void SearchForms::add(QStringView head, QStringView rest)
{
    const bool article = !head.isEmpty() || rest.startsWith(Article);
    const QStringView bare = head.isEmpty() && article ? rest.mid(Article.size()) : rest;
    if (!article) {
        put({{}, rest});
    } else if (bare.size() >= LeastWithoutArticle) {
        put({{}, searchForm(bare)});
    } else if (!bare.isEmpty()) {
        put({Article, bare});
        if (bare.size() >= LeastWord) {
            put({{}, bare});
        }
    } else {
        put({{}, rest});
    }
}

void SearchForms::strip(QStringView word, bool mayConjoin)
{
    const QStringView rest = word.mid(1);
    if (rest.size() < LeastWord) {
        return;
    }
    if (mayConjoin && isConjunction(word.front())) {
        add({}, rest);
        strip(rest, false);
    } else if (isPreposition(word.front())) {
        add({}, rest);
        if (word.startsWith(u"لل") && word.size() - 2 >= LeastWord) { // ل + ال
            add(Article, word.mid(2));
        }
    }
}

bool SearchForms::contains(QStringView form) const
{
    return std::any_of(begin(), end(), [form](const SearchForm &own) {
        return own.head.size() + own.tail.size() == form.size() && form.startsWith(own.head)
            && form.endsWith(own.tail);
    });
}

bool SearchForms::hasPrefix(QStringView form) const
{
    return std::any_of(begin(), end(), [form](const SearchForm &own) {
        const qsizetype inHead = std::min(form.size(), own.head.size());
        return form.left(inHead) == own.head.left(inHead) && own.tail.startsWith(form.mid(inHead));
    });
}

QStringView searchForm(QStringView folded)
{
    while (folded.startsWith(Article) && folded.size() >= Article.size() + LeastWithoutArticle) {
        folded = folded.mid(Article.size());
    }
    return folded;
}

bool isAttached(QStringView head)
{
    if (!head.isEmpty() && isConjunction(head.front())) {
        head = head.mid(1);
    }
    if (!head.isEmpty() && isPreposition(head.front())) {
        const bool contracted = head == u"لل";
        head = contracted ? QStringView() : head.mid(1);
    }
    return head.isEmpty() || head == Article;
}

QByteArray searchTokens(QStringView text)
{
    const TokenStream tokens(text);
    QByteArray out;
    out.reserve(text.size() * 5 / 2);
    for (int i = 0; i < tokens.size(); ++i) {
        const TokenKind kind = tokens.at(i).kind;
        if (kind != TokenKind::Word && kind != TokenKind::Number) {
            continue;
        }
        if (!out.isEmpty()) {
            out += ' ';
        }
        if (kind == TokenKind::Number) {
            appendNumber(out, tokens.folded(i));
            continue;
        }
        bool first = true;
        for (const SearchForm &form : SearchForms(tokens.folded(i))) {
            if (!first) {
                out += '|';
            }
            first = false;
            appendUtf8(out, form.head);
            appendUtf8(out, form.tail);
        }
    }
    return out;
}

} // namespace tawthiq::text
