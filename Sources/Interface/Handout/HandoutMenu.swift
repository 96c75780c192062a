internal import Canvas
internal import Careers
public import Typesetting

extension Context {
  public static let handout = HandoutMenu.context
}

extension CommandName {
  /// Prints the handout, or saves it to a file.
  public static let (printOut, saveFile) = (Self("printOut"), Self("saveFile"))
  public static let codes = Self("codes")
  public static let profileOnHandout = Self("profileOnHandout")
}

/// Choosing the lines of a handout.
enum HandoutMenu: Overlay {
  static let context = Context("handout", Text("While you make a handout", "製作資料單張時"), of: Self.self)

  static let commands = Command.table(
    leaving, closing, [.language], Command.moves { $0.moveInHandout($1) }, [.help, .finish, .hold], Command.screen)

  private static let leaving: [Command] = [
    Command(
      .open, [.enter, " "], Text("keep or skip the selected lines", "保留或略去所選內容"), hint: Text("keep/skip", "保留／略去"),
      unavailable: { $0.layout.handout?.selection == nil ? Phrases.nothingToChoose : nil }, run: { $0.turnSelected() }),
    Command(
      .printOut, ["o"], Text("print it", "打印"), hint: Text("print", "打印"), needs: .printing,
      unavailable: { $0.abilities.printer == nil ? Phrases.noPrinter : $0.reasonAgainstEmptyHandout },
      effects: { state in state.handoutSheet.map { [.print($0)] } ?? [] }),
    Command(
      .saveFile, ["s"], Text("save it as a file in the current folder", "存檔於目前的資料夾"), hint: Text("save", "存檔"), needs: .files,
      unavailable: \.reasonAgainstEmptyHandout, effects: { state in state.handoutSheet.map { [.save($0)] } ?? [] }),
    Command(
      .codes, ["c"], Text("QR codes to scan with a phone", "二維碼，可用手機掃描"), hint: Text("QR code", "二維碼"),
      unavailable: \.reasonAgainstEmptyHandout, run: { $0.change { $0.code = CodePlace() } }),
  ]

  private static let closing: [Command] = [
    Command(
      .next, [.tab], Text("the record, the marked records, or the comparison", "轉換：此項、已選各項、比較"), hint: Text("other", "轉換"),
      unavailable: { $0.handoutSubjects.count < 2 ? Phrases.onlyHandout : nil }, run: { $0.handOutNext() }),
    Command(
      .bilingual, ["b"], Text("both languages on the handout, or one", "單張用雙語，或單一語言"), hint: Text("both languages", "雙語"),
      unavailable: { $0.abilities.showsChinese ? nil : Phrases.noChinese }, run: { $0.toggleHandoutLanguages() }),
    Command(
      .profileOnHandout, ["y"], Text("what you have and still lack: on the handout, or not", "在單張加入或略去你具備及尚欠的"),
      hint: Text("about you", "你的資料"),
      unavailable: \.reasonAgainstProfile, run: { $0.toggleProfileOnHandout() }),
    Command(.leave, [.escape, .left, "h"], Text("close, back to where you were", "關閉並返回原處"), hint: Text("close", "關閉")) { $0.closeTop() },
    Command(
      .handOut, ["p", "q", .backspace, "["], Text("close, back to where you were", "關閉並返回原處"), hint: Text("close", "關閉")
    ) { $0.closeTop() },
  ]

  static func hints(in state: State) -> [CommandName] {
    [.open, .leave, .help, .codes, .printOut, .saveFile, .next, .bilingual, .profileOnHandout]
  }

  static func title(in state: State) -> Text { Phrases.handout }

  static func draw(_ state: State, on canvas: inout Canvas) {
    if let place = state.handoutPlace { HandoutPane(state: state, place: place).draw(on: &canvas) }
  }
}

// MARK: Why not now

extension State {
  var reasonAgainstHandingOut: Text? {
    if trail.current == .browse, let reason = reasonAgainstRow { return reason }
    return handoutSubjects.isEmpty ? Phrases.selectRecord : nil
  }

  fileprivate var reasonAgainstProfile: Text? {
    if handoutPlace?.subject.isAnswer == true { return Phrases.answersAreAboutYou }
    return conditions.profile.isEmpty ? Phrases.nothingSaid : nil
  }

  fileprivate var reasonAgainstEmptyHandout: Text? {
    guard let handout = layout.handout else { return Phrases.nothingToChoose }
    return handout.count.taken == 0 ? Phrases.nothingTakenIn : nil
  }
}

