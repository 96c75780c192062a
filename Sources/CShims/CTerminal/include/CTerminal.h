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
/// A screen is on already, or the system refused a pipe or memory.
#define TERMINAL_FAILED 2

/// From now on, and while a screen is on too, the signals that a terminal driver makes of keys do nothing: SIGINT, SIGQUIT, SIGTSTP.
void signals_ignore_keyboard(void);

/// Whether standard input and standard output are both a terminal.
bool terminal_is_present(void);

/// Takes the terminal over: handlers of signals, curses, bracketed paste, crash guard. Standard error is held back until the
/// terminal is given back, where it would paint over the screen.
///
/// A type that terminfo doesn't know is taken for xterm-256color.
///
/// @param type the value of TERM.
/// @return one of TERMINAL_STARTED, TERMINAL_UNUSABLE, TERMINAL_FAILED.
int32_t terminal_start(const char *type);

/// Gives the terminal back as it was found, with the handlers of signals, and prints what was held back of standard error.
void terminal_stop(void);

/// Gives the terminal back and stops the process as Ctrl-Z would. When it goes on, or if it may not be stopped,
/// `terminal_wait` reports TERMINAL_CONTINUED; until `terminal_resume` is called nothing is drawn.
void terminal_suspend(void);

/// Takes the terminal over again after the process was stopped, in the size it has now, and repaints.
void terminal_resume(void);

/// Whether text of the process's locale is UTF-8; the locale is set at the start, to C.UTF-8 where it isn't.
bool terminal_speaks_utf8(void);

// Looking at a terminal without taking it over.

struct terminal_description {
  /// Whether terminfo has the type.
  bool is_known;
  bool moves_cursor;
  /// 0 for a monochrome terminal.
  int32_t colors;
};

/// What terminfo says of a type. Curses must not be on.
struct terminal_description terminal_describe(const char *type);

/// Takes the line for questions to the terminal: what comes in is neither echoed nor made a signal of, and signals are told by
/// `terminal_wait`. What was typed before is dropped.
/// @return false where there is no terminal, or where it belongs to another process just now.
bool terminal_borrow(void);

/// Gives the line back as it was; what has come in and wasn't read is dropped.
void terminal_return(void);

/// Writes to the terminal.
/// @return false where it takes nothing.
bool terminal_say(const char *text);

/// The bytes that have come, after `terminal_wait` reported input.
/// @return how many.
int32_t terminal_hear(uint8_t *bytes, int32_t capacity);

// Drawing.

#define TERMINAL_BOLD 1
#define TERMINAL_DIM 2
#define TERMINAL_UNDERLINED 4
#define TERMINAL_REVERSED 8
/// The terminal's own foreground or background.
#define TERMINAL_DEFAULT_COLOR -1

/// The colours that can be named: 0 for a monochrome terminal, else 8, 16, 88 or 256.
int32_t terminal_colors(void);

/// The screen's size in cells.
int32_t terminal_columns(void);
int32_t terminal_rows(void);

/// Whether curses writes to the lower right cell with wrapping turned off. Where a terminal has no way to do so, curses inserts
/// beside that cell, and tears apart a wide character in the two columns before it.
bool terminal_fills_corner(void);

/// Asks the device for its size and takes it on; what is on the screen is repainted whole with the next refresh.
/// @return false where the device reports a size of 0, which is ignored.
bool terminal_resize(void);

/// Blanks the frame that the next refresh will show.
void terminal_erase(void);

/// Draws text in one style. It must fit into its row.
///
/// @param scalars Unicode scalar values (UTF-32).
/// @param attributes a sum of TERMINAL_BOLD, TERMINAL_DIM, TERMINAL_UNDERLINED, TERMINAL_REVERSED.
/// @param color a colour below `terminal_colors`, or TERMINAL_DEFAULT_COLOR.
/// @param background likewise.
void terminal_draw(
    int32_t row, int32_t column, const uint32_t *scalars, int32_t count, uint32_t attributes, int32_t color, int32_t background);

/// The cells that curses gives a character; -1 for one that the C library doesn't know, which would shift its row.
int32_t terminal_width(uint32_t scalar);

void terminal_show_cursor(int32_t row, int32_t column);
void terminal_hide_cursor(void);

/// Brings the frame to the terminal, changed cells only.
void terminal_refresh(void);

/// Brings the last frame to the terminal again, every cell.
void terminal_repaint(void);

// Input.

/// Keys of which a terminal sends a sequence, as `terminal_read` gives them; smaller numbers are bytes.
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

/// The next byte or key, without waiting; after an Escape that may begin a sequence it waits for ESCDELAY, 25 ms by default.
/// @return a byte, a key, or -1 where there is no input.
int32_t terminal_read(void);

/// Whether more input comes within some milliseconds; signals don't cut the wait short.
bool terminal_has_input(int32_t milliseconds);

/// Milliseconds between the parts of a sequence.
int32_t terminal_escape_delay(void);

#define TERMINAL_CLICK 1
#define TERMINAL_WHEEL_UP 2
#define TERMINAL_WHEEL_DOWN 3

/// What the mouse did, after TERMINAL_KEY_MOUSE.
struct terminal_pointing {
  /// 0 where it means nothing to us.
  int32_t gesture;
  int32_t column;
  int32_t row;
};
struct terminal_pointing terminal_read_mouse(void);

/// Turns reports of the mouse on or off. They are off at the start: while on, a terminal can't select text to copy.
void terminal_set_mouse(bool on);

// Waiting.

#define TERMINAL_INPUT 1
/// The terminal has gone.
#define TERMINAL_CLOSED 2
#define TERMINAL_HUNG_UP 4
#define TERMINAL_INTERRUPTED 8
#define TERMINAL_TERMINATED 16
/// The process is asked to stop: `terminal_suspend` does it.
#define TERMINAL_STOP_REQUESTED 32
#define TERMINAL_CONTINUED 64
#define TERMINAL_RESIZED 128
/// A request to reload: SIGUSR1.
#define TERMINAL_RELOAD_REQUESTED 256

/// Waits for input or a signal.
///
/// @param milliseconds how long; negative for ever.
/// @return a sum of what has happened; 0 where nothing did in time.
uint32_t terminal_wait(int32_t milliseconds);

#endif
