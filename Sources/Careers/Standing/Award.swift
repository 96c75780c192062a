/// An award that people in Hong Kong hold, the same in every catalogue.
public struct Award: Hashable, Sendable, Identifiable {
  public let id: RecordID
  public let title: Text
  /// The level that the Hong Kong Qualifications Framework gives it; nil if it may be at several, or at none.
  public let qfLevel: QFLevel?
  let rank: AwardRank

  private init(_ id: RecordID, _ english: String, _ traditionalChinese: String, qf: Int? = nil, rank: ClosedRange<Int>) {
    self.id = id
    title = .ours(english, traditionalChinese)
    qfLevel = qf.flatMap(QFLevel.init(rawValue:))
    self.rank = AwardRank(rank)
  }
}

extension Award {
  /// From the lowest to the highest.
  ///
  /// Levels are those of the Hong Kong Qualifications Framework and its Award Titles Scheme. Titles that the scheme allows at several levels
  /// (certificate, diploma, advanced and professional diploma) have none of their own.
  public static let all: [Award] = [
    Award("primary", "Primary school", "小學", rank: 1...2),
    Award("secondary-3", "Secondary 3", "中三", rank: 10...12),
    Award("secondary-school-education", "Secondary school education", "中學程度", rank: 10...30),
    Award("secondary-5", "Secondary 5", "中五", rank: 20...22),
    Award("secondary-6", "Secondary 6", "中六", rank: 30...31),
    Award("hkdse", "Hong Kong Diploma of Secondary Education (HKDSE)", "香港中學文憑（HKDSE）", qf: 3, rank: 31...31),
    Award("diploma-yi-jin", "Diploma of Yi Jin / Applied Education", "毅進文憑／應用教育文憑", qf: 3, rank: 20...33),
    Award("diploma-of-vocational-education", "Diploma of Vocational Education", "職專文憑", qf: 3, rank: 20...33),
    Award("certificate", "Certificate", "證書", rank: 10...40),
    Award("diploma", "Diploma", "文憑", rank: 10...40),
    Award("higher-diploma", "Higher Diploma", "高級文憑", qf: 4, rank: 40...42),
    Award("associate-degree", "Associate Degree", "副學士學位", qf: 4, rank: 40...42),
    Award("registered-post-secondary-college-diploma", "Registered Post-Secondary College Diploma", "註冊專上學院文憑", rank: 40...42),
    Award("advanced-diploma", "Advanced Diploma", "高等文憑", rank: 42...50),
    Award("professional-diploma", "Professional Diploma", "專業文憑", rank: 42...50),
    Award("bachelors-degree", "Bachelor’s Degree", "學士學位", qf: 5, rank: 50...52),
    Award("postgraduate-diploma", "Postgraduate Diploma", "深造文憑", qf: 6, rank: 60...62),
    Award("masters-degree", "Master’s Degree", "碩士學位", qf: 6, rank: 60...62),
    Award("doctorate", "Doctorate", "博士學位", qf: 7, rank: 70...72),
  ]

  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  /// The award with an id; nil if the list has none.
  public static func with(_ id: RecordID) -> Award? { byID[id] }
}

extension Award {
  /// The awards to choose from in a catalogue that has these awards: the list, each level of those that may be at several, and the
  /// catalogue's others. A catalogue whose awards are none of the list's, such as another country's, brings its own.
  public static func choices(in catalogue: [HeldAward]) -> [HeldAward] {
    guard isUsed(byAwards: catalogue.map(\.id)) else { return catalogue }
    let listed = all.flatMap { award in
      [catalogue.first { $0.id == award.id } ?? HeldAward(award.id, qfLevel: award.qfLevel)]
        + award.levels.map { HeldAward(award.id, qfLevel: $0) }
    }
    return listed + catalogue.filter { with($0.id) == nil }
  }

  /// Whether the list is used in a catalogue that has these awards.
  public static func isUsed(byAwards ids: some Collection<RecordID>) -> Bool {
    ids.isEmpty || ids.contains { with($0) != nil }
  }
}

/// The height of an award among others, from the lowest to the highest that it may be.
///
/// A height is ten times a QF level and a little more, so that awards at one level overlap; schooling has its place by its years. Of two
/// awards whose ranges overlap, neither is surely above the other.
struct AwardRank: Hashable, Sendable {
  private let range: ClosedRange<Int>

  init(_ range: ClosedRange<Int>) {
    self.range = range
  }

  /// The rank of a QF level.
  init(_ level: QFLevel) {
    range = level.rawValue * 10...level.rawValue * 10 + 2
  }

  /// The rank of an award; nil if neither the list nor the catalogue places it.
  ///
  /// - Parameter qfLevel: the level that the catalogue or the holder gives it, for an award without one place in the list.
  init?(of id: RecordID, qfLevel: QFLevel?) {
    switch (Award.with(id), qfLevel) {
    case (let listed?, let level?) where listed.isAtSeveralLevels: self = AwardRank(level).raised(to: listed.rank)
    case (let listed?, _): self = listed.rank
    case (nil, let level?): self.init(level)
    case (nil, nil): return nil
    }
  }

  /// The same, but not below the lowest that an award may be: an advanced diploma is above a higher one at level 4, too.
  private func raised(to lowest: AwardRank) -> AwardRank {
    let lower = max(range.lowerBound, lowest.range.lowerBound)
    return AwardRank(lower...max(range.upperBound, lower))
  }

  /// Whether it is surely below another.
  func isBelow(_ other: AwardRank) -> Bool { range.upperBound < other.range.lowerBound }

  /// Whether it is surely at least as high as another.
  func isAtLeast(_ other: AwardRank) -> Bool { range.lowerBound >= other.range.upperBound }

  /// Whether it covers several levels.
  fileprivate var isWide: Bool { range.count > 3 }

  fileprivate var levels: [QFLevel] { (range.lowerBound / 10...range.upperBound / 10).compactMap(QFLevel.init(rawValue:)) }
}

extension Award {
  /// The levels that it may be at, if that has to be asked for.
  public var levels: [QFLevel] { isAtSeveralLevels ? rank.levels : [] }

  /// Whether its level has to be asked for: a certificate, a diploma, an advanced or professional diploma.
  public var isAtSeveralLevels: Bool { qfLevel == nil && rank.isWide && id != "secondary-school-education" }
}
