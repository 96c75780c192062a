internal import Foundation

/// The programs of this package, which stand beside the benchmark.
struct Tools {
  let waymark: String
  private let folder: URL

  /// - Parameter waymark: the program to be measured, where it isn't the one beside the benchmark.
  init(waymark: String?) throws {
    folder = URL(filePath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")).deletingLastPathComponent()
    self.waymark = waymark ?? folder.appending(path: "waymark").path(percentEncoded: false)
    for tool in [self.waymark, sample, plainScreen] where !FileManager.default.isExecutableFile(atPath: tool) {
      throw BenchError.failed("no program \(tool); build all first: swift build -c release")
    }
  }

  var sample: String { path("waymark-sample") }
  var plainScreen: String { path("plain-screen") }

  /// The catalogue that comes with the program.
  func ourCatalogue() throws -> String { try above("assets/catalogue") }

  func readings() throws -> String { try above("assets/readings/readings.tsv") }

  private func above(_ name: String) throws -> String {
    var place = folder
    while place.path != "/" {
      let candidate = place.appending(path: name).path(percentEncoded: false)
      if FileManager.default.fileExists(atPath: candidate) { return candidate }
      place.deleteLastPathComponent()
    }
    throw BenchError.failed("no \(name) above the benchmark: it runs in a checkout")
  }

  private func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }
}
