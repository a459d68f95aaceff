// SPDX-License-Identifier: GPL-3.0-or-later
#include "notelistmodel.h"

namespace tawthiq::items {

namespace {

int sentenceAt(const domain::Analysis &analysis, int position)
{
    for (int i = 0; i < analysis.sentences.size(); ++i) {
        if (position < analysis.sentences.at(i).span.end) {
            return i;
        }
    }
    return domain::NoIndex;
}

} // namespace

QVariant NoteListModel::data(const QModelIndex &index, int role) const
{
    const domain::Annotation *annotation = this->annotation(index);
    if (annotation == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return annotation->note;
    case SearchTextRole:
        return QString(annotation->note + u' ' + annotation->exact);
    case SpanRole:
        return QVariant::fromValue(annotation->span);
    case SentenceRole:
        return sentenceAt(report().analysis, annotation->span.begin);
    case IndexRole:
        return node(index).index;
    case CountRole:
        return 1;
    default:
        return {};
    }
}

const domain::Annotation *NoteListModel::annotation(const QModelIndex &index) const
{
    return index.isValid() ? &report().annotations.at(node(index).index) : nullptr;
}

void NoteListModel::build()
{
    for (int i = 0; i < report().annotations.size(); ++i) {
        addNode(domain::NoIndex, i);
    }
}

} // namespace tawthiq::items
