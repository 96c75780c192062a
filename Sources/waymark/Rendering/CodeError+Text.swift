internal import Careers
internal import QRCodes

extension CodeError {
  /// What is wrong and what would help.
  var text: Text {
    switch self {
    case .roomTooSmall(let needed):
      Text(
        "a QR code needs a window of \(needed.columns)×\(needed.rows + 1) cells: make it larger, its letters smaller, or leave lines out",
        "二維碼需要 \(needed.columns)×\(needed.rows + 1) 格的視窗：請放大視窗、縮小字體，或略去部分內容")
    case .textTooLong: Text("too much for QR codes: leave lines out", "內容太多，二維碼容納不下：請略去部分內容")
    case .noText: Text("nothing is taken in", "沒有選取任何內容")
    }
  }
}
