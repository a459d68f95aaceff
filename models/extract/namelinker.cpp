// SPDX-License-Identifier: GPL-3.0-or-later
#include "namelinker.h"

#include <QHash>

namespace tawthiq::extract {

NameLinker::NameLinker(const Lexicon & /*lexicon*/) { }

void NameLinker::link(Draft & /*draft*/) const { }

} // namespace tawthiq::extract
