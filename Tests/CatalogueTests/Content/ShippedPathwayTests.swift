import Careers
import Foundation
import Testing

@testable import Catalogue

/// The catalogue's pathway against its document.
@Suite(.enabled(if: ShippedDocument.isAvailable))
struct ShippedPathwayTests {
  private let source: ShippedDocument
  private let levels: [Level]

  init() throws {
    source = try ShippedDocument(of: "cloud-computing-pathway")
    levels = try RealCatalogue.levels()
  }

  private func composed(_ lines: [String]) -> String { lines.joined().precomposedStringWithCanonicalMapping.replacing(/\s/, with: "") }

  @Test func codesAreInTheOrderOfTheTables() throws {
    let stated = source.text.matches(of: ShippedDocument.code).map { String($0.output) }
    #expect(stated.count == 66)
    #expect(levels.flatMap(\.tasks).flatMap(\.units).map(\.rawValue) == stated)
  }

  @Test func codesOfALevelAreInItsTable() throws {
    for level in levels {
      let stated = try source.lines(level.tableLines).joined(separator: "\n").matches(of: ShippedDocument.code).map { String($0.output) }
      #expect(level.tasks.flatMap(\.units).map(\.rawValue) == stated, "\(level.id)")
    }
  }

  @Test func codesOfATaskAreInItsLines() throws {
    for task in levels.flatMap(\.tasks) {
      let stated = try source.lines(task.lines).joined(separator: "\n").matches(of: ShippedDocument.code).map { String($0.output) }
      #expect(task.units.map(\.rawValue) == stated)
    }
  }

  /// Names come first and codes in a later block; the two are paired by their order.
  @Test func unitsOfATaskAreNamedInTheOrderOfTheirCodes() throws {
    let titles = Dictionary(uniqueKeysWithValues: try RealCatalogue.units().map { ($0.id, $0.title.traditionalChinese ?? "") })
    for task in levels.flatMap(\.tasks) {
      let cells = try source.lines(task.lines).joined().split(separator: "\u{F0A7}", omittingEmptySubsequences: false).dropFirst()
      #expect(cells.count == task.units.count)
      for (cell, unit) in zip(cells, task.units) {
        let title = composed([titles[unit] ?? "?"])
        #expect(composed([String(cell)]).hasPrefix(title), "\(unit)")
      }
    }
  }

  /// Only codes follow the last name of a task, so names are whole.
  @Test func namesOfUnitsAreWhole() throws {
    let titles = Dictionary(uniqueKeysWithValues: try RealCatalogue.units().map { ($0.id, $0.title.traditionalChinese ?? "") })
    for task in levels.flatMap(\.tasks) {
      let text = try source.lines(task.lines).joined(separator: "\n")
      let names = text.prefix { $0 != "\u{F0A7}" }.endIndex
      let stated = composed([String(text[names...])]).replacing("\u{F0A7}", with: "").replacing(ShippedDocument.code, with: "")
      let ours = task.units.map { composed([titles[$0] ?? "?"]) }.joined()
      #expect(stated == ours || stated.replacing("(續)", with: "").hasPrefix(ours), "\(task.units)")
    }
  }

  @Test func unitsAreInTheirOwnLines() throws {
    for unit in try RealCatalogue.units() {
      let lines = try #require(unit.provenance?.lines)
      #expect(try source.squeezed(lines).contains(composed([unit.title.traditionalChinese ?? "?"])), "\(unit.id)")
      #expect(try source.lines(lines).joined(separator: "\n").contains(unit.id.rawValue), "\(unit.id)")
    }
  }

  @Test func levelsBeginWithTheirName() throws {
    for level in levels {
      #expect(try source.lines(level.provenance?.lines)[0] == level.title.traditionalChinese)
      let name = try #require(level.title.traditionalChinese)
      #expect(try source.lines(level.tableLines)[0].precomposedStringWithCanonicalMapping.contains("--\(name)"))
    }
  }

  @Test func jobTitlesAreAtTheirLines() throws {
    for record in try RealCatalogue.library.get().records(of: .jobTitle) {
      #expect(try composed(source.lines(record.base.provenance?.lines)) == record.title.traditionalChinese)
    }
  }

  @Test func areasAreAtTheirLines() throws {
    for area in levels.flatMap(\.areas) {
      let stated = try composed(source.lines(area.lines))
      #expect(try stated.hasPrefix(#require(area.name.traditionalChinese)), "\(stated)")
    }
  }

  @Test func tasksBeginWithTheirNumber() throws {
    for task in levels.flatMap(\.tasks) {
      #expect(try source.lines(task.lines)[0].contains(#/(^| )\d+\. /#))
      #expect(try source.lines(task.lines)[0].contains("\(task.number). "))
    }
  }

  @Test func clustersAndLevelsAreInOrder() throws {
    let rpl = levels.flatMap(\.tasks).flatMap(\.routes).filter { $0.kind == .recognitionOfPriorLearning }
    #expect(rpl.compactMap(\.cluster) == source.text.matches(of: /ITOS[0-9]{3}L[0-9]/).map { String($0.output) })
    for route in rpl {
      let stated = try source.lines(route.lines).joined(separator: "\n")
      #expect(stated.contains(try #require(route.cluster)))
      #expect(stated.firstMatch(of: /資歷級別 ([0-9])/).flatMap { Int($0.1) } == route.qfLevel.rawValue)
    }
  }

  /// One merged cell serves a whole level, which its table prints once a page; support has a cell for every task.
  @Test func certificatesHaveTheLevelStated() throws {
    for route in levels.flatMap(\.tasks).flatMap(\.routes) where route.kind == .training {
      let stated = try source.lines(route.lines).joined().precomposedStringWithCanonicalMapping
      #expect(stated.contains("通過培訓課程獲得"))
      #expect(stated.firstMatch(of: /資歷級別 ([0-9])/).flatMap { Int($0.1) } == route.qfLevel.rawValue)
    }
    for level in levels.dropLast() {
      let stated = try source.lines(level.tableLines).joined().precomposedStringWithCanonicalMapping
      let found = Set(stated.matches(of: /資歷級別 ([0-9])/).compactMap { Int($0.1) })
      #expect(found == Set(level.routes.map(\.qfLevel.rawValue)), "\(level.id)")
    }
  }

  @Test func bulletsAreUnitsAndJobTitles() {
    #expect(source.text.unicodeScalars.count { $0 == "\u{F0A7}" } == 66 + levels.count)
  }
}
