// SPDX-License-Identifier: GPL-3.0-or-later
// A thread that does what it is given, one piece after another, in order. Its end waits for all that
// was given: an edit that was asked for is never dropped. add() from any thread.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace tawthiq::library {

class WorkLine
{
public:
    WorkLine();
    ~WorkLine();
    WorkLine(const WorkLine &) = delete;
    WorkLine &operator=(const WorkLine &) = delete;

    void add(std::function<void()> work);

private:
    void run();

    std::mutex m_guard;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_waiting;
    bool m_ended = false;
    std::thread m_thread;
};

} // namespace tawthiq::library
