// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuretreemodel.h"

namespace tawthiq::items {

namespace {

using domain::NoIndex;
using domain::RelationType;

// A later toll and a contradiction stand on their own; all other relations hang under their total.
bool hangsUnderTarget(const domain::CasualtyFigure &figure)
{
    return figure.relation && figure.relation->target != NoIndex
        && figure.relation->type != RelationType::UpdateOf
        && figure.relation->type != RelationType::Contradicts;
}

// Where `figure` hangs, or NoIndex: a chain that comes back to itself is cut.
int parentOf(const QList<domain::CasualtyFigure> &figures, int figure)
{
    if (!hangsUnderTarget(figures.at(figure))) {
        return NoIndex;
    }
    int at = figures.at(figure).relation->target;
    for (qsizetype steps = 0; steps < figures.size(); ++steps) {
        if (at == figure || at < 0 || at >= figures.size()) {
            return NoIndex;
        }
        if (!hangsUnderTarget(figures.at(at))) {
            return figures.at(figure).relation->target;
        }
        at = figures.at(at).relation->target;
    }
    return NoIndex;
}

} // namespace

QVariant FigureTreeModel::data(const QModelIndex &index, int role) const
{
    const domain::CasualtyFigure *figure = this->figure(index);
    if (figure == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case SearchTextRole:
        return words(figure->span);
    case SpanRole:
        return QVariant::fromValue(figure->span);
    case SentenceRole:
        return figure->sentence;
    case IndexRole:
        return node(index).index;
    case OrdinalRole:
        return node(index).index + 1;
    case CountRole:
        return 1;
    default:
        return {};
    }
}

const domain::CasualtyFigure *FigureTreeModel::figure(const QModelIndex &index) const
{
    return index.isValid() ? &report().analysis.figures.at(node(index).index) : nullptr;
}

int FigureTreeModel::figureCount() const
{
    return static_cast<int>(report().analysis.figures.size());
}

void FigureTreeModel::build()
{
    const QList<domain::CasualtyFigure> &figures = report().analysis.figures;
    std::vector<std::vector<int>> parts(static_cast<std::size_t>(figures.size()));
    std::vector<int> totals;
    for (int i = 0; i < figures.size(); ++i) {
        const int parent = parentOf(figures, i);
        if (parent == NoIndex) {
            totals.push_back(i);
        } else {
            parts[static_cast<std::size_t>(parent)].push_back(i);
        }
    }
    for (const int total : totals) {
        addWithParts(NoIndex, total, parts);
    }
}

void FigureTreeModel::addWithParts(int parent, int figure, const std::vector<std::vector<int>> &parts)
{
    const int node = addNode(parent, figure);
    for (const int part : parts[static_cast<std::size_t>(figure)]) {
        addWithParts(node, part, parts);
    }
}

} // namespace tawthiq::items
