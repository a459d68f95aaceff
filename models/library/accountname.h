// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits at this machine: the name of the account, empty when the system tells none. Any thread.
#pragma once

#include <QString>

namespace tawthiq::library {

[[nodiscard]] inline QString accountName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("LOGNAME") : name;
}

} // namespace tawthiq::library
