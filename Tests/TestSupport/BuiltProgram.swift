public import Foundation

/// The package's programs.
public enum BuiltProgram {
  /// The folder of the tests' executable.
  public static let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()

  /// The program under test.
  public static let waymark = path("waymark")

  /// Another of the package's programs.
  public static func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

  /// A `PATH` for shell commands to find the program under test, with any folder name.
  public static let searchPath =
    URL(filePath: waymark).deletingLastPathComponent().path(percentEncoded: false) + ":/usr/bin:/bin"

  /// A command prefix that speeds up a program's clock; nil if faketime isn't installed.
  ///
  /// Its waits become as much shorter.
  public static func launcher(timesAsFast factor: Int) -> [String]? {
    let faketime = "/usr/bin/faketime"
    return FileManager.default.isExecutableFile(atPath: faketime) ? [faketime, "-f", "+0 x\(factor)"] : nil
  }
}

extension String {
  /// As one word for a shell, with any characters.
  public var quoted: String { "'" + replacing("'", with: "'\\''") + "'" }
}
