#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#include "internal.h"

/// The original standard error, and the memory file in its place; -1 while nothing is held back.
static int original = -1;
static int held = -1;

void errors_hold(void) {
  if (held >= 0 || !isatty(STDERR_FILENO)) return;
  fflush(stderr);
  held = memfd_create("standard-error", MFD_CLOEXEC);
  if (held < 0) return;
  original = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  if (original < 0 || dup2(held, STDERR_FILENO) < 0) {
    if (original >= 0) close(original);
    close(held);
    original = held = -1;
  }
}

void errors_release(void) {
  if (held < 0) return;
  dup2(original, STDERR_FILENO);
  char bytes[512];
  off_t offset = 0;
  ssize_t count;
  while ((count = pread(held, bytes, sizeof bytes, offset)) > 0) {
    ssize_t written = write(STDERR_FILENO, bytes, (size_t)count);
    if (written <= 0) break;
    offset += written;
  }
  close(original);
  close(held);
  original = held = -1;
}
