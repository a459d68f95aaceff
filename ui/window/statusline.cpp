// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include "accountname.h"
#include "bidi.h"
#include "fonts.h"
#include "icons.h"
#include "jobrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LineHeight = 28;

} // namespace

StatusLine::StatusLine(ImportFlow &flow, const Format &format, QWidget *parent) :
    QStatusBar(parent), m_format(format)
{
    setSizeGripEnabled(false);
    setFixedHeight(LineHeight);
    setAccessibleName(tr("Status"));
    auto *content = new QWidget(this);
    auto *line = new QHBoxLayout(content);
    line->setContentsMargins(16, 0, 16, 0);
    line->setSpacing(16);
    m_sentence = addLabel(*line);
    m_sentence->setObjectName(u"statusSentence"_s);
    m_reviewed = addLabel(*line);
    m_warnings = new QToolButton(content);
    m_warnings->setObjectName(u"statusWarnings"_s);
    m_warnings->setFont(uiFont(12));
    m_warnings->setIcon(icon(Icon::Warning, Role::Warning));
    m_warnings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_warnings->setAutoRaise(true);
    m_warnings->setFocusPolicy(Qt::TabFocus);
    line->addWidget(m_warnings);
    line->addStretch(1);
    line->addWidget(new JobRow(flow, format, content));
    m_saved = addLabel(*line);
    m_saved->setObjectName(u"statusSaved"_s);
    m_person = addLabel(*line);
    if (const QString name = library::accountName(); !name.isEmpty()) {
        m_person->setText(tr("Reviewer: %1").arg(isolate(name)));
    }
    addWidget(content, 1);
    connect(m_warnings, &QToolButton::clicked, this, &StatusLine::warningsRequested);
    showSentence(-1, 0);
    showSummary(nullptr);
    showSaved(false, false);
}

QLabel *StatusLine::addLabel(QHBoxLayout &line)
{
    auto *label = new QLabel(this);
    label->setFont(uiFont(12));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
    line.addWidget(label);
    return label;
}

void StatusLine::showSentence(int sentence, int of)
{
    m_sentence->setText(sentence < 0 || of == 0 ? QString()
                                                : tr("Sentence %1").arg(m_format.ofTotal(sentence + 1, of)));
    m_sentence->setVisible(!m_sentence->text().isEmpty());
}

void StatusLine::showSummary(const domain::ReportSummary *summary)
{
    const bool figures = summary && summary->figureCount > 0;
    m_reviewed->setText(
        figures
            ? tr("Figures reviewed: %1").arg(m_format.ofTotal(summary->reviewedCount, summary->figureCount))
            : QString());
    m_reviewed->setVisible(figures);
    const int warnings = summary ? summary->warningCount : 0;
    const QString text = isolate(m_format.shaped(tr("%n warning(s)", nullptr, warnings)));
    m_warnings->setText(text);
    m_warnings->setAccessibleName(text);
    m_warnings->setToolTip(tr("Show the figures with a question"));
    m_warnings->setVisible(warnings > 0);
}

void StatusLine::showSaved(bool saving, bool readOnly)
{
    m_saved->setText(readOnly     ? tr("This library is read-only")
                         : saving ? tr("Saving…")
                                  : tr("All changes saved"));
}

} // namespace tawthiq::ui
