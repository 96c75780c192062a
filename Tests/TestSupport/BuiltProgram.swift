public import Foundation

/// The programs that the package builds, as tests run them.
public enum BuiltProgram {
  /// Where they are: the tests' own executable is beside them.
  public static let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()

  public static func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

  /// A `PATH` by which lines of shell find them by their names, whatever the folder is called.
  public static let searchPath = folder.path(percentEncoded: false) + ":/usr/bin:/bin"

  /// Words in front of a program's that give it a clock on which time passes so many times as fast; absent where faketime isn't installed.
  ///
  /// What the program waits for comes as much sooner.
  public static func launcher(timesAsFast factor: Int) -> [String]? {
    let faketime = "/usr/bin/faketime"
    return FileManager.default.isExecutableFile(atPath: faketime) ? [faketime, "-f", "+0 x\(factor)"] : nil
  }
}

extension String {
  /// As one word of a line of shell, whatever characters it has.
  public var quoted: String { "'" + replacing("'", with: "'\\''") + "'" }
}
