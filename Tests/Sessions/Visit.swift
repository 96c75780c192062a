public import Canvas
public import Careers
internal import Catalogue
internal import Foundation
public import Interface
public import Search
internal import Synchronization
internal import Typesetting

/// The panes without a terminal: keys change the state, a real library answers effects, and the screen is drawn.
public struct Visit: Sendable {
  public private(set) var state: State
  /// Effects that no library answers, in order.
  public private(set) var effects: [Effect] = []
  /// Today.
  public static let day = CalendarDay(year: 2026, month: 11, day: 21)
  private var library: any IndexedLibrary

  /// - Parameter library: what is browsed; the shipped catalogue if nil.
  public init(
    columns: Int = 80, rows: Int = 24, language: Language = .english, abilities: Abilities = Abilities(),
    kiosk: Kiosk? = nil,
    library: (any IndexedLibrary)? = nil
  ) throws {
    self.library = library ?? SharedCatalogue.library
    let listing = try library.map { try Listing(of: $0) } ?? SharedCatalogue.listing.get()
    state = State(
      size: ScreenSize(columns: columns, rows: rows), language: language, abilities: abilities, kiosk: kiosk,
      listing: listing)
    send(.event(.resize(ScreenSize(columns: columns, rows: rows))))
  }

  /// Performs an action, and then the answers to its effects.
  public mutating func send(_ action: Action) {
    var waiting = [action]
    while !waiting.isEmpty {
      for effect in state.reduce(waiting.removeFirst()) {
        if let answer = answer(to: effect) { waiting.append(answer) } else { effects.append(effect) }
      }
    }
  }

  private func answer(to effect: Effect) -> Action? {
    guard case .ask(let question) = effect else { return nil }
    return library.answer(question, on: Self.day).map { .answered(question, $0) }
  }

  /// Goes to a place, as the program does at its start.
  public mutating func restore(open: RecordID?, compare: [RecordID]) {
    state.restore(open: open, compare: compare)
    send(.event(.resize(state.size)))
  }

  /// Resumes a session or begins one, as the program does at its start.
  public mutating func resume(_ saved: Session?) {
    for question in saved.map(State.preparations) ?? [] {
      if let answer = library.answer(question, on: Self.day) { send(.answered(question, answer)) }
    }
    state.resume(saved)
    send(.event(.resize(state.size)))
  }

  /// Takes another library, as the program does when its catalogue is replaced.
  public mutating func renew(with library: any IndexedLibrary, listing: Listing) {
    self.library = library
    send(.renewed(listing))
  }

  /// Presses keys one after another.
  public mutating func press(_ keys: Key...) {
    for key in keys { send(.event(.key(key))) }
  }

  /// Presses one key several times.
  public mutating func press(_ key: Key, times: Int) {
    for _ in 0..<times { press(key) }
  }

  /// Types text, a key for each character.
  public mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  public mutating func resize(columns: Int, rows: Int) {
    send(.event(.resize(ScreenSize(columns: columns, rows: rows))))
  }

  public var canvas: Canvas { draw(state) }
  public var screen: String { canvas.text }
}

// MARK: Reached by keys

extension Visit {
  private struct Reached: Hashable {
    var start: String
    var keys: [Key]
  }

  private static let reached = Mutex<[Reached: Visit]>([:])

  /// A session after keys. Common beginnings are played once.
  ///
  /// - Parameters:
  ///   - start: a name for the beginning, unique to it.
  ///   - begin: begins it.
  public static func after(_ keys: [Key], from start: String, begin: () throws -> Visit) rethrows -> Visit {
    let (known, first) = longestKnown(beginning: keys, from: start)
    var session = try known ?? begin()
    for count in first..<keys.count {
      session.press(keys[count])
      let place = Reached(start: start, keys: Array(keys[...count]))
      reached.withLock { [session] in $0[place] = session }
    }
    return session
  }

  /// The known session after the most keys, and their number.
  private static func longestKnown(beginning keys: [Key], from start: String) -> (Visit?, Int) {
    reached.withLock { reached in
      for count in (0...keys.count).reversed() {
        if let session = reached[Reached(start: start, keys: Array(keys.prefix(count)))] { return (session, count) }
      }
      return (nil, 0)
    }
  }
}
