// SPDX-License-Identifier: GPL-3.0-or-later
// A library in a folder of its own with a small gazetteer, and files to import. Test code only.
#pragma once

#include "analyser.h"
#include "library.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace tawthiq::library {

// Our own words with a gazetteer of a few places, so that tests do not depend on the real one.
inline std::shared_ptr<const extract::Analyser> testAnalyser()
{
    static const auto analyser = [] {
        using namespace Qt::StringLiterals;
        const QTemporaryDir root;
        QDir(root.path()).mkpath(u"lexicon/ar"_s);
        QDir(root.path()).mkpath(u"gazetteer"_s);
        const QDir words(u":/tawthiq/lexicon/ar"_s);
        for (const QString &name : words.entryList(QDir::Files)) {
            QFile::copy(words.filePath(name), root.filePath(u"lexicon/ar/"_s + name));
        }
        QFile places(root.filePath(u"gazetteer/places.tsv"_s));
        if (places.open(QIODevice::WriteOnly)) {
            places.write(
                "id\tparent\tkind\tname_ar\tvariants_ar\tname_en\tlat\tlon\tpopulation\tflags\tsource\n"
                "SY\t\tcountry\tسوريا\t\tSyria\t\t\t\t\town\n"
                "SY-ID\tSY\tadm1\tإدلب\t\tIdlib\t\t\t\t\town\n"
                "SY-ID-S\tSY-ID\ttown\tسراقب\t\tSaraqib\t\t\t\t\town\n"
                "SY-HL\tSY\tadm1\tحلب\t\tAleppo\t\t\t\t\town\n"
                "YE\t\tcountry\tاليمن\t\tYemen\t\t\t\t\town\n");
            places.close();
        }
        return std::make_shared<const extract::Analyser>(extract::Knowledge::load(root.path()));
    }();
    return analyser;
}

class LibraryFixture
{
public:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) {
            qFatal("cannot write a test file");
        }
        return out.fileName();
    }
    [[nodiscard]] domain::Result<std::unique_ptr<Library>> open(OpenMode mode = OpenMode::OpenOrCreate) const
    {
        return Library::open(file(QStringLiteral("test.tawthiq")), mode, testAnalyser());
    }
    static domain::Result<ImportSummary> import(Library &library, const QStringList &files,
                                                QDate published = {})
    {
        const std::atomic_bool cancel = false;
        ImportRequest request;
        request.files = files;
        request.publishedOn = published;
        return library.import(request, {}, cancel);
    }
    // One line of JSON lines.
    static QByteArray line(const QString &id, const QString &published, const QString &text)
    {
        return QStringLiteral("{\"id\":\"%1\",\"published\":\"%2\",\"text\":\"%3\"}\n")
            .arg(id, published, text)
            .toUtf8();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace tawthiq::library
