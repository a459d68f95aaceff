// SPDX-License-Identifier: GPL-3.0-or-later
// Many threads work on jobs and the answers come out in the order the jobs went in. At most `capacity`
// jobs, weighing at most `load` together, are under way, counting answers nobody took yet, so memory
// does not grow with their number; a heavier job goes alone.
// One thread submits, one thread (another one) takes. After stop() nothing blocks any more.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace tawthiq::cli {

template <typename Job, typename Answer>
class OrderedWorkers
{
public:
    OrderedWorkers(int threads, std::size_t capacity, std::size_t load, std::function<Answer(Job &)> work) :
        m_work(std::move(work)), m_load(load), m_slots(capacity)
    {
        for (int i = 0; i < threads; ++i) {
            m_threads.emplace_back([this] { run(); });
        }
    }
    ~OrderedWorkers() { stop(); }
    OrderedWorkers(const OrderedWorkers &) = delete;
    OrderedWorkers &operator=(const OrderedWorkers &) = delete;

    // Waits for room; false after stop().
    bool submit(Job job, std::size_t weight)
    {
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [this, weight] {
            const std::size_t under = m_submitted - m_taken;
            return m_stopped || under == 0 || (under < m_slots.size() && m_weight + weight <= m_load);
        });
        if (m_stopped) {
            return false;
        }
        slot(m_submitted++) = {std::move(job), weight, std::nullopt};
        m_weight += weight;
        m_jobs.notify_one();
        return true;
    }
    // No more jobs will come.
    void close() { end(m_closed); }
    void stop() { end(m_stopped); }
    // The next answer in order of submission; empty when all are taken or after stop().
    std::optional<Answer> take()
    {
        std::unique_lock lock(m_mutex);
        m_answers.wait(lock, [this] {
            return m_stopped || slot(m_taken).answer || (m_closed && m_taken == m_submitted);
        });
        if (m_stopped || !slot(m_taken).answer) {
            return std::nullopt;
        }
        std::optional<Answer> answer = std::exchange(slot(m_taken).answer, std::nullopt);
        m_weight -= slot(m_taken++).weight;
        m_room.notify_one();
        return answer;
    }

private:
    struct Slot {
        Job job;
        std::size_t weight = 0;
        std::optional<Answer> answer;
    };
    Slot &slot(std::size_t number) { return m_slots[number % m_slots.size()]; }

    void end(bool &flag)
    {
        const std::scoped_lock lock(m_mutex);
        flag = true;
        for (std::condition_variable *waiting : {&m_room, &m_jobs, &m_answers}) {
            waiting->notify_all();
        }
    }
    void run()
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_jobs.wait(lock, [this] { return m_stopped || m_started < m_submitted || m_closed; });
            if (m_stopped || m_started == m_submitted) {
                return;
            }
            const std::size_t number = m_started++;
            Job job = std::move(slot(number).job);
            lock.unlock();
            Answer answer = m_work(job);
            lock.lock();
            slot(number).answer = std::move(answer);
            if (number == m_taken) {
                m_answers.notify_one();
            }
        }
    }

    std::function<Answer(Job &)> m_work;
    const std::size_t m_load;
    std::mutex m_mutex;
    std::condition_variable m_room;
    std::condition_variable m_jobs;
    std::condition_variable m_answers;
    std::vector<Slot> m_slots; // a ring, by number of submission
    std::size_t m_weight = 0;
    std::size_t m_submitted = 0;
    std::size_t m_started = 0;
    std::size_t m_taken = 0;
    bool m_closed = false;
    bool m_stopped = false;
    std::vector<std::jthread> m_threads; // last: they end before what they use
};

} // namespace tawthiq::cli
