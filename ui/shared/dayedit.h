// SPDX-License-Identifier: GPL-3.0-or-later
// A field for a day or a period, typed in any of the ways of dateparser.h. What could not be read is
// underlined by a sentence below the field, not corrected. Empty is allowed. GUI thread.
#pragma once

#include "dateparser.h"
#include "format.h"

#include <QLineEdit>

namespace tawthiq::ui {

class DayEdit final : public QLineEdit
{
    Q_OBJECT
public:
    enum class Accepts : quint8 { Day, Period };

    DayEdit(Accepts accepts, const Format &format, QWidget *parent = nullptr);

    void setPeriod(const DayPeriod &period);
    // Invalid when empty or not readable.
    [[nodiscard]] DayPeriod period() const;
    // Nothing typed, or something that can be read.
    [[nodiscard]] bool isAcceptable() const;

Q_SIGNALS:
    void periodChanged();

private:
    void check();

    Accepts m_accepts;
    Format m_format;
};

} // namespace tawthiq::ui
