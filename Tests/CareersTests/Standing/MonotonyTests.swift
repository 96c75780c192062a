import Sessions
import TestSupport
import Testing

@testable import Careers

/// Whoever holds more meets at least as much: over random profiles, the requirements of the shipped catalogue and random ones.
struct MonotonyTests {
  /// With the twenty seeds of a usual run, 10,000 profiles.
  private static let (walks, profilesOfAWalk) = (50, 10)

  /// What the occupations of the shipped catalogue ask for, each requirement once, and which of them each occupation has.
  private static let shipped: (terms: [RequirementTerms], occupations: [[Int]]) = {
    let entries = ((try? SharedCatalogue.library.records(of: .occupation)) ?? []).map { record in
      if case .occupation(let occupation) = record { occupation.entry.map(RequirementTerms.init(of:)) } else { [RequirementTerms]() }
    }
    let terms = entries.flatMap(\.self).unique
    return (terms, entries.map { entry in entry.compactMap { terms.firstIndex(of: $0) } })
  }()

  /// The groups from the best to the worst; the last says nothing of the person.
  private static let ranks: [Fit.Group: Int] = [.meets: 0, .check: 1, .near: 2, .far: 3, .silent: 4]

  @Test func theShippedOccupationsAreTried() {
    #expect(Self.shipped.occupations.count == 16)
    #expect(Self.shipped.occupations.allSatisfy { !$0.isEmpty })
    #expect(Self.shipped.terms.count > 15)
  }

  /// A first answer may settle what was to check either way, but takes back nothing that was met.
  @Test(arguments: Seeds.all())
  func holdingMoreNeverLosesAnything(seed: UInt64) {
    var random = RandomProfiles(seed: seed)
    let terms = Self.shipped.terms + (0..<6).map { _ in random.terms() }
    let invented = (0..<4).map { _ in random.some(of: Array(terms.indices), oneIn: 6) }
    let records = Self.shipped.occupations + invented
    for _ in 0..<Self.walks {
      var profile = random.profile()
      var verdicts = terms.map(profile.verdict)
      for _ in 1..<Self.profilesOfAWalk {
        let step = random.step(from: profile)
        let next = terms.map(step.profile.verdict)
        if next != verdicts {
          let lowered = terms.indices.filter { step.isFirstAnswer ? verdicts[$0] == .met && next[$0] != .met : next[$0] < verdicts[$0] }
          #expect(lowered.isEmpty, "\(profile)\nto \(step.profile)\non \(lowered.map { terms[$0] })")
          expectNoWorseGroup(of: records, in: terms, from: verdicts, to: next, step)
        }
        (profile, verdicts) = (step.profile, next)
      }
    }
  }

  private func expectNoWorseGroup(
    of records: [[Int]], in terms: [RequirementTerms], from former: [Standing.Verdict], to latter: [Standing.Verdict],
    _ step: RandomProfiles.Step
  ) {
    let pairs = zip(groups(of: records, in: terms, former), groups(of: records, in: terms, latter))
    let worse = zip(records, pairs).filter { _, pair in
      let (before, after) = pair
      if (before == .silent) != (after == .silent) { return true }
      return step.isFirstAnswer ? before == .meets && after != .meets : Self.ranks[after, default: 0] > Self.ranks[before, default: 0]
    }
    #expect(worse.isEmpty, "\(step.profile): \(worse)")
  }

  private func groups(of records: [[Int]], in terms: [RequirementTerms], _ verdicts: [Standing.Verdict]) -> [Fit.Group] {
    records.map { asked in
      Fit.Group(
        statesEnough: asked.contains { terms[$0].isSubstantial }, asked.filter { !terms[$0].preferred }.map { verdicts[$0] })
    }
  }

  // MARK: Why not

  /// Only an award too low, too few years and what is said to be lacking rule anything out.
  @Test(arguments: Seeds.all())
  func nothingElseIsNotMet(seed: UInt64) {
    var random = RandomProfiles(seed: seed)
    let terms = Self.shipped.terms + (0..<20).map { _ in random.terms() }
    for _ in 0..<20 {
      var profile = random.profile()
      (profile.award, profile.years, profile.lacks) = (nil, nil, [])
      let unmet = terms.filter { profile.verdict(on: $0) == .notMet }
      #expect(unmet.isEmpty, "\(profile) on \(unmet)")
    }
  }

  /// Whether a record says too little depends on the record alone.
  @Test(arguments: Seeds.all())
  func sayingTooLittleIsOfTheRecord(seed: UInt64) {
    var random = RandomProfiles(seed: seed)
    for _ in 0..<20 {
      let asked = (0..<3).map { _ in random.terms() }
      let isSilent = Fit.Group(of: asked, for: Profile()) == .silent
      let groups = (0..<5).map { _ in Fit.Group(of: asked, for: random.profile()) }
      #expect(groups.allSatisfy { ($0 == .silent) == isSilent }, "\(asked)")
    }
  }
}
