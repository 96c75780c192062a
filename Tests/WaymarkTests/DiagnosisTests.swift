import Canvas
import Careers
import Foundation
import Terminal
import TestSupport
import Testing

@testable import waymark

@Suite struct DiagnosisTests {
  private func cells(_ wrong: [String: Int] = [:]) -> DrawnWidths {
    .measured(WidthSamples.all.map { wrong[$0] ?? (WidthSamples.chinese.contains($0) ? 2 : 1) })
  }

  @Test func everyMarkIsChecked() {
    #expect(WidthSamples.marks.contains("│"))
    #expect(WidthSamples.marks.contains("▀"))
    #expect(WidthSamples.marks.contains("’"))
    #expect(!WidthSamples.marks.contains("="))
  }

  @Test func widthsAreWellOrNamed() {
    #expect(Diagnosis.widths(cells(), usesASCII: false).map(\.verdict) == [.well, .well])
    let wide = Diagnosis.widths(cells(["│": 2, "·": 2]), usesASCII: false)
    #expect(wide.map(\.verdict) == [.well, .fix])
    #expect(wide[1].found.english == "marks that should take one cell: · 2, │ 2")
    #expect(wide[1].advice?.english?.contains("--ascii") == true)
    #expect(Diagnosis.widths(cells(["│": 2]), usesASCII: true).map(\.verdict) == [.well, .well])
    #expect(Diagnosis.widths(cells(["路": 3]), usesASCII: false).map(\.verdict) == [.fix, .well])
    #expect(Diagnosis.widths(.silent, usesASCII: false).map(\.verdict) == [.note])
    #expect(Diagnosis.widths(.unclear, usesASCII: false).map(\.verdict) == [.note])
  }

  @Test func locales() {
    #expect(Diagnosis.locale(CharacterLocale(name: "zh_HK.UTF-8", isInstalled: true, isUTF8: true)).verdict == .well)
    #expect(Diagnosis.locale(CharacterLocale(name: "C", isInstalled: true, isUTF8: false)).verdict == .note)
    let missing = Diagnosis.locale(CharacterLocale(name: "xx_XX\u{1B}[2J", isInstalled: false, isUTF8: false))
    #expect(missing.found.english?.hasPrefix("“xx_XX?[2J” isn't installed") == true)
  }

  @Test(
    arguments: [
      (nil, .fix), ("", .fix), ("dumb", .fix), ("xterm-256color", .well), ("no-such-terminal", .note), ("linux", .note),

    ] as [(String?, Diagnosis.Verdict)])
  func terminals(type: String?, verdict: Diagnosis.Verdict) {
    let diagnosis = Diagnosis.terminal(type: type).diagnosis
    #expect(diagnosis.verdict == verdict)
    #expect((diagnosis.advice == nil) == (verdict == .well))
  }

  @Test func aPrinterIsNoScreen() {
    #expect(Diagnosis.terminal(TerminalDescription(type: "tty33", isKnown: true, showsScreen: false, colors: 0)).verdict == .fix)
  }

  @Test func sizes() {
    #expect(Diagnosis.size(ScreenSize(columns: 40, rows: 12)).verdict == .well)
    #expect(Diagnosis.size(ScreenSize(columns: 39, rows: 12)).verdict == .fix)
    #expect(Diagnosis.size(ScreenSize(columns: 200, rows: 11)).verdict == .fix)
  }

  @Test func permissionsOfFiles() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Data(), to: "a file")
    for (mode, verdict) in [(0o644, Diagnosis.Verdict.well), (0o664, .well), (0o666, .fix)] {
      #expect(chmod(path, mode_t(mode)) == 0)
      let access = try #require(FileAccess(of: path))
      let diagnosis = Diagnosis.permissions(access, path: path, purpose: Text("catalogue", "目錄"))
      #expect(diagnosis.verdict == verdict)
      #expect(access.isWritableByGroup == (mode != 0o644))
    }
    #expect(Diagnosis.permissions(FileAccess(of: path), path: path, purpose: Text("", "")).advice?.english == "chmod o-w '\(path)'")
    #expect(FileAccess(of: folder.path("nothing")) == nil)
    #expect(try #require(FileAccess(of: "/tmp")).isWritableByAnyone == false)
  }

  /// Every text is in both languages.
  @Test func everyDiagnosisHasBothLanguages() throws {
    let all =
      Diagnosis.widths(.silent, usesASCII: false) + Diagnosis.widths(cells(["│": 2, "路": 1]), usesASCII: false)
      + [.colors(0, isAllowed: true), .colors(8, isAllowed: true), .colors(8, isAllowed: false), .size(ScreenSize(columns: 1, rows: 1))]
      + [nil, "linux", "nothing", "xterm"].map { Diagnosis.terminal(type: $0).diagnosis }
    for text in all.flatMap({ [$0.found] + [$0.advice].compactMap(\.self) }) { #expect(text.missing.isEmpty, "\(text)") }
    let verdicts = Diagnosis.Verdict.allCases.map(\.title) + Diagnosis.Subject.allCases.map(\.title)
    #expect(verdicts.allSatisfy { $0.english != $0.traditionalChinese })
  }
}
