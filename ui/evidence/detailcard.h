// SPDX-License-Identifier: GPL-3.0-or-later
// The white card under a list: the sentence the selected row comes from, the facts in rows, and on
// demand why: the rule and the words behind every slot. GUI thread.
#pragma once

#include <QScrollArea>
#include <QString>

#include <utility>

class QGridLayout;
class QLabel;
class QToolButton;

namespace tawthiq::ui {

struct DetailContent {
    QString quote; // the sentence, as written; shown in its own direction
    QList<std::pair<QString, QString>> rows; // label, value ready to show
    QList<std::pair<QString, QString>> why; // slot, words and rule

    [[nodiscard]] bool isEmpty() const { return quote.isEmpty() && rows.isEmpty(); }
};

class DetailCard final : public QScrollArea
{
    Q_OBJECT
public:
    explicit DetailCard(QWidget *parent = nullptr);

    void setContent(const DetailContent &content);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill(QGridLayout &grid, const QList<std::pair<QString, QString>> &rows);

    QLabel *m_hint; // what to do while no row is selected
    QLabel *m_quote;
    QWidget *m_facts;
    QToolButton *m_whyButton;
    QWidget *m_why;
};

} // namespace tawthiq::ui
