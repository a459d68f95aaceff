// SPDX-License-Identifier: GPL-3.0-or-later
// Where list, text and evidence stand for a given width of the window: side by side, or as drawers
// over the text when there is no room. Keeps the widths a person drags, per size class. Drawers are
// placed by the direction of reading. GUI thread; the panes belong to the splitter or the host.
#pragma once

#include <QObject>

class QSplitter;
class QWidget;

namespace tawthiq::ui {

class PaneLayout final : public QObject
{
    Q_OBJECT
public:
    enum class Pane : quint8 { List, Evidence };

    // `host` is the parent of `splitter`; the text pane is the splitter's own.
    PaneLayout(QWidget &host, QSplitter &splitter, QWidget &list, QWidget &evidence);

    void fit(); // to the host's size
    [[nodiscard]] bool isDrawer(Pane pane) const;
    [[nodiscard]] bool isShown(Pane pane) const;
    void show(Pane pane, bool shown);
    void setTextOnly(bool textOnly);
    [[nodiscard]] bool isTextOnly() const { return m_textOnly; }
    void closeDrawers();

Q_SIGNALS:
    void changed(); // what is shown, or how

private:
    enum class Size : quint8 { Wide, Normal, Narrow, Slim };
    struct Place {
        QWidget *widget;
        bool wanted = true; // by the person, while it stands beside the text
        bool open = false; // as a drawer
    };
    [[nodiscard]] static Size sizeFor(int width);
    [[nodiscard]] Place &place(Pane pane) { return pane == Pane::List ? m_list : m_evidence; }
    [[nodiscard]] const Place &place(Pane pane) const { return pane == Pane::List ? m_list : m_evidence; }
    void settle(Pane pane);
    void placeDrawer(Pane pane);
    void restoreWidths();
    void keepWidths();

    QWidget &m_host;
    QSplitter &m_splitter;
    Place m_list;
    Place m_evidence;
    Size m_size = Size::Normal;
    bool m_textOnly = false;
    bool m_fitted = false;
};

} // namespace tawthiq::ui
