// SPDX-License-Identifier: GPL-3.0-or-later
// Where and when: gives each figure the location and the date (or interval) of its clause, its
// sentence, or of the event its sentence resumes. Linear: neighbours are found by binary search.
// One per analysis.
#pragma once

#include "figurescene.h"

namespace tawthiq::extract {

class PlaceTimeSlots
{
public:
    explicit PlaceTimeSlots(const FigureScene &scene);

    void fill(std::vector<FigureDraft> &figures) const;

private:
    void fillPlace(FigureDraft &draft) const;
    void fillTime(FigureDraft &draft) const;
    void extend(std::vector<FigureDraft> &figures, std::size_t index) const;
    [[nodiscard]] int ownEnd(const FigureDraft &draft, int end) const;
    [[nodiscard]] bool isTelling(int mention) const;
    void giveOwnPlace(std::vector<FigureDraft> &figures, std::size_t index) const;
    void extendFromWords(FigureDraft &draft) const;
    [[nodiscard]] bool isAddress(int first, int end) const;
    [[nodiscard]] bool isVerb(int token) const;
    [[nodiscard]] bool isElsewhere(int mention) const;
    [[nodiscard]] bool isDateline(int mention) const;
    [[nodiscard]] int headDate(int mention) const;
    [[nodiscard]] int placeAfter(int token, int end) const;
    [[nodiscard]] int placeBefore(const FigureDraft &draft, int begin) const;
    [[nodiscard]] bool isNearer(const FigureDraft &draft, int before, int after) const;
    [[nodiscard]] int dateNear(const FigureDraft &draft, int begin, int end) const;
    enum class SpeechDate : quint8 { No, Fallback, Never };
    [[nodiscard]] SpeechDate speechDate(int mention, const FigureDraft &draft) const;
    void setTime(FigureDraft &draft, int mention, domain::SlotScope scope) const;

    const FigureScene &m_scene;
};

} // namespace tawthiq::extract
