// SPDX-License-Identifier: GPL-3.0-or-later
#include "kindtoggles.h"

#include "fonts.h"
#include "labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int BadgeSide = 18;
constexpr int Height = 28;
constexpr int Spacing = 8;
constexpr int TextMargin = 40; // the text column's, so that both begin at one line

// A checked button shows its badge filled, an unchecked one hollow: the state does not rest on the
// colour of a frame alone.
class KindButton final : public QToolButton
{
public:
    KindButton(MarkKind kind, QWidget *parent) : QToolButton(parent), m_kind(kind)
    {
        setCheckable(true);
        setChecked(true);
        setFont(uiFont(13));
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        setFocusPolicy(Qt::StrongFocus);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + BadgeSide + 24, Height};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {BadgeSide + 12, Height}; }
    void setCompact(bool compact)
    {
        if (compact == m_compact) {
            return;
        }
        m_compact = compact;
        setMaximumWidth(compact ? minimumSizeHint().width() : QWIDGETSIZE_MAX);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(theme.colour(hasFocus()         ? Role::Accent
                                        : underMouse() ? Role::Border
                                                       : Role::Hairline));
        painter.setBrush(theme.colour(Role::Paper));
        painter.drawRoundedRect(frame, Radius, Radius);
        if (hasFocus()) {
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), Radius - 1, Radius - 1);
        }
        const QRect badge = QStyle::visualRect(layoutDirection(), rect(),
                                               QRect(6, (height() - BadgeSide) / 2, BadgeSide, BadgeSide));
        paintBadge(painter, theme, badge);
        if (m_compact) {
            return;
        }
        const QRect words = QStyle::visualRect(
            layoutDirection(), rect(), QRect(6 + BadgeSide + 6, 0, width() - BadgeSide - 18, height()));
        painter.setPen(theme.colour(isChecked() ? Role::Text : Role::Secondary));
        painter.setFont(font());
        const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        painter.drawText(words, static_cast<int>(side), text());
    }

private:
    void paintBadge(QPainter &painter, const Theme &theme, const QRectF &badge) const
    {
        const QColor colour = theme.colour(colourRole(m_kind));
        painter.setPen(isChecked() ? QPen(Qt::NoPen) : QPen(colour, 1));
        painter.setBrush(isChecked() ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(badge.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(isChecked() ? theme.colour(Role::OnFigure) : colour);
        painter.setFont(uiFont(12, Weight::SemiBold));
        painter.drawText(badge, Qt::AlignCenter | Qt::TextDontClip, kindLetter(m_kind));
    }

    MarkKind m_kind;
    bool m_compact = false;
};

} // namespace

KindToggles::KindToggles(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"kindToggles"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(TextMargin, 6, TextMargin, 6);
    row->setSpacing(Spacing);
    for (std::size_t i = 0; i < MarkKinds.size(); ++i) {
        const MarkKind kind = MarkKinds.at(i);
        auto *button = new KindButton(kind, this);
        button->setObjectName(u"kindToggle%1"_s.arg(i + 1));
        button->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))));
        connect(button, &QToolButton::toggled, this, [this, kind](bool on) { Q_EMIT toggled(kind, on); });
        row->addWidget(button);
        m_buttons.at(i) = button;
    }
    row->addStretch(1);
    translate();
}

bool KindToggles::isChecked(MarkKind kind) const
{
    return m_buttons.at(static_cast<std::size_t>(kind))->isChecked();
}

void KindToggles::setChecked(MarkKind kind, bool checked)
{
    m_buttons.at(static_cast<std::size_t>(kind))->setChecked(checked);
}

void KindToggles::translate()
{
    for (const MarkKind kind : MarkKinds) {
        QToolButton *button = m_buttons.at(static_cast<std::size_t>(kind));
        const QKeySequence keys = button->shortcut(); // setText drops it
        button->setText(kindName(kind));
        button->setShortcut(keys);
        button->setToolTip(tr("Show or hide the marks: %1").arg(kindName(kind)));
        button->setAccessibleName(tr("Marks: %1").arg(kindName(kind)));
        button->updateGeometry();
    }
}

// Where the words do not fit, all of them go: cut ones would not tell the kinds apart.
void KindToggles::fit()
{
    const QMargins margins = layout()->contentsMargins();
    int wanted = margins.left() + margins.right() + Spacing * static_cast<int>(m_buttons.size() - 1);
    for (const QToolButton *button : m_buttons) {
        wanted += button->sizeHint().width();
    }
    for (QToolButton *button : m_buttons) {
        static_cast<KindButton *>(button)->setCompact(wanted > width());
    }
}

void KindToggles::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool KindToggles::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) { // margins or words changed
        fit();
    }
    return QWidget::event(event);
}

void KindToggles::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        translate();
    }
}

} // namespace tawthiq::ui
