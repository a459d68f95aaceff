// SPDX-License-Identifier: GPL-3.0-or-later
#include "mentiondelegate.h"

#include "bidi.h"
#include "evidencetreemodel.h"
#include "fonts.h"
#include "icons.h"
#include "labels.h"
#include "mentionwords.h"
#include "notelistmodel.h"
#include "reviewsign.h"
#include "styledline.h"
#include "theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace tawthiq::ui {

namespace {

constexpr int LineHeight = 20;
constexpr int Margin = 12;
constexpr int RowPadding = 4;
constexpr int CountWidth = 32;

// Country ‹ first level ‹ place, the chevrons as words' neighbours of either direction.
QString crumbs(const QStringList &names)
{
    QStringList isolated;
    for (const QString &name : names) {
        isolated += isolate(name);
    }
    return isolated.join(u" · "_s);
}

} // namespace

MentionDelegate::MentionDelegate(const items::EvidenceTreeModel &model, QObject *parent) :
    QStyledItemDelegate(parent), m_model(model)
{
}

MentionDelegate::Lines MentionDelegate::linesOf(const QModelIndex &index) const
{
    if (index.data(items::GroupRole).toInt() == static_cast<int>(items::RowGroup::NotLocations)) {
        return {tr("Not locations"), {}, tr("actors and parts of names; never mapped or counted"), false};
    }
    const int number = index.data(items::IndexRole).toInt();
    if (qobject_cast<const items::NoteListModel *>(&m_model) != nullptr) {
        return noteLines(number);
    }
    return mentionLines(number);
}

MentionDelegate::Lines MentionDelegate::mentionLines(int number) const
{
    const library::OpenedReport &report = m_model.report();
    const domain::Mention &mention = report.analysis.mentions.at(number);
    Lines lines;
    lines.first = mentionQuote(report, number);
    if (const domain::TimeExpression *time = mention.time()) {
        addTime(lines, mention, *time);
    } else if (const domain::PlaceReference *place = mention.place()) {
        addPlace(lines, *place);
    } else if (const domain::PersonReference *person = mention.person()) {
        lines.second = person->role.isEmpty() ? QString() : isolate(person->role);
    } else if (const domain::OrganisationReference *organisation = mention.organisation()) {
        const QString name = organisation->nameEn.isEmpty() ? QString() : isolate(organisation->nameEn);
        const QString actor = organisation->actor.isEmpty() ? QString() : isolateLtr(organisation->actor);
        lines.second = name.isEmpty() ? actor : name;
    }
    return lines;
}

void MentionDelegate::addTime(Lines &lines, const domain::Mention &mention,
                              const domain::TimeExpression &time) const
{
    lines.value = m_format.time(time);
    lines.second = timeBasis(m_format, m_model.report(), time);
    lines.doubtful = !time.from.isValid() && time.anchoredToPublication;
    for (const library::PublicationChange::ChangedTime &change : m_changed) {
        if (change.span == mention.span) {
            const QString before = change.beforeFrom.isValid()
                ? m_format.period(change.beforeFrom, change.beforeTo)
                : isolateLtr(change.before);
            lines.second = tr("was: %1").arg(before);
            lines.doubtful = true;
        }
    }
}

void MentionDelegate::addPlace(Lines &lines, const domain::PlaceReference &place) const
{
    if (place.use != domain::MentionUse::Location) {
        lines.second = label(place.use);
        return;
    }
    if (place.candidates.isEmpty()) {
        lines.second = tr("not in the gazetteer");
        lines.doubtful = true;
        return;
    }
    lines.second = crumbs(placeBreadcrumb(place.candidates.first())) + u" · "_s + label(place.precision);
    if (place.candidates.size() > 1) {
        lines.second += u" · "_s + tr("%n candidates", nullptr, static_cast<int>(place.candidates.size()));
    }
}

