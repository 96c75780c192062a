#define _GNU_SOURCE
#include <poll.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "CTerminal.h"
#include "internal.h"

/// Milliseconds after which a terminal that accepts no output counts as stuck.
enum { longest_stop = 500 };

static struct termios modes_before;
static bool borrowed;

bool terminal_borrow(void) {
  // In the background, the system would stop the process for it.
  if (borrowed || !terminal_is_present() || tcgetpgrp(STDIN_FILENO) != getpgrp()) return false;
  if (tcgetattr(STDIN_FILENO, &modes_before) != 0 || !signals_install(TERMINAL_GRACE)) return false;
  struct termios modes = modes_before;
  cfmakeraw(&modes);
  tcflush(STDIN_FILENO, TCIFLUSH);
  // Immediately, since waiting for output to drain may never end.
  borrowed = tcsetattr(STDIN_FILENO, TCSANOW, &modes) == 0;
  if (!borrowed) signals_remove();
  return borrowed;
}

void terminal_return(void) {
  if (!borrowed) return;
  borrowed = false;
  // Late answers would otherwise be typed into the shell.
  tcflush(STDIN_FILENO, TCIFLUSH);
  tcsetattr(STDIN_FILENO, TCSANOW, &modes_before);
  signals_remove();
}

bool terminal_say(const char *text) {
  struct pollfd file = {.fd = STDOUT_FILENO, .events = POLLOUT};
  if (poll(&file, 1, longest_stop) != 1 || !(file.revents & POLLOUT)) return false;
  terminal_write(text, strlen(text));
  return true;
}

int32_t terminal_hear(uint8_t *bytes, int32_t capacity) {
  ssize_t count = read(STDIN_FILENO, bytes, (size_t)capacity);
  return count > 0 ? (int32_t)count : 0;
}
