// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlfunctions.h"

#include "normaliser.h"

#include <QStringTokenizer>

#include <sqlite3.h>

namespace tawthiq::store {

namespace {

QString argument(sqlite3_value *value)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return QString::fromUtf8(bytes, sqlite3_value_bytes(value));
}

void contains(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    const QString text = text::fold(argument(values[0]));
    const QString words = argument(values[1]);
    for (const QStringView word : QStringView(words).tokenize(u' ', Qt::SkipEmptyParts)) {
        if (!text.contains(word)) {
            sqlite3_result_int(context, 0);
            return;
        }
    }
    sqlite3_result_int(context, 1);
}

} // namespace

bool addSqlFunctions(sqlite3 *handle)
{
    return sqlite3_create_function_v2(handle, "tw_contains", 2,
                                      SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr,
                                      contains, nullptr, nullptr, nullptr)
        == SQLITE_OK;
}

} // namespace tawthiq::store
