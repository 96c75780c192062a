#ifndef CTERMINAL_INTERNAL_H
#define CTERMINAL_INTERNAL_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <termios.h>

// Functions shared by the files of this module.

/// Writes all bytes to the terminal, without curses. Safe in a signal handler.
void terminal_write(const char *bytes, size_t count);

/// Installs the handlers, which only write a byte to a pipe. After SIGTERM or SIGHUP the process ends within some milliseconds, even
/// while it waits for something.
bool signals_install(int32_t milliseconds);
void signals_remove(void);
/// Whether a keyboard signal was ignored before, by us or by the parent process: then it stays ignored.
bool signals_stays_ignored(int signal, const struct sigaction *action);
/// Stops the process as the terminal driver would. When it continues, TERMINAL_CONTINUED is noted.
void signals_stop_process(void);

/// Makes the window that keys are read from, and corrects terminfo's keys.
bool keys_open(void);
void keys_close(void);

/// The type to use for a value of TERM: xterm-256color if terminfo doesn't know it, NULL if it can't move its cursor.
const char *capability_type(const char *type);
/// Collects the sequences that reset the terminal. Curses must be on.
/// @return the number of bytes.
size_t capability_reset(char *bytes, size_t capacity);
/// What shows the cursor.
///
/// @return the number of bytes, at most `capacity`.
size_t capability_cursor(char *bytes, size_t capacity);
extern const char capability_paste_off[];

/// From now on, a crash resets the terminal and its modes before the process ends.
void crash_guard_arm(const struct termios *modes);
void crash_guard_disarm(void);
/// Gives the terminal back as after a crash and ends the process. Safe in a signal handler.
_Noreturn void crash_guard_end(int status);

/// Holds standard error back in memory if it goes to a terminal.
void errors_hold(void);
/// Prints the held output. Safe in a signal handler.
void errors_release(void);

#endif
