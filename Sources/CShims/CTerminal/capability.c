#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <term.h>
#include <unistd.h>

#include "CTerminal.h"
#include "internal.h"

// In a file of its own, since <term.h> defines `lines`, `columns` and many other words as macros.

const char capability_paste_off[] = "\033[?2004l";
static const char mouse_off[] = "\033[?1000l\033[?1006l";

static bool is_known(const char *type) {
  int found = 0;
  bool known = setupterm(type, STDOUT_FILENO, &found) == OK;
  // A printing terminal is known, but useless here.
  return known || found == 1;
}

const char *capability_type(const char *type) {
  static const char fallback[] = "xterm-256color";
  const char *chosen = is_known(type) ? type : is_known(fallback) ? fallback : NULL;
  if (chosen == NULL || cur_term == NULL) return NULL;
  bool moves_cursor = cursor_address != NULL;
  del_curterm(cur_term);
  return moves_cursor ? chosen : NULL;
}

struct terminal_description terminal_describe(const char *type) {
  struct terminal_description description = {.is_known = is_known(type)};
  if (cur_term == NULL) return description;
  if (description.is_known) {
    description.moves_cursor = cursor_address != NULL;
    description.colors = max_colors > 0 ? max_colors : 0;
  }
  del_curterm(cur_term);
  return description;
}

bool terminal_fills_corner(void) { return !auto_right_margin || (enter_am_mode != NULL && exit_am_mode != NULL); }

/// The target of `tputs`, whose callback receives only the byte.
static char *destination;
static size_t room;

static int collect(int byte) {
  if (room == 0) return ERR;
  *destination++ = (char)byte;
  room--;
  return byte;
}

static void collect_bytes(const char *bytes) {
  while (*bytes != '\0') collect(*bytes++);
}

static void collect_capability(const char *capability) {
  if (capability != NULL) tputs(capability, 1, collect);
}

size_t capability_reset(char *bytes, size_t capacity) {
  destination = bytes;
  room = capacity;
  collect_bytes(capability_paste_off);
  collect_bytes(mouse_off);
  collect_capability(keypad_local);
  collect_capability(exit_attribute_mode);
  collect_capability(orig_pair);
  collect_capability(exit_ca_mode);
  collect_capability(cursor_normal);
  collect_bytes("\r\n");
  return capacity - room;
}

size_t capability_cursor(char *bytes, size_t capacity) {
  destination = bytes;
  room = capacity;
  collect_capability(cursor_normal);
  return capacity - room;
}
