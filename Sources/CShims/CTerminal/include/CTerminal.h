#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stdint.h>

// Curses, signals and a crash guard behind functions of fixed width. Curses is one global per process and so are signal
// handlers: one screen at a time, used from one thread.

// Starting and ending.

/// The screen was started.
#define TERMINAL_STARTED 0
/// Curses can't move the cursor of this kind of terminal.
#define TERMINAL_UNUSABLE 1
/// A screen is already on, or the system refused a pipe or memory.
#define TERMINAL_FAILED 2

/// The usual milliseconds from SIGTERM or SIGHUP to the end of the process.
#define TERMINAL_GRACE 3000

/// Ignores the signals of keys from now on, even while a screen is on: SIGINT, SIGQUIT, SIGTSTP.
void signals_ignore_keyboard(void);

/// Whether standard input and standard output are both a terminal.
bool terminal_is_present(void);

/// Takes over the terminal: signal handlers, curses, bracketed paste, crash guard. Standard error would paint over the screen, so it is
/// held back until the terminal is given back.
///
/// For a type that terminfo doesn't know, xterm-256color is used.
///
/// @param type the value of TERM.
/// @param grace milliseconds from SIGTERM or SIGHUP to the end of the process, even if the terminal accepts no output.
/// @return one of TERMINAL_STARTED, TERMINAL_UNUSABLE, TERMINAL_FAILED.
int32_t terminal_start(const char *type, int32_t grace);

/// Restores the terminal and the signal handlers, and prints the held standard error.
void terminal_stop(void);

/// Gives the terminal back and stops the process like Ctrl-Z. When it continues, or if it can't be stopped, `terminal_wait` reports
/// TERMINAL_CONTINUED. Nothing is drawn until `terminal_resume` is called.
void terminal_suspend(void);

/// Takes over the terminal again after the process was stopped, in its current size, and repaints.
void terminal_resume(void);

/// Whether text in the process's locale is UTF-8; the locale is set at the start, to C.UTF-8 where it isn't.
bool terminal_speaks_utf8(void);

// Asking about a terminal without taking it over.

struct terminal_description {
  /// Whether terminfo has the type.
  bool is_known;
  bool moves_cursor;
  /// 0 for a monochrome terminal.
  int32_t colors;
};

/// The description of a type in terminfo. Curses must not be on.
struct terminal_description terminal_describe(const char *type);

/// Prepares the line for questions to the terminal: input isn't echoed or turned into signals, and `terminal_wait` reports signals. Input
/// typed before is dropped.
/// @return false if there is no terminal, or another process is using it.
bool terminal_borrow(void);

/// Restores the line and drops unread input.
void terminal_return(void);

/// Writes to the terminal.
/// @return false if it accepts nothing.
bool terminal_say(const char *text);

/// Reads the available bytes, after `terminal_wait` reported input.
/// @return the number of bytes.
int32_t terminal_hear(uint8_t *bytes, int32_t capacity);

// Drawing.

#define TERMINAL_BOLD 1
#define TERMINAL_DIM 2
#define TERMINAL_UNDERLINED 4
#define TERMINAL_REVERSED 8
/// The terminal's own foreground or background.
#define TERMINAL_DEFAULT_COLOR -1

/// The number of named colours: 0 for a monochrome terminal, else 8, 16, 88 or 256.
int32_t terminal_colors(void);

/// The screen's size in cells.
int32_t terminal_columns(void);
int32_t terminal_rows(void);

/// Whether curses can write to the lower right cell with wrapping turned off. If it can't, it inserts beside that cell, and splits a wide
/// character in the two columns before it.
bool terminal_fills_corner(void);

/// Asks the device for its size and uses it. The next refresh repaints the whole screen.
/// @return false if the device reports a size of 0, which is ignored.
bool terminal_resize(void);

/// Blanks the frame that the next refresh will show.
void terminal_erase(void);

