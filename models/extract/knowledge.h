// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine knows: its lexicon and its gazetteer, loaded once and shared by all threads.
#pragma once

#include "gazetteer.h"
#include "lexicon.h"

#include <memory>

namespace tawthiq::extract {

struct Knowledge {
    std::shared_ptr<const Lexicon> lexicon;
    Gazetteer gazetteer;
    QList<domain::Error> faults; // rows left out, each with file and line

    // Loads `root`/lexicon/ar and `root`/gazetteer. The compiled-in data are at ":/tawthiq".
    [[nodiscard]] static std::shared_ptr<const Knowledge> load(const QString &root);
};

} // namespace tawthiq::extract