/// The handout being made.
extension State {
  public var handoutPlace: HandoutPlace? {
    layers.lazy.compactMap { if case .handout(let place) = $0 { place } else { nil } }.first
  }

  /// The possible subjects of a handout here, the most relevant first.
  var handoutSubjects: [HandoutSubject] {
    let marked = markedSelection?.id
    switch trail.current.page {
    case .fit where marked == nil: return [.fit]
    case .route(let route) where marked == nil: return [.route(routeRequest(for: route).subject)]
    case .fit, .route, .record, nil: break
    }
    let record = (marked ?? subject).map { [HandoutSubject.record($0)] } ?? []
    let several: [HandoutSubject] = session.marks.compared.map { [.shortlist(session.marks.ids), .comparison($0)] } ?? []
    if marked != nil { return several + record }
    return trail.current == .compare ? Array(several.reversed()) + record : record + several
  }

  mutating func openHandout() {
    if let first = handoutSubjects.first { session.layers.append(.handout(place(of: first, bothLanguages: session.isBilingual))) }
  }

  /// Both languages on the handout, independent of the pages.
  fileprivate mutating func toggleHandoutLanguages() {
    choose { place, _ in place.bothLanguages.toggle() }
    message = handoutPlace?.bothLanguages == true ? Phrases.handoutInBoth : Phrases.handoutInOne
  }

  fileprivate mutating func toggleProfileOnHandout() {
    choose { place, _ in place.includesProfile.toggle() }
    message = handoutPlace?.includesProfile == true ? Phrases.handoutWithProfile : Phrases.handoutWithoutProfile
  }

  /// The handout as it would be printed or saved now; nil while there is none.
  public var handoutSheet: HandoutSheet? { layout.handout?.sheet }

  /// The request that makes a handout.
  func handoutRequest(for place: HandoutPlace) -> HandoutRequest {
    let held = place.includesProfile ? conditions.list.filter { $0.subject.isOfProfile }.map { title(of: $0) } : []
    let noted = place.subject.isAnswer ? [] : place.subject.ids.map { ($0, notes[.record($0)]) }
    // An answer is about the person: who makes a handout of it has chosen so.
    let isAnswer = place.subject.isAnswer
    return HandoutRequest(
      subject: place.subject, profile: isAnswer || place.includesProfile ? conditions.profile : Profile(),
      fit: place.subject == .fit ? fitRequest(in: layout) : nil, held: isAnswer ? [] : held, notes: Dictionary(noted) { first, _ in first },
      comparisonNotes: notes[.comparison])
  }

  fileprivate mutating func moveInHandout(_ move: Move) {
    guard let handout = layout.handout, let selection = handout.selection else { return }
    let moved = handout.viewport.moved(selection, move)
    change { $0.selection = moved }
  }

  fileprivate mutating func turnSelected() {
    choose { place, handout in place.leftOut = handout.leftOutTurned }
  }

  fileprivate mutating func handOutNext() {
    guard let place = handoutPlace, let index = handoutSubjects.firstIndex(of: place.subject) else { return }
    let next = handoutSubjects[(index + 1) % handoutSubjects.count]
    setTop(.handout(self.place(of: next, bothLanguages: place.bothLanguages)))
  }

  /// With the choices made for this subject before.
  private func place(of subject: HandoutSubject, bothLanguages: Bool) -> HandoutPlace {
    let choices = session.handouts[subject.inAnyOrder]
    return HandoutPlace(
      subject, bothLanguages: choices?.bothLanguages ?? bothLanguages, includesProfile: choices?.includesProfile ?? false,
      leftOut: choices?.leftOut)
  }

  /// Changes the choices for a handout, and remembers them for the next time.
  private mutating func choose(_ body: (inout HandoutPlace, HandoutLayout) -> Void) {
    guard let handout = layout.handout else { return }
    change { body(&$0, handout) }
    guard let place = handoutPlace else { return }
    session.handouts[place.subject.inAnyOrder] = HandoutChoices(
      bothLanguages: place.bothLanguages, includesProfile: place.includesProfile, leftOut: place.leftOut)
  }

  mutating func change(_ body: (inout HandoutPlace) -> Void) {
    for index in layers.indices {
      guard case .handout(var place) = layers[index] else { continue }
      body(&place)
      session.layers[index] = .handout(place)
    }
  }
}
