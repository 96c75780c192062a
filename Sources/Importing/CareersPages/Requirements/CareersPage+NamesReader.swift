internal import Careers

extension CareersPage {
  /// Reads the products and programming languages that a requirement names.
  enum NamesReader {
    static func names(in tokens: [Token]) -> [String] {
      let examples = examples(in: tokens)
      let covered = Set(examples.flatMap { Array($0.range) })
      let found = known(in: tokens).filter { !covered.contains($0.place) } + examples.map { ($0.range.lowerBound, $0.name) }
      var seen: Set<String> = []
      return found.sorted { $0.place < $1.place }.map(\.name).filter { seen.insert($0).inserted }
    }

    private static let products = Vocabulary<String>(
      [
        "Microsoft", "Microsoft Office", "Windows", "Windows Server", "PowerPoint", "Excel", "AutoCAD", "Photoshop", "Illustrator",
        "InDesign",
        "JavaScript", "Java", "Python", "SQL", "MySQL",
        "Linux", "Unix", "Oracle", "SAP", "Cisco", "AWS", "Azure", "Google Cloud", "Android", "iOS", "HTML", "XML", "CSS", "PHP", "C++",
        "C#", "Objective-C", "Solidity", "Kotlin", "Swift",
        "Revit", "SolidWorks", "MATLAB", "TypeScript", "Node.js", "MS Office", "MS Word", "MS Excel", "WordPress", "VMware", "Docker",
        "Kubernetes", "SketchUp", "3ds Max", "BIM",
      ].map { ($0, [$0]) })

    /// Names that are known wherever they stand, with each of the versions that follow: "Windows Server 2012/2016" are two.
    private static func known(in tokens: [Token]) -> [(place: Int, name: String)] {
      products.matches(in: tokens).flatMap { match in
        let versions = versions(behind: match.range.upperBound, in: tokens)
        return versions.isEmpty ? [(match.range.lowerBound, match.meaning)] : versions.map { ($0.place, "\(match.meaning) \($0.text)") }
      }
    }

    private static func versions(behind start: Int, in tokens: [Token]) -> [(place: Int, text: String)] {
      var versions: [(place: Int, text: String)] = []
      var place = start
      while place < tokens.count, tokens[place].kind == .number {
        versions.append((place, tokens[place].text))
        guard place + 1 < tokens.count, tokens[place + 1].folded == "/" else { break }
        place += 2
      }
      return versions
    }

    private static let leads = Vocabulary(of: ["such as", "e.g.", "for example", "including", "例如", "如", "包括", "像"])

    /// The capitalised members of "such as A, B and C".
    private static func examples(in tokens: [Token]) -> [(range: Range<Int>, name: String)] {
      guard let first = start(in: tokens) else { return [] }
      var examples: [(range: Range<Int>, name: String)] = []
      var start = first
      while start < tokens.count, !stops.contains(tokens[start].folded) {
        let end = tokens[start...].firstIndex { separators.contains($0.folded) || stops.contains($0.folded) } ?? tokens.endIndex
        if let name = name(start..<end, in: tokens) { examples.append(name) }
        start = end < tokens.count && separators.contains(tokens[end].folded) ? end + 1 : end
      }
      return examples
    }

    /// Behind "such as", or of a Chinese list before 等 where the Latin words begin.
    private static func start(in tokens: [Token]) -> Int? {
      if let lead = leads.matches(in: tokens).first { return lead.range.upperBound }
      guard let end = tokens.firstIndex(where: { $0.folded == "等" }) else { return nil }
      let members = tokens[..<end].reversed().prefix { $0.kind != .han || separators.contains($0.folded) }
      return members.isEmpty ? nil : end - members.count
    }

    private static let separators: Set = [",", "/", "and", "or", "、", "及", "和", "或", "與", "，"]
    private static let stops: Set = [";", ".", ")", "等", "。", "；"]

    /// The name that a member begins with; nothing where it is an ordinary word.
    private static func name(_ range: Range<Int>, in tokens: [Token]) -> (range: Range<Int>, name: String)? {
      let name = tokens[range].prefix { $0.isCapitalised || $0.kind == .number || ($0.kind == .mark && !$0.isApart) }
      guard name.first?.isCapitalised == true else { return nil }
      return (range.lowerBound..<name.endIndex, name.words)
    }
  }
}
