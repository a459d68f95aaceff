// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine.h"

using namespace Qt::StringLiterals;

namespace tawthiq::cli {

std::shared_ptr<const extract::Analyser> loadEngine()
{
    return std::make_shared<const extract::Analyser>(extract::Knowledge::load(dataRoot()));
}

QString dataRoot()
{
    return u":/tawthiq"_s;
}

} // namespace tawthiq::cli
