#ifndef CPOWERCUT_H
#define CPOWERCUT_H

#include <stdbool.h>

/// Kills this process at a call that changes a file, as a power cut would: at the first for 1, at the second for 2, and so on.
///
/// Applies to calls of pwrite, fsync, fdatasync, rename and unlink by any library, as these functions override the C library's.
/// - Parameter is_torn: whether what isn't on the disk yet is lost: half of the bytes of a file that wasn't synced, and a rename if its folder
///   wasn't. If the call is a pwrite, half of it is written before.
void power_cut_at(long call, bool is_torn);

#endif
