#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <unistd.h>

#include "internal.h"

/// Signals that end the process immediately: first faults, which recur when a handler returns, then signals from other processes. The key
/// for SIGQUIT is read as a key.
static const int fatal[] = {
  SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT, SIGUSR2, SIGSTKFLT, SIGXCPU, SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGSYS,
};
enum { fatal_count = sizeof fatal / sizeof fatal[0], fault_count = 5 };

static struct sigaction previous[fatal_count];
static struct termios modes_before;
static char reset_bytes[512];
static size_t reset_count;
static bool armed;

/// A separate stack for the handler, since the normal one may have overflowed.
static char stack[64 * 1024];

static void restore_action(int signal) {
  for (int index = 0; index < fatal_count; index++) {
    if (fatal[index] == signal) sigaction(signal, &previous[index], NULL);
  }
}

static bool is_fault(int signal) {
  for (int index = 0; index < fault_count; index++) {
    if (fatal[index] == signal) return true;
  }
  return false;
}

/// The crash reporter reads memory that may be invalid. If the signal of that fault were blocked, the reporter would be killed midway.
static void unblock(int signal) {
  sigset_t one;
  sigemptyset(&one);
  sigaddset(&one, signal);
  sigprocmask(SIG_UNBLOCK, &one, NULL);
}

/// Calls the previous handler, which may report and return, then lets the system's default action end the process.
static void act_as_before(int signal, siginfo_t *info, void *context) {
  for (int index = 0; index < fatal_count; index++) {
    if (fatal[index] != signal) continue;
    const struct sigaction *before = &previous[index];
    if (!(before->sa_flags & SA_SIGINFO)) continue;
    unblock(signal);
    before->sa_sigaction(signal, info, context);
  }
  struct sigaction end = {.sa_handler = SIG_DFL};
  sigaction(signal, &end, NULL);
  raise(signal);
}

static void reset_terminal(void) {
  terminal_write(reset_bytes, reset_count);
  tcsetattr(STDIN_FILENO, TCSANOW, &modes_before);
  errors_release();
}

/// Gives the terminal back, then lets the signal act as it would without this handler: a fault recurs on return, a sent signal is raised
/// here.
static void on_crash(int signal, siginfo_t *info, void *context) {
  int error = errno;
  reset_terminal();
  restore_action(signal);
  bool happens_again = is_fault(signal) && info->si_code > 0;
  if (!happens_again) act_as_before(signal, info, context);
  errno = error;
}

void crash_guard_end(int status) {
  // Unsent output would block us, too.
  if (armed) tcflush(STDOUT_FILENO, TCOFLUSH);
  if (armed) reset_terminal();
  _exit(status);
}

static void provide_stack(void) {
  stack_t present;
  if (sigaltstack(NULL, &present) != 0 || !(present.ss_flags & SS_DISABLE)) return;
  stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&own, NULL);
}

void crash_guard_arm(const struct termios *modes) {
  if (armed) return;
  modes_before = *modes;
  reset_count = capability_reset(reset_bytes, sizeof reset_bytes);
  provide_stack();
  struct sigaction action = {.sa_sigaction = on_crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < fatal_count; index++) {
    sigaction(fatal[index], NULL, &previous[index]);
    if (!signals_stays_ignored(fatal[index], &previous[index])) sigaction(fatal[index], &action, NULL);
  }
  armed = true;
}

void crash_guard_disarm(void) {
  if (!armed) return;
  for (int index = 0; index < fatal_count; index++) sigaction(fatal[index], &previous[index], NULL);
  armed = false;
}
