internal import Careers

extension CareersPage {
  /// A number as it is written, so that none is rounded.
  struct Decimal: Hashable {
    var digits: Int
    var places: Int

    func times(_ multiplier: Int) -> Int? {
      let (product, overflow) = digits.multipliedReportingOverflow(by: multiplier)
      if overflow { return nil }
      let divisor = (0..<places).reduce(1) { power, _ in power * 10 }
      return product.isMultiple(of: divisor) && PayRange.figures.contains(product / divisor) ? product / divisor : nil
    }
  }
}

extension CareersPage.Decimal {
  /// A number whose commas, where it has any, stand before each three digits.
  init?(_ token: CareersPage.Token) {
    guard token.kind == .number else { return nil }
    let halves = token.text.split(separator: ".", omittingEmptySubsequences: false)
    let groups = (halves.first ?? "").split(separator: ",", omittingEmptySubsequences: false)
    guard halves.count < 3, let first = groups.first,
      groups.count == 1 || (first.count < 4 && groups.dropFirst().allSatisfy { $0.count == 3 })
    else { return nil }
    let fraction = halves.count == 2 ? halves[1] : ""
    guard fraction.count < 5, !fraction.contains(","), let digits = Int(groups.joined() + fraction) else { return nil }
    self.init(digits: digits, places: fraction.count)
  }
}
