// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the name finders share: the engine over the real data, and one line per result.
#pragma once

#include "analyser.h"

#include <QStringList>

namespace tawthiq::tests {

class NamesFixture
{
public:
    NamesFixture() : m_analyser(extract::Knowledge::load(QStringLiteral(TAWTHIQ_SOURCE_DIR "/resources"))) { }

    [[nodiscard]] domain::Analysis analyse(const QString &body) const
    {
        return m_analyser.analyse(body, QDate());
    }

    // The names of `kind` in reading order, joined by " | "; "+" marks a part of another name.
    [[nodiscard]] QString names(const QString &body, domain::MentionKind kind) const
    {
        QStringList found;
        const domain::Analysis analysis = analyse(body);
        for (const domain::Mention &mention : analysis.mentions) {
            if (mention.kind == kind) {
                found += (mention.nestedIn == domain::NoIndex ? QString() : QStringLiteral("+"))
                    + mention.span.in(body).toString();
            }
        }
        return found.join(QStringLiteral(" | "));
    }

private:
    extract::Analyser m_analyser;
};

} // namespace tawthiq::tests
