// SPDX-License-Identifier: GPL-3.0-or-later
#include "importline.h"

#include <chrono>

namespace tawthiq::library {

namespace {

constexpr std::size_t LongestLine = 256; // reports read but not yet written
constexpr qint64 LargestLine = 48LL * 1024 * 1024; // their bytes; one larger report passes alone

} // namespace

bool ImportLine::waitForRoom()
{
    std::unique_lock lock(m_guard);
    m_changed.wait(lock, [this] {
        return m_stopped || m_items.empty() || (m_items.size() < LongestLine && m_bytes < LargestLine);
    });
    return !m_stopped;
}

void ImportLine::append(std::shared_ptr<ImportItem> item)
{
    const std::lock_guard lock(m_guard);
    m_bytes += item->bytes;
    m_items.push_back(std::move(item));
    m_changed.notify_all();
}

void ImportLine::endReading()
{
    const std::lock_guard lock(m_guard);
    m_readAll = true;
    m_changed.notify_all();
}

std::shared_ptr<ImportItem> ImportLine::takeWaiting()
{
    std::unique_lock lock(m_guard);
    std::shared_ptr<ImportItem> waiting;
    m_changed.wait(lock, [&] {
        const auto found = std::find_if(m_items.cbegin(), m_items.cend(), [](const auto &item) {
            return item->state == ImportItem::State::Waiting;
        });
        waiting = found == m_items.cend() ? nullptr : *found;
        return waiting != nullptr || m_readAll;
    });
    if (waiting != nullptr) {
        waiting->state = ImportItem::State::Working;
    }
    return waiting;
}

void ImportLine::setReady(ImportItem &item)
{
    const std::lock_guard lock(m_guard);
    item.state = ImportItem::State::Ready;
    m_changed.notify_all();
}

bool ImportLine::claim(const QByteArray &fingerprint)
{
    const std::lock_guard lock(m_guard);
    const qsizetype before = m_claimed.size();
    m_claimed.insert(fingerprint);
    return m_claimed.size() > before;
}

bool ImportLine::frontIsReady() const
{
    return !m_items.empty() && m_items.front()->state == ImportItem::State::Ready;
}

bool ImportLine::collect(ImportBatch &batch, std::size_t most, qint64 waitMilliseconds)
{
    std::unique_lock lock(m_guard);
    m_changed.wait_for(lock, std::chrono::milliseconds(waitMilliseconds),
                       [this] { return frontIsReady() || (m_readAll && m_items.empty()); });
    while (frontIsReady() && batch.size() < most) {
        m_bytes -= m_items.front()->bytes;
        batch.push_back(std::move(m_items.front()));
        m_items.pop_front();
    }
    m_changed.notify_all();
    return !m_readAll || !m_items.empty();
}

void ImportLine::stop()
{
    const std::lock_guard lock(m_guard);
    m_stopped = true;
    m_changed.notify_all();
}

} // namespace tawthiq::library
