/// The rows whose answer to a question is yes, and those whose answer isn't no: the source may not state it.
struct ConditionAnswers: Sendable {
  let certain: RowSet
  let possible: RowSet
}
