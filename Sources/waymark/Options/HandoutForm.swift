internal import ArgumentParser

/// What a handout leaves as: a page in some format, or QR codes.
enum HandoutForm: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, html, qr

  /// Absent for what is no page.
  var page: HandoutFormat? { HandoutFormat(rawValue: rawValue) }
}
