import Testing

@testable import Careers

/// The list of awards, and which of them is surely above which.
struct AwardTests {
  typealias Samples = CareersTests.Samples

  /// Every award of the list, with each level that it may be at.
  private static let held: [HeldAward] = Award.all.flatMap { award in
    [HeldAward(award.id, qfLevel: award.qfLevel)] + award.levels.map { HeldAward(award.id, qfLevel: $0) }
  }

  private static func verdict(holding award: HeldAward, asking ids: RecordID..., kind: EntryRequirementKind = .award) -> Standing.Verdict {
    Profile(award: award).verdict(on: RequirementTerms(kind: kind, qualifications: ids))
  }

  // MARK: The list

  /// Those that people in Hong Kong hold, and those that our catalogue names.
  @Test(arguments: [
    "primary", "secondary-3", "secondary-5", "secondary-6", "hkdse", "diploma-yi-jin", "diploma-of-vocational-education", "certificate",
    "diploma", "higher-diploma", "associate-degree", "advanced-diploma", "professional-diploma", "bachelors-degree",
    "postgraduate-diploma", "masters-degree", "doctorate", "secondary-school-education", "registered-post-secondary-college-diploma",
  ])
  func theListHas(id: String) throws {
    let award = try #require(Award.with(RecordID(id)))
    #expect(award.title.missing.isEmpty)
    #expect(award.title.english?.isEmpty == false && award.title.traditionalChinese?.isEmpty == false)
  }

  @Test func eachAwardIsListedOnce() {
    #expect(Set(Award.all.map(\.id)).count == Award.all.count)
    #expect(Set(Award.all.map(\.title)).count == Award.all.count)
    #expect(Award.all.allSatisfy { Award.with($0.id) == $0 })
    #expect(Award.with("guild-award") == nil)
  }

  /// A catalogue's own awards join the list; one that names none of the list's has a list of its own.
  @Test func aCatalogueMayBringItsOwnList() {
    let own = [HeldAward("guild-award"), HeldAward("guild-mastery", qfLevel: Samples.qf(5))]
    #expect(Award.choices(in: own) == own)
    #expect(Award.choices(in: []) == Self.held)
    let mixed = Award.choices(in: own + [HeldAward("higher-diploma", qfLevel: Samples.qf(4))])
    #expect(mixed.suffix(2) == own[...] && mixed.dropLast(2).elementsEqual(Self.held))
  }

  @Test func levelsOfTheFramework() {
    let levels = Dictionary(uniqueKeysWithValues: Award.all.compactMap { award in award.qfLevel.map { (award.id, $0.rawValue) } })
    #expect(
      levels == [
        "hkdse": 3, "diploma-yi-jin": 3, "diploma-of-vocational-education": 3, "higher-diploma": 4, "associate-degree": 4,
        "bachelors-degree": 5, "postgraduate-diploma": 6, "masters-degree": 6, "doctorate": 7,
      ])
  }

  /// Their level is asked for: the title alone doesn't tell.
  @Test func onlyCertificatesAndDiplomasAreAtSeveralLevels() {
    let several = Award.all.filter(\.isAtSeveralLevels)
    #expect(Set(several.map(\.id)) == ["certificate", "diploma", "advanced-diploma", "professional-diploma"])
    for award in Award.all { #expect(award.levels.isEmpty != award.isAtSeveralLevels) }
    #expect(Award.with("certificate")?.levels.map(\.rawValue) == [1, 2, 3, 4])
    #expect(Award.with("advanced-diploma")?.levels.map(\.rawValue) == [4, 5])
  }

  // MARK: Order

  @Test func eachStepIsAboveTheOneBefore() {
    let ladder: [RecordID] = [
      "primary", "secondary-3", "secondary-5", "secondary-6", "higher-diploma", "bachelors-degree", "masters-degree", "doctorate",
    ]
    let awards = ladder.map { HeldAward($0, qfLevel: Award.with($0)?.qfLevel) }
    for (index, lower) in awards.enumerated() {
      for higher in awards.dropFirst(index + 1) {
        #expect(higher.isHigher(than: lower) && !lower.isHigher(than: higher), "\(higher.id) and \(lower.id)")
        #expect(Self.verdict(holding: higher, asking: lower.id) == .met)
        #expect(Self.verdict(holding: lower, asking: higher.id) == .notMet)
      }
    }
  }

  @Test func higherIsAnOrder() {
    for first in Self.held {
      #expect(!first.isHigher(than: first))
      for second in Self.held where first.isHigher(than: second) {
        #expect(!second.isHigher(than: first), "\(first) and \(second)")
        for third in Self.held where second.isHigher(than: third) { #expect(first.isHigher(than: third), "\(first), \(second), \(third)") }
      }
    }
  }

  /// Whoever names an award meets what the other meets: by its name, and by its level.
  @Test func aHigherAwardMeetsWhatTheLowerMeets() {
    for lower in Self.held {
      for higher in Self.held where higher.isHigher(than: lower) {
        for asked in Award.all {
          let (before, after) = (Self.verdict(holding: lower, asking: asked.id), Self.verdict(holding: higher, asking: asked.id))
          #expect(after >= before, "\(lower) to \(higher), asking \(asked.id)")
        }
      }
    }
  }

  // MARK: Secondary 6 and the HKDSE

  @Test func theHKDSEMeetsSecondary6() {
    #expect(Self.verdict(holding: HeldAward("hkdse", qfLevel: Samples.qf(3)), asking: "secondary-6") == .met)
  }

  /// Whoever finished Secondary 6 may have sat it.
  @Test(arguments: [EntryRequirementKind.award, .examination])
  func secondary6LeavesTheHKDSEToCheck(kind: EntryRequirementKind) {
    for level in [nil, QFLevel(rawValue: 3)] {
      #expect(Self.verdict(holding: HeldAward("secondary-6", qfLevel: level), asking: "hkdse", kind: kind) == .toCheck)
    }
    #expect(Self.verdict(holding: HeldAward("hkdse", qfLevel: Samples.qf(3)), asking: "hkdse", kind: kind) == .met)
  }

  /// The HKDSE is an award and an examination: a higher award does for both.
  @Test(arguments: [EntryRequirementKind.award, .examination])
  func aHigherAwardMeetsTheHKDSE(kind: EntryRequirementKind) {
    for id: RecordID in ["higher-diploma", "bachelors-degree"] {
      #expect(Self.verdict(holding: HeldAward(id, qfLevel: Award.with(id)?.qfLevel), asking: "hkdse", kind: kind) == .met)
    }
  }

  // MARK: Certificates and diplomas

  @Test(arguments: ["certificate", "diploma"] as [RecordID])
  func isBelowABachelorsDegree(id: RecordID) {
    for award in Self.held where award.id == id { #expect(Self.verdict(holding: award, asking: "bachelors-degree") == .notMet, "\(award)") }
    #expect(Self.verdict(holding: HeldAward(id), asking: "higher-diploma") == .toCheck)
  }

  /// A level settles what was to check, and nothing that was met.
  @Test func namingTheLevelTakesNothingBack() {
    for award in Award.all.filter(\.isAtSeveralLevels) {
      for asked in Award.all where Self.verdict(holding: HeldAward(award.id), asking: asked.id) == .met {
        for level in award.levels {
          let verdict = Self.verdict(holding: HeldAward(award.id, qfLevel: level), asking: asked.id)
          #expect(verdict == .met, "\(award.id) at \(level), asking \(asked.id)")
        }
      }
    }
  }
}
