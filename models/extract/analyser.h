// SPDX-License-Identifier: GPL-3.0-or-later
// The extraction engine: (body, publication date) -> Analysis. One token pass, then finders in a fixed
// order. Pure: no I/O, no clock, no state; one Analyser serves all threads. Spans are UTF-16 units.
#pragma once

#include "draft.h"
#include "formspool.h"
#include "knowledge.h"

#include <memory>

namespace tawthiq::extract {

// Raised when rules change results, so that a library knows its analyses are stale.
inline constexpr char EngineVersion[] = "1";

class Analyser
{
public:
    explicit Analyser(std::shared_ptr<const Knowledge> knowledge);
    ~Analyser();
    Analyser(const Analyser &) = delete;
    Analyser &operator=(const Analyser &) = delete;

    // `published` invalid = unknown: relative dates then stay unresolved.
    [[nodiscard]] domain::Analysis analyse(QStringView body, QDate published) const;
    [[nodiscard]] const Knowledge &knowledge() const { return *m_knowledge; }
    // Identifies rules and data together, e.g. "1+3f2a…".
    [[nodiscard]] QString version() const;

private:
    struct Finders;
    std::shared_ptr<const Knowledge> m_knowledge;
    std::unique_ptr<const Finders> m_finders;
    const std::unique_ptr<FormsPool> m_forms;
};

} // namespace tawthiq::extract
