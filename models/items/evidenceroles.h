// SPDX-License-Identifier: GPL-3.0-or-later
// Roles shared by the models of the evidence panel, so that one delegate and one filter serve all.
// A plain enum: item roles are ints. Models return facts; the ui words and colours them.
#pragma once

#include <Qt>

namespace tawthiq::items {

enum EvidenceRole : int {
    SpanRole = Qt::UserRole, // domain::TextSpan: the words to show; UTF-16 units of the body
    SentenceRole, // int: index into Analysis::sentences
    IndexRole, // int: index into Analysis::mentions, figures, or the annotation's place; NoIndex for a group
    CountRole, // int: how many mentions the row stands for
    OrdinalRole, // int: 1-based number shown in a badge
    GroupRole, // int: RowGroup
    SearchTextRole, // QString: everything the filter field looks at, unfolded
};

// What a row is, beside an ordinary one.
enum class RowGroup : int {
    None, // an ordinary row
    NotLocations, // places used as actors or inside other names
};

} // namespace tawthiq::items
