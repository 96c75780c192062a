internal import ArgumentParser
internal import Foundation

/// Works the real program through a pseudo-terminal with keys, sizes, pastes and signals at random, the same for the same seed, and looks
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
