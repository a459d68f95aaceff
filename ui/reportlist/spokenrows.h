// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the report list with what assistive technology says of them; all else passes through.
// The model below lives in a room without words. GUI thread.
#pragma once

#include "format.h"

#include <QIdentityProxyModel>

namespace tawthiq::ui {

class SpokenRows final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    SpokenRows(const Format &format, QObject *parent);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    Format m_format;
};

} // namespace tawthiq::ui
