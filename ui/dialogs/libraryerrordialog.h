// SPDX-License-Identifier: GPL-3.0-or-later
// A library could not be opened: what happened, what is safe, and the ways out; details folded.
#pragma once

#include "dialog.h"
#include "result.h"

namespace tawthiq::ui {

class LibraryErrorDialog final : public Dialog
{
    Q_OBJECT
public:
    LibraryErrorDialog(const domain::Error &error, const QString &path, QWidget *parent);

Q_SIGNALS:
    void retryRequested();
    void otherRequested(const QString &path);
    void sampleRequested();

private:
    void addDetails(const domain::Error &error, const QString &path);
    void chooseOther();
};

} // namespace tawthiq::ui
