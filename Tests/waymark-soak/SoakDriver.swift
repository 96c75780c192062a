internal import Canvas
internal import Foundation
internal import Interface
internal import TestSupport
internal import VirtualTerminal

/// A program at work in a terminal, a step after another.
struct SoakDriver {
  private let terminal: VirtualTerminal
  private var random: SplitMix64
  let kiosk: SoakKiosk?
  private(set) var keys = 0
  private(set) var frames = 0
  private(set) var resizes = 0
  private(set) var others = 0
  /// How often a student finished, or left without finishing.
  private(set) var resets = 0
  private(set) var absences = 0
  /// Faults of the first faulty frame, and the input before it.
  private(set) var faults: [String] = []
  private(set) var samples: [MemorySample] = []
  private(set) var firstDescriptors: Int?
  private(set) var lastDescriptors: Int?
  /// A kiosk's screen before the first key and after it, in each size: the next student finds the same.
  private var homes: [ScreenSize: VirtualScreen] = [:]
  private var beginnings: [ScreenSize: VirtualScreen] = [:]
  private var size = Self.firstSize
  private var sent: [String] = []
  let start = ContinuousClock.now

  /// - Parameter kiosk: the files of a kiosk, if the program runs as one.
  init(_ command: [String], seed: UInt64, kiosk: SoakKiosk? = nil) throws {
    random = SplitMix64(seed: seed)
    self.kiosk = kiosk
    // A bare Escape is waited for no longer than it has to be: a million keys hold many.
    terminal = try VirtualTerminal(command, environment: ["HOME": "/nonexistent", "ESCDELAY": "2"], columns: size.columns, rows: size.rows)
    try terminal.screen { $0.isHome || !($0.lines.last ?? "").isEmpty }
    try takeCatalogue()
  }

  /// Has a catalogue loaded before anything is counted: Dispatch then opens three files of its own, once.
  private mutating func takeCatalogue() throws {
    guard kiosk != nil else { return }
    let before = terminal.processorTime
    try kiosk?.replaceCatalogue(isWhole: true)
    terminal.signal(SIGUSR1)
    settle(after: before)
  }

  private var process: ProcessStatus { ProcessStatus(process: terminal.process) }

  mutating func step() throws {
    if kiosk != nil, keys >= (absences + 1) * Self.absenceInterval {
      try leaveAlone()
    } else {
      let action = SoakAction.next(using: &random, atKiosk: kiosk != nil)
      sent = sent.suffix(40) + ["\(action)"]
      try perform(action)
    }
    if faults.isEmpty { look() }
    if keys >= samples.count * Self.sampleInterval { try takeSample() }
  }

  private mutating func perform(_ action: SoakAction) throws {
    let before = terminal.processorTime
    switch action {
    case .keys(let pressed): send(pressed)
    case .bytes(let bytes):
      terminal.send(bytes: bytes)
      others += 1
    case .resize(let size) where size == self.size: return
    case .resize(let size): resize(to: size)
    case .stop:
      // A kiosk can't be stopped from its keyboard.
      terminal.signal(kiosk == nil ? SIGTSTP : SIGSTOP)
      try terminal.state { $0 == .stopped || $0.hasEnded }
      terminal.signal(SIGCONT)
      others += 1
    case .deafSignals:
      for signal in [SIGINT, SIGQUIT, SIGTSTP] { terminal.signal(signal) }
      send([.unknown])
      others += 1
    case .reset: return reset()
    case .replaceCatalogue(let isWhole, let isTold):
      try kiosk?.replaceCatalogue(isWhole: isWhole)
      others += 1
      guard isTold else { return }
      terminal.signal(SIGUSR1)
    }
    settle(after: before)
  }

  private mutating func send(_ pressed: [Key]) {
    terminal.send(pressed.map(\.bytes).joined())
    keys += pressed.count
  }

  private mutating func press(_ pressed: Key...) {
    let before = terminal.processorTime
    send(pressed)
    settle(after: before)
  }

  private mutating func resize(to size: ScreenSize) {
    self.size = size
    terminal.resize(columns: size.columns, rows: size.rows)
    resizes += 1
  }

  /// Waits until the program has read its input and sleeps, with all its output read.
  private func settle(after before: Duration) {
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
    var found = FrameFaults.of(terminal.screen, size: size, atKiosk: kiosk != nil)
    // The frame may have been incomplete: only lasting faults count.
    let deadline = ContinuousClock.now + Self.frameLimit
    while !found.isEmpty, ContinuousClock.now < deadline {
      terminal.pump(milliseconds: 5)
      found = FrameFaults.of(terminal.screen, size: size, atKiosk: kiosk != nil)
    }
    if !found.isEmpty { complain(found) }
  }

  private mutating func complain(_ found: [String]) { faults = found + [terminal.screen.text] + sent }

  private mutating func takeSample() throws {
    guard let own = process.ownMemory, let resident = process.memory else { return }
    samples.append(MemorySample(keys: keys, kilobytes: own, resident: resident))
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
    faults += try kiosk?.strangeEntries().map { "in the log: \($0)" } ?? []
  }

