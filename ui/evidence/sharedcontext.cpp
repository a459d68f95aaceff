// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharedcontext.h"

#include "bidi.h"
#include "fonts.h"
#include "icons.h"
#include "labels.h"
#include "mentionwords.h"

#include <QGridLayout>
#include <QLabel>

namespace tawthiq::ui {

using domain::NoIndex;

SlotWords slotWords(const Format &format, const library::OpenedReport &report, int index)
{
    const domain::Analysis &analysis = report.analysis;
    const domain::CasualtyFigure &figure = analysis.figures.at(index);
    SlotWords words;
    if (figure.place != NoIndex) {
        words.place = placeWords(report, figure.place);
    }
    if (figure.interval != NoIndex) {
        words.time = intervalWords(format, report, figure.interval);
    } else if (figure.time != NoIndex) {
        words.time = timeWords(format, report, figure.time);
    }
    if (figure.attribution && figure.attribution->source != NoIndex) {
        words.source = mentionQuote(report, figure.attribution->source);
    }
    QStringList actors;
    for (const int actor : figure.perpetrators) {
        actors += mentionQuote(report, actor);
    }
    if (!actors.isEmpty()) {
        words.alleged = Format::list(actors);
    }
    return words;
}

SlotWords sharedSlots(const Format &format, const library::OpenedReport &report)
{
    const auto count = report.analysis.figures.size();
    if (count < 2) {
        return {};
    }
    SlotWords shared = slotWords(format, report, 0);
    for (int i = 1; i < count; ++i) {
        const SlotWords other = slotWords(format, report, i);
        const auto keep = [](QString &mine, const QString &theirs) {
            if (mine != theirs) {
                mine.clear();
            }
        };
        keep(shared.place, other.place);
        keep(shared.time, other.time);
        keep(shared.source, other.source);
        keep(shared.alleged, other.alleged);
    }
    return shared;
}

SharedContextCard::SharedContextCard(QWidget *parent) : QFrame(parent), m_rows(new QGridLayout(this))
{
    setObjectName(QStringLiteral("sharedContext"));
    setAutoFillBackground(true);
    m_rows->setContentsMargins(12, 8, 12, 8);
    m_rows->setVerticalSpacing(4);
    m_rows->setHorizontalSpacing(10);
    m_rows->setColumnStretch(1, 1);
}

void SharedContextCard::setReport(const Format &format, const library::OpenedReport &report)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const SlotWords shared = sharedSlots(format, report);
    const bool nothing = shared.place.isEmpty() && shared.time.isEmpty() && shared.source.isEmpty()
        && shared.alleged.isEmpty();
    setVisible(!nothing);
    if (nothing) {
        return;
    }
    QPalette background = palette();
    background.setColor(QPalette::Window, Theme::of(palette()).colour(Role::Card));
    setPalette(background);
    auto *title =
        new QLabel(tr("Shared by all %n figures", nullptr, static_cast<int>(report.analysis.figures.size())));
    title->setFont(uiFont(12));
    title->setForegroundRole(QPalette::PlaceholderText);
    m_rows->addWidget(title, 0, 0, 1, 2);
    addRow(static_cast<int>(Icon::Place), shared.place);
    addRow(static_cast<int>(Icon::Calendar), shared.time);
    addRow(static_cast<int>(Icon::Source), shared.source);
    if (!shared.alleged.isEmpty()) {
        addRow(static_cast<int>(Icon::Flag), tr("alleged: %1").arg(shared.alleged));
    }
}

void SharedContextCard::addRow(int name, const QString &text)
{
    if (text.isEmpty()) {
        return;
    }
    const int row = m_rows->rowCount();
    auto *sign = new QLabel;
    sign->setPixmap(icon(static_cast<Icon>(name), Role::Secondary).pixmap(16, 16));
    auto *words = new QLabel(text);
    words->setFont(uiFont(12));
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    m_rows->addWidget(sign, row, 0, Qt::AlignTop);
    m_rows->addWidget(words, row, 1);
}

} // namespace tawthiq::ui
