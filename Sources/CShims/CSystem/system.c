#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/file.h>
#include <unistd.h>

#include "CSystem.h"

int32_t system_pipe(int32_t ends[2]) {
  return pipe2(ends, O_CLOEXEC) == 0 ? 0 : errno;
}

int32_t system_start(const char *path, char *const arguments[], char *const variables[], int32_t input, int32_t errors, pid_t *process) {
  posix_spawn_file_actions_t files;
  posix_spawnattr_t attributes;
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawn_file_actions_init(&files);
  posix_spawnattr_init(&attributes);
  posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
  posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_adddup2(&files, errors, STDERR_FILENO);
  posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSID);
  int32_t fault = posix_spawn(process, path, &files, &attributes, arguments, variables);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&files);
  return fault;
}

int32_t system_rename_to_free(const char *from, const char *to) {
  return renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0 ? 0 : errno;
}

int32_t system_put_in_place(const char *from, const char *to, const char *aside) {
  if (renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_EXCHANGE) == 0) return 0;
  // File systems that can't exchange, such as network ones, return EINVAL; kernels and filters without the call ENOSYS.
  if (errno == EINVAL || errno == ENOSYS) return system_put_in_place_by_steps(from, to, aside);
  return errno == ENOENT ? system_rename_to_free(from, to) : errno;
}

int32_t system_put_in_place_by_steps(const char *from, const char *to, const char *aside) {
  int is_old = rename(to, aside) == 0;
  if (!is_old && errno != ENOENT) return errno;
  if (rename(from, to) != 0) {
    int32_t fault = errno;
    if (is_old) rename(aside, to);
    return fault;
  }
  // The new one is in place, so it is no failure if the old one stays at the third name.
  if (is_old) rename(aside, from);
  return 0;
}

int32_t system_sync_files(const char *folder) {
  int descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return errno;
  int32_t fault = syncfs(descriptor) == 0 ? 0 : errno;
  close(descriptor);
  return fault;
}

int32_t system_lock_folder(const char *path, int32_t *descriptor) {
  *descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (*descriptor < 0) return errno;
  // Network file systems may be unable to lock folders: EBADF, ENOLCK.
  if (flock(*descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK) return 0;
  close(*descriptor);
  return EWOULDBLOCK;
}