  private static let firstSize = ScreenSize(columns: 80, rows: 24)
  private static let patience = Duration.seconds(2)
  /// A busy machine may be slow: a frame that is right by then is no fault.
  fileprivate static let frameLimit = Duration.seconds(20)
  /// Keys between two samples.
  private static let sampleInterval = 5_000
  /// Keys between two idle times, which take 40 seconds each.
  private static let absenceInterval = 200_000
}

// MARK: One student after the other

extension SoakDriver {
  /// Finishes, and begins as the next student, who must see nothing of the last one.
  private mutating func reset() {
    if size.isTooSmall { resize(to: Self.firstSize) }
    // Unfinished input, such as a paste, takes the key; on the home screen a key begins, in a countdown it keeps the place.
    for _ in 0..<Self.mostPresses where !waits(atMost: .zero, for: \.isHome) {
      press(.function(10))
      if waits(atMost: Self.retryInterval, for: \.isHome) { break }
    }
    resets += 1
    beginAfresh()
  }

  /// Leaves the kiosk alone until it counts down, presses a key, and leaves it alone for good.
  private mutating func leaveAlone() throws {
    absences += 1
    reset()
    press(.down, .down, "m", "t")
    let left = terminal.screen
    guard waits(atMost: SoakKiosk.idle * 2, for: \.isCountdown) else { return complain(["no countdown"]) }
    press(.down)
    guard waits(atMost: Self.frameLimit, for: { $0.looksLike(left) }) else {
      return complain(["the countdown didn't lead back", left.text])
    }
    guard waits(atMost: SoakKiosk.idle * 2, for: \.isCountdown) else { return complain(["no second countdown"]) }
    _ = waits(atMost: SoakKiosk.countdown * 2, for: \.isHome)
    beginAfresh()
  }

  /// Checks the home screen, presses a key, and checks the next screen.
  private mutating func beginAfresh() {
    guard faults.isEmpty else { return }
    frames += 2
    guard waits(atMost: .zero, for: \.isHome) else { return complain(["no home screen"]) }
    let home = homes[size, default: terminal.screen]
    guard waits(atMost: Self.frameLimit, for: { $0.looksLike(home) }) else {
      return complain(["another home screen than the first", home.text])
    }
    homes[size] = home
    press(.enter)
    // Later frames of a size are compared with the first, which mustn't be the home screen still shown.
    guard waits(atMost: Self.frameLimit, for: { !$0.isHome }) else { return complain(["the home screen stayed"]) }
    let beginning = beginnings[size, default: terminal.screen]
    guard waits(atMost: Self.frameLimit, for: { $0.looksLike(beginning) }) else { return complain(["something was left", beginning.text]) }
    beginnings[size] = beginning
  }

  private func waits(atMost limit: Duration, for isWanted: (VirtualScreen) -> Bool) -> Bool {
    let deadline = ContinuousClock.now + limit
    while !isWanted(terminal.screen), !terminal.state.hasEnded {
      guard ContinuousClock.now < deadline else { return false }
      terminal.pump(milliseconds: 5)
    }
    return isWanted(terminal.screen)
  }

  private static let mostPresses = 5
  /// Longer than the wait for the end of a paste.
  private static let retryInterval = Duration.seconds(1)
}

/// Something done to the program: mostly keys that mean something.
enum SoakAction {
  case keys([Key])
  case bytes([UInt8])
  case resize(ScreenSize)
  /// Stopped and continued.
  case stop
  /// Signals of keys, sent from outside, which a kiosk ignores.
  case deafSignals
  /// A student says that they are finished, and the next one begins.
  case reset
  /// Replaces the catalogue's file; the program may be sent SIGUSR1.
  case replaceCatalogue(isWhole: Bool, isTold: Bool)

  /// - Parameter atKiosk: whether the program is one, which no key ends.
  static func next(using random: inout SplitMix64, atKiosk: Bool) -> SoakAction {
    switch Int.random(in: 0..<200, using: &random) {
    case 0..<6: return .resize(size(using: &random))
    case 6..<9: return .bytes(paste(using: &random))
    case 9..<11:
      let bytes = atKiosk ? noise + keyboardSignals : noise
      return .bytes((0..<Int.random(in: 1...64, using: &random)).map { _ in bytes.randomElement(using: &random) ?? 0 })
    case 11: return .bytes((atKiosk ? HostilePayload.all : payloads).randomElement(using: &random)?.bytes ?? [])
    case 12 where Int.random(in: 0..<10, using: &random) == 0: return .stop
    case 13 where atKiosk: return kioskAction(using: &random)
    default:
      let keys = atKiosk ? kioskKeys : keys
      return .keys((0..<Int.random(in: 1...64, using: &random)).map { _ in key(of: keys, using: &random) })
    }
  }

