#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/time.h>
#include <unistd.h>

#include "CTerminal.h"
#include "internal.h"

static const struct {
  int signal;
  uint32_t event;
} watched[] = {
  {SIGHUP, TERMINAL_HUNG_UP},       {SIGINT, TERMINAL_INTERRUPTED}, {SIGTERM, TERMINAL_TERMINATED},
  {SIGTSTP, TERMINAL_STOP_REQUESTED}, {SIGCONT, TERMINAL_CONTINUED},  {SIGWINCH, TERMINAL_RESIZED},
  {SIGUSR1, TERMINAL_RELOAD_REQUESTED},
};
enum { watched_count = sizeof watched / sizeof watched[0] };

/// The signals of keys.
static const int from_keyboard[] = {SIGINT, SIGQUIT, SIGTSTP};
enum { keyboard_count = sizeof from_keyboard / sizeof from_keyboard[0] };

static struct sigaction previous[watched_count];
/// The pipe that handlers write to and `terminal_wait` reads from.
static int reading_end = -1;
static int writing_end = -1;

/// The time from an ending signal to the end of the program, even if the terminal accepts no output.
static struct itimerval grace;
static struct sigaction alarm_before;
/// The first signal to end the program.
static volatile sig_atomic_t ending;

static void end_late(int signal) { crash_guard_end(128 + (ending != 0 ? ending : signal)); }

static void note(int signal) {
  int error = errno;
  if ((signal == SIGTERM || signal == SIGHUP) && ending == 0) {
    ending = signal;
    setitimer(ITIMER_REAL, &grace, NULL);
  }
  unsigned char byte = (unsigned char)signal;
  // A full pipe has enough signals; more are dropped.
  ssize_t written = write(writing_end, &byte, 1);
  (void)written;
  errno = error;
}

void signals_ignore_keyboard(void) {
  for (size_t index = 0; index < keyboard_count; index++) signal(from_keyboard[index], SIG_IGN);
}

bool signals_stays_ignored(int signal, const struct sigaction *action) {
  for (size_t index = 0; index < keyboard_count; index++) {
    if (from_keyboard[index] == signal) return action->sa_handler == SIG_IGN;
  }
  return false;
}

static void install(int index) {
  int signal = watched[index].signal;
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(signal, NULL, &previous[index]);
  if (!signals_stays_ignored(signal, &previous[index])) sigaction(signal, &action, NULL);
}

bool signals_install(int32_t milliseconds) {
  int ends[2];
  if (pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) return false;
  reading_end = ends[0];
  writing_end = ends[1];
  grace.it_value = (struct timeval){.tv_sec = milliseconds / 1000, .tv_usec = milliseconds % 1000 * 1000};
  for (int index = 0; index < watched_count; index++) install(index);
  struct sigaction late = {.sa_handler = end_late};
  sigemptyset(&late.sa_mask);
  sigaction(SIGALRM, &late, &alarm_before);
  return true;
}

void signals_remove(void) {
  for (int index = 0; index < watched_count; index++) sigaction(watched[index].signal, &previous[index], NULL);
  setitimer(ITIMER_REAL, &(struct itimerval){0}, NULL);
  ending = 0;
  sigaction(SIGALRM, &alarm_before, NULL);
  close(reading_end);
  close(writing_end);
  reading_end = writing_end = -1;
}

/// Signals that are the system's while the process is stopped: in the background, a request to end couldn't restore the terminal.
static bool is_systems_while_stopped(int signal) { return signal == SIGTSTP || signal == SIGTERM; }

void signals_stop_process(void) {
  for (int index = 0; index < watched_count; index++) {
    if (is_systems_while_stopped(watched[index].signal)) sigaction(watched[index].signal, &previous[index], NULL);
  }
  raise(SIGTSTP);
  for (int index = 0; index < watched_count; index++) {
    if (is_systems_while_stopped(watched[index].signal)) install(index);
  }
  // Without job control the process was never stopped, and no SIGCONT comes.
  note(SIGCONT);
}

static uint32_t taken_signals(void) {
  uint32_t events = 0;
  unsigned char bytes[64];
  ssize_t count;
  while ((count = read(reading_end, bytes, sizeof bytes)) > 0) {
    for (ssize_t position = 0; position < count; position++) {
      for (int index = 0; index < watched_count; index++) {
        if (watched[index].signal == bytes[position]) events |= watched[index].event;
      }
    }
  }
  return events;
}

/// The state of standard input. A terminal that has gone is always readable, without any bytes.
static uint32_t input_event(short revents) {
  if (revents & (POLLHUP | POLLERR | POLLNVAL)) return TERMINAL_CLOSED;
  if (!(revents & POLLIN)) return 0;
  int available = 0;
  if (ioctl(STDIN_FILENO, FIONREAD, &available) != 0 || available == 0) return TERMINAL_CLOSED;
  return TERMINAL_INPUT;
}

static void poll_through_signals(struct pollfd *files, nfds_t count, int milliseconds) {
  while (poll(files, count, milliseconds) < 0 && errno == EINTR) continue;
}

uint32_t terminal_wait(int32_t milliseconds) {
  struct pollfd files[] = {{.fd = STDIN_FILENO, .events = POLLIN}, {.fd = reading_end, .events = POLLIN}};
  poll_through_signals(files, 2, milliseconds);
  return input_event(files[0].revents) | taken_signals();
}

bool terminal_has_input(int32_t milliseconds) {
  struct pollfd file = {.fd = STDIN_FILENO, .events = POLLIN};
  poll_through_signals(&file, 1, milliseconds);
  return input_event(file.revents) == TERMINAL_INPUT;
}
