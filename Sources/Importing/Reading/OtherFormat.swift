internal import Foundation

/// What a file is that holds no plain text, or none that says something: what people often have in its stead.
public enum OtherFormat: CaseIterable, Hashable, Sendable {
  case empty, pdf, html, archive

  /// Tells by a file's first bytes; nothing where it may be plain text.
  public init?(_ bytes: [UInt8]) {
    let head = String(decoding: bytes.prefix(Self.most), as: UTF8.self)
    let words = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.lowercased()
    if words.isEmpty, bytes.count <= Self.most {
      self = .empty
    } else if words.hasPrefix("%pdf") {
      self = .pdf
    } else if words.hasPrefix("<!doctype html") || words.hasPrefix("<html") {
      self = .html
    } else if bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) {
      self = .archive
    } else {
      return nil
    }
  }

  /// Bytes that are looked at.
  private static let most = 4096
}

extension OtherFormat: CustomStringConvertible {
  /// What it is, and what to do.
  public var description: String {
    switch self {
    case .empty: "it is empty; expected the text of a careers page or a pathway document"
    case .pdf: "it is a PDF; import the text of it, which “pdftotext -layout” makes"
    case .html: "it is a page of HTML; import its text, as a browser saves or copies it"
    case .archive: "it is an archive or a document of an office program; import its text, saved as plain text"
    }
  }
}
