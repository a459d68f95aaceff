// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewflow.h"

#include "corrections.h"
#include "evidencepages.h"
#include "evidenceroles.h"
#include "mentionwords.h"
#include "reviewbar.h"
#include "reviewreasons.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;
using domain::Review;
using domain::ReviewStatus;

ReviewKey reviewKey(const QKeyEvent &event)
{
    if ((event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != 0) {
        return ReviewKey::None;
    }
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_A:
    case u'ش':
        return shift ? ReviewKey::AcceptParts : ReviewKey::Accept;
    case u'ِ': // what Shift+ش types
        return ReviewKey::AcceptParts;
    case Qt::Key_R:
    case u'ق':
        return ReviewKey::Reject;
    case Qt::Key_U:
    case u'ع':
        return ReviewKey::TakeBack;
    case Qt::Key_N:
    case u'ى':
        return ReviewKey::Next;
    case Qt::Key_P:
    case u'ح':
        return ReviewKey::Previous;
    case Qt::Key_C:
    case u'ؤ':
        return ReviewKey::Place;
    default:
        return ReviewKey::None;
    }
}

ReviewFlow::ReviewFlow(EvidencePages &pages, ReviewBar &bar, std::function<EvidencePage *()> page) :
    m_pages(pages), m_bar(bar), m_page(std::move(page))
{
    connect(&bar, &ReviewBar::acceptRequested, this, [this] { run(ReviewKey::Accept); });
    connect(&bar, &ReviewBar::rejectRequested, this, [this] { run(ReviewKey::Reject); });
    connect(&bar, &ReviewBar::takeBackRequested, this, [this] { run(ReviewKey::TakeBack); });
    connect(&bar, &ReviewBar::nextRequested, this, [this] { run(ReviewKey::Next); });
}

void ReviewFlow::run(ReviewKey key)
{
    if (m_page() == nullptr) {
        return;
    }
    switch (key) {
    case ReviewKey::Accept:
    case ReviewKey::AcceptParts:
        decide(ReviewStatus::Accepted, {}, key == ReviewKey::AcceptParts);
        break;
    case ReviewKey::Reject:
        askReason();
        break;
    case ReviewKey::TakeBack:
        decide(ReviewStatus::Unreviewed, {}, false);
        break;
    case ReviewKey::Next:
        step(1);
        break;
    case ReviewKey::Previous:
        step(-1);
        break;
    case ReviewKey::Place:
        askPlace();
        break;
    default:
        break;
    }
}

domain::ReviewedObject ReviewFlow::objectOf(const QModelIndex &row) const
{
    const domain::Analysis &analysis = m_pages.figures.report().analysis;
    const QVariant number = row.data(items::IndexRole);
    const int index = number.isValid() ? number.toInt() : domain::NoIndex;
    if (index < 0) {
        return {};
    }
    const bool figure = m_page() == m_pages.pages.at(EvidencePanel::Figures);
    return figure ? domain::reviewedObject(analysis.figures.at(index))
                  : domain::reviewedObject(analysis.mentions.at(index));
}

// The selected row; with it the parts of a figure when asked for, and always all mentions of a row that
// stands for several.
QList<Review> ReviewFlow::decisions(bool withParts) const
{
    QList<Review> result;
    const auto add = [this, &result](const QModelIndex &row) {
        Review review;
        review.object = objectOf(row);
        const bool known = std::any_of(result.cbegin(), result.cend(), [&review](const Review &other) {
            return other.object == review.object;
        });
        if (!review.object.kind.isEmpty() && !known) {
            result += review;
        }
    };
    const QModelIndex row = m_page()->view().currentIndex();
    const bool figures = m_page() == m_pages.pages.at(EvidencePanel::Figures);
    add(row);
    const int members = row.isValid() && (withParts || !figures) ? row.model()->rowCount(row) : 0;
    for (int i = 0; i < members; ++i) {
        add(row.model()->index(i, 0, row));
    }
    return result;
}

bool ReviewFlow::isOpen(const QModelIndex &row) const
{
    const domain::ReviewedObject object = objectOf(row);
    return !object.kind.isEmpty()
        && domain::statusOf(m_pages.figures.report().reviews, object) == ReviewStatus::Unreviewed;
}

