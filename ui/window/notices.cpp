// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices.h"

#include "bidi.h"
#include "dayedit.h"
#include "errorwords.h"
#include "strip.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int DateFieldWidth = 170;

}

Notices::Notices(const Format &format, QWidget *parent) :
    QWidget(parent), m_format(format), m_column(new QVBoxLayout(this))
{
    setObjectName(u"notices"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void Notices::put(Kind kind, Strip *strip)
{
    remove(kind);
    m_strips.insert(kind, strip);
    m_column->addWidget(strip);
    strip->show();
}

void Notices::remove(Kind kind)
{
    if (Strip *strip = m_strips.take(kind)) {
        strip->hide();
        strip->deleteLater(); // it may be the sender
    }
}

// In both languages: whoever reads it does not know yet which one it will be.
void Notices::askLanguage()
{
    auto *strip = new Strip(Strip::Tone::Notice, Icon::Settings, u"لغة الواجهة · Interface language"_s, this);
    for (const auto &[name, code] : {std::pair{u"العربية"_s, u"ar"_s}, {u"English"_s, u"en"_s}}) {
        connect(strip->addButton(name), &QPushButton::clicked, this, [this, chosen = code] {
            remove(Kind::Language);
            Q_EMIT languageChosen(chosen);
        });
    }
    put(Kind::Language, strip);
}

void Notices::showReadOnly(const QString &reason)
{
    if (reason.isEmpty()) {
        remove(Kind::ReadOnly);
        return;
    }
    auto *strip = new Strip(Strip::Tone::Warning, Icon::Info,
                            tr("This library is read-only: nothing can be changed."), this);
    strip->setToolTip(reason);
    strip->addDismiss();
    put(Kind::ReadOnly, strip);
}

void Notices::showError(const domain::Error &error)
{
    const QString sentence = errorSentence(error) % u' ' % errorWayOut(error);
    auto *strip = new Strip(Strip::Tone::Warning, Icon::Error, sentence, this);
    strip->setToolTip(isolate(error.message));
    strip->addDismiss();
    put(Kind::Error, strip);
}

void Notices::showExported(int notes, const QString &path)
{
    const QString count = m_format.shaped(tr("%n note(s) exported", nullptr, notes));
    const QString name = isolate(QFileInfo(path).fileName());
    auto *strip = new Strip(Strip::Tone::Notice, Icon::Export,
                            tr("%1 to %2", "notes exported, file").arg(count, name), this);
    strip->setToolTip(isolateLtr(path));
    connect(strip->addButton(tr("Open")), &QPushButton::clicked, this,
            [this, path] { Q_EMIT fileRequested(path); });
    strip->addDismiss();
    put(Kind::Exported, strip);
}

void Notices::showDatesChanged(int count)
{
    if (count == 0) {
        remove(Kind::DatesChanged);
        return;
    }
    const QString sentence =
        m_format.shaped(tr("%n date(s) changed with the publication date", nullptr, count));
    auto *strip = new Strip(Strip::Tone::Notice, Icon::Calendar, sentence, this);
    connect(strip->addButton(tr("Show")), &QPushButton::clicked, this, &Notices::datesRequested);
    strip->addDismiss();
    put(Kind::DatesChanged, strip);
}

void Notices::showReport(const library::OpenedReport &report, bool readOnly)
{
    if (report.report.id == 0 || report.report.publishedOn.isValid() || readOnly) {
        remove(Kind::NeedsDate);
        return;
    }
    auto *strip = new Strip(Strip::Tone::Warning, Icon::CalendarUnknown,
                            tr("Relative dates need the publication date"), this);
    auto *field = new DayEdit(DayEdit::Accepts::Day, m_format, strip);
    field->setObjectName(u"noticeDate"_s);
    field->setAccessibleName(tr("Publication date"));
    field->setFixedWidth(DateFieldWidth);
    strip->addField(field);
    QPushButton *set = strip->addButton(tr("Set"));
    set->setEnabled(false);
    connect(field, &DayEdit::periodChanged, set,
            [field, set] { set->setEnabled(field->period().isValid()); });
    const auto enter = [this, field] {
        if (const DayPeriod day = field->period(); day.isValid()) {
            Q_EMIT publicationDateEntered(day.from);
        }
    };
    connect(field, &QLineEdit::returnPressed, this, enter);
    connect(set, &QPushButton::clicked, this, enter);
    const domain::InferredPublication &told = report.analysis.inferredPublication;
    if (told.notBefore.isValid() && told.notBefore == told.notAfter) {
        QPushButton *take = strip->addButton(tr("Take %1 from the text").arg(m_format.date(told.notBefore)));
        connect(take, &QPushButton::clicked, this,
                [this, day = told.notBefore] { Q_EMIT publicationDateEntered(day); });
    }
    put(Kind::NeedsDate, strip);
}

void Notices::clearReportNotices()
{
    remove(Kind::DatesChanged);
    remove(Kind::Error);
}

} // namespace tawthiq::ui
