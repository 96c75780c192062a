internal import Foundation

/// A command run to its end, its output thrown away.
struct CommandRun {
  var wall: Duration
  /// Time on a processor, the kernel's for it among it.
  var processorTime: Duration
  /// The most memory that it had, in bytes.
  var peakMemory: Int
  var status: Int32

  init(_ invocation: Invocation) throws {
    let start = ContinuousClock.now
    let process = try Spawn.command(invocation)
    var usage = rusage()
    var state: Int32 = 0
    wait4(process, &state, 0, &usage)
    wall = ContinuousClock.now - start
    processorTime = .microseconds(
      1_000_000 * (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + usage.ru_utime.tv_usec + usage.ru_stime.tv_usec)
    peakMemory = usage.ru_maxrss * 1024
    status = state & 0x7F == 0 ? (state >> 8) & 0xFF : 128 + state & 0x7F
  }
}
