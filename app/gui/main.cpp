// SPDX-License-Identifier: GPL-3.0-or-later
// tawthiq: arguments, language, theme, library, window.
#include "analyser.h"
#include "appearance.h"
#include "language.h"
#include "session.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

using namespace Qt::StringLiterals;
using namespace tawthiq;

namespace {

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Reads reports of war; every figure, date, place and name leads to its sentence."_s);
    parser.addPositionalArgument(u"library"_s, u"Library to open; made when missing."_s, u"[library]"_s);
    parser.addOption({u"sample"_s, u"Open the library of invented sample reports."_s});
    parser.addOption({u"lang"_s, u"Interface language for this run: ar or en."_s, u"code"_s});
    parser.addOption({u"theme"_s, u"Theme from now on: light, dark or system."_s, u"name"_s});
    parser.addHelpOption();
    parser.addVersionOption();
}

void applyTheme(ui::Appearance &appearance, const QString &name)
{
    using Choice = ui::Appearance::Choice;
    appearance.setChoice(name == "dark"_L1        ? Choice::Dark
                             : name == "light"_L1 ? Choice::Light
                                                  : Choice::System);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"tawthiq"_s);
    QApplication::setApplicationName(u"tawthiq"_s);
    QApplication::setApplicationVersion(QStringLiteral(TAWTHIQ_VERSION));
    QApplication::setDesktopFileName(u"tawthiq"_s);
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);

    ui::Appearance appearance(application);
    if (parser.isSet(u"theme"_s)) {
        applyTheme(appearance, parser.value(u"theme"_s));
    }
    ui::Language language;
    if (parser.isSet(u"lang"_s)) {
        language.use(parser.value(u"lang"_s));
    }
    const auto knowledge = extract::Knowledge::load(u":/tawthiq"_s);
    ui::Session session(std::make_shared<const extract::Analyser>(knowledge), appearance, language);
    if (parser.isSet(u"sample"_s)) {
        session.openSample();
    } else {
        session.open(parser.positionalArguments().value(0, ui::Session::defaultPath()));
    }
    return QApplication::exec();
}
