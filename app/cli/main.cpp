// SPDX-License-Identifier: GPL-3.0-or-later
// First form of `tawthiq-cli extract`, replaced by one file per command.
#include "analyser.h"
#include "analysisjson.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tawthiq;

namespace {

struct Options {
    QDate published;
    exchange::JsonKinds kinds;
};

void print(const extract::Analyser &analyser, const Options &options, const QByteArray &id, QDate published,
           const QString &text)
{
    const QDate day = published.isValid() ? published : options.published;
    const domain::Analysis analysis = analyser.analyse(text, day);
    std::string out;
    exchange::appendAnalysisJson(out,
                                 {std::string_view(id.constData(), static_cast<std::size_t>(id.size())), day},
                                 text, analysis, options.kinds);
    out += '\n';
    std::fwrite(out.data(), 1, out.size(), stdout);
}

QByteArray idJson(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

bool extractFile(const extract::Analyser &analyser, const Options &options, const QString &name)
{
    QFile file(name);
    if (!(name == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly))) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(name), qPrintable(file.errorString()));
        return false;
    }
    const QByteArray all = file.readAll();
    if (!all.startsWith('{')) {
        print(analyser, options, "null", {}, QString::fromUtf8(all).replace(u"\r\n"_s, u"\n"_s));
        return true;
    }
    bool good = true;
    int number = 0;
    for (const QByteArray &line : all.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (!object.value("text"_L1).isString()) {
            std::fprintf(stderr, "%s:%d: not a report\n", qPrintable(name), number);
            good = false;
            continue;
        }
        print(analyser, options, idJson(object.value("id"_L1)),
              QDate::fromString(object.value("published"_L1).toString().left(10), Qt::ISODate),
              object.value("text"_L1).toString());
    }
    return good;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"format"_s, u"jsonl"_s, u"name"_s, u"jsonl"_s},
                       {u"kinds"_s, u"all or a list"_s, u"list"_s},
                       {u"published"_s, u"date"_s, u"date"_s}});
    parser.process(app);
    QStringList names = parser.positionalArguments();
    if (names.value(0) != u"extract"_s || names.size() < 2) {
        std::fputs("usage: tawthiq-cli extract [--kinds all|…] [--published DATE] FILE…|-\n", stderr);
        return 2;
    }
    Options options;
    options.published = QDate::fromString(parser.value(u"published"_s), Qt::ISODate);
    if (parser.isSet(u"kinds"_s)) {
        const auto kinds = exchange::JsonKinds::parse(parser.value(u"kinds"_s));
        if (!kinds) {
            std::fputs("unknown kind\n", stderr);
            return 2;
        }
        options.kinds = *kinds;
    }
    const extract::Analyser analyser(extract::Knowledge::load(u":/tawthiq"_s));
    bool good = true;
    for (qsizetype i = 1; i < names.size(); ++i) {
        good = extractFile(analyser, options, names[i]) && good;
    }
    return good ? 0 : 1;
}
