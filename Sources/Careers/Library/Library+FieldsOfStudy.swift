extension Library {
  /// The fields of study that entry requirements name, each once.
  public func fieldsOfStudy() throws -> [FieldOfStudy] {
    let occupations = try records(of: .occupation).compactMap { record in
      if case .occupation(let occupation) = record { occupation } else { nil }
    }
    return occupations.flatMap(\.entry).flatMap(\.fields).unique(by: \.id)
  }
}
