#define _GNU_SOURCE
#include <string.h>
#include <unistd.h>

#include "internal.h"

/// What the emulator answers, to a question about the cursor for example.
static void answer(const char *bytes, size_t count, void *user) {
  virtual_terminal *terminal = user;
  virtual_terminal_send(terminal, (const uint8_t *)bytes, count);
}

static void keep_silent(const char *bytes, size_t count, void *user) {
  (void)bytes;
  (void)count;
  (void)user;
}

void virtual_terminal_mute(virtual_terminal *terminal) { vterm_output_set_callback(terminal->emulator, keep_silent, NULL); }

static int move_cursor(VTermPos position, VTermPos former, int visible, void *user) {
  (void)former;
  (void)visible;
  virtual_terminal *terminal = user;
  terminal->state.cursor_column = position.col;
  terminal->state.cursor_row = position.row;
  return 1;
}

static int set_property(VTermProp property, VTermValue *value, void *user) {
  virtual_terminal *terminal = user;
  switch (property) {
    case VTERM_PROP_CURSORVISIBLE: terminal->state.shows_cursor = value->boolean; break;
    case VTERM_PROP_ALTSCREEN: terminal->state.is_alternate = value->boolean; break;
    case VTERM_PROP_MOUSE: terminal->state.reports_mouse = value->number != VTERM_PROP_MOUSE_NONE; break;
    default: break;
  }
  return 1;
}

static const VTermScreenCallbacks callbacks = {.movecursor = move_cursor, .settermprop = set_property};

bool emulator_open(virtual_terminal *terminal, int32_t columns, int32_t rows) {
  terminal->emulator = vterm_new(rows, columns);
  if (terminal->emulator == NULL) return false;
  vterm_set_utf8(terminal->emulator, 1);
  vterm_output_set_callback(terminal->emulator, answer, terminal);
  terminal->screen = vterm_obtain_screen(terminal->emulator);
  vterm_screen_set_callbacks(terminal->screen, &callbacks, terminal);
  vterm_screen_enable_altscreen(terminal->screen, 1);
  vterm_screen_reset(terminal->screen, 1);
  terminal->state.shows_cursor = true;
  return true;
}

struct virtual_state virtual_terminal_screen(const virtual_terminal *terminal) {
  struct virtual_state state = terminal->state;
  int rows, columns;
  vterm_get_size(terminal->emulator, &rows, &columns);
  state.rows = rows;
  state.columns = columns;
  return state;
}

static int32_t palette_index(const VTermColor *color) {
  if (VTERM_COLOR_IS_DEFAULT_FG(color) || VTERM_COLOR_IS_DEFAULT_BG(color) || !VTERM_COLOR_IS_INDEXED(color)) return -1;
  return color->indexed.idx;
}

struct virtual_cell virtual_terminal_cell(const virtual_terminal *terminal, int32_t row, int32_t column) {
  VTermScreenCell cell;
  struct virtual_cell result = {.foreground = -1, .background = -1};
  if (!vterm_screen_get_cell(terminal->screen, (VTermPos){.row = row, .col = column}, &cell)) return result;
  result.is_continuation = cell.chars[0] == (uint32_t)-1;
  for (int index = 0; !result.is_continuation && index < VTERM_MAX_CHARS_PER_CELL && cell.chars[index] != 0; index++) {
    result.scalars[result.scalar_count++] = cell.chars[index];
  }
  result.is_bold = cell.attrs.bold;
  result.is_underlined = cell.attrs.underline != VTERM_UNDERLINE_OFF;
  result.is_reversed = cell.attrs.reverse;
  result.foreground = palette_index(&cell.fg);
  result.background = palette_index(&cell.bg);
  return result;
}
