// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchtokenizer.h"

#include <sqlite3.h>

#include <cstring>

namespace tawthiq::store {

namespace {

using TokenFunction = int (*)(void *, int, const char *, int, int, int);

// Tokenizers have no state; FTS5 wants an address all the same.
int create(void * /*context*/, const char ** /*arguments*/, int /*count*/, Fts5Tokenizer **made)
{
    static char nothing = 0;
    *made = reinterpret_cast<Fts5Tokenizer *>(&nothing);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer * /*tokenizer*/) { }

int tokenize(Fts5Tokenizer * /*tokenizer*/, void *context, int /*flags*/, const char *text, int size,
             TokenFunction take)
{
    int colocated = 0;
    int begin = 0;
    for (int at = 0; at <= size; ++at) {
        if (at < size && text[at] != ' ' && text[at] != '|') {
            continue;
        }
        if (at > begin) {
            if (const int code = take(context, colocated, text + begin, at - begin, begin, at);
                code != SQLITE_OK) {
                return code;
            }
        }
        colocated = at < size && text[at] == '|' ? FTS5_TOKEN_COLOCATED : 0;
        begin = at + 1;
    }
    return SQLITE_OK;
}

fts5_api *apiOf(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

bool addSearchTokenizer(sqlite3 *handle)
{
    fts5_api *api = apiOf(handle);
    fts5_tokenizer functions{create, destroy, tokenize};
    return api != nullptr && api->xCreateTokenizer(api, "tawthiq", nullptr, &functions, nullptr) == SQLITE_OK;
}

} // namespace tawthiq::store
