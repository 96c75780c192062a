internal import CQREncode

/// How much of a code may be unreadable before its text is lost (ISO/IEC 18004): about 7, 15, 25 and 30 in a hundred.
enum ErrorCorrection: CaseIterable {
  case low, medium, quartile, high

  /// What libqrencode calls it.
  var level: QRecLevel {
    switch self {
    case .low: QR_ECLEVEL_L
    case .medium: QR_ECLEVEL_M
    case .quartile: QR_ECLEVEL_Q
    case .high: QR_ECLEVEL_H
    }
  }
}
