// SPDX-License-Identifier: GPL-3.0-or-later
#include "markkind.h"

namespace tawthiq::ui {

std::optional<MarkKind> markKind(domain::MentionKind kind)
{
    switch (kind) {
    case domain::MentionKind::Place:
        return MarkKind::Place;
    case domain::MentionKind::Person:
        return MarkKind::Person;
    case domain::MentionKind::Organisation:
        return MarkKind::Organisation;
    case domain::MentionKind::Time:
        return MarkKind::Time;
    case domain::MentionKind::Number:
    case domain::MentionKind::Event:
        break;
    }
    return std::nullopt;
}

Role colourRole(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Figure:
        return Role::Figure;
    case MarkKind::Place:
        return Role::Place;
    case MarkKind::Time:
        return Role::Time;
    case MarkKind::Person:
        return Role::Person;
    case MarkKind::Organisation:
        break;
    }
    return Role::Organisation;
}

} // namespace tawthiq::ui
