internal import Careers
public import Search
public import Typesetting

extension IndexedLibrary {
  /// What the library has to say to an effect; nothing to one that isn't a question.
  ///
  /// - Parameter day: the day that stands on a handout.
  public func answer(_ effect: Effect, on day: CalendarDay) -> Action? {
    do {
      switch effect {
      case .load(let ids, let holdings): return .loaded(try presentations(of: ids, holdings: holdings))
      case .compare(let ids, let holdings): return .compared(try comparison(of: ids, holdings: holdings))
      case .prepareSearch: return .prepared(try searchIndex())
      case .prepareConditions: return .preparedConditions(try factTable())
      case .makeHandout(let request): return .madeHandout(try handout(for: request, on: day))
      case .quote, .print, .save, .redraw, .suspend, .quit, .forgotten, .lookForCatalogue, .reopen: return nil
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

  private func handout(for request: HandoutRequest, on day: CalendarDay) throws -> Handout {
    let ids = request.subject.ids
    switch request.subject {
    case .comparison:
      let comparison = try comparison(of: ids, holdings: request.holdings)
      return Handout(
        of: comparison, held: request.held, notes: request.comparisonNotes, recordNotes: request.notes, day: day)
    case .record, .shortlist:
      let presentations = try presentations(of: ids, holdings: request.holdings)
      return Handout(of: ids.compactMap { presentations[$0] }, held: request.held, notes: request.notes, day: day)
    }
  }

  private func comparison(of ids: [RecordID], holdings: Holdings) throws -> Comparison {
    let records = try ids.compactMap(record)
    return try Comparison(of: records, in: try context(for: records), holdings: holdings)
  }
}
