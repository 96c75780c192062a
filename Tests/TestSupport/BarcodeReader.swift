internal import Foundation

/// Reads QR codes from pictures with zbar, a decoder that knows nothing of how they were made.
public struct BarcodeReader {
  /// zbar can't be run, or said something else than UTF-8.
  public struct Failed: Error {}

  private let folder: TemporaryFolder

  public init() throws {
    folder = try TemporaryFolder()
  }

  /// What the codes of a picture say, one to a line end; empty where none is found.
  public func read(_ picture: GrayPicture) throws -> String {
    let file = try folder.write(picture.portableGraymap, to: "code.pgm")
    let output = Pipe()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", file]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    // 4: no code was found.
    guard [0, 4].contains(process.terminationStatus), let text = String(data: data, encoding: .utf8) else { throw Failed() }
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}
