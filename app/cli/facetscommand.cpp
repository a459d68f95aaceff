// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetscommand.h"

#include "jsonwriter.h"
#include "searchfilter.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace tawthiq::cli {

namespace {

class FacetPrinter
{
public:
    FacetPrinter(bool json, Console &console) : m_json(json), m_console(console) { }

    void print(const domain::Facets &facets)
    {
        line(u"reports"_s, {}, {}, facets.reports);
        printPlaces(facets.places);
        printAll(u"harm"_s, facets.harms);
        printAll(u"victim"_s, facets.victims);
        printAll(u"weapon"_s, facets.weapons);
        printAll(u"actor"_s, facets.actors);
        printAll(u"source"_s, facets.sources);
        printAll(u"status"_s, facets.statuses);
        printAll(u"month"_s, facets.months);
        line(u"notes"_s, u"with"_s, {}, facets.withNotes);
    }

private:
    void printAll(const QString &facet, const QList<domain::FacetValue> &values)
    {
        for (const domain::FacetValue &value : values) {
            line(facet, value.code.isEmpty() ? u"unknown"_s : value.code, value.name, value.reports);
        }
    }

    // The tree from above, each place under the one that contains it.
    void printPlaces(const QList<domain::PlaceFacet> &places)
    {
        QHash<QString, QList<const domain::PlaceFacet *>> below;
        QHash<QString, bool> known;
        for (const domain::PlaceFacet &place : places) {
            known.insert(place.id, true);
        }
        for (const domain::PlaceFacet &place : places) {
            below[known.contains(place.parent) ? place.parent : QString()] += &place;
        }
        printBelow({}, below, 0);
    }
    void printBelow(const QString &id, const QHash<QString, QList<const domain::PlaceFacet *>> &below,
                    int depth)
    {
        constexpr int Deepest = 32; // a cycle in damaged data must end
        for (const domain::PlaceFacet *place :
             depth < Deepest ? below.value(id) : QList<const domain::PlaceFacet *>()) {
            const QString name = place->nameAr.isEmpty() ? place->nameEn : place->nameAr;
            line(u"place"_s, place->id, name, place->reports, place->parent, depth);
            printBelow(place->id, below, depth + 1);
        }
    }

    void line(const QString &facet, const QString &code, const QString &name, qint64 reports,
              const QString &parent = {}, int depth = 0)
    {
        if (!m_json) {
            m_console.printLine(
                QStringList{facet, QString(QString(depth * 2, u' ') + code), name, QString::number(reports)}
                    .join(u'\t'));
            return;
        }
        std::string text;
        exchange::JsonWriter json(text);
        json.beginObject();
        for (const auto &[key, value] : {std::pair{"facet", facet}, std::pair{"code", code},
                                         std::pair{"name", name}, std::pair{"parent", parent}}) {
            if (!value.isEmpty()) {
                json.key(key);
                json.string(value);
            }
        }
        json.key("count");
        json.number(reports);
        json.endObject();
        text += '\n';
        m_console.printUtf8(text);
    }

    bool m_json;
    Console &m_console;
};

} // namespace

QString FacetsCommand::name() const
{
    return u"facets"_s;
}

QString FacetsCommand::summary() const
{
    return u"Count the reports that match under each value to filter by"_s;
}

QString FacetsCommand::arguments() const
{
    return u"[QUERY]"_s;
}

QList<QCommandLineOption> FacetsCommand::options() const
{
    const QList<QCommandLineOption> own{
        {u"format"_s, u"text (between tabs, the default) or jsonl."_s, u"text|jsonl"_s, u"text"_s}};
    return searchOptions() + own;
}

QString FacetsCommand::details() const
{
    return searchHelp() + uR"(
Each line: facet (reports place harm victim weapon actor source status month notes), code, name, number
of reports. A place counts all reports that name it or a place below it; text output shows the tree.

Examples:
  tawthiq-cli facets --library war.tawthiq
  tawthiq-cli facets 'براميل متفجرة' --place حلب --format jsonl --library war.tawthiq
)"_s;
}

ExitCode FacetsCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    const QString format = arguments.value(u"format"_s);
    if (format != u"text"_s && format != u"jsonl"_s) {
        return usageError(*this, u"--format is text or jsonl"_s, console);
    }
    const auto opened = openLibrary(arguments, library::OpenMode::ReadOnly, *this, console, Engine::None);
    if (!opened.library) {
        return opened.code;
    }
    domain::Query query;
    if (!readSearch(arguments, *opened.library, query, *this, console)) {
        return ExitCode::Usage;
    }
    const auto facets = opened.library->facets(query);
    if (!facets) {
        console.say(facets.error());
        return facets.error().column > 0 ? ExitCode::Usage : exitCodeFor(facets.error());
    }
    FacetPrinter(format == u"jsonl"_s, console).print(*facets);
    return ExitCode::Ok;
}

} // namespace tawthiq::cli
