// SPDX-License-Identifier: GPL-3.0-or-later
#include "workline.h"

namespace tawthiq::library {

WorkLine::WorkLine() : m_thread([this] { run(); }) { }

WorkLine::~WorkLine()
{
    {
        const std::lock_guard lock(m_guard);
        m_ended = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void WorkLine::add(std::function<void()> work)
{
    {
        const std::lock_guard lock(m_guard);
        m_waiting.push_back(std::move(work));
    }
    m_changed.notify_all();
}

void WorkLine::run()
{
    while (true) {
        std::function<void()> work;
        {
            std::unique_lock lock(m_guard);
            m_changed.wait(lock, [this] { return m_ended || !m_waiting.empty(); });
            if (m_waiting.empty()) {
                return;
            }
            work = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        work();
    }
}

} // namespace tawthiq::library
