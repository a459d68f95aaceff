// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerheader.h"

#include "bidi.h"
#include "dateparser.h"
#include "fonts.h"
#include "icons.h"
#include "labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int TextMargin = 40; // the text column's
constexpr int EditWidth = 200;

// The date as a link: its words, then the pencil.
class DateButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + IconSide + 3 * Gap, LinkHeight};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::of(palette());
        QPainter painter(this);
        if (hasFocus() || (underMouse() && isEnabled())) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(
                QPen(theme.colour(hasFocus() ? Role::Accent : Role::Hairline), hasFocus() ? 2 : 1));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius, Radius);
        }
        const int words = fontMetrics().horizontalAdvance(text());
        const auto place = [this](int x, int w) {
            return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, w, height()));
        };
        const QColor ink =
            palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
        painter.setPen(ink);
        painter.drawText(place(Gap, words), Qt::AlignCenter | Qt::TextDontClip, text());
        paintIcon(painter, place(Gap + words + Gap, IconSide), m_sign, ink, layoutDirection());
    }

public:
    void setSign(Icon sign) { m_sign = sign; }

private:
    static constexpr int IconSide = 14;
    static constexpr int Gap = 4;
    static constexpr int LinkHeight = 24;
    Icon m_sign = Icon::Pencil;
};

[[nodiscard]] QPalette withText(QPalette palette, Role role)
{
    const QColor colour = Theme::of(palette).colour(role);
    palette.setColor(QPalette::WindowText, colour);
    palette.setColor(QPalette::ButtonText, colour);
    return palette;
}

} // namespace

ReaderHeader::ReaderHeader(const Format &format, QWidget *parent) :
    QWidget(parent),
    m_format(format),
    m_title(new QLabel(this)),
    m_published(new QLabel(this)),
    m_date(new DateButton(this)),
    m_edit(new QLineEdit(this)),
    m_origin(new QLabel(this))
{
    setObjectName(u"readerHeader"_s);
    m_title->setObjectName(u"reportTitle"_s);
    m_title->setFont(uiFont(17, Weight::SemiBold));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_date->setObjectName(u"publicationDate"_s);
    m_date->setFocusPolicy(Qt::StrongFocus);
    m_edit->setObjectName(u"publicationDateEdit"_s);
    m_edit->setMaximumWidth(EditWidth);
    m_edit->hide();
    m_edit->installEventFilter(this);
    m_published->setBuddy(m_date);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_published);
    line->addWidget(m_date);
    line->addWidget(m_edit);
    line->addWidget(m_origin);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(TextMargin, 12, TextMargin, 8);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addLayout(line);
    connect(m_date, &QToolButton::clicked, this, &ReaderHeader::editDate);
    connect(m_edit, &QLineEdit::returnPressed, this, &ReaderHeader::takeTyped);
    connect(m_edit, &QLineEdit::textEdited, this, &ReaderHeader::judgeTyped);
    show({});
}

void ReaderHeader::setReport(const domain::Report &report, int sentences)
{
    leaveEdit();
    m_sentences = sentences;
    show(report);
}

void ReaderHeader::setFormat(const Format &format)
{
    m_format = format;
    show(domain::Report(m_report));
}

void ReaderHeader::setReadOnly(bool readOnly, const QString &reason)
{
    m_date->setEnabled(!readOnly);
    m_date->setToolTip(readOnly ? reason : tr("Change the publication date"));
}

void ReaderHeader::show(const domain::Report &report)
{
    m_report = report;
    const Qt::LayoutDirection direction = directionOf(report.title, layoutDirection());
    m_title->setLayoutDirection(direction);
    m_title->setAlignment((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
                          | Qt::AlignVCenter);
    m_title->setText(report.title);
    m_published->setText(tr("Published"));
    m_published->setPalette(withText(palette(), Role::Secondary));
    const bool dated = report.publishedOn.isValid();
    m_date->setText(dated ? m_format.date(report.publishedOn) : tr("no publication date"));
    static_cast<DateButton *>(m_date)->setSign(dated ? Icon::Pencil : Icon::CalendarUnknown);
    m_date->setPalette(withText(palette(), dated ? Role::Accent : Role::Warning));
    m_date->setAccessibleName(tr("Publication date: %1").arg(m_date->text()));
    m_edit->setAccessibleName(tr("Publication date"));
    // Digits alone are not right-to-left text: without this they would keep to the far side.
    m_edit->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    m_edit->setPlaceholderText(tr("day month year"));
    const QString count = tr("%n sentence(s)", "in the report", m_sentences);
    m_origin->setText(dated ? tr("· %1 · %2", "origin of the date, number of sentences")
                                  .arg(label(report.publicationBasis), m_format.shaped(count))
                            : tr("· %1", "number of sentences").arg(m_format.shaped(count)));
    m_origin->setPalette(withText(palette(), Role::Secondary));
    for (QWidget *part : {static_cast<QWidget *>(m_published), static_cast<QWidget *>(m_origin)}) {
        part->setVisible(report.id != 0);
    }
    m_date->setVisible(report.id != 0 && m_edit->isHidden());
}

void ReaderHeader::editDate()
{
    if (!m_date->isEnabled() || m_report.id == 0) {
        return;
    }
    m_date->hide();
    m_edit->show();
    m_edit->setText(m_format.shaped(m_report.publishedOn.toString(u"d/M/yyyy"_s)));
    m_edit->selectAll();
    m_edit->setFocus();
}

// Red is for damage: a date that is not readable yet is only told in words.
void ReaderHeader::judgeTyped(const QString &typed)
{
    const QDate date = parseDate(typed);
    m_edit->setToolTip(date.isValid() ? m_format.date(date)
                                      : tr("Not a date yet: 5/11/2021 or 5 November 2021"));
}

void ReaderHeader::takeTyped()
{
    const QDate date = parseDate(m_edit->text());
    if (!date.isValid()) {
        judgeTyped(m_edit->text());
        m_edit->selectAll();
        return;
    }
    leaveEdit();
    if (date != m_report.publishedOn) {
        Q_EMIT publicationDateEdited(date);
    }
}

void ReaderHeader::leaveEdit()
{
    m_edit->hide();
    m_date->setVisible(m_report.id != 0);
}

bool ReaderHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        leaveEdit();
        m_date->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReaderHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::PaletteChange) {
        show(domain::Report(m_report));
    }
}

} // namespace tawthiq::ui
