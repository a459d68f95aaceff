// SPDX-License-Identifier: GPL-3.0-or-later
// The one-key flow of review over the rows of the panel: accept and go on, reject with a reason, take
// back, next and previous that nobody has decided about. A row that stands for several mentions
// decides about all of them. It asks for decisions; it stores none. GUI thread; borrows the pages.
#pragma once

#include "review.h"

#include <QObject>

#include <functional>

class QKeyEvent;
class QMenu;
class QModelIndex;

namespace tawthiq::ui {

class EvidencePage;
class ReviewBar;
struct EvidencePages;

enum class ReviewKey : quint8 { None, Accept, AcceptParts, Reject, TakeBack, Next, Previous, Place };

// What a key asks for, on a Latin or an Arabic keyboard: the same places of the hand.
[[nodiscard]] ReviewKey reviewKey(const QKeyEvent &event);

class ReviewFlow final : public QObject
{
    Q_OBJECT
public:
    // `page` tells the page in front; it answers null for notes.
    ReviewFlow(EvidencePages &pages, ReviewBar &bar, std::function<EvidencePage *()> page);

    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    void run(ReviewKey key);

Q_SIGNALS:
    void decided(const QList<tawthiq::domain::Review> &decisions);

private:
    [[nodiscard]] QList<domain::Review> decisions(bool withParts) const;
    [[nodiscard]] bool isOpen(const QModelIndex &row) const;
    [[nodiscard]] domain::ReviewedObject objectOf(const QModelIndex &row) const;
    void decide(domain::ReviewStatus status, const QString &reason, bool withParts);
    void askReason();
    void askPlace();
    void choosePlace(const QString &code);
    QMenu *menu(const QString &name);
    void step(int by);

    EvidencePages &m_pages;
    ReviewBar &m_bar;
    std::function<EvidencePage *()> m_page;
    bool m_readOnly = false;
};

} // namespace tawthiq::ui
