#ifndef CSQLITEGUARD_H
#define CSQLITEGUARD_H

#include <stdint.h>

struct sqlite3;

/// Bounds what a file of unknown origin can make SQLite do, and lets no statement write to its inner tables: the settings and most of the limits
/// that SQLite's own page “Defense Against The Dark Arts” advises. Swift sees no function with a variable number of arguments.
///
/// @param longest Bytes of a string, a blob or a row.
/// @return Whether every setting was taken.
_Bool sqlite_guard(struct sqlite3 *connection, int32_t longest);

#endif
