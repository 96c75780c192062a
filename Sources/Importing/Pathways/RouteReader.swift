internal import Careers

/// Reads the routes in a table's last column: training, recognition of prior learning, or either.
struct RouteReader {
  /// A line of the column, the index of the task before it, and its page.
  struct Word {
    let piece: Piece
    let task: Int
    let page: Int
  }

  /// A route, and where it begins.
  struct Stated {
    let route: Route
    let task: Int
    let page: Int
  }

  private struct OpenRoute {
    let kind: Route.Kind
    let first: Int
    var last: Int
    var level: QFLevel?
    var clusters: [String] = []
  }

  private let words: [Word]
  /// Every character with the index of its word.
  private let scalars: [(scalar: Unicode.Scalar, word: Int)]
  private var draft: OpenRoute?
  private var depth = 0
  private(set) var routes: [Stated] = []
  /// The lines of routes without a level.
  private(set) var unlevelled: [ClosedRange<Int>] = []
  /// The indices of the words that belong to a route.
  private var understood: Set<Int> = []
  /// Whether each word may be part of a route.
  private let own: [Bool]

  init(_ words: [Word]) {
    self.words = words
    let squeezed = words.map { PathwayWords.squeezed($0.piece.words) }
    own = squeezed.map(RouteWords.belong)
    scalars = squeezed.enumerated().flatMap { place, word in word.unicodeScalars.map { ($0, place) } }
    var index = 0
    while index < scalars.count { index += read(at: index) }
    close()
  }

  /// The words that belong to no route.
  var leftOver: [Piece] { words.indices.filter { !understood.contains($0) }.map { words[$0].piece } }

  /// Reads on from an index; returns how many characters were read.
  private mutating func read(at index: Int) -> Int {
    if matches(RouteWords.recognition, at: index) { return readRecognition(at: index) }
    if matches(RouteWords.training, at: index) { return readTraining(at: index) }
    if matches(RouteWords.level, at: index) { return readLevel(at: index) }
    switch scalars[index].scalar {
    case "A"..."Z": return readCluster(at: index)
    case "(": depth += 1
    case ")":
      depth = max(0, depth - 1)
      extend(to: index)
    case "或": extend(to: index)
    default: break
    }
    return 1
  }

  /// The mechanism has several names. A cluster after it belongs to it and isn't another route.
  private mutating func readRecognition(at index: Int) -> Int {
    let next = (index + 4...index + 7).first { matches(RouteWords.mechanism, at: $0) || matches(RouteWords.cluster, at: $0) }
    if let next, matches(RouteWords.cluster, at: next) {
      extend(to: next + 1)
    } else if next != nil || depth == 0 {
      begin(.recognitionOfPriorLearning, at: index)
      if let next { extend(to: next + 1) }
    }
    return 4
  }

  private mutating func readTraining(at index: Int) -> Int {
    if let draft, draft.kind == .training, draft.level == nil {
      extend(to: index + 1)
    } else {
      let by = index >= 2 && (matches("通過", at: index - 2) || matches("透過", at: index - 2))
      begin(.training, at: by ? index - 2 : index)
      extend(to: index + 1)
    }
    return 2
  }

  private mutating func readLevel(at index: Int) -> Int {
    var next = index + 2
    if matches("第", at: next) { next += 1 }
    guard let kind = draft?.kind, scalars.indices.contains(next), let number = Character(scalars[next].scalar).wholeNumberValue else {
      return 2
    }
    if draft?.level != nil { begin(kind, at: index) }
    draft?.level = QFLevel(rawValue: number)
    extend(to: next)
    return next + 1 - index
  }

  private mutating func readCluster(at index: Int) -> Int {
    let run = scalars[index...].prefix { ("A"..."Z").contains($0.scalar) || ("0"..."9").contains($0.scalar) }
    var code = String.UnicodeScalarView()
    code.append(contentsOf: run.map(\.scalar))
    if CodeShape(String(code)) != nil, draft?.kind == .recognitionOfPriorLearning {
      draft?.clusters.append(String(code))
      extend(to: run.endIndex - 1)
    }
    return run.count
  }

  private func matches(_ word: String, at index: Int) -> Bool {
    let word = word.unicodeScalars
    guard index >= 0, index + word.count <= scalars.count else { return false }
    return zip(word, scalars[index...]).allSatisfy { $0 == $1.scalar }
  }

  private mutating func begin(_ kind: Route.Kind, at index: Int) {
    close()
    depth = 0
    draft = OpenRoute(kind: kind, first: index, last: index)
  }

  private mutating func extend(to index: Int) {
    draft?.last = min(index, scalars.count - 1)
  }

  private mutating func close() {
    guard let draft else { return }
    self.draft = nil
    let (first, last) = (scalars[draft.first].word, scalars[draft.last].word)
    let lines = words[first].piece.line.number...words[last].piece.line.number
    guard let level = draft.level else { return unlevelled.append(lines) }
    understood.formUnion((first...last).filter { own[$0] })
    let clusters: [String?] = draft.clusters.isEmpty ? [nil] : draft.clusters
    routes += clusters.map {
      Stated(route: Route(kind: draft.kind, qfLevel: level, cluster: $0, lines: lines), task: words[first].task, page: words[first].page)
    }
  }
}

/// The fixed words of the column of routes.
enum RouteWords {
  static let training = "培訓"
  static let recognition = "過往資歷"
  static let mechanism = "機制"
  static let cluster = "組合"
  static let level = "級別"

  private static let beginnings = ["通過培訓課程獲得證書資格", "透過培訓課程獲得證書資格", "過往資歷認可機制", "過往資歷認機制"]
  private static let routeCharacters = Set("通透過經培訓課程獲得取證書資格歷架構第級別或及和往認可機制組合()0123456789:".unicodeScalars)

  /// Whether words may begin a route: a quick test on the first character.
  static func mayBegin(_ words: String) -> Bool {
    words.unicodeScalars.first.map { "通透過".unicodeScalars.contains($0) } ?? false
  }

  /// Whether a line begins a route. A narrow column may leave only two characters of it.
  static func begin(_ squeezed: String) -> Bool {
    guard mayBegin(squeezed) else { return false }
    let beginning = squeezed.prefix(4)
    return beginning.count > 1 && beginnings.contains { $0.hasPrefix(beginning) }
  }

  /// Whether words within a route belong to it: most of their Chinese characters occur in routes.
  static func belong(_ squeezed: String) -> Bool {
    let chinese = squeezed.unicodeScalars.filter(\.properties.isIdeographic)
    return chinese.isEmpty || chinese.count { routeCharacters.contains($0) } * 2 > chinese.count
  }

  /// Whether a line may continue a route: at least half of its characters occur in routes.
  static func mayContinue(_ squeezed: String) -> Bool {
    squeezed.unicodeScalars.count { routeCharacters.contains($0) } * 2 >= squeezed.unicodeScalars.count
  }
}
