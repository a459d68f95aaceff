// SPDX-License-Identifier: GPL-3.0-or-later
// The reports of an import on their way from the reader over the analysers to the writer, in the
// order they were read; bounded, so that memory stays flat. Any thread; the calls that wait say so.
#pragma once

#include "draftpreparer.h"
#include "sourcereader.h"

#include <QSet>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace tawthiq::library {

// One report on its way. Its worker's alone while it is worked on.
struct ImportItem {
    enum class State { Waiting, Working, Ready };
    State state = State::Waiting;
    std::optional<ReadReport> read;
    store::StorableReport identified;
    std::optional<PreparedReport> prepared; // empty for what looks like a duplicate
    qint64 rank = 0; // once it is stored
    qint64 bytes = 0;
    qint64 bytesRead = 0;
    ImportOutcome outcome;

    // False for what could not be read or was cancelled before its turn.
    [[nodiscard]] bool isKnown() const { return prepared || !identified.fingerprint.isEmpty(); }
};

using ImportBatch = std::vector<std::shared_ptr<ImportItem>>;

class ImportLine
{
public:
    // Waits until there is room; false when nothing more is wanted.
    [[nodiscard]] bool waitForRoom();
    void append(std::shared_ptr<ImportItem> item);
    void endReading();

    // Waits for an item to be analysed; null at the end.
    [[nodiscard]] std::shared_ptr<ImportItem> takeWaiting();
    void setReady(ImportItem &item);
    // True for the first to ask with this text.
    [[nodiscard]] bool claim(const QByteArray &fingerprint);

    // Moves what is ready, in its order, into the batch, waiting a while for the first; false when
    // nothing will follow.
    [[nodiscard]] bool collect(ImportBatch &batch, std::size_t most, qint64 waitMilliseconds);
    // Nothing more can be written: ends the reading.
    void stop();

private:
    [[nodiscard]] bool frontIsReady() const;

    std::mutex m_guard;
    std::condition_variable m_changed;
    std::deque<std::shared_ptr<ImportItem>> m_items;
    QSet<QByteArray> m_claimed;
    qint64 m_bytes = 0;
    bool m_readAll = false;
    bool m_stopped = false;
};

} // namespace tawthiq::library
