// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome.h"

#include "barbutton.h"
#include "fonts.h"
#include "windowcommands.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tawthiq::ui {

Welcome::Welcome(const Commands &commands, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("welcome"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *title = new QLabel(tr("This library has no reports yet."), this);
    title->setFont(uiFont(17, Weight::SemiBold));
    title->setAlignment(Qt::AlignHCenter);
    auto *hint = new QLabel(tr("Import text files, drop them here, or paste a text."), this);
    hint->setAlignment(Qt::AlignHCenter);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *import = new BarButton(BarButton::Look::Filled, this);
    import->setObjectName(QStringLiteral("welcomeImport"));
    import->showAction(commands.action(Command::Import));
    auto *sample = new BarButton(BarButton::Look::Outlined, this);
    sample->setObjectName(QStringLiteral("welcomeSample"));
    sample->showAction(commands.action(Command::OpenSample));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(hint);
    column->addWidget(import, 0, Qt::AlignHCenter);
    column->addWidget(sample, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

} // namespace tawthiq::ui