void ReviewFlow::decide(ReviewStatus status, const QString &reason, bool withParts)
{
    QList<Review> chosen = decisions(withParts);
    if (chosen.isEmpty() || m_readOnly) {
        return;
    }
    for (Review &review : chosen) {
        review.status = status;
        review.reason = reason;
    }
    const QModelIndex row = m_page()->view().currentIndex();
    if (status != ReviewStatus::Unreviewed) {
        step(1);
    }
    const bool stayed = row == m_page()->view().currentIndex();
    Q_EMIT decided(chosen);
    if (stayed && status != ReviewStatus::Unreviewed) {
        m_bar.showDone();
    }
}

void ReviewFlow::askReason()
{
    if (decisions(false).isEmpty() || m_readOnly) {
        return;
    }
    QMenu *choices = menu(u"reviewReasons"_s);
    int number = 0;
    for (const ReviewReason &reason : reviewReasons()) {
        const QString code = QString::fromLatin1(reason.code);
        QAction *action = choices->addAction(u"&%1  %2"_s.arg(++number).arg(reasonWords(code)));
        connect(action, &QAction::triggered, this,
                [this, code] { decide(ReviewStatus::Rejected, code, false); });
    }
    choices->popup(m_bar.rejectButton().mapToGlobal(QPoint(0, 0)));
}

QMenu *ReviewFlow::menu(const QString &name)
{
    auto *choices = new QMenu(&m_bar);
    choices->setObjectName(name);
    choices->setAttribute(Qt::WA_DeleteOnClose);
    return choices;
}

// Which of the places that bear the name is meant, on the keys 1 to 8; for all mentions of the row.
void ReviewFlow::askPlace()
{
    if (m_page() != m_pages.pages.at(EvidencePanel::Places) || m_readOnly) {
        return;
    }
    const QList<domain::Mention> &mentions = m_pages.places.report().analysis.mentions;
    const int index = m_page()->selected();
    const domain::PlaceReference *place =
        index < 0 || index >= mentions.size() ? nullptr : mentions.at(index).place();
    if (place == nullptr || place->candidates.isEmpty()) {
        return;
    }
    QMenu *choices = menu(u"placeChoices"_s);
    int number = 0;
    for (const domain::PlaceCandidate &candidate : place->candidates) {
        QAction *action =
            choices->addAction(u"&%1  %2"_s.arg(++number).arg(placeBreadcrumb(candidate).join(u" · "_s)));
        action->setCheckable(true);
        action->setChecked(number == 1);
        connect(action, &QAction::triggered, this, [this, code = candidate.id] { choosePlace(code); });
    }
    choices->popup(m_bar.rejectButton().mapToGlobal(QPoint(0, 0)));
}

void ReviewFlow::choosePlace(const QString &code)
{
    QList<Review> corrections;
    const QList<Review> chosen = decisions(false);
    for (const domain::Mention &mention : m_pages.places.report().analysis.mentions) {
        const bool meant = std::any_of(chosen.cbegin(), chosen.cend(), [&mention](const Review &review) {
            return review.object == domain::reviewedObject(mention);
        });
        if (meant) {
            corrections += library::placeCorrection(mention, code);
        }
    }
    if (!corrections.isEmpty()) {
        Q_EMIT decided(corrections);
    }
}

// To the next row in the order of the tree that nobody has decided about, beginning anew at the end.
void ReviewFlow::step(int by)
{
    const QTreeView &view = m_page()->view();
    const QModelIndex start = view.currentIndex();
    const auto wrap = [&view, by] {
        QModelIndex row = view.model()->index(0, 0);
        if (by < 0) {
            for (QModelIndex next = row; next.isValid(); next = view.indexBelow(next)) {
                row = next;
            }
        }
        return row;
    };
    QModelIndex row = start;
    bool wrapped = false;
    while (true) {
        row = !row.isValid() ? QModelIndex() : by > 0 ? view.indexBelow(row) : view.indexAbove(row);
        if (!row.isValid() && !wrapped) {
            row = wrap();
            wrapped = true;
        }
        if (!row.isValid() || row == start) {
            break;
        }
        if (isOpen(row)) {
            m_page()->view().setCurrentIndex(row);
            m_page()->view().scrollTo(row);
            Q_EMIT m_page()->chosen(m_page()->selected());
            return;
        }
    }
    if (!isOpen(start)) {
        m_bar.showDone();
    }
}

} // namespace tawthiq::ui
