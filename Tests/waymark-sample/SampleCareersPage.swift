/// An invented careers page as its site has it, in English: a list of names, an overview, and occupations until the text is long enough.
struct SampleCareersPage {
  private(set) var text = ""
  private var numbers: SplitMix64
  private var takenTitles: Set<String> = []
  private var institutions: [String] = []

  private static let institutionCount = 60
  private static let awards = Words.awards.dropFirst(2).map(\.name.titled.english)

  /// - Parameter bytes: how long the text is at least, in UTF-8; it ends with the occupation that reaches it.
  init(bytes: Int, seed: UInt64) {
    numbers = SplitMix64(seed: seed)
    for _ in 0..<Self.institutionCount { institutions.append(institution()) }
    var list = ""
    var pages = "\nPeople in these trades look after what a town needs, from its harbour to its hills.\n"
    while list.utf8.count + pages.utf8.count < bytes {
      let title = title()
      // A list names about as many as it leaves out.
      if numbers.happens(50) { list += "- \(title.english)\n" }
      pages += occupation(title)
    }
    text = list + pages
  }

  private mutating func title() -> Phrase {
    while true {
      let rank = numbers.happens(40) ? numbers.pick(Words.lowerRanks) : nil
      let base = numbers.pick(Words.realms) + numbers.pick(Words.topics) + numbers.pick(Words.roles)
      let title = (rank.map { $0 + base } ?? base).titled
      if takenTitles.insert(title.english).inserted { return title }
    }
  }

  private mutating func institution() -> String {
    (numbers.pick(Words.characters) + numbers.pick(Words.characters) + numbers.pick(Words.institutions)).titled.english
  }

  private mutating func occupation(_ title: Phrase) -> String {
    let place = numbers.pick(Words.places).name.english
    let traits = numbers.pick(numbers.number(in: 2...4), of: Words.traits).map(\.sentence.english)
    let sections = [
      title.english, "Duties", items((0..<numbers.number(in: 3...6)).map { _ in duty() }), "Working hours", hours(), "Working environment",
      place, "Personality", items(traits), "Promotion and Reference Salary", ladder(of: title), "Entry requirements", items(entry()),
      "Example of related training and courses", training(),
    ]
    return sections.joined(separator: "\n") + "\n"
  }

  private func items(_ words: [String]) -> String { words.map { "- " + $0 }.joined(separator: "\n") }

  private mutating func duty() -> String {
    let words = [numbers.pick(Words.verbs).sentence, numbers.pick(Words.objects), numbers.pick(Words.purposes)]
    return words.map(\.english).joined(separator: " ")
  }

  private mutating func hours() -> String {
    let from = numbers.number(in: 36...54)
    let hours = numbers.happens(30) ? "\(from) - \(from + 4)" : "\(from)"
    return "About \(hours) hours a week" + (numbers.happens(25) ? " or irregular working hours" : "")
  }

  private mutating func ladder(of title: Phrase) -> String {
    let rungs = [title.english] + Words.higherRanks.prefix(numbers.number(in: 1...3)).map { ($0 + title).titled.english }
    var pay = numbers.number(in: 12...28)
    let lines = rungs.dropLast().map { rung in
      defer { pay += numbers.number(in: 5...16) }
      return "\(rung)\nApproximately $\(pay),000 - \(pay + 5),000"
    }
    return (lines + rungs.suffix(1).map { "\($0)\nApproximately $\(pay),000 or above" }).joined(separator: "\n")
  }

  private mutating func entry() -> [String] {
    let award = "\(numbers.pick(Self.awards)) or above in \(numbers.pick(Words.activities).titled.english)"
    let years = numbers.number(in: 2...8)
    return [award, "Good spoken English"] + (numbers.happens(60) ? ["\(years) years of experience or more"] : [])
  }

  private mutating func training() -> String {
    numbers.pick(numbers.number(in: 1...2), of: Self.awards).map { award in
      let courses = (0..<numbers.number(in: 0...3)).map { _ in
        let subject = numbers.pick(Words.realms) + numbers.pick(Words.activities)
        return "\(numbers.pick(institutions)) - \(award) in \(subject.titled.english)"
      }
      return ([award] + (courses.isEmpty ? [] : [items(courses)])).joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
