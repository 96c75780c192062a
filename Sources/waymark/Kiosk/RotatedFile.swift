internal import Foundation

/// A file of lines that never grows beyond a size: what is full becomes `.1`, what was `.1` becomes `.2`, and the last is dropped.
struct RotatedFile {
  let path: String
  /// Bytes of each file.
  var limit = 256 * 1024
  /// Former files that are kept.
  var kept = 3

  /// Adds a line. What can't be written is lost: nobody waits for it.
  func append(_ line: String) {
    let bytes = Array(line.utf8)
    if size + bytes.count > limit { rotate() }
    // A pipe that nobody reads isn't waited for, and a link leads nowhere.
    let file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o640)
    guard file >= 0 else { return }
    _ = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    close(file)
  }

  private var size: Int {
    var attributes = stat()
    guard lstat(path, &attributes) == 0, attributes.st_mode & S_IFMT == S_IFREG else { return 0 }
    return Int(attributes.st_size)
  }

  private func rotate() {
    for number in (1..<max(1, kept)).reversed() { rename("\(path).\(number)", "\(path).\(number + 1)") }
    // Where nothing can be renamed, the file begins anew.
    if kept == 0 || rename(path, "\(path).1") != 0 { truncate(path, 0) }
  }
}
