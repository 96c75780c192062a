#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

#include "CTerminal.h"
#include "internal.h"

/// The most milliseconds between the parts of a sequence.
enum { default_escape_delay = 25 };
/// Larger than any screen. A device may claim 65,535 rows and columns, more than memory can hold.
enum { most_columns = 1000, most_rows = 500 };
/// The named colours, including the bright ones.
enum { most_colors = 16 };
/// All combinations of foreground and background, including the terminal's own colours, except its own on its own.
enum { most_pairs = (most_colors + 1) * (most_colors + 1) - 1 };

static const char paste_on[] = "\033[?2004h";

static SCREEN *screen;
/// Whether the screen is shown now; not while the process is stopped.
static bool entered;
static struct termios modes_before;
static int colors;
/// The pairs used so far, numbered from 1 by curses. Few terminals have room for all.
static struct {
  int32_t color, background;
} pairs[most_pairs];
static int pair_count;

void terminal_write(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

bool terminal_is_present(void) { return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO); }

bool terminal_speaks_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

// Starting and ending.

/// Only characters follow the locale, not the format of numbers.
static void set_locale(void) {
  setlocale(LC_CTYPE, "");
  if (!terminal_speaks_utf8()) setlocale(LC_CTYPE, "C.UTF-8");
}

static void set_modes(void) {
  // All keys reach us, even those that the terminal driver would turn into signals.
  raw();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  if (getenv("ESCDELAY") == NULL) set_escdelay(default_escape_delay);
}

/// No colours if the terminal can't return to its own.
static void set_colors(void) {
  colors = 0;
  pair_count = 0;
  if (has_colors() && start_color() == OK && use_default_colors() == OK) colors = COLORS;
}

static bool is_color(int32_t color) {
  return color == TERMINAL_DEFAULT_COLOR || (0 <= color && color < colors && color < most_colors);
}

/// The number of a pair; that of the terminal's own colours if there are no more.
static short pair(int32_t color, int32_t background) {
  if (color == TERMINAL_DEFAULT_COLOR && background == TERMINAL_DEFAULT_COLOR) return 0;
  for (int index = 0; index < pair_count; index++) {
    if (pairs[index].color == color && pairs[index].background == background) return (short)(index + 1);
  }
  bool is_had = colors > 0 && is_color(color) && is_color(background) && pair_count < most_pairs && pair_count + 1 < COLOR_PAIRS;
  if (!is_had || init_pair((short)(pair_count + 1), (short)color, (short)background) != OK) return 0;
  pairs[pair_count].color = color;
  pairs[pair_count].background = background;
  return (short)(++pair_count);
}

static void enter(void) {
  crash_guard_arm(&modes_before);
  errors_hold();
  terminal_write(paste_on, strlen(paste_on));
  entered = true;
}

/// Curses shows it before it leaves the screen for programs. Terminals that keep one saved cursor for both screens hide it again with that, if
/// curses saved one while it was hidden.
static void show_cursor_again(void) {
  char bytes[64];
  terminal_write(bytes, capability_cursor(bytes, sizeof bytes));
}

static void leave(void) {
  if (!entered) return;
  entered = false;
  terminal_write(capability_paste_off, strlen(capability_paste_off));
  endwin();
  show_cursor_again();
  errors_release();
  crash_guard_disarm();
}

static bool is_size_sound(void) {
  struct winsize size;
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row <= most_rows && size.ws_col <= most_columns;
}

static int32_t start_curses(const char *type) {
  set_locale();
  const char *usable = capability_type(type);
  if (usable == NULL) return TERMINAL_UNUSABLE;
  // The device knows its size; LINES and COLUMNS may be out of date.
  use_env(FALSE);
  use_tioctl(TRUE);
  screen = newterm(usable, stdout, stdin);
  if (screen == NULL) return TERMINAL_UNUSABLE;
  return TERMINAL_STARTED;
}

int32_t terminal_start(const char *type, int32_t grace) {
  if (screen != NULL || tcgetattr(STDIN_FILENO, &modes_before) != 0 || !is_size_sound()) return TERMINAL_FAILED;
  if (!signals_install(grace)) return TERMINAL_FAILED;
  int32_t result = start_curses(type);
  if (result != TERMINAL_STARTED) {
    signals_remove();
    return result;
  }
  enter();
  set_modes();
  set_colors();
  terminal_resize();
  if (!keys_open()) {
    terminal_stop();
    return TERMINAL_FAILED;
  }
  return TERMINAL_STARTED;
}

void terminal_stop(void) {
  if (screen == NULL) return;
  leave();
  keys_close();
  delscreen(screen);
  screen = NULL;
  signals_remove();
}

void terminal_suspend(void) {
  leave();
  signals_stop_process();
}

void terminal_resume(void) {
  // The shell may have drawn and changed modes without notice, since SIGSTOP can't be caught.
  leave();
  reset_prog_mode();
  enter();
  terminal_resize();
  terminal_repaint();
}

// Drawing.

int32_t terminal_colors(void) {
  return colors;
}

int32_t terminal_columns(void) { return COLS; }

int32_t terminal_rows(void) { return LINES; }

bool terminal_resize(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
  int rows = size.ws_row < most_rows ? size.ws_row : most_rows;
  int columns = size.ws_col < most_columns ? size.ws_col : most_columns;
  if (resize_term(rows, columns) != OK) return false;
  // Terminals move text when their size changes, even if it changes back.
  clearok(curscr, TRUE);
  return true;
}

void terminal_erase(void) { werase(stdscr); }

void terminal_erase_row(int32_t row) {
  wmove(stdscr, row, 0);
  wclrtoeol(stdscr);
}

static attr_t curses_attributes(uint32_t attributes) {
  attr_t result = WA_NORMAL;
  if (attributes & TERMINAL_BOLD) result |= WA_BOLD;
  if (attributes & TERMINAL_DIM) result |= WA_DIM;
  if (attributes & TERMINAL_UNDERLINED) result |= WA_UNDERLINE;
  if (attributes & TERMINAL_REVERSED) result |= WA_REVERSE;
  return result;
}

void terminal_draw(
    int32_t row, int32_t column, const uint32_t *scalars, int32_t count, uint32_t attributes, int32_t color, int32_t background) {
  wattr_set(stdscr, curses_attributes(attributes), pair(color, background), NULL);
  // The lower right cell is drawn, although curses reports an error.
  mvwaddnwstr(stdscr, row, column, (const wchar_t *)scalars, count);
  wattr_set(stdscr, WA_NORMAL, 0, NULL);
}

int32_t terminal_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

void terminal_show_cursor(int32_t row, int32_t column) {
  curs_set(1);
  wmove(stdscr, row, column);
}

void terminal_hide_cursor(void) {
  curs_set(0);
  // If it can't be hidden, it goes to the corner.
  wmove(stdscr, LINES - 1, COLS - 1);
}

void terminal_refresh(void) {
  if (entered) wrefresh(stdscr);
}

void terminal_repaint(void) {
  clearok(curscr, TRUE);
  terminal_refresh();
}
