// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QSettings>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView LanguageKey("appearance/language");

} // namespace

Language::Language(QObject *parent) : QObject(parent)
{
    use(QSettings().value(LanguageKey, u"ar"_s).toString());
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

bool Language::isChosen() const
{
    return QSettings().contains(LanguageKey);
}

void Language::choose(const QString &code)
{
    QSettings().setValue(LanguageKey, code);
    use(code);
}

void Language::use(const QString &code)
{
    const QString known = code == "en"_L1 ? u"en"_s : u"ar"_s;
    if (known != m_code) {
        m_code = known;
        load();
        Q_EMIT changed();
    }
}

void Language::load()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_qt.load(u"qtbase_"_s + m_code, qtFolder)) {
        QCoreApplication::installTranslator(&m_qt);
    }
    if (m_own.load(u":/tawthiq/translations/tawthiq_"_s + m_code + u".qm"_s)) {
        QCoreApplication::installTranslator(&m_own);
    }
    QGuiApplication::setLayoutDirection(m_code == "ar"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace tawthiq::ui
