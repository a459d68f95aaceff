// SPDX-License-Identifier: GPL-3.0-or-later
// Memos of word forms, one for each thread at work at a time: taken for one text, then given back
// warm. Borrows the lexicon. Safe on all threads.
#pragma once

#include "wordforms.h"

#include <memory>
#include <mutex>

namespace tawthiq::extract {

class FormsPool
{
public:
    class Lease
    {
    public:
        explicit Lease(FormsPool &pool) : m_pool(pool), m_forms(pool.take()) { }
        ~Lease() { m_pool.giveBack(std::move(m_forms)); }
        Lease(const Lease &) = delete;
        Lease &operator=(const Lease &) = delete;
        [[nodiscard]] WordForms &forms() { return *m_forms; }

    private:
        FormsPool &m_pool;
        std::unique_ptr<WordForms> m_forms;
    };

    explicit FormsPool(const Lexicon &lexicon) : m_lexicon(lexicon) { }

private:
    std::unique_ptr<WordForms> take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_free.empty()) {
            return std::make_unique<WordForms>(m_lexicon);
        }
        std::unique_ptr<WordForms> forms = std::move(m_free.back());
        m_free.pop_back();
        forms->forgetIfLarge();
        return forms;
    }
    void giveBack(std::unique_ptr<WordForms> forms)
    {
        const std::lock_guard lock(m_mutex);
        m_free.push_back(std::move(forms));
    }

    const Lexicon &m_lexicon;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<WordForms>> m_free;
};

} // namespace tawthiq::extract
