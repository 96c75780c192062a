internal import Careers
public import Finding

extension IndexedLibrary {
  /// What the library has to say to an effect; nothing to one that isn't a question.
  public func answer(_ effect: Effect) -> Action? {
    do {
      switch effect {
      case .load(let ids, let holdings): return .loaded(try presentations(of: ids, holdings: holdings))
      case .compare(let ids, let holdings): return .compared(try comparison(of: ids, holdings: holdings))
      case .prepareSearch: return .prepared(try searchIndex())
      case .prepareConditions: return .preparedConditions(try factTable())
      case .redraw, .suspend, .quit: return nil
      }
    } catch {
      return .failed("\(error)")
    }
  }

  private func presentations(of ids: [RecordID], holdings: Holdings) throws -> [RecordID: Presentation] {
    let records = try ids.compactMap(record)
    let context = try context(for: records)
    return Dictionary(records.map { ($0.id, Presentation(of: $0, in: context, holdings: holdings)) }) { first, _ in first }
  }

  private func comparison(of ids: [RecordID], holdings: Holdings) throws -> Comparison {
    let records = try ids.compactMap(record)
    return try Comparison(of: records, in: try context(for: records), holdings: holdings)
  }
}
