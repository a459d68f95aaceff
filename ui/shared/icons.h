// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own line icons (resources/icons, 16 grid, 1.4 stroke), drawn in the text colour of
// the palette at paint time, so that one QIcon serves both themes, disabled and selected states, any
// scale. Those that point along the line of reading are mirrored in right-to-left windows.
#pragma once

#include "theme.h"

#include <QIcon>

#include <optional>

class QPainter;

namespace tawthiq::ui {

enum class Icon : quint8 {
    Back,
    Forward,
    Undo,
    Redo,
    Chevron, // towards the end of the line; breadcrumb
    Quote,
    List,
    Indent,
    Send,
    Search,
    Import,
    Export,
    Place,
    Calendar,
    CalendarUnknown,
    Interval, // a period of time
    Source,
    Flag,
    Warning,
    Question,
    Unreviewed, // dashed ring
    Accepted, // ring, tick
    Corrected, // ring, pencil
    Rejected, // ring, cross
    Pencil,
    Note,
    Tag,
    TextSize,
    Theme,
    Pick,
    Link,
    Close,
    Down,
    Up,
    Sort,
    Filter,
    Plus,
    Person,
    Organisation,
    Figure,
    Settings,
    Help,
    Trash,
    Copy,
    Eye,
    Keyboard,
    Library,
    Info,
    Error,
    Count
};

// In the palette's text colour, or in `role` of the theme at hand.
[[nodiscard]] QIcon icon(Icon name, std::optional<Role> role = {});

// For delegates: the icon in exactly this colour and direction.
void paintIcon(QPainter &painter, const QRectF &rect, Icon name, const QColor &colour,
               Qt::LayoutDirection direction);

[[nodiscard]] bool isMirrored(Icon name);

// Path of the drawing inside the program, ":/tawthiq/icons/search.svg".
[[nodiscard]] QString iconPath(Icon name);

} // namespace tawthiq::ui
