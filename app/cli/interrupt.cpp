// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"

#include <csignal>

namespace tawthiq::cli {

namespace {

std::atomic_bool interrupted = false; // set by Ctrl+C; a signal handler can reach nothing else
static_assert(std::atomic_bool::is_always_lock_free);

void interrupt(int /*signal*/)
{
    interrupted = true;
    std::signal(SIGINT, SIG_DFL); // a second Ctrl+C ends at once
}

} // namespace

const std::atomic_bool &interruptedByPerson()
{
    std::signal(SIGINT, interrupt);
    return interrupted;
}

} // namespace tawthiq::cli