MentionDelegate::Lines MentionDelegate::noteLines(int number) const
{
    const domain::Annotation &annotation = m_model.report().annotations.at(number);
    const QString when = m_format.dateTime(annotation.modifiedAt);
    const QString by = annotation.author.isEmpty() ? when : isolate(annotation.author) + u" · "_s + when;
    const QString first = annotation.note.section(u'\n', 0, 0);
    return {isolate(first.isEmpty() ? annotation.exact : first),
            {},
            isolate(annotation.exact) + u" · "_s + by,
            false};
}

void MentionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const Lines lines = linesOf(index);
    const bool rtl = option.direction == Qt::RightToLeft;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(theme.colour(Role::Accent), 1));
        painter->setBrush(theme.colour(Role::AccentTint));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2.5, 1.5, -2.5, -1.5), Radius, Radius);
    }
    QRectF area = QRectF(option.rect).adjusted(Margin, RowPadding, -Margin, -RowPadding);
    const int count = index.data(items::CountRole).toInt();
    if (count > 1) {
        StyledLine number;
        number.add(tr("×%1", "times a name occurs").arg(m_format.bareNumber(count)), uiFont(12),
                   theme.colour(Role::Secondary));
        const QRectF corner(rtl ? area.left() : area.right() - CountWidth, area.top(), CountWidth,
                            LineHeight);
        number.draw(*painter, corner, rtl ? Qt::LeftToRight : Qt::RightToLeft);
        area = rtl ? area.adjusted(CountWidth, 0, 0, 0) : area.adjusted(0, 0, -CountWidth, 0);
    }
    const domain::ReviewStatus status = statusOf(index);
    if (status != domain::ReviewStatus::Unreviewed) {
        constexpr int Sign = 16;
        const ReviewSign sign = reviewSign(status);
        const QRectF corner(rtl ? area.left() : area.right() - Sign, area.top() + 2, Sign, Sign);
        paintIcon(*painter, corner, sign.icon, theme.colour(sign.role), option.direction);
        area = rtl ? area.adjusted(Sign + Margin, 0, 0, 0) : area.adjusted(0, 0, -Sign - Margin, 0);
    }
    StyledLine first;
    QFont words = uiFont(14);
    words.setStrikeOut(status == domain::ReviewStatus::Rejected);
    first.add(lines.first, words, theme.colour(Role::Text));
    if (!lines.value.isEmpty()) {
        first.add(QString(rtl ? QChar(0x2190) : QChar(0x2192)), uiFont(13), theme.colour(Role::Secondary));
        first.add(lines.value, uiFont(13, Weight::SemiBold),
                  theme.colour(lines.doubtful ? Role::Warning : Role::Text));
    }
    first.draw(*painter, QRectF(area.left(), area.top(), area.width(), LineHeight), option.direction);
    StyledLine second;
    second.add(lines.second, uiFont(12), theme.colour(lines.doubtful ? Role::Warning : Role::Secondary));
    second.draw(*painter, QRectF(area.left(), area.top() + LineHeight, area.width(), LineHeight),
                option.direction);
    painter->restore();
}

QSize MentionDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return {100, 2 * LineHeight + 2 * RowPadding};
}

// Of the mention a row shows; notes have none.
domain::ReviewStatus MentionDelegate::statusOf(const QModelIndex &index) const
{
    const library::OpenedReport &report = m_model.report();
    const QVariant number = index.data(items::IndexRole);
    const bool notes = qobject_cast<const items::NoteListModel *>(&m_model) != nullptr;
    if (notes || !number.isValid() || number.toInt() < 0
        || number.toInt() >= report.analysis.mentions.size()) {
        return domain::ReviewStatus::Unreviewed;
    }
    return domain::statusOf(report.reviews,
                            domain::reviewedObject(report.analysis.mentions.at(number.toInt())));
}

QString MentionDelegate::accessibleText(const QModelIndex &index) const
{
    const Lines lines = linesOf(index);
    const domain::ReviewStatus status = statusOf(index);
    QStringList parts{lines.first, lines.value, lines.second,
                      status == domain::ReviewStatus::Unreviewed ? QString() : label(status)};
    parts.removeAll(QString());
    return parts.join(tr(", ", "between the parts of a row read aloud"));
}

} // namespace tawthiq::ui
