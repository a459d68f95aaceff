// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuredelegate.h"

#include "evidenceroles.h"
#include "figuretreemodel.h"
#include "figurewords.h"
#include "fonts.h"
#include "icons.h"
#include "labels.h"
#include "reviewsign.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace tawthiq::ui {

namespace {

constexpr int BadgeWidth = 34;
constexpr int BadgeHeight = 20;
constexpr int FirstLine = 24;
constexpr int SecondLine = 18;
constexpr int FlagLine = 24;
constexpr int Margin = 8;
constexpr int StateWidth = 28;
constexpr int NumberSize = 17;

} // namespace

struct FigureDelegate::Row {
    int figure = domain::NoIndex;
    FigureWords words;
    StyledLine first;
    StyledLine second;
    QString question;
    domain::ReviewStatus status = domain::ReviewStatus::Unreviewed;

    [[nodiscard]] int height() const
    {
        return Margin + FirstLine + (second.isEmpty() ? 0 : SecondLine) + (question.isEmpty() ? 0 : FlagLine)
            + Margin / 2;
    }
};

FigureDelegate::FigureDelegate(const items::FigureTreeModel &model, QObject *parent) :
    QStyledItemDelegate(parent), m_model(model)
{
}

FigureDelegate::Row FigureDelegate::rowOf(const QModelIndex &index, const QPalette &palette) const
{
    const Theme theme = Theme::of(palette);
    const QList<domain::CasualtyFigure> &figures = m_model.report().analysis.figures;
    Row row;
    row.figure = index.data(items::IndexRole).toInt();
    const domain::CasualtyFigure &figure = figures.at(row.figure);
    const bool hangs = index.parent().isValid();
    const domain::CasualtyFigure *whole =
        hangs ? &figures.at(index.parent().data(items::IndexRole).toInt()) : nullptr;
    row.words = figureWords(m_format, figure, whole);
    const QColor secondary = theme.colour(Role::Secondary);
    row.status = domain::statusOf(m_model.report().reviews, domain::reviewedObject(figure));
    const bool struck = row.status == domain::ReviewStatus::Rejected;
    const QColor text = theme.colour(struck ? Role::Secondary : Role::Text);
    const auto font = [struck](int size, Weight weight = Weight::Regular) {
        QFont made = uiFont(size, weight);
        made.setStrikeOut(struck);
        return made;
    };
    if (figure.relation && figure.relation->type == domain::RelationType::Repeats) {
        row.first.add(tr("said again:"), uiFont(13), secondary);
    }
    row.first.add(row.words.relation, uiFont(13), secondary);
    row.first.add(row.words.qualifier, font(hangs ? 13 : 14), secondary);
    row.first.add(row.words.number, font(hangs ? 15 : NumberSize, Weight::SemiBold), text);
    row.first.add(row.words.noun, font(hangs ? 13 : 14), text);
    QStringList remarks;
    if (!hangs) {
        remarks += measureWords(figure);
    }
    if (figure.polarity == domain::Polarity::Negated) {
        remarks += label(figure.polarity);
    }
    if (figure.modality != domain::Modality::Actual) {
        remarks += label(figure.modality);
    }
    if (figure.stage != domain::TollStage::None) {
        remarks += label(figure.stage);
    }
    remarks.removeAll(QString());
    row.second.add(remarks.join(u" · "_s), uiFont(12), secondary);
    row.question = attachmentQuestion(m_format, figures, row.figure);
    return row;
}

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const Row row = rowOf(index, option.palette);
    const Qt::LayoutDirection direction = option.direction;
    const bool rtl = direction == Qt::RightToLeft;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = option.rect.adjusted(2, 1, -2, -1);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(theme.colour(Role::Accent), 1));
        painter->setBrush(theme.colour(Role::AccentTint));
        painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    }
    const int top = option.rect.top() + Margin / 2 + 2;
    const QRect inner = option.rect.adjusted(Margin, 0, -Margin, 0);
    const QRect badge(rtl ? inner.right() - BadgeWidth + 1 : inner.left(),
                      top + (FirstLine - BadgeHeight) / 2, BadgeWidth, BadgeHeight);
    paintBadge(painter, badge, m_format.badge(row.figure), option.palette);

    const int textLeft = rtl ? inner.left() + StateWidth : badge.right() + 1 + Margin;
    const int textRight = rtl ? badge.left() - Margin : inner.right() - StateWidth;
    const int width = textRight - textLeft;
    row.first.draw(*painter, QRectF(textLeft, top, width, FirstLine), direction);
    int y = top + FirstLine;
    if (!row.second.isEmpty()) {
        row.second.draw(*painter, QRectF(textLeft, y, width, SecondLine), direction);
        y += SecondLine;
    }
    if (!row.question.isEmpty()) {
        StyledLine question;
        question.add(row.question, uiFont(12), theme.colour(Role::Warning));
        constexpr int Sign = 14;
        const qreal wanted = question.width(direction) + Sign + 3 * Margin;
        const qreal flagWidth = std::min<qreal>(wanted, width);
        const QRectF flag(rtl ? textRight - flagWidth : textLeft, y + 2, flagWidth, FlagLine - 4);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.colour(Role::WarningTint));
        painter->drawRoundedRect(flag, Radius, Radius);
        const QRectF sign(rtl ? flag.right() - Margin - Sign : flag.left() + Margin,
                          flag.center().y() - Sign / 2.0, Sign, Sign);
        paintIcon(*painter, sign, Icon::Warning, theme.colour(Role::Warning), direction);
        const QRectF words = rtl ? flag.adjusted(Margin, 0, -(2 * Margin + Sign), 0)
                                 : flag.adjusted(2 * Margin + Sign, 0, -Margin, 0);
        question.draw(*painter, words, direction);
    }
    const QRectF state(rtl ? inner.left() : inner.right() - 16, top + (FirstLine - 16) / 2.0, 16, 16);
    const ReviewSign sign = reviewSign(row.status);
    paintIcon(*painter, state, sign.icon, theme.colour(sign.role), direction);
    painter->restore();
}

void FigureDelegate::paintBadge(QPainter *painter, const QRect &rect, const QString &text,
                                const QPalette &palette) const
{
    const QColor colour = Theme::of(palette).colour(Role::Figure);
    painter->setPen(QPen(colour, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->setFont(uiFont(12, Weight::SemiBold));
    painter->setPen(colour);
    painter->drawText(rect, Qt::AlignCenter, text);
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {100, rowOf(index, option.palette).height()};
}

bool FigureDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (!index.isValid() || event->type() != QEvent::ToolTip) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QToolTip::showText(event->globalPos(), accessibleText(index.data(items::IndexRole).toInt()), view);
    return true;
}

QString FigureDelegate::accessibleText(int index) const
{
    const domain::CasualtyFigure &figure = m_model.report().analysis.figures.at(index);
    QStringList parts{m_format.badge(index), figureWords(m_format, figure).joined(),
                      label(domain::statusOf(m_model.report().reviews, domain::reviewedObject(figure))),
                      tr("sentence %1").arg(m_format.number(figure.sentence + 1))};
    return parts.join(tr(", ", "between the parts of a row read aloud"));
}

QString FigureDelegate::displayText(const QVariant &value, const QLocale & /*locale*/) const
{
    return value.toString();
}

} // namespace tawthiq::ui
