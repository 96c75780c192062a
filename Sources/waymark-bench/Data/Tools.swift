internal import Foundation

/// The programs of this package, which stand beside the benchmark.
struct Tools {
  private let folder: URL

  init() throws {
    folder = URL(filePath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")).deletingLastPathComponent()
    for tool in ["waymark", "waymark-sample", "plain-screen"] where !FileManager.default.isExecutableFile(atPath: path(tool)) {
      throw BenchError.failed("\(tool) isn't beside the benchmark; build all first: swift build -c release")
    }
  }

  var waymark: String { path("waymark") }
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
