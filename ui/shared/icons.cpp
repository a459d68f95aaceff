// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    Icon icon;
    const char *file;
    bool mirrored = false;
};

// clang-format off
constexpr std::array<Row, static_cast<std::size_t>(Icon::Count)> Table{{
    {Icon::Back, "back", true}, {Icon::Forward, "forward", true},
    {Icon::Undo, "undo", true}, {Icon::Redo, "redo", true},
    {Icon::Chevron, "chevron", true}, {Icon::Quote, "quote", true},
    {Icon::List, "list", true}, {Icon::Indent, "indent", true}, {Icon::Send, "send", true},
    {Icon::Search, "search"}, {Icon::Import, "import"}, {Icon::Export, "export"},
    {Icon::Place, "place"}, {Icon::Calendar, "calendar"}, {Icon::CalendarUnknown, "calendar-unknown"},
    {Icon::Interval, "interval"}, {Icon::Source, "source"}, {Icon::Flag, "flag"},
    {Icon::Warning, "warning"}, {Icon::Question, "question"}, {Icon::Unreviewed, "unreviewed"},
    {Icon::Accepted, "accepted"}, {Icon::Corrected, "corrected"}, {Icon::Rejected, "rejected"},
    {Icon::Pencil, "pencil"}, {Icon::Note, "note"}, {Icon::Tag, "tag"}, {Icon::TextSize, "text-size"},
    {Icon::Theme, "theme"}, {Icon::Pick, "pick"}, {Icon::Link, "link"}, {Icon::Close, "close"},
    {Icon::Down, "down"}, {Icon::Up, "up"}, {Icon::Sort, "sort"}, {Icon::Filter, "filter"},
    {Icon::Plus, "plus"}, {Icon::Person, "person"}, {Icon::Organisation, "organisation"},
    {Icon::Figure, "figure"}, {Icon::Settings, "settings"}, {Icon::Help, "help"},
    {Icon::Trash, "trash"}, {Icon::Copy, "copy"}, {Icon::Eye, "eye"}, {Icon::Keyboard, "keyboard"},
    {Icon::Library, "library"}, {Icon::Info, "info"}, {Icon::Error, "error"},
}};
// clang-format on

[[nodiscard]] const Row &rowOf(Icon name)
{
    const Row &row = Table.at(static_cast<std::size_t>(name));
    Q_ASSERT(row.icon == name);
    return row;
}

// The drawing at `pixels` device pixels a side, its lines in `colour`. The files draw in black; the
// colour is laid over their alpha.
[[nodiscard]] QPixmap tinted(Icon name, const QColor &colour, int pixels, bool mirrored)
{
    const QString key = u"tawthiq-%1-%2-%3-%4"_s.arg(static_cast<int>(name))
                            .arg(colour.rgba(), 8, 16)
                            .arg(pixels)
                            .arg(mirrored ? 1 : 0);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(iconPath(name)).render(&painter, QRectF(image.rect()));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    pixmap = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class Engine final : public QIconEngine
{
public:
    Engine(Icon name, std::optional<Role> role) : m_name(name), m_role(role) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, colour(mode), QGuiApplication::layoutDirection());
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const bool mirrored = QGuiApplication::isRightToLeft() && isMirrored(m_name);
        return tinted(m_name, colour(mode), std::min(size.width(), size.height()), mirrored);
    }
    // Any size can be drawn; without sizes of its own QIcon would ask for none larger than nothing.
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    bool isNull() override { return false; }
    [[nodiscard]] QIconEngine *clone() const override { return new Engine(*this); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled) {
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        }
        if (m_role) {
            return Theme::of(palette).colour(*m_role);
        }
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
    }

    Icon m_name;
    std::optional<Role> m_role;
};

} // namespace

QIcon icon(Icon name, std::optional<Role> role)
{
    return QIcon(new Engine(name, role));
}

void paintIcon(QPainter &painter, const QRectF &rect, Icon name, const QColor &colour,
               Qt::LayoutDirection direction)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const double side = std::min(rect.width(), rect.height());
    const bool mirrored = direction == Qt::RightToLeft && isMirrored(name);
    QPixmap pixmap = tinted(name, colour, qRound(side * ratio), mirrored);
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(QPointF(rect.center().x() - side / 2, rect.center().y() - side / 2), pixmap);
}

bool isMirrored(Icon name)
{
    return rowOf(name).mirrored;
}

QString iconPath(Icon name)
{
    return u":/tawthiq/icons/%1.svg"_s.arg(QLatin1StringView(rowOf(name).file));
}

} // namespace tawthiq::ui
