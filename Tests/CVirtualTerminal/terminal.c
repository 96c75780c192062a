#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "internal.h"

virtual_terminal *virtual_terminal_new(int32_t columns, int32_t rows) {
  virtual_terminal *terminal = calloc(1, sizeof *terminal);
  if (terminal == NULL) return NULL;
  terminal->line = terminal->reports = terminal->speed = -1;
  if (!emulator_open(terminal, columns, rows)) {
    free(terminal);
    return NULL;
  }
  return terminal;
}

static void add(char *strings[], size_t *count, const char *string) {
  // The last place stays NULL, as execve wants it.
  if (*count + 1 < most_strings) strings[(*count)++] = strdup(string);
}

void virtual_terminal_add_argument(virtual_terminal *terminal, const char *argument) {
  add(terminal->arguments, &terminal->argument_count, argument);
}

void virtual_terminal_add_variable(virtual_terminal *terminal, const char *variable) {
  add(terminal->variables, &terminal->variable_count, variable);
}

static void set_device_size(virtual_terminal *terminal, int32_t columns, int32_t rows) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  ioctl(terminal->line, TIOCSWINSZ, &size);
}

bool virtual_terminal_start(virtual_terminal *terminal) {
  // Closed on exec, so that no other program under test keeps this line open.
  terminal->line = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  char path[64];
  if (terminal->line < 0 || grantpt(terminal->line) != 0 || unlockpt(terminal->line) != 0) return false;
  if (ptsname_r(terminal->line, path, sizeof path) != 0) return false;
  fcntl(terminal->line, F_SETFL, O_NONBLOCK);
  struct virtual_state state = virtual_terminal_screen(terminal);
  set_device_size(terminal, state.columns, state.rows);
  tcgetattr(terminal->line, &terminal->first_modes);
  int reports[2];
  if (pipe2(reports, O_CLOEXEC) != 0) return false;
  terminal->leader = fork();
  if (terminal->leader == 0) {
    dup2(reports[1], 3);
    close_range(4, ~0U, 0);
    lead_session(path, 3, terminal->arguments, terminal->variables);
  }
  close(reports[1]);
  terminal->reports = reports[0];
  return terminal->leader > 0;
}

static bool has_ended(const virtual_terminal *terminal) { return terminal->program_state >= VIRTUAL_TERMINAL_EXITED; }

void virtual_terminal_free(virtual_terminal *terminal) {
  if (terminal->program > 0 && !has_ended(terminal)) kill(terminal->program, SIGKILL);
  if (terminal->leader > 0) {
    if (terminal->program == 0) kill(terminal->leader, SIGKILL);
    waitpid(terminal->leader, NULL, 0);
  }
  virtual_terminal_hang_up(terminal);
  if (terminal->reports >= 0) close(terminal->reports);
  for (size_t index = 0; index < terminal->argument_count; index++) free(terminal->arguments[index]);
  for (size_t index = 0; index < terminal->variable_count; index++) free(terminal->variables[index]);
  vterm_free(terminal->emulator);
  free(terminal->output);
  free(terminal);
}

static void keep(virtual_terminal *terminal, const char *bytes, size_t count) {
  if (terminal->output_count + count > terminal->output_capacity) {
    size_t capacity = 2 * (terminal->output_capacity + count);
    uint8_t *output = realloc(terminal->output, capacity);
    if (output == NULL) return;
    terminal->output = output;
    terminal->output_capacity = capacity;
  }
  memcpy(terminal->output + terminal->output_count, bytes, count);
  terminal->output_count += count;
}

/// Takes in what there is, or as much as a slow line would have brought.
static void take_output(virtual_terminal *terminal) {
  char bytes[16384];
  size_t room = terminal->speed < 0 || (size_t)terminal->speed > sizeof bytes ? sizeof bytes : (size_t)terminal->speed;
  ssize_t count;
  while (room > 0 && (count = read(terminal->line, bytes, room)) > 0) {
    vterm_input_write(terminal->emulator, bytes, (size_t)count);
    if (terminal->keeps_output) keep(terminal, bytes, (size_t)count);
    if (terminal->speed >= 0) return;
  }
}

