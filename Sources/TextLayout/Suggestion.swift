/// What somebody may have meant by a word that isn't known.
public enum Suggestion {
  /// The known words nearest to `word`, the nearest first.
  public static func nearest(to word: String, among known: some Sequence<String>, limit: Int) -> [String] {
    let reach = max(2, word.count / 3)
    let near = known.compactMap { candidate in
      EditDistance.between(word.lowercased(), candidate.lowercased(), limit: reach).map { (distance: $0, word: candidate) }
    }
    return near.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }.prefix(limit).map(\.word)
  }
}
