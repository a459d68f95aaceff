// SPDX-License-Identifier: GPL-3.0-or-later
// The one selection of the window: the open report, the figure, mention or note chosen in it, the
// sentence in focus, and the reports read before. Panes observe it and never each other; a pane passes
// itself as `origin` so that it need not follow its own choice. GUI thread; borrows the desk.
#pragma once

#include "desk.h"

#include <QObject>

namespace tawthiq::ui {

class Selection final : public QObject
{
    Q_OBJECT
public:
    enum class Kind : quint8 { None, Figure, Mention, Note };
    struct Item {
        Kind kind = Kind::None;
        int index = domain::NoIndex; // into figures, mentions or annotations of report()
        friend bool operator==(const Item &, const Item &) = default;
    };

    explicit Selection(library::Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const library::OpenedReport &report() const { return m_report; }
    [[nodiscard]] domain::ReportId reportId() const { return m_report.report.id; }
    [[nodiscard]] Item item() const { return m_item; }
    [[nodiscard]] int sentence() const { return m_sentence; }
    [[nodiscard]] bool canGoBack() const { return m_place > 0; }
    [[nodiscard]] bool canGoForward() const { return m_place + 1 < m_visited.size(); }

    // Reads the report and shows it when it has arrived; a later call overtakes an earlier one.
    void open(domain::ReportId id);
    void back();
    void forward();
    // Takes a newer state of the open report, or reads it again.
    void take(const library::OpenedReport &report);
    void refresh();

    void choose(Item item, const QObject *origin);
    void setSentence(int sentence);

Q_SIGNALS:
    void reportChanged(); // another one, or the same with new content
    void itemChanged(const QObject *origin);
    void sentenceChanged();
    void historyChanged();
    void failed(const tawthiq::domain::Error &error);

private:
    void read(domain::ReportId id);
    void visit(int place);

    library::Desk &m_desk;
    library::OpenedReport m_report;
    Item m_item;
    int m_sentence = domain::NoIndex;
    QList<domain::ReportId> m_visited;
    qsizetype m_place = -1;
    quint64 m_request = 0;
};

} // namespace tawthiq::ui
