/// Why a measurement can't be taken.
enum BenchError: Error, CustomStringConvertible {
  case notInstalled(String)
  case notStarted(String)
  /// The program drew nothing, or ended.
  case silent(String)
  case failed(String)

  var description: String {
    switch self {
    case .notInstalled(let name): "\(name) isn't installed"
    case .notStarted(let name): "\(name) can't be started"
    case .silent(let name): "\(name) drew nothing"
    case .failed(let reason): reason
    }
  }
}
