#include <sqlite3.h>
#include <stddef.h>

#include "CSQLiteGuard.h"

/// Our own statements stay far below these.
static const struct {
  int limit;
  int value;
} limits[] = {
  {SQLITE_LIMIT_SQL_LENGTH, 100000},  {SQLITE_LIMIT_COLUMN, 100},    {SQLITE_LIMIT_EXPR_DEPTH, 20},
  {SQLITE_LIMIT_COMPOUND_SELECT, 3},  {SQLITE_LIMIT_VDBE_OP, 25000}, {SQLITE_LIMIT_FUNCTION_ARG, 8},
  {SQLITE_LIMIT_ATTACHED, 0},         {SQLITE_LIMIT_TRIGGER_DEPTH, 1}, {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
  {SQLITE_LIMIT_VARIABLE_NUMBER, 10}, {SQLITE_LIMIT_WORKER_THREADS, 0},
};

static const struct {
  int setting;
  int value;
} settings[] = {
  {SQLITE_DBCONFIG_DEFENSIVE, 1},
  {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
  {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
  {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
  {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
};

_Bool sqlite_guard(sqlite3 *connection, int32_t longest) {
  sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, longest);
  for (size_t index = 0; index < sizeof limits / sizeof limits[0]; index++) {
    sqlite3_limit(connection, limits[index].limit, limits[index].value);
  }
  for (size_t index = 0; index < sizeof settings / sizeof settings[0]; index++) {
    if (sqlite3_db_config(connection, settings[index].setting, settings[index].value, NULL) != SQLITE_OK) return 0;
  }
  return 1;
}
