/// Conditions made ready to be asked of many records.
public struct ConditionTest: Hashable, Sendable {
  private let questions: [ConditionQuestion]
  private let keepsUnknown: Bool

  public init(_ conditions: Conditions) {
    questions = ConditionQuestion.all(of: conditions)
    keepsUnknown = conditions.keepsUnknown
  }

  /// Whether a record stays: whether no question is answered with no, and none is left open unless that may be.
  public func admits(_ facts: ConditionFacts) -> Bool {
    questions.allSatisfy { $0.answer(by: facts) ?? keepsUnknown }
  }
}
