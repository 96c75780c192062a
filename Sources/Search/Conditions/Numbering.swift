/// Values, each once in the order they came, and the number of each, counted from 0.
struct Numbering<Value: Hashable> {
  let values: [Value]
  private let numbers: [Value: UInt32]

  init(_ all: some Sequence<Value>) {
    var (values, numbers): ([Value], [Value: UInt32]) = ([], [:])
    for value in all where numbers[value] == nil {
      numbers[value] = UInt32(values.count)
      values.append(value)
    }
    (self.values, self.numbers) = (values, numbers)
  }

  /// The number of one of the values.
  func number(of value: Value) -> UInt32 { numbers[value] ?? 0 }
}
