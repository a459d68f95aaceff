// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T>: a value or an Error. Rooms hand errors up; only ui and app show them.
// (std::expected is C++23 and unreadable to clang-tidy 14, so a small type of our own.)
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace tawthiq::domain {

enum class ErrorCode {
    NotFound,
    NotReadable,
    NotWritable,
    NotALibrary,
    NewerLibrary,
    Locked,
    Corrupt,
    DiskFull,
    ReadOnly,
    BadInput,
    BadData,
    Duplicate,
    Cancelled,
    Internal,
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message; // what happened and the way out, for a person; English source text
    QString file; // the file it is about, may be empty
    int line = 0; // 1-based line in `file`, 0 where it makes no sense
    int column = 0; // 1-based code point of a faulty search, 0 where it makes no sense
};

template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, Error> m_state;
};

// Success without a value.
struct Done {
};
using Outcome = Result<Done>;

} // namespace tawthiq::domain
