// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge.h"

#include "lexiconbuilder.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

std::shared_ptr<const Knowledge> Knowledge::load(const QString &root)
{
    auto knowledge = std::make_shared<Knowledge>();
    LexiconBuilder builder;
    builder.addDirectory(root + u"/lexicon/ar"_s);
    knowledge->gazetteer = Gazetteer::load(root + u"/gazetteer"_s, builder, knowledge->faults);
    knowledge->faults += builder.faults();
    knowledge->lexicon = builder.build();
    return knowledge;
}

} // namespace tawthiq::extract
