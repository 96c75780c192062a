internal import Careers
public import Finding

extension IndexedLibrary {
  /// What the library has to say to an effect; nothing to one that isn't a question.
  public func answer(_ effect: Effect) -> Action? {
    do {
      switch effect {
      case .load(let ids): return .loaded(try presentations(of: ids))
      case .compare(let ids): return .compared(try comparison(of: ids))
      case .prepareSearch: return .prepared(try searchIndex())
      case .redraw, .suspend, .quit: return nil
      }
    } catch {
      return .failed("\(error)")
    }
  }

  private func presentations(of ids: [RecordID]) throws -> [RecordID: Presentation] {
    let records = try ids.compactMap(record)
    let context = try context(for: records)
    return Dictionary(records.map { ($0.id, Presentation(of: $0, in: context)) }) { first, _ in first }
  }

  private func comparison(of ids: [RecordID]) throws -> Comparison {
    let records = try ids.compactMap(record)
    return try Comparison(of: records, in: try context(for: records))
  }
}
