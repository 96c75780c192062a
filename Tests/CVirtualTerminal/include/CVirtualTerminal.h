#ifndef CVIRTUALTERMINAL_H
#define CVIRTUALTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// A program under test in its own pseudo-terminal, whose output an emulator (libvterm) reads. Between the test and the program is
// a session leader in place of a shell, which is notified of stops.

typedef struct virtual_terminal virtual_terminal;

/// An emulator without a program; NULL without memory.
virtual_terminal *virtual_terminal_new(int32_t columns, int32_t rows);
/// From now on the emulator answers no question that the program asks.
void virtual_terminal_mute(virtual_terminal *terminal);
/// The program's arguments, its path first, and its whole environment, each "NAME=VALUE".
void virtual_terminal_add_argument(virtual_terminal *terminal, const char *argument);
void virtual_terminal_add_variable(virtual_terminal *terminal, const char *variable);
bool virtual_terminal_start(virtual_terminal *terminal);
/// Keeps every byte of output from now on.
void virtual_terminal_keep_output(virtual_terminal *terminal);
/// What was kept.
const uint8_t *virtual_terminal_output(const virtual_terminal *terminal, size_t *count);
/// The most bytes that the line takes in a millisecond from now on: none at 0, as many as there are below it.
void virtual_terminal_limit_speed(virtual_terminal *terminal, int32_t bytes);
/// The program's process; 0 before it has started.
pid_t virtual_terminal_process(const virtual_terminal *terminal);
/// Kills the program where it still runs.
void virtual_terminal_free(virtual_terminal *terminal);

/// Waits for output or a change of state and takes it in.
void virtual_terminal_pump(virtual_terminal *terminal, int32_t milliseconds);

/// Sends bytes as the keyboard does.
void virtual_terminal_send(virtual_terminal *terminal, const uint8_t *bytes, size_t count);
/// Tells the program its new size by SIGWINCH; a size of 0 reaches the device, not the emulator.
void virtual_terminal_resize(virtual_terminal *terminal, int32_t columns, int32_t rows);
void virtual_terminal_signal(virtual_terminal *terminal, int32_t signal);
/// Hangs up: the emulator's end of the line is closed.
void virtual_terminal_hang_up(virtual_terminal *terminal);

#define VIRTUAL_TERMINAL_STARTING 0
#define VIRTUAL_TERMINAL_RUNNING 1
#define VIRTUAL_TERMINAL_STOPPED 2
#define VIRTUAL_TERMINAL_EXITED 3
#define VIRTUAL_TERMINAL_KILLED 4
int32_t virtual_terminal_state(const virtual_terminal *terminal);
/// The exit status, or the signal that killed the program.
int32_t virtual_terminal_status(const virtual_terminal *terminal);
/// Microseconds of processor time that the program has taken so far.
int64_t virtual_terminal_processor_time(const virtual_terminal *terminal);
/// Whether the modes of the line (termios) are those the program found.
bool virtual_terminal_has_first_modes(const virtual_terminal *terminal);
void virtual_terminal_restore_first_modes(virtual_terminal *terminal);

#define VIRTUAL_CELL_SCALARS 6
struct virtual_cell {
  uint32_t scalars[VIRTUAL_CELL_SCALARS];
  /// 0 for a blank cell.
  int32_t scalar_count;
  /// Covered by the wide character on its left.
  bool is_continuation;
  bool is_bold, is_underlined, is_reversed;
  /// An index into the palette, or -1 for the emulator's own.
  int32_t foreground, background;
};
struct virtual_cell virtual_terminal_cell(const virtual_terminal *terminal, int32_t row, int32_t column);

struct virtual_state {
  int32_t columns, rows;
  int32_t cursor_column, cursor_row;
  bool shows_cursor, is_alternate, reports_mouse;
};
struct virtual_state virtual_terminal_screen(const virtual_terminal *terminal);

#endif
