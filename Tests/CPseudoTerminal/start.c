#define _GNU_SOURCE
#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "CPseudoTerminal.h"

int32_t pseudo_terminal_open(uint16_t columns, uint16_t rows, char *path, size_t size) {
  int line = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  struct winsize window = {.ws_col = columns, .ws_row = rows};
  if (line < 0) return -1;
  if (grantpt(line) == 0 && unlockpt(line) == 0 && ioctl(line, TIOCSWINSZ, &window) == 0 && ptsname_r(line, path, size) == 0) return line;
  close(line);
  return -1;
}

static pid_t start(char *const arguments[], char *const variables[], const char *input, const char *output, short flags) {
  pid_t process = -1;
  posix_spawn_file_actions_t files;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&files);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes, flags);
  // The first terminal that the leader of a session opens is its own.
  posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, output, O_RDWR, 0);
  posix_spawn_file_actions_adddup2(&files, STDOUT_FILENO, STDERR_FILENO);
  if (input == NULL) {
    posix_spawn_file_actions_adddup2(&files, STDOUT_FILENO, STDIN_FILENO);
  } else {
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, input, O_RDONLY, 0);
  }
  if (posix_spawn(&process, arguments[0], &files, &attributes, arguments, variables) != 0) process = -1;
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&files);
  return process;
}

pid_t pseudo_terminal_start(const char *terminal, char *const arguments[], char *const variables[], const char *input) {
  return start(arguments, variables, input, terminal, POSIX_SPAWN_SETSID);
}

pid_t command_start(char *const arguments[], char *const variables[], const char *input) {
  return start(arguments, variables, input, "/dev/null", 0);
}
