#ifndef CTERMINAL_INTERNAL_H
#define CTERMINAL_INTERNAL_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

// What the files of this module need of each other.

/// Writes all bytes to the terminal, beside curses. Safe in a signal handler.
void terminal_write(const char *bytes, size_t count);

/// Puts the handlers in their place. They write a byte to a pipe and do nothing else.
bool signals_install(void);
void signals_remove(void);
/// Whether a keyboard signal was ignored before, by us or by the parent process: then it stays ignored.
bool signals_stays_ignored(int signal, const struct sigaction *action);
/// Stops the process as the terminal driver would; it goes on with TERMINAL_CONTINUED noted.
void signals_stop_process(void);

/// Makes the window that keys are read from, and mends what terminfo says of keys.
bool keys_open(void);
void keys_close(void);

/// The type to use for a value of TERM: xterm-256color for one that terminfo doesn't know, NULL for one that can't move its
/// cursor.
const char *capability_type(const char *type);
/// Collects what makes the terminal usable again, of its capabilities. Curses must be on.
/// @return how many bytes.
size_t capability_reset(char *bytes, size_t capacity);
extern const char capability_paste_off[];

/// From now on a crash resets the terminal and puts its modes back before the process ends as it would have.
void crash_guard_arm(const struct termios *modes);
void crash_guard_disarm(void);
/// Gives the terminal back as after a crash and ends the process. Safe in a signal handler.
_Noreturn void crash_guard_end(int status);

/// Holds standard error back in memory where it goes to a terminal.
void errors_hold(void);
/// Prints what was held back. Safe in a signal handler.
void errors_release(void);

#endif
