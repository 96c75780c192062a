#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <stdint.h>
#include <sys/types.h>

// Linux calls that Swift can't import.

/// Makes a pipe that isn't inherited by other programs: the reading end, then the writing end. Returns 0 or an errno.
int32_t system_pipe(int32_t ends[2]);

/// Starts a program in its own session without a terminal, with default signals, and with no open files except the given standard input and
/// standard error. Its standard output is discarded. Returns 0 or an errno.
int32_t system_start(const char *path, char *const arguments[], char *const variables[], int32_t input, int32_t errors, pid_t *process);

/// Renames a file to a free path, in one step. Returns 0 or an errno: EEXIST if the path is taken.
int32_t system_rename_to_free(const char *from, const char *to);

/// Exchanges two files or folders in one step, or renames the first if the second doesn't exist. If the file system can't do that in one
/// step, uses a third name, as below. Returns 0 or an errno.
int32_t system_put_in_place(const char *from, const char *to, const char *aside);

/// The same in steps: renames the old one to a third name, the new one to the old one's place, and the old one to the new one's. If the
/// second step fails, the old one goes back; if the third fails, it stays at the third name. Returns 0 if the new one is in place, or an
/// errno.
int32_t system_put_in_place_by_steps(const char *from, const char *to, const char *aside);

/// Waits until everything written to the file system of a folder is on the disk: one call for many files. Returns 0 or an errno.
int32_t system_sync_files(const char *folder);

/// Opens a folder and locks it (flock) until the descriptor is closed or the process ends. If the file system can't lock folders, only
/// opens it. Returns 0 or an errno: EWOULDBLOCK if another process has the lock.
int32_t system_lock_folder(const char *path, int32_t *descriptor);

#endif
