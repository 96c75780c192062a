#ifndef CSQLITEGUARD_H
#define CSQLITEGUARD_H

#include <stdint.h>

struct sqlite3;

/// Limits what a file of unknown origin can make SQLite do, and protects SQLite's internal tables: the settings and most of the limits that
/// SQLite's page “Defense Against The Dark Arts” recommends. In C, because Swift can't call functions with variable arguments.
///
/// @param longest the most bytes of a string, a blob or a row.
/// @return whether every setting was accepted.
_Bool sqlite_guard(struct sqlite3 *connection, int32_t longest);

#endif
