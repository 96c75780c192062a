internal import ArgumentParser
internal import Careers
internal import Typesetting

struct RouteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "route",
    abstract: "Show the steps, units and requirements between where you are and an occupation, a level or a job title.",
    usage: "waymark route [<from>] <to> [<options>]",
    discussion: """
      A rung of an occupation has its number, from the lowest: it-technician#2. Without <from>, the route starts at --works-as, or else at \
      the bottom of the pathway.

      You are assumed to hold the units of the level that you start from; --unit adds others, --lacks removes some.
      """)

  @Argument(help: ArgumentHelp("The ids of where you are, which may be left out, and of where you want to be.", valueName: "id"))
  var ends: [String]

  @OptionGroup(title: "What you have") var held: ProfileOptions
  @OptionGroup var source: CatalogueOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (1...2).contains(ends.count) else { throw ValidationError("a route takes one or two ids, not \(ends.count)") }
    if ends.count == 2, let work = held.worksAs.first, work.lowercased() != ends[0].lowercased() {
      throw ValidationError("\(ends[0]) and --works-as \(work) contradict each other: name one start")
    }
  }

  func run() throws {
    let library = try source.open()
    let to = try library.routeEnd(ends[ends.count - 1], as: .goal)
    let named = ends.count == 2 ? ends[0] : held.worksAs.first
    let from = try named.map { try library.routeEnd($0, as: .start) }
    let profile = try held.profile(in: library)
    var records = try library.routeRecords(from: from, to: to)
    records.context = try library.naming(profile, in: records.context)
    let plan = try RoutePlan.asked(from: from, to: to, for: profile, in: records)
    let presentation = Presentation(of: plan, in: records.context)
    try output.write(
      json: try JSONDocument.of(plan),
      markdown: { MarkdownPresentation(presentation: presentation, style: $0).text },
      text: { PresentationPage(presentation, style: $0).lines })
  }
}

extension RoutePlan {
  /// The route that a command line asks for.
  ///
  /// - Throws: ``Failure`` if there is none, in English like the rest of the command line.
  fileprivate static func asked(from: RouteEnd?, to: RouteEnd, for profile: Profile, in records: RouteRecords) throws -> RoutePlan {
    do {
      return try RoutePlan(from: from, to: to, for: profile, in: records)
    } catch {
      throw Failure(error)
    }
  }
}

extension Failure {
  init(_ error: RouteError) {
    let status: ExitStatus =
      switch error {
      case .kind, .same: .usage
      case .rung, .noLevel, .nowhere: .notFound
      }
    self.init(message: error.text.words(in: .english) + (error.option.map { "; or say that you hold it: \($0)" } ?? ""), status: status)
  }
}

extension RouteError {
  /// The option for what a person holds and named as the start.
  fileprivate var option: String? {
    switch self {
    case .kind(let id, .unit, .start, _): "--unit \(id)"
    case .kind(let id, .qualification, .start, _): "--holds \(id) or --certificate \(id)"
    default: nil
    }
  }
}
