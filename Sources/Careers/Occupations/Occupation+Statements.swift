extension Occupation {
  /// What the document says of a part that no value could hold.
  func statements(about part: RecordPart) -> [Remark] { remarks.filter { $0.about == part && $0.kind == .statement } }

  /// What the document says of a rung's pay where that is no amount; it names the rung.
  public func statement(on rung: Rung) -> Remark? {
    guard rung.pay == nil, let lines = rung.lines else { return nil }
    return statements(about: .ladder).first { $0.lines == lines }
  }
}
