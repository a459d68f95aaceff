// SPDX-License-Identifier: GPL-3.0-or-later
// Over the text: the report's title, always in sight, and under it the publication date with a
// pencil, where the date comes from, and the number of sentences. The date is typed in place; Enter
// hands it out, Escape leaves it. Stores nothing.
#pragma once

#include "format.h"
#include "report.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace tawthiq::ui {

class ReaderHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit ReaderHeader(const Format &format, QWidget *parent = nullptr);

    void setReport(const domain::Report &report, int sentences);
    void setFormat(const Format &format);
    void setReadOnly(bool readOnly, const QString &reason);
    void editDate(); // Ctrl+D, F2

Q_SIGNALS:
    void publicationDateEdited(QDate date);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const domain::Report &report);
    void takeTyped();
    void leaveEdit();
    void judgeTyped(const QString &typed);

    Format m_format;
    domain::Report m_report;
    int m_sentences = 0;
    QLabel *m_title;
    QLabel *m_published;
    QToolButton *m_date;
    QLineEdit *m_edit;
    QLabel *m_origin;
};

} // namespace tawthiq::ui