  private static func kioskAction(using random: inout SplitMix64) -> SoakAction {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: .replaceCatalogue(isWhole: .random(using: &random), isTold: .random(using: &random))
    case 1: .deafSignals
    default: .reset
    }
  }

  private static func key(of keys: [Key], using random: inout SplitMix64) -> Key {
    if Int.random(in: 0..<6, using: &random) == 0 { return .character(letters.randomElement(using: &random) ?? "a") }
    return keys.randomElement(using: &random) ?? .down
  }

  private static let allKeys: [Key] =
    Context.commands.flatMap(\.keys)
    + [.down, .down, .down, .enter, .enter, .escape, .tab, "m", "c", "t", .unknown, .delete, .control("u")]

  /// All that mean something but those that end or stop the program somewhere.
  private static let keys = allKeys.filter { !endings.contains($0) }

  /// All keys with a meaning; the one that resets comes less often than in the table, so that sessions get somewhere.
  private static let kioskKeys = allKeys.filter { $0 != .function(10) } + [.function(10)]

  private static let endings = Set(Context.commands.filter { $0.name == .quit || $0.name == .suspend }.flatMap(\.keys))

  /// Typed, a payload's letters are keys: none may be the one that quits.
  private static let payloads = HostilePayload.all.filter { !$0.bytes.contains(UInt8(ascii: "q")) && !$0.bytes.contains(UInt8(ascii: "Q")) }

  private static let letters = Array("aeinoscdlrtu 1雲網計算Ｍ／é的程式")

  /// Bytes that begin sequences, end them, or are none; not the keys that end or stop the program.
  private static let noise: [UInt8] =
    Array("[]OP_^X;?0123456789mhlABCDHZ~MR<\u{1B}\u{1B}\u{1B}\u{07}\r\t\u{7F} ".utf8) + [0x80, 0x9B, 0xC3, 0xE9, 0xFF]

  /// Ctrl-C, -D, -S, -Q, -V, -Y, -Z and -\.
  private static let keyboardSignals: [UInt8] = [0x03, 0x04, 0x13, 0x11, 0x16, 0x19, 0x1A, 0x1C]

  private static func paste(using random: inout SplitMix64) -> [UInt8] {
    let text = (0..<Int.random(in: 0...80, using: &random)).compactMap { _ in letters.randomElement(using: &random) }
    let payload = HostilePayload.texts.randomElement(using: &random)?.bytes ?? []
    return Array("\u{1B}[200~".utf8) + Array(String(text).utf8) + payload + Array("\u{1B}[201~".utf8)
  }

  private static func size(using random: inout SplitMix64) -> ScreenSize {
    let usual = [(80, 24), (80, 24), (40, 12), (132, 43), (160, 40), (100, 30)].map(ScreenSize.init)
    if Int.random(in: 0..<4, using: &random) > 0 { return usual.randomElement(using: &random) ?? usual[0] }
    return ScreenSize(columns: .random(in: 1...220, using: &random), rows: .random(in: 1...70, using: &random))
  }
}

/// Files of a kiosk: settings, a compiled catalogue, which is replaced, and a log.
struct SoakKiosk {
  /// The idle time: the shortest that settings allow.
  static let idle = Duration.seconds(10)
  static let countdown = Duration.seconds(20)

  private let folder: TemporaryFolder
  private let catalogue: Data

  /// - Parameters:
  ///   - program: compiles the catalogue.
  ///   - source: the catalogue's folder.
  init(program: String, source: String) throws {
    folder = try TemporaryFolder()
    try folder.write(["settings.yaml": "kiosk: true\nidle: \(Self.idle.components.seconds)\nlog: \(folder.path("kiosk.log"))\n"])
    let compiling = Process()
    compiling.executableURL = URL(filePath: program)
    compiling.arguments = ["compile", source, "--output", folder.path("catalogue.sqlite")]
    compiling.standardOutput = FileHandle.nullDevice
    try compiling.run()
    compiling.waitUntilExit()
    catalogue = try Data(contentsOf: URL(filePath: folder.path("catalogue.sqlite")))
  }

  /// The program's arguments.
  var arguments: [String] { ["--settings", folder.path("settings.yaml"), "--catalogue", folder.path("catalogue.sqlite")] }

  /// Puts another file in the catalogue's place, by a rename.
  ///
  /// - Parameter isWhole: whether it can be used; otherwise its last page is missing.
  func replaceCatalogue(isWhole: Bool) throws {
    let other = try folder.write(isWhole ? catalogue : catalogue.dropLast(4096), to: "other.sqlite")
    guard rename(other, folder.path("catalogue.sqlite")) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
  }

  /// The log's entries without the times, the oldest first.
  func entries() throws -> [String] {
    let files = try folder.names().filter { $0.hasPrefix("kiosk.log") }.sorted(by: >)
    let lines = try files.flatMap { try String(contentsOf: URL(filePath: folder.path($0)), encoding: .utf8).split(separator: "\n") }
    return lines.map { $0.split(separator: " ").dropFirst().joined(separator: " ") }
  }

  /// Entries that report a fault, or that are unknown.
  func strangeEntries() throws -> [String] {
    try entries().filter { entry in !Self.usualEntries.contains { entry.hasPrefix($0) } }
  }

  private static let usualEntries = [
    "info started, version ", "info reset, finished", "info reset, idle", "info catalogue loaded: ",
    "fault catalogue refused, the former one stays: ", "info ended, status 143",
  ]
}
