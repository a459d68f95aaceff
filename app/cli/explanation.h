// SPDX-License-Identifier: GPL-3.0-or-later
// Why the engine found what it found in a body: each mention and figure with its span (code points),
// rule and the tokens that matched, sentence by sentence. Borrows all three.
#pragma once

#include "analysis.h"
#include "annotatedtext.h"
#include "codepoints.h"
#include "knowledge.h"

namespace tawthiq::cli {

class Explanation
{
public:
    Explanation(QStringView body, const domain::Analysis &analysis, const extract::Knowledge &knowledge) :
        m_text(body, *knowledge.lexicon, analysis.sentences),
        m_points(body),
        m_analysis(analysis),
        m_knowledge(knowledge)
    {
    }

    [[nodiscard]] QString text();

private:
    void sentence(int index);
    void mention(int index);
    void figure(int index);
    // The lexicon entries that match inside the span, token by token.
    void tokens(domain::TextSpan span);
    void line(int indent, const QString &text);
    [[nodiscard]] QString entryText(const extract::LexMatch &match) const;
    [[nodiscard]] QString entries(int token, domain::TextSpan within) const;
    [[nodiscard]] QString place(domain::TextSpan span) const;

    extract::AnnotatedText m_text;
    text::CodePointMap m_points;
    const domain::Analysis &m_analysis;
    const extract::Knowledge &m_knowledge;
    QString m_out;
};

} // namespace tawthiq::cli
