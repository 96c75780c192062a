import Careers
import Catalogue
import Importing

/// The content of a requirement, comparable between an import and the shipped catalogue.
struct Typing: Equatable {
  var kind: EntryRequirementKind?
  var qualifications: [String]
  var fields: [String]
  var years: YearsOfExperience?
  var languages: [LanguageRequirement]
  var results: [ExaminationResult]
  var names: [String]
  /// preferred, fieldsPreferred, fieldsOrRelated, orAbove, orEquivalent and asksForMore.
  var flags: [Bool]

  init(_ read: StatedRequirement) {
    kind = read.kind
    qualifications = (read.awards + read.certifications + read.examinations).compactMap(\.title.english)
    fields = read.fields.compactMap(\.title.english).map(NameFolding.fold)
    years = read.years
    languages = read.languages.compactMap(\.whole)
    results = read.results ?? []
    names = read.names ?? []
    flags = [read.preferred, read.fieldsPreferred, read.fieldsOrRelated, read.orAbove, read.orEquivalent, read.asksForMore].map {
      $0 == true
    }
  }

  init(_ shipped: EntryRequirement, _ published: PublishedPage) {
    kind = shipped.kind
    qualifications = shipped.qualifications.compactMap(published.title)
    fields = shipped.fields.compactMap(\.title.english).map(NameFolding.fold)
    years = shipped.years
    languages = shipped.languages
    results = shipped.results
    names = shipped.names
    flags = [
      shipped.preferred, shipped.fieldsPreferred, shipped.fieldsOrRelated, shipped.orAbove, shipped.orEquivalent, shipped.asksForMore,
    ]
  }
}
