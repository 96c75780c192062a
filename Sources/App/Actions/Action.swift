public import Careers
public import Events
public import Finding

/// Something that happened.
public enum Action: Sendable {
  case event(Event)
  /// Pages that were asked for; a record that is missing has gone from the catalogue.
  case loaded([RecordID: Presentation])
  case compared(Comparison)
  /// What finds records was asked for.
  case prepared(SearchIndex)
  /// What conditions are asked of was asked for.
  case preparedConditions(FactTable)
  /// The library couldn't answer.
  case failed(String)
}
