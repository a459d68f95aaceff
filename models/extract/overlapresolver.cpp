// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlapresolver.h"

#include <algorithm>
#include <numeric>

namespace tawthiq::extract {

using domain::MentionKind;
using domain::NoIndex;

namespace {

bool isName(const MentionDraft &mention)
{
    return mention.mention.kind != MentionKind::Time && mention.mention.kind != MentionKind::Number;
}

// Whether a name stays, as a part, inside a longer one.
bool staysInside(const MentionDraft &inner, const MentionDraft &outer)
{
    if (inner.keepInside) {
        return true;
    }
    return outer.mention.kind == MentionKind::Organisation
        && (inner.mention.kind == MentionKind::Place || inner.mention.kind == MentionKind::Person);
}

void makePart(MentionDraft &inner)
{
    if (auto *place = std::get_if<domain::PlaceReference>(&inner.mention.value)) {
        place->use = domain::MentionUse::PartOfName;
    } else if (auto *person = std::get_if<domain::PersonReference>(&inner.mention.value)) {
        person->partOfName = true;
    }
}

// The tokens of one text and the mention that holds each of them.
class Owners
{
public:
    explicit Owners(int tokens) : m_owner(static_cast<std::size_t>(tokens), NoIndex) { }

    // The one owner of all tokens of `mention`; NoIndex when free; -2 when it cuts across others.
    [[nodiscard]] int of(const MentionDraft &mention) const
    {
        const int owner = at(mention.first);
        for (int token = mention.first + 1; token < mention.end; ++token) {
            if (at(token) != owner) {
                return Crossing;
            }
        }
        return owner;
    }
    void take(const MentionDraft &mention, int index)
    {
        for (int token = mention.first; token < mention.end; ++token) {
            m_owner[static_cast<std::size_t>(token)] = index;
        }
    }
    static constexpr int Crossing = -2;

private:
    [[nodiscard]] int at(int token) const { return m_owner[static_cast<std::size_t>(token)]; }
    std::vector<int> m_owner;
};

bool longerFirst(const MentionDraft &a, const MentionDraft &b)
{
    const int lengthA = a.mention.span.length();
    const int lengthB = b.mention.span.length();
    return lengthA != lengthB ? lengthA > lengthB : a.priority > b.priority;
}

void remap(int &reference, const std::vector<int> &newIndex)
{
    reference = reference == NoIndex ? NoIndex : newIndex[static_cast<std::size_t>(reference)];
}

// Puts the kept mentions in span order and follows every reference to them.
void reorder(Draft &draft, const std::vector<char> &kept)
{
    std::vector<int> order;
    for (std::size_t i = 0; i < draft.mentions.size(); ++i) {
        if (kept[i] != 0) {
            order.push_back(static_cast<int>(i));
        }
    }
    const auto spanOf = [&draft](int i) { return draft.mentions[static_cast<std::size_t>(i)].mention.span; };
    std::stable_sort(order.begin(), order.end(), [&spanOf](int a, int b) {
        const domain::TextSpan x = spanOf(a);
        const domain::TextSpan y = spanOf(b);
        return x.begin != y.begin ? x.begin < y.begin : x.end > y.end;
    });
    std::vector<int> newIndex(draft.mentions.size(), NoIndex);
    std::vector<MentionDraft> sorted;
    sorted.reserve(order.size());
    for (const int old : order) {
        newIndex[static_cast<std::size_t>(old)] = static_cast<int>(sorted.size());
        sorted.push_back(std::move(draft.mentions[static_cast<std::size_t>(old)]));
    }
    for (MentionDraft &mention : sorted) {
        remap(mention.mention.nestedIn, newIndex);
        if (auto *time = std::get_if<domain::TimeExpression>(&mention.mention.value)) {
            remap(time->anchorMention, newIndex);
        }
    }
    for (domain::TimeInterval &interval : draft.intervals) {
        remap(interval.begin, newIndex);
        remap(interval.end, newIndex);
    }
    draft.intervals.removeIf([](const domain::TimeInterval &interval) {
        return interval.begin == NoIndex || interval.end == NoIndex;
    });
    remap(draft.inferredPublication.evidence, newIndex);
    draft.mentions = std::move(sorted);
}

} // namespace

OverlapResolver::OverlapResolver(const Lexicon & /*lexicon*/) { }

void OverlapResolver::resolve(Draft &draft) const
{
    std::vector<char> kept(draft.mentions.size(), 1);
    Owners times(draft.text.size());
    std::vector<int> names;
    for (std::size_t i = 0; i < draft.mentions.size(); ++i) {
        if (isName(draft.mentions[i])) {
            names.push_back(static_cast<int>(i));
        } else if (draft.mentions[i].mention.kind == MentionKind::Time) {
            times.take(draft.mentions[i], static_cast<int>(i));
        }
    }
    const auto at = [&draft](int i) -> MentionDraft & { return draft.mentions[static_cast<std::size_t>(i)]; };
    std::stable_sort(names.begin(), names.end(), [&at](int a, int b) { return longerFirst(at(a), at(b)); });
    Owners owners(draft.text.size());
    for (const int i : names) {
        MentionDraft &name = at(i);
        const int time = times.of(name);
        const int owner = owners.of(name);
        const bool inTime = time >= 0;
        const bool takesTime = time == Owners::Crossing && name.end - name.first > 1;
        const bool inside = owner >= 0 && staysInside(name, at(owner))
            && name.mention.span.length() < at(owner).mention.span.length();
        kept[static_cast<std::size_t>(i)] = !inTime && (owner == NoIndex || inside) ? 1 : 0;
        if (kept[static_cast<std::size_t>(i)] == 0) {
            continue;
        }
        if (inside) {
            makePart(name);
            name.mention.nestedIn = owner;
        } else {
            owners.take(name, i);
        }
        for (int token = name.first; takesTime && token < name.end; ++token) {
            const int covered = draft.mentionAt(token, MentionKind::Time);
            if (covered != NoIndex && name.mention.span.contains(at(covered).mention.span)) {
                kept[static_cast<std::size_t>(covered)] = 0;
            } else if (covered != NoIndex) {
                kept[static_cast<std::size_t>(i)] = 0;
            }
        }
    }
    reorder(draft, kept);
}

} // namespace tawthiq::extract
