extension Conditions {
  /// The ids of the records that the conditions name.
  public var references: Set<RecordID> {
    Set(list.compactMap(\.subject.record))
  }
}

extension Condition.Subject {
  fileprivate var record: RecordID? {
    switch self {
    case .award(let award): award.id
    case .certificate(let id), .trait(let id), .institution(let id), .course(let id): id
    case .field, .years, .language, .payFrom, .hoursTo, .workplace, .regularHours, .qfFrom, .qfTo, .kind: nil
    }
  }
}
