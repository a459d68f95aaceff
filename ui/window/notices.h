// SPDX-License-Identifier: GPL-3.0-or-later
// The strips over the text: which are shown, one of each kind at a time. Asks through signals.
#pragma once

#include "format.h"
#include "openedreport.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace tawthiq::ui {

class Strip;

class Notices final : public QWidget
{
    Q_OBJECT
public:
    explicit Notices(const Format &format, QWidget *parent = nullptr);

    void askLanguage();
    void showReadOnly(const QString &reason);
    void showError(const domain::Error &error);
    void showExported(int notes, const QString &path);
    void showDatesChanged(int count);
    // The question for the publication date, when the open report has none.
    void showReport(const library::OpenedReport &report, bool readOnly);
    void clearReportNotices();

Q_SIGNALS:
    void languageChosen(const QString &code);
    void publicationDateEntered(QDate date);
    void datesRequested(); // the tab of dates
    void fileRequested(const QString &path);

private:
    enum class Kind : quint8 { Language, ReadOnly, NeedsDate, DatesChanged, Exported, Error };
    void put(Kind kind, Strip *strip);
    void remove(Kind kind);

    Format m_format;
    QVBoxLayout *m_column;
    QHash<Kind, QPointer<Strip>> m_strips;
};

} // namespace tawthiq::ui
