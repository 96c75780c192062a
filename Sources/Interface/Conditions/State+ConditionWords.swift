public import Careers
internal import Search

/// Conditions in words.
extension State {
  /// A condition on its own, such as “pay from HK$18,000”: there is little room above a list.
  public func title(of condition: Condition) -> Text {
    if case .payFrom(let figure) = condition.subject { return Phrases.startingPay(figure) }
    return condition.title(in: titles(of: condition), fields: answers.fields)
  }

  /// A choice below its facet, which names the subject.
  public func title(of choice: ConditionChoice) -> Text {
    switch choice {
    case .unknown(let isKept): isKept ? Text("shown", "顯示") : Text("left out", "略去")
    case .subject(let subject): title(of: subject)
    }
  }

  /// The values chosen under a facet, in the order chosen.
  public func choices(of facet: ConditionFacet) -> [Text] {
    if facet == .unknown { return [title(of: .unknown(isKept: conditions.keepsUnknown))] }
    return conditions.of(facet).map { $0.isExcluded ? title(of: $0) : title(of: $0.subject) }
  }

  private func title(of subject: Condition.Subject) -> Text {
    switch subject {
    case .award(let award): award.title(listedTitle(of: award.id))
    case .certificate(let id), .lacking(let id), .worksAs(let id): listedTitle(of: id)
    case .unit(let code): .joined([Text(verbatim: code.rawValue), listedTitle(of: code)], separator: Text(" ", " "))
    case .likes(let activity): activity.title
    case .payReaching(let figure): Phrases.payFrom(figure)
    case .field(let id): answers.fields[id] ?? Text(verbatim: id)
    case .years(let years): Phrases.years(years)
    case .payFrom(let figure): Phrases.payFrom(figure)
    case .hoursTo(let hours): Phrases.hoursTo(hours)
    case .qfFrom(let level), .qfTo(let level): level.text
    case .language, .result, .workplace, .regularHours, .trait, .institution, .course, .kind: title(of: Condition(subject))
    }
  }

  private func titles(of condition: Condition) -> [RecordID: Text] {
    let ids = Conditions([condition]).references
    return Dictionary(ids.map { ($0, listedTitle(of: $0)) }) { first, _ in first }
  }

  private func listedTitle(of id: RecordID) -> Text {
    listing.table.row(of: id).map { listing.table.title(of: $0) } ?? Award.with(id)?.title ?? Text(verbatim: id.rawValue)
  }

  // MARK: Remaining records

  /// Why nothing is left, and the key that helps; nil if something is left.
  func emptyingNotice(of filterResult: FilterResult?) -> Text? {
    guard let filterResult, let emptying = filterResult.emptying else { return nil }
    return Phrases.emptied(filterResult.count.scope, by: title(of: emptying))
  }
}
