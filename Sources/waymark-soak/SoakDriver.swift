internal import Events
internal import Foundation
internal import TestSupport
internal import VirtualTerminal

/// A program at work in a terminal, a step after another.
struct SoakDriver {
  private let terminal: VirtualTerminal
  private var random: SplitMix64
  private(set) var keys = 0
  private(set) var frames = 0
  private(set) var resizes = 0
  private(set) var others = 0
  /// What was wrong with the first frame that wasn't as it should be, and what had been sent.
  private(set) var faults: [String] = []
  private(set) var samples: [MemorySample] = []
  private(set) var firstDescriptors: Int?
  private(set) var lastDescriptors: Int?
  private var size = ScreenSize(columns: 80, rows: 24)
  private var sent: [String] = []
  let start = ContinuousClock.now

  init(_ command: [String], seed: UInt64) throws {
    random = SplitMix64(seed: seed)
    // A bare Escape is waited for no longer than it has to be: a million keys hold many.
    terminal = try VirtualTerminal(command, environment: ["HOME": "/nonexistent", "ESCDELAY": "2"], columns: size.columns, rows: size.rows)
    try terminal.screen { !($0.lines.last ?? "").isEmpty }
  }

  private var process: ProcessStatus { ProcessStatus(process: terminal.process) }

  mutating func step() throws {
    let before = terminal.processorTime
    let action = SoakAction.next(using: &random)
    sent = sent.suffix(40) + ["\(action)"]
    try perform(action)
    try settle(after: before)
    look()
    if keys >= samples.count * Self.sampleInterval { try takeSample() }
  }

  private mutating func perform(_ action: SoakAction) throws {
    switch action {
    case .keys(let pressed):
      terminal.send(pressed.map(\.bytes).joined())
      keys += pressed.count
    case .bytes(let bytes):
      terminal.send(bytes: bytes)
      others += 1
    case .resize(let size):
      self.size = size
      terminal.resize(columns: size.columns, rows: size.rows)
      resizes += 1
    case .stop:
      terminal.signal(SIGTSTP)
      try terminal.state { $0 == .stopped || $0.hasEnded }
      terminal.signal(SIGCONT)
      others += 1
    }
  }

  /// Waits until the program has taken in what was sent and sleeps, with nothing of its output left to be read.
  private func settle(after before: Duration) throws {
    let deadline = ContinuousClock.now + Self.patience
    var last = before
    while ContinuousClock.now < deadline, !terminal.state.hasEnded {
      terminal.pump(milliseconds: 1)
      let time = terminal.processorTime
      if time > before, time == last, process.isAsleep { return }
      last = time
    }
  }

  private mutating func look() {
    frames += 1
    guard !terminal.state.hasEnded else {
      faults = ["the program has ended: \(terminal.state)"] + sent
      return
    }
    var found = FrameFaults.of(terminal.screen, size: size)
    // A frame may have been looked at before its last bytes were there: only what stays wrong is a fault.
    let deadline = ContinuousClock.now + .seconds(1)
    while !found.isEmpty, ContinuousClock.now < deadline {
      terminal.pump(milliseconds: 5)
      found = FrameFaults.of(terminal.screen, size: size)
    }
    if !found.isEmpty { faults = found + [terminal.screen.text] + sent }
  }

  private mutating func takeSample() throws {
    guard let memory = process.memory else { return }
    samples.append(MemorySample(keys: keys, kilobytes: memory))
    lastDescriptors = process.descriptors
    if firstDescriptors == nil { firstDescriptors = lastDescriptors }
  }

  /// Ends the program in order.
  mutating func finish() throws {
    guard !terminal.state.hasEnded else { return }
    try takeSample()
    terminal.signal(SIGTERM)
    let status = try terminal.exitStatus()
    if status != 143 { faults.append("the program ended with status \(status)") }
    if !terminal.hasFirstModes { faults.append("the line's modes weren't given back") }
  }

  private static let patience = Duration.seconds(2)
  /// Keys between two samples.
  private static let sampleInterval = 5_000
}
