#define _GNU_SOURCE
#include "CPowerCut.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static long cut_at;
static long calls;
static bool torn;

/// By descriptor: whether the file has bytes that aren't on the disk yet.
static bool unsynced[1024];
/// A rename that isn't on the disk yet; empty if there is none.
static char renamed_from[PATH_MAX], renamed_to[PATH_MAX];
/// The file that it replaced.
static int replaced = -1;

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

void power_cut_at(long call, bool is_torn) {
  cut_at = call;
  torn = is_torn;
  calls = 0;
}

static bool is_due(void) { return cut_at > 0 && ++calls == cut_at; }

/// Gives a path back to the replaced file, with the bytes that it has now.
static void restore(void) {
  int copy = -1;
  char bytes[4096];
  ssize_t count;
  if (NEXT(rename)(renamed_to, renamed_from) != 0 || (copy = open(renamed_to, O_WRONLY | O_CREAT | O_EXCL, 0600)) < 0) _exit(70);
  for (off_t offset = 0; (count = pread(replaced, bytes, sizeof bytes, offset)) > 0; offset += count) {
    if (write(copy, bytes, count) != count) _exit(70);
  }
}

static void lose(void) {
  struct stat attributes;
  for (int file = 0; file < 1024; file++) {
    if (unsynced[file] && fstat(file, &attributes) == 0 && ftruncate(file, attributes.st_size / 2) != 0) _exit(70);
  }
  if (renamed_to[0]) restore();
}

static void end(void) {
  if (torn) lose();
  kill(getpid(), SIGKILL);
}

/// Nothing is kept where no cut is to come, such as in a program of tests, whose threads all write files.
static void set_unsynced(int descriptor, bool value) {
  if (cut_at == 0) return;
  if (descriptor >= 0 && descriptor < 1024) unsynced[descriptor] = value;
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
  set_unsynced(descriptor, true);
  if (is_due()) {
    if (torn) NEXT(pwrite)(descriptor, bytes, count / 2, offset);
    end();
  }
  return NEXT(pwrite)(descriptor, bytes, count, offset);
}

/// After a sync of a folder, its renames are on the disk.
static void settle(int descriptor) {
  struct stat attributes;
  set_unsynced(descriptor, false);
  if (cut_at == 0 || !renamed_to[0] || fstat(descriptor, &attributes) != 0 || !S_ISDIR(attributes.st_mode)) return;
  close(replaced);
  renamed_to[0] = 0;
}

int fsync(int descriptor) {
  if (is_due()) end();
  int result = NEXT(fsync)(descriptor);
  if (result == 0) settle(descriptor);
  return result;
}

int fdatasync(int descriptor) {
  if (is_due()) end();
  int result = NEXT(fdatasync)(descriptor);
  if (result == 0) settle(descriptor);
  return result;
}

int rename(const char *from, const char *to) {
  if (is_due()) end();
  if (torn) {
    snprintf(renamed_from, sizeof renamed_from, "%s", from);
    snprintf(renamed_to, sizeof renamed_to, "%s", to);
    if ((replaced = open(to, O_RDONLY | O_CLOEXEC)) < 0) _exit(70);
  }
  return NEXT(rename)(from, to);
}

int unlink(const char *path) {
  if (is_due()) end();
  return NEXT(unlink)(path);
}
