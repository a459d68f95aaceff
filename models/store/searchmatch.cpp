// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchmatch.h"

namespace tawthiq::store {

namespace {

using domain::SearchNode;

// A beginning with the article begins words without it too: الم* is م*.
QByteArray prefixForms(const QString &form)
{
    QByteArray forms = form.toUtf8();
    if (form.startsWith(QStringView(u"ال")) && form.size() > 2) {
        forms += '|' + form.mid(2).toUtf8();
    }
    return forms;
}

QByteArray phraseExpression(const domain::SearchPhrase &phrase)
{
    QByteArray text;
    for (const domain::SearchWord &word : phrase) {
        text += (text.isEmpty() ? "" : " ") + (word.prefix ? prefixForms(word.form) : word.form.toUtf8());
    }
    return '"' + text + (phrase.last().prefix ? "\"*" : "\"");
}

QByteArray nearExpression(const SearchNode &node)
{
    QByteArray text = "NEAR(";
    for (const domain::SearchPhrase &phrase : node.phrases) {
        text += phraseExpression(phrase) + ' ';
    }
    return text + ", " + QByteArray::number(node.distance) + ')';
}

std::optional<QByteArray> joined(const QList<QByteArray> &parts, const char *with)
{
    return parts.size() == 1 ? parts.first() : '(' + parts.join(with) + ')';
}

std::optional<QByteArray> allOf(const QList<SearchNode> &children)
{
    QList<QByteArray> wanted;
    QList<QByteArray> unwanted;
    for (const SearchNode &child : children) {
        const bool without = child.kind == SearchNode::Kind::Not;
        const auto part = matchExpression(without ? child.children.first() : child);
        if (!part) {
            return std::nullopt;
        }
        (without ? unwanted : wanted) += *part;
    }
    if (wanted.isEmpty()) {
        return std::nullopt;
    }
    if (unwanted.isEmpty()) {
        return joined(wanted, " AND ");
    }
    return '(' + *joined(wanted, " AND ") + " NOT " + *joined(unwanted, " OR ") + ')';
}

} // namespace

std::optional<QByteArray> matchExpression(const SearchNode &node)
{
    switch (node.kind) {
    case SearchNode::Kind::Phrase:
        return phraseExpression(node.phrases.first());
    case SearchNode::Kind::Near:
        return nearExpression(node);
    case SearchNode::Kind::And:
        return allOf(node.children);
    case SearchNode::Kind::Or: {
        QList<QByteArray> parts;
        for (const SearchNode &child : node.children) {
            const auto part = matchExpression(child);
            if (!part) {
                return std::nullopt;
            }
            parts += *part;
        }
        return joined(parts, " OR ");
    }
    case SearchNode::Kind::Field:
    case SearchNode::Kind::Not:
        break;
    }
    return std::nullopt;
}

} // namespace tawthiq::store
