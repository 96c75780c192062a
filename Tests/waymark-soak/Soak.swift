internal import ArgumentParser
internal import Foundation

/// Drives the real program through a pseudo-terminal with random keys, sizes, pastes and signals from a seed, and looks
/// at every frame, at its memory and at its open files.
@main
struct Soak: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waymark-soak",
    abstract: "Work waymark through a terminal at random, and look at each frame, at its memory and at its open files.",
    discussion: "Everything after -- is given to waymark. The status is 1 where a frame, the memory or the files are not as they should be."
  )

  @Option(help: "How many keys to press.")
  var keys = 1_000_000

  @Option(help: "How long to go on at most, in seconds.")
  var seconds = 7_200

  @Option(help: "What the keys follow from.")
  var seed: UInt64 = 1

  @Flag(help: "Work it as a kiosk: reset it, leave it alone, replace its catalogue, and press what ends it elsewhere.")
  var kiosk = false

  @Option(help: "The folder of the catalogue that a kiosk shows.")
  var catalogue = "assets/catalogue"

  @Option(help: "Kilobytes that the memory may grow by with 100,000 keys; for long runs, as what is first used is kept.")
  var growth: Double?

  @Option(help: "Kilobytes that the program may have at most.")
  var memory = 65_536

  @Option(help: "The program; without it, the one beside this one.")
  var program: String?

  @Argument(parsing: .postTerminator, help: "What the program is given.")
  var arguments: [String] = []

  func run() throws {
    let beside = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "waymark")
    let program = program ?? beside.path(percentEncoded: false)
    let room = kiosk ? try SoakKiosk(program: program, source: catalogue) : nil
    let command = [program] + (room.map { ["--kiosk"] + $0.arguments } ?? []) + arguments
    var driver = try SoakDriver(command, seed: seed, kiosk: room)
    let deadline = ContinuousClock.now + .seconds(seconds)
    while driver.keys < keys, ContinuousClock.now < deadline, driver.faults.isEmpty { try driver.step() }
    try driver.finish()
    let report = SoakReport(driver, seed: seed)
    print(report.text)
    guard report.isSound(growth: growth, memory: memory) else { throw ExitCode(1) }
  }
}

/// The result of a run.
struct SoakReport {
  private let driver: SoakDriver
  private let seed: UInt64
  /// Without the start, as parts such as the search stay in memory once used.
  private let settled: [MemorySample]

  init(_ driver: SoakDriver, seed: UInt64) {
    self.driver = driver
    self.seed = seed
    settled = Array(driver.samples.dropFirst(driver.samples.count / 10))
  }

  /// - Parameters:
  ///   - growth: kilobytes that 100,000 keys may add; any number where nil.
  ///   - memory: kilobytes that there may be at any time.
  func isSound(growth: Double?, memory: Int) -> Bool {
    driver.faults.isEmpty && driver.firstDescriptors == driver.lastDescriptors && most <= memory && settled.slope <= growth ?? .infinity
  }

  private var most: Int { driver.samples.map(\.resident).max() ?? 0 }

  var text: String {
    let (first, last) = (settled.first?.kilobytes ?? 0, settled.last?.kilobytes ?? 0)
    let seconds = Int((ContinuousClock.now - driver.start) / .seconds(1))
    let lines = [
      "seed \(seed): \(driver.keys) keys, \(driver.resizes) sizes, \(driver.others) pastes, stray bytes and stops in \(seconds) s",
      "frames looked at: \(driver.frames); faults: \(driver.faults.isEmpty ? "none" : "")",
      "own memory: \(first) KB to \(last) KB; \(rounded(settled.slope)) KB for 100,000 keys, by \(settled.count) samples",
      "with what was read of files: at most \(most) KB",
      "open files: \(driver.firstDescriptors ?? 0) at first, \(driver.lastDescriptors ?? 0) at last",
    ]
    return (lines + kioskLines + driver.faults).joined(separator: "\n")
  }

  /// What happened to a kiosk, and its log.
  private var kioskLines: [String] {
    guard let kiosk = driver.kiosk, let entries = try? kiosk.entries() else { return [] }
    func count(_ beginning: String) -> Int { entries.count { $0.hasPrefix(beginning) } }
    let catalogues = "\(count("info catalogue loaded")) catalogues loaded, \(count("fault catalogue refused")) refused"
    return [
      "left finished \(driver.resets) times, alone \(driver.absences) times",
      "its log: \(count("info reset, finished")) resets by a key, \(count("info reset, idle")) by themselves; \(catalogues)",
    ]
  }

  private func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