/// Blanks one row of it.
void terminal_erase_row(int32_t row);

/// Draws text in one style. It must fit into its row.
///
/// @param scalars Unicode scalar values (UTF-32).
/// @param attributes a sum of TERMINAL_BOLD, TERMINAL_DIM, TERMINAL_UNDERLINED, TERMINAL_REVERSED.
/// @param color a colour below `terminal_colors`, or TERMINAL_DEFAULT_COLOR.
/// @param background the same for the background.
void terminal_draw(
    int32_t row, int32_t column, const uint32_t *scalars, int32_t count, uint32_t attributes, int32_t color, int32_t background);

/// The width of a character in curses; -1 if the C library doesn't know it, which would shift its row.
int32_t terminal_width(uint32_t scalar);

void terminal_show_cursor(int32_t row, int32_t column);
void terminal_hide_cursor(void);

/// Sends the changed cells of the frame to the terminal.
void terminal_refresh(void);

/// Sends every cell of the last frame again.
void terminal_repaint(void);

// Input.

/// Keys that send a sequence, as returned by `terminal_read`. Smaller numbers are bytes.
#define TERMINAL_KEY_UNKNOWN 256
#define TERMINAL_KEY_UP 257
#define TERMINAL_KEY_DOWN 258
#define TERMINAL_KEY_LEFT 259
#define TERMINAL_KEY_RIGHT 260
#define TERMINAL_KEY_HOME 261
#define TERMINAL_KEY_END 262
#define TERMINAL_KEY_PAGE_UP 263
#define TERMINAL_KEY_PAGE_DOWN 264
#define TERMINAL_KEY_DELETE 265
#define TERMINAL_KEY_BACKSPACE 266
#define TERMINAL_KEY_ENTER 267
#define TERMINAL_KEY_BACK_TAB 268
#define TERMINAL_KEY_PASTE_BEGINS 269
#define TERMINAL_KEY_PASTE_ENDS 270
#define TERMINAL_KEY_MOUSE 271
/// F1 is TERMINAL_KEY_FUNCTION + 1, up to F12.
#define TERMINAL_KEY_FUNCTION 300

/// The next byte or key, without waiting. After an Escape that may begin a sequence, waits for ESCDELAY (25 ms by default).
/// @return a byte, a key, or -1 if there is no input.
int32_t terminal_read(void);

/// Whether more input comes within some milliseconds. Signals don't shorten the wait.
bool terminal_has_input(int32_t milliseconds);

/// Milliseconds between the parts of a sequence.
int32_t terminal_escape_delay(void);

#define TERMINAL_CLICK 1
#define TERMINAL_WHEEL_UP 2
#define TERMINAL_WHEEL_DOWN 3

/// The mouse event, after TERMINAL_KEY_MOUSE.
struct terminal_pointing {
  /// 0 for events that aren't used.
  int32_t gesture;
  int32_t column;
  int32_t row;
};
struct terminal_pointing terminal_read_mouse(void);

/// Turns reports of the mouse on or off; off at the start. While they are on, text can't be selected for copying.
void terminal_set_mouse(bool on);

// Waiting.

#define TERMINAL_INPUT 1
/// The terminal has gone.
#define TERMINAL_CLOSED 2
#define TERMINAL_HUNG_UP 4
#define TERMINAL_INTERRUPTED 8
#define TERMINAL_TERMINATED 16
/// A request to stop the process, for `terminal_suspend`.
#define TERMINAL_STOP_REQUESTED 32
#define TERMINAL_CONTINUED 64
#define TERMINAL_RESIZED 128
/// A request to reload: SIGUSR1.
#define TERMINAL_RELOAD_REQUESTED 256

/// Waits for input or a signal.
///
/// @param milliseconds the time limit; negative for none.
/// @return the sum of what happened; 0 for nothing.
uint32_t terminal_wait(int32_t milliseconds);

#endif
