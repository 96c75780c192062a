#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "internal.h"

// Everything here runs in a fork of a process of many threads: only what is safe in a signal handler.

static void tell(int reports, struct report report) {
  ssize_t written = write(reports, &report, sizeof report);
  (void)written;
}

static void reset_signals(void) {
  for (int signal = 1; signal < NSIG; signal++) sigaction(signal, &(struct sigaction){.sa_handler = SIG_DFL}, NULL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

_Noreturn static void run(char *const arguments[], char *const variables[], int line) {
  setpgid(0, 0);
  signal(SIGTTOU, SIG_IGN);
  tcsetpgrp(line, getpid());
  reset_signals();
  for (int file = 0; file <= 2; file++) dup2(line, file);
  close_range(3, ~0U, 0);
  execve(arguments[0], arguments, variables);
  _exit(127);
}

static int64_t microseconds(struct timeval time) { return (int64_t)time.tv_sec * 1000000 + time.tv_usec; }

static struct report report_of(pid_t program, int status, const struct rusage *usage) {
  struct report report = {.program = program, .state = VIRTUAL_TERMINAL_RUNNING};
  report.processor_time = microseconds(usage->ru_utime) + microseconds(usage->ru_stime);
  if (WIFSTOPPED(status)) report.state = VIRTUAL_TERMINAL_STOPPED;
  if (WIFEXITED(status)) {
    report.state = VIRTUAL_TERMINAL_EXITED;
    report.status = WEXITSTATUS(status);
  }
  if (WIFSIGNALED(status)) {
    report.state = VIRTUAL_TERMINAL_KILLED;
    report.status = WTERMSIG(status);
  }
  return report;
}

_Noreturn void lead_session(const char *line_path, int reports, char *const arguments[], char *const variables[]) {
  reset_signals();
  setsid();
  int line = open(line_path, O_RDWR);
  if (line < 0 || ioctl(line, TIOCSCTTY, 0) != 0) _exit(126);
  // A hang-up ends the program, not whoever reports it.
  signal(SIGHUP, SIG_IGN);
  pid_t program = fork();
  if (program == 0) run(arguments, variables, line);
  tell(reports, (struct report){.program = program, .state = VIRTUAL_TERMINAL_RUNNING});
  for (;;) {
    int status;
    struct rusage usage;
    if (wait4(program, &status, WUNTRACED | WCONTINUED, &usage) < 0) {
      if (errno == EINTR) continue;
      _exit(0);
    }
    tell(reports, report_of(program, status, &usage));
  }
}
