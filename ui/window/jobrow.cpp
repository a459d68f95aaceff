// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobrow.h"

#include "bidi.h"
#include "fonts.h"
#include "icons.h"
#include "importflow.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace tawthiq::ui {

namespace {

constexpr int BarWidth = 120;
constexpr int BarHeight = 4;
constexpr int ButtonSize = 24;
constexpr qint64 BeforeTimeLeft = 10'000; // ms; earlier guesses mislead

class Bar final : public QWidget
{
public:
    Bar(const ImportFlow &flow, QWidget *parent) : QWidget(parent), m_flow(flow)
    {
        setFixedSize(BarWidth, BarHeight);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const Theme theme = Theme::of(palette());
        const library::ImportProgress &done = m_flow.progress();
        const double part = done.bytesTotal > 0
            ? static_cast<double>(done.bytesDone) / static_cast<double>(done.bytesTotal)
            : 0;
        const int filled = qRound(width() * std::clamp(part, 0.0, 1.0));
        QPainter painter(this);
        painter.fillRect(rect(), theme.colour(Role::Hairline));
        const int x = layoutDirection() == Qt::RightToLeft ? width() - filled : 0;
        painter.fillRect(QRect(x, 0, filled, height()), theme.colour(Role::Accent));
    }

private:
    const ImportFlow &m_flow;
};

} // namespace

JobRow::JobRow(ImportFlow &flow, const Format &format, QWidget *parent) :
    QWidget(parent),
    m_flow(flow),
    m_format(format),
    m_text(new QLabel(this)),
    m_bar(new Bar(flow, this)),
    m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("jobRow"));
    setAccessibleName(tr("Import in progress"));
    m_text->setFont(uiFont(12));
    m_text->setTextFormat(Qt::PlainText);
    m_cancel->setObjectName(QStringLiteral("cancelImport"));
    m_cancel->setIcon(icon(Icon::Close));
    m_cancel->setAutoRaise(true);
    m_cancel->setFixedSize(ButtonSize, ButtonSize);
    m_cancel->setFocusPolicy(Qt::TabFocus);
    m_cancel->setToolTip(tr("Cancel the import; what is done is kept"));
    m_cancel->setAccessibleName(tr("Cancel the import"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_text);
    line->addWidget(m_bar);
    line->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, &flow, &ImportFlow::cancel);
    connect(&flow, &ImportFlow::changed, this, &JobRow::refresh);
    refresh();
}

QString JobRow::words() const
{
    const library::ImportProgress &done = m_flow.progress();
    const qint64 sources = m_flow.sources();
    QString text = sources > 1 && done.done < sources
        ? tr("Importing %1 of %2").arg(m_format.number(done.done + 1), m_format.number(sources))
        : tr("Importing: %1", "number of reports").arg(m_format.number(done.done));
    if (m_flow.elapsed() > BeforeTimeLeft && done.bytesDone > 0 && done.bytesTotal > done.bytesDone) {
        const double rate = static_cast<double>(m_flow.elapsed()) / static_cast<double>(done.bytesDone);
        const int seconds = qRound(rate * static_cast<double>(done.bytesTotal - done.bytesDone) / 1000) + 1;
        const QString left = seconds > 90 ? tr("%n minute(s) left", nullptr, (seconds + 30) / 60)
                                          : tr("%n second(s) left", nullptr, seconds);
        text = tr("%1 · %2", "progress, time left").arg(text, isolate(m_format.shaped(left)));
    }
    return text;
}

void JobRow::refresh()
{
    setVisible(m_flow.isRunning());
    if (m_flow.isRunning()) {
        m_text->setText(words());
        m_text->setToolTip(isolate(QFileInfo(m_flow.progress().current).fileName()));
        m_bar->update();
    }
}

} // namespace tawthiq::ui
