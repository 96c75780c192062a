#ifndef CPOWERCUT_H
#define CPOWERCUT_H

#include <stdbool.h>

/// Kills this process at a call that changes a file, as a power cut would: at the first for 1, at the second for 2, and so on.
///
/// Applies to calls of pwrite, ftruncate, fdatasync and unlink by any library, as these functions override the C library's.
/// - Parameter is_torn: whether half of what that call would write is written before.
void power_cut_at(long call, bool is_torn);

/// How many such calls there have been since.
long power_cut_calls(void);

#endif
