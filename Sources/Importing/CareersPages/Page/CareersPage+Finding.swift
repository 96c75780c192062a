extension CareersPage {
  /// Something that a reader of the report should look at.
  public struct Finding: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      /// A listed name that has no page.
      case listedWithoutPage
      /// An occupation whose title isn't among the names listed: a line that is no title may have been taken for one.
      case titleNotListed
      /// A rung of which nothing is said of pay: a line that is no job title may have been taken for one.
      case rungWithoutPay
      /// What is said of pay isn't an amount of money, or not one that can be kept.
      case payIsNotMoney
      /// More is said of pay than its figures.
      case moreIsSaidOfPay
      /// Hours without a figure.
      case hoursWithoutFigure
      /// A heading of training that names no award.
      case headingWithoutAward
      /// A course line that doesn't tell institution from course.
      case courseWithoutInstitution
      /// The text ends within an occupation: these sections, which others have, don't come.
      case cut(missing: [Section])
      /// The text begins within an occupation.
      case beginningIsCut
    }

    public var kind: Kind
    /// The words or name that it is about.
    public var words: String
    public var occupation: String?
    public var lines: ClosedRange<Int>
  }
}
