#define _GNU_SOURCE
#include "CPowerCut.h"

#include <dlfcn.h>
#include <signal.h>
#include <sys/types.h>
#include <unistd.h>

static long cut_at;
static long calls;
static bool torn;

void power_cut_at(long call, bool is_torn) {
  cut_at = call;
  torn = is_torn;
  calls = 0;
}

long power_cut_calls(void) { return calls; }

static bool is_due(void) { return cut_at > 0 && ++calls == cut_at; }

static void end(void) { kill(getpid(), SIGKILL); }

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
  static ssize_t (*_Atomic next)(int, const void *, size_t, off64_t);
  if (!next) next = (ssize_t(*)(int, const void *, size_t, off64_t))dlsym(RTLD_NEXT, "pwrite64");
  if (is_due()) {
    if (torn) next(descriptor, bytes, count / 2, offset);
    end();
  }
  return next(descriptor, bytes, count, offset);
}

int ftruncate64(int descriptor, off64_t length) {
  static int (*_Atomic next)(int, off64_t);
  if (!next) next = (int (*)(int, off64_t))dlsym(RTLD_NEXT, "ftruncate64");
  if (is_due()) end();
  return next(descriptor, length);
}

int fdatasync(int descriptor) {
  static int (*_Atomic next)(int);
  if (!next) next = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
  if (is_due()) end();
  return next(descriptor);
}

int unlink(const char *path) {
  static int (*_Atomic next)(const char *);
  if (!next) next = (int (*)(const char *))dlsym(RTLD_NEXT, "unlink");
  if (is_due()) end();
  return next(path);
}