static void take_report(virtual_terminal *terminal) {
  struct report report;
  if (read(terminal->reports, &report, sizeof report) != sizeof report) {
    close(terminal->reports);
    terminal->reports = -1;
    return;
  }
  terminal->program = report.program;
  terminal->program_state = report.state;
  terminal->program_status = report.status;
  terminal->processor_time = report.processor_time;
}

void virtual_terminal_pump(virtual_terminal *terminal, int32_t milliseconds) {
  // Without anybody at its other end the line is readable for ever; a slow one is looked at once a millisecond.
  int line = has_ended(terminal) || terminal->speed >= 0 ? -1 : terminal->line;
  if (terminal->speed >= 0) milliseconds = 1;
  struct pollfd files[] = {{.fd = line, .events = POLLIN}, {.fd = terminal->reports, .events = POLLIN}};
  poll(files, 2, milliseconds);
  if (files[1].revents != 0) take_report(terminal);
  // After the report: what a program wrote before it ended is taken in with its end.
  if (terminal->line >= 0) take_output(terminal);
}

void virtual_terminal_send(virtual_terminal *terminal, const uint8_t *bytes, size_t count) {
  while (count > 0 && terminal->line >= 0 && !has_ended(terminal)) {
    ssize_t written = write(terminal->line, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (errno == EAGAIN) {
      // The program reads slowly, and may be waiting for its own output to be read.
      virtual_terminal_pump(terminal, 1);
    } else {
      return;
    }
  }
}

void virtual_terminal_resize(virtual_terminal *terminal, int32_t columns, int32_t rows) {
  if (columns > 0 && rows > 0) vterm_set_size(terminal->emulator, rows, columns);
  set_device_size(terminal, columns, rows);
}

void virtual_terminal_signal(virtual_terminal *terminal, int32_t signal) {
  if (terminal->program > 0 && !has_ended(terminal)) kill(terminal->program, signal);
}

void virtual_terminal_hang_up(virtual_terminal *terminal) {
  if (terminal->line >= 0) close(terminal->line);
  terminal->line = -1;
}

void virtual_terminal_keep_output(virtual_terminal *terminal) { terminal->keeps_output = true; }

const uint8_t *virtual_terminal_output(const virtual_terminal *terminal, size_t *count) {
  *count = terminal->output_count;
  return terminal->output;
}

void virtual_terminal_limit_speed(virtual_terminal *terminal, int32_t bytes) { terminal->speed = bytes; }

pid_t virtual_terminal_process(const virtual_terminal *terminal) { return terminal->program; }

int32_t virtual_terminal_state(const virtual_terminal *terminal) { return terminal->program_state; }

int32_t virtual_terminal_status(const virtual_terminal *terminal) { return terminal->program_status; }

int64_t virtual_terminal_processor_time(const virtual_terminal *terminal) {
  clockid_t clock;
  struct timespec time;
  if (terminal->program <= 0 || has_ended(terminal)) return terminal->processor_time;
  if (clock_getcpuclockid(terminal->program, &clock) != 0 || clock_gettime(clock, &time) != 0) return terminal->processor_time;
  return (int64_t)time.tv_sec * 1000000 + time.tv_nsec / 1000;
}

bool virtual_terminal_has_first_modes(const virtual_terminal *terminal) {
  struct termios modes;
  if (tcgetattr(terminal->line, &modes) != 0) return false;
  const struct termios *first = &terminal->first_modes;
  return modes.c_iflag == first->c_iflag && modes.c_oflag == first->c_oflag && modes.c_cflag == first->c_cflag
    && modes.c_lflag == first->c_lflag && memcmp(modes.c_cc, first->c_cc, sizeof modes.c_cc) == 0;
}

void virtual_terminal_restore_first_modes(virtual_terminal *terminal) {
  tcsetattr(terminal->line, TCSANOW, &terminal->first_modes);
}
