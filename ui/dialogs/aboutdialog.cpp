// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutdialog.h"

#include "bidi.h"

#include <QLabel>
#include <QPushButton>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent) : Dialog(tr("About Tawthiq"), Narrow, parent)
{
    setObjectName(u"about"_s);
    addText(tr("Version %1").arg(isolateLtr(QStringLiteral(TAWTHIQ_VERSION))));
    addText(tr("Tawthiq reads reports of war and helps those who document them: every figure, date, place "
               "and name leads back to the sentence it came from. Nothing leaves this machine."));
    addText(tr("Free software under the GNU General Public License, version 3 or later. It comes without "
               "any warranty."));
    addText(tr("Place names: own selection and form, from facts of %1.")
                .arg(isolateLtr(u"GeoNames (CC BY 4.0), Who’s On First (CC BY 4.0, CC0), UN OCHA and "
                                "Open-Syria (CC BY 4.0, CC BY 3.0 IGO), © Unicode, Inc. (CLDR, Unicode-3.0), "
                                "Natural Earth"_s)));
    addText(tr("No row is meant as a statement about the status of a territory or a boundary."));
    addClose(tr("Close"))->setDefault(true);
}

} // namespace tawthiq::ui
