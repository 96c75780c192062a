/// The places of some scalars in a list, found without hashing: a search asks for one at every character of every name.
///
/// By the number of a scalar: its page of 256 first, then its slot in the page. Pages that hold none of them take no room.
struct ScalarIndex: Hashable, Sendable {
  private static let pageSize = 256
  private static let pageCount = 0x110000 / pageSize

  /// Where each page begins among the slots; `none` for a page without any.
  private var pages: [Int32]
  private var slots: [Int32] = []
  private static let none: Int32 = -1

  init(of scalars: [Unicode.Scalar]) {
    pages = Array(repeating: Self.none, count: Self.pageCount)
    for (scalar, place) in zip(scalars, (0 as Int32)...) {
      let number = Int(scalar.value)
      let page = number / Self.pageSize
      if pages[page] == Self.none {
        pages[page] = Int32(slots.count)
        slots += Array(repeating: Self.none, count: Self.pageSize)
      }
      slots[Int(pages[page]) + number % Self.pageSize] = place
    }
  }

  /// The place of a scalar in the list; nil where it isn't one of them.
  subscript(scalar: Unicode.Scalar) -> Int? {
    let number = Int(scalar.value)
    let page = pages[number / Self.pageSize]
    if page == Self.none { return nil }
    let place = slots[Int(page) + number % Self.pageSize]
    return place == Self.none ? nil : Int(place)
  }
}
