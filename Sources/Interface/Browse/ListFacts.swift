internal import Careers
internal import TextLayout
internal import Typesetting

/// The facts on the right of the lists' rows, and the captions over them.
struct ListFacts {
  /// From this width on, there is room to name the entry qualification beside a title of usual length.
  private static let widthForEntry = 66
  /// From this width on, there is room for the name in the source's list too.
  private static let widthForListedName = 84
  private static let entryWidth = 20
  private static let listedWidth = 22
  private static let payWidth = 10
  private static let levelWidth = 2
  /// Cells for pay, level and their caption when other columns come before them.
  private static let wideFigures = 18

  let state: State
  /// Cells.
  let width: Int

  // MARK: Captions

  /// The captions of the columns below, and which of them the list is sorted by.
  ///
  /// - Parameter isFlat: whether records are shown without the headings they belong to.
  func caption(of group: ListGroup, isFlat: Bool) -> String {
    switch group {
    case .occupations: captionsOfOccupations(isFlat: isFlat)
    case .pathways: state.words(Text("QF of units", "單元級別"))
    case .units, .clusters, .qualifications: state.words(state.session.lists.sort == .entry ? Text("by QF", "按級") : Text("QF", "級"))
    case .courses: state.words(Text("courses", "課程數目"))
    case .traits: state.words(Text("occupations", "職業數目"))
    case .unread: ""
    }
  }

  private func captionsOfOccupations(isFlat: Bool) -> String {
    let wide = showsEntry ? Truncation.pad(figureCaption, to: Self.wideFigures, alignment: .trailing) : figureCaption
    let listed = listedName(isFlat ? nil : Text("listed as", "列為"))
    return listed + (showsEntry ? field(Text("to enter", "入職資歷"), Self.entryWidth) : "") + wide
  }

  /// The unit of pay and the entry level, both ours; or the one the list is sorted by.
  private var figureCaption: String {
    let level = state.words(Text("QF", "級")) + OurMark.mark
    let pay = (state.listing.payUnit ?? Text("pay", "薪酬")).reading(in: state.language)
    switch state.session.lists.sort {
    case .source, .title: return pay.words + (pay.isOurs ? OurMark.mark : "") + " " + level
    case .startingPay: return state.words(Text("by first pay", "按起薪")) + " " + level
    case .topPay: return state.words(Text("by top pay", "按最高薪酬")) + " " + level
    case .entry: return state.words(Text("by level to enter", "按入職級別")) + OurMark.mark
    }
  }

  // MARK: Records

  /// - Parameter isFlat: whether the record is shown without the heading it belongs to.
  func text(of summary: Summary, isFlat: Bool) -> String {
    switch summary.kind {
    case .occupation: occupation(summary, isFlat: isFlat)
    case .pathway, .level:
      (isFlat ? parentTitle(of: summary) : "") + QFScale(label: Text(), levels: summary.qfLevels).drawing(with: state.glyphs)
    case .unit, .qualification: level(of: summary)
    case .cluster: (isFlat ? state.words(summary.kind.title) + "  " : "") + level(of: summary)
    case .institution, .trait: isFlat ? state.words(summary.kind.title) : summary.count.map { "\($0)" } ?? ""
    case .jobTitle: isFlat ? parentTitle(of: summary) : ""
    case .course: isFlat ? state.words(summary.kind.title) : ""
    }
  }

  private func occupation(_ summary: Summary, isFlat: Bool) -> String {
    let listed = listedName(isFlat ? nil : summary.listedAs ?? Text())
    let entry = showsEntry ? field(summary.entry ?? Text("not stated", "沒有列明"), Self.entryWidth) : ""
    let payWidth = showsEntry ? Self.wideFigures - Self.levelWidth : Self.payWidth
    return listed + entry + Truncation.pad(pay(of: summary), to: payWidth, alignment: .trailing)
      + Truncation.pad(level(of: summary), to: Self.levelWidth, alignment: .trailing)
  }

  /// The record's parent, where no heading names it.
  private func parentTitle(of summary: Summary) -> String {
    guard let parent = summary.parent.flatMap(state.listing.summary) else { return "" }
    return state.words(parent.title) + (summary.kind == .level ? "  " : "")
  }

  private var showsEntry: Bool { width >= Self.widthForEntry }

  /// The column of the name in the source's list; none without a name, or if there is no room.
  private func listedName(_ name: Text?) -> String {
    name.map { width >= Self.widthForListedName ? field($0, Self.listedWidth) + "  " : "" } ?? ""
  }

  private func field(_ text: Text, _ width: Int) -> String {
    Truncation.pad(state.words(text), to: width, ellipsis: state.glyphs.ellipsis)
  }

  /// “12k–27k+”: the plus means open-ended.
  private func pay(of summary: Summary) -> String {
    guard let pay = summary.pay else { return state.glyphs.dot }
    let (lowest, highest) = (Self.thousands(pay.lowest), Self.thousands(pay.highest))
    return (pay.lowest == pay.highest ? lowest : "\(lowest)–\(highest)") + (pay.isOpenEnded ? "+" : "")
  }

  /// 33350 as “33k”, 9500 as “9.5k”: precise enough for choosing.
  private static func thousands(_ figure: Int) -> String {
    PayBar.label(figure < 10_000 ? figure : (figure + 500) / 1_000 * 1_000, in: .english)
  }

  private func level(of summary: Summary) -> String {
    summary.qfLevels.min().map { "\($0.rawValue)" } ?? state.glyphs.dot
  }
}
