#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <stdint.h>
#include <sys/types.h>

// What Linux has and Swift doesn't see.

/// Makes a pipe whose ends no other program inherits: the reading end, then the writing one. Returns 0, or the number of the error.
int32_t system_pipe(int32_t ends[2]);

/// Starts a program apart from this one: a session without a terminal, signals as at the start of any program, no open file but standard input
/// and standard error, the two given; what it prints is thrown away. Returns 0, or the number of the error.
int32_t system_start(const char *path, char *const arguments[], char *const variables[], int32_t input, int32_t errors, pid_t *process);

/// Renames a file to a free path, in one step. Returns 0 or an errno: EEXIST where the path is taken.
int32_t system_rename_to_free(const char *from, const char *to);

/// Exchanges two files or folders in one step, or renames the first where the second isn't there.
/// Where the file system can't do that in one step, goes by way of a third name, as below. Returns 0, or the number of the error.
int32_t system_put_in_place(const char *from, const char *to, const char *aside);

/// The same by renaming one after the other: the old one to a third name, the new one to its place, the old one to where the new one stood. The
/// old one goes back where the new one can't take its place; where it can't go to where the new one stood, it stays at the third name. Returns 0
/// once the new one is in place, or the number of the error.
int32_t system_put_in_place_by_steps(const char *from, const char *to, const char *aside);

/// Opens a folder and locks it against others who lock it in the same way, until the descriptor is closed or the process ends. Where the file system locks no
/// folder, only opens it. Returns 0, or the number of the error: EWOULDBLOCK where another has it locked.
int32_t system_lock_folder(const char *path, int32_t *descriptor);

#endif
