internal import Careers

/// In what a document gives pay, where it doesn't say so itself.
struct PayUnit {
  var currency: String
  var period: PayPeriod
}
