// SPDX-License-Identifier: GPL-3.0-or-later
#include "mentiontreemodel.h"

#include "normaliser.h"

#include <QHash>

namespace tawthiq::items {

using domain::Mention;
using domain::NoIndex;

MentionTreeModel::MentionTreeModel(domain::MentionKind kind, QObject *parent) :
    EvidenceTreeModel(parent), m_kind(kind)
{
}

QVariant MentionTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Node &node = this->node(index);
    if (role == GroupRole) {
        return static_cast<int>(node.group);
    }
    if (role == CountRole) {
        return node.children.empty() ? 1 : static_cast<int>(node.children.size());
    }
    const Mention *mention = this->mention(index);
    if (mention == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return words(mention->span);
    case SearchTextRole: {
        const domain::PlaceReference *place = mention->place();
        const QString known = place != nullptr && !place->candidates.isEmpty()
            ? QString(u' ' + place->candidates.first().nameAr + u' ' + place->candidates.first().nameEn)
            : QString();
        return QString(words(mention->span) + known);
    }
    case SpanRole:
        return QVariant::fromValue(mention->span);
    case SentenceRole:
        return mention->sentence;
    case IndexRole:
        return node.index;
    default:
        return {};
    }
}

const Mention *MentionTreeModel::mention(const QModelIndex &index) const
{
    if (!index.isValid() || node(index).index == NoIndex) {
        return nullptr;
    }
    return &report().analysis.mentions.at(node(index).index);
}

void MentionTreeModel::build()
{
    std::vector<int> rows;
    std::vector<int> notLocations;
    const QList<Mention> &mentions = report().analysis.mentions;
    for (int i = 0; i < mentions.size(); ++i) {
        if (mentions.at(i).kind != m_kind) {
            continue;
        }
        const domain::PlaceReference *place = mentions.at(i).place();
        const bool elsewhere = place != nullptr && place->use != domain::MentionUse::Location;
        (elsewhere ? notLocations : rows).push_back(i);
    }
    addGrouped(NoIndex, rows);
    if (!notLocations.empty()) {
        addGrouped(addNode(NoIndex, NoIndex, RowGroup::NotLocations), notLocations);
    }
}

// Rows in order of first appearance; members in order of the text.
void MentionTreeModel::addGrouped(int parent, const std::vector<int> &mentions)
{
    std::vector<std::vector<int>> groups;
    QHash<QString, std::size_t> byIdentity;
    for (const int mention : mentions) {
        const QString key = identity(mention);
        const auto known = byIdentity.constFind(key);
        if (known == byIdentity.cend()) {
            byIdentity.insert(key, groups.size());
            groups.push_back({mention});
        } else {
            groups[*known].push_back(mention);
        }
    }
    for (const std::vector<int> &group : groups) {
        const int row = addNode(parent, group.front());
        if (group.size() > 1) {
            for (const int mention : group) {
                addNode(row, mention);
            }
        }
    }
}

// Equal for mentions that denote the same: a gazetteer place, a linked full name, a resolved value.
QString MentionTreeModel::identity(int index) const
{
    const Mention &mention = report().analysis.mentions.at(index);
    if (const domain::TimeExpression *time = mention.time()) {
        return time->value + u'/' + domain::code(time->modifier) + u'/' + time->from.toString(Qt::ISODate);
    }
    if (const domain::PlaceReference *place = mention.place();
        place != nullptr && !place->candidates.isEmpty()) {
        return place->candidates.first().id;
    }
    int full = NoIndex;
    if (const domain::PersonReference *person = mention.person()) {
        full = person->fullName;
    } else if (const domain::OrganisationReference *organisation = mention.organisation()) {
        full = organisation->fullName;
    }
    const domain::TextSpan span = full == NoIndex ? mention.span : report().analysis.mentions.at(full).span;
    return text::fold(words(span));
}

} // namespace tawthiq::items
