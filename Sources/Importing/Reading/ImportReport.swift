internal import Careers
internal import Catalogue
package import CheckedYAML

/// The use of each line of the imported documents, and the ids that were made.
public struct ImportReport: Codable, Hashable, Sendable {
  public struct Document: Codable, Hashable, Sendable {
    public let file: String
    public let family: DocumentFamily
    public let encoding: String
    /// Lines that aren't blank.
    public let lines: Int
    /// Lines with content in the catalogue.
    public let used: Int
    public let headings: Int
    public let repeatedHeaders: Int
    public let notUnderstood: [Line]
    /// Findings that people should check.
    public let findings: [Line]
    /// The use of every line that isn't blank.
    public let account: [Entry]
  }

  public struct Line: Codable, Hashable, Sendable {
    public let line: Int
    public let reason: String
    public let words: String
  }

  public struct Entry: Codable, Hashable, Sendable {
    public enum Use: String, Codable, Hashable, Sendable {
      case used, heading
      case repeatedHeader = "repeated-header"
      case notUnderstood = "not-understood"
    }

    public let line: Int
    public let use: Use
    public let record: String?
    public let field: String?
  }

  public struct MadeUp: Codable, Hashable, Sendable {
    public let kind: String
    public let name: String
    public let id: String

    public init(kind: NamedKind, name: String, id: String) {
      self.kind = kind.rawValue
      self.name = name
      self.id = id
    }
  }

  public var documents: [Document] = []
  /// Ids that aren't made from a name; better ones can be given in ids.yaml.
  public var madeUpIDs: [MadeUp] = []
  /// Sentences on the import as a whole.
  public var notes: [String] = []

  public init() {}

  /// Whether every line was understood.
  public var isComplete: Bool { documents.allSatisfy(\.notUnderstood.isEmpty) }
}

extension ImportReport {
  /// Reports which files of our half were begun.
  public mutating func note(begun files: [String]) {
    for file in files { notes.append("\(file) is new: check that it is right") }
  }

  /// Reports ids that were made or aren't used, and documents of the last import that are missing.
  ///
  /// - Parameter former: the ids of its documents.
  public mutating func note(former: [String], of assembly: CatalogueAssembly) {
    let documents = Set(assembly.published.documents.map(\.id))
    for id in former where !documents.contains(id) {
      notes.append("the last import had the document \(id), but this one doesn't: it is gone, with everything that only it names")
    }
    for entry in assembly.unusedIDs {
      notes.append("ids.yaml names “\(entry.name)” (\(entry.kind.rawValue): \(entry.id)), which no document has")
    }
    madeUpIDs = assembly.madeUp.map { MadeUp(kind: $0.kind, name: $0.name, id: $0.id) }
  }
}

extension ImportReport.Document {
  /// - Parameter others: findings from adding the document to the catalogue.
  package init(_ read: ReadDocument, encoding: TextEncoding, others: [Diagnostic]) {
    let words = Dictionary(read.text.nonblankLines.map { ($0.number, $0.words) }) { first, _ in first }
    let entries = read.account.uses.sorted { $0.key < $1.key }.map { ImportReport.Entry(line: $0.key, $0.value) }
    let counts = Dictionary(entries.map { ($0.use, 1) }, uniquingKeysWith: +)
    file = read.text.file
    family = read.family
    self.encoding = encoding.rawValue
    lines = entries.count
    used = counts[.used] ?? 0
    headings = counts[.heading] ?? 0
    repeatedHeaders = counts[.repeatedHeader] ?? 0
    notUnderstood = read.account.notUnderstood.map {
      ImportReport.Line(line: $0.line, reason: $0.reason, words: words[$0.line] ?? "")
    }
    findings = (read.diagnostics + others).map {
      ImportReport.Line(line: $0.place.line, reason: $0.message, words: words[$0.place.line] ?? "")
    }
    account = entries
  }
}

extension ImportReport.Entry {
  fileprivate init(line: Int, _ use: LineUse) {
    switch use {
    case .used(let record, let field): self.init(line: line, use: .used, record: record, field: field)
    case .heading: self.init(line: line, use: .heading, record: nil, field: nil)
    case .repeatedHeader: self.init(line: line, use: .repeatedHeader, record: nil, field: nil)
    case .notUnderstood: self.init(line: line, use: .notUnderstood, record: nil, field: nil)
    }
  }
}
