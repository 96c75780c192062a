extension PresentationBuilder {
  func sections(of occupation: Occupation) -> [PresentationSection] {
    let own = [
      paySection(of: occupation),
      section(.entry, rows: entryRows(of: occupation), remarks: remarks(of: occupation, about: .entry)),
      section(.duties, rows: dutyRows(of: occupation), remarks: remarks(of: occupation, about: .duties)),
      hoursSection(of: occupation),
      section(.environment, rows: environmentRows(of: occupation), remarks: remarks(of: occupation, about: .environment)),
      section(.traits, rows: traitRows(of: occupation), remarks: remarks(of: occupation, about: .traits)),
      section(.training, rows: occupation.training.flatMap(trainingRows), remarks: remarks(of: occupation, about: .training)),
    ]
    return overviewSection(of: occupation) + own + similarSection(of: occupation) + linkSection(occupation.links, from: \.pathway)
  }

  /// Our overview, and the document's remarks on the title.
  private func overviewSection(of occupation: Occupation) -> [PresentationSection] {
    let rows =
      [occupation.overview].compactMap(\.self).map { PresentationRow(.paragraph($0)) } + documentRemarks(of: occupation, about: .title)
      + unreadRows(within: occupation.provenance?.lines, of: occupation.provenance?.document)
    return rows.isEmpty ? [] : [PresentationSection(.overview, rows: rows)]
  }

  private func paySection(of occupation: Occupation) -> PresentationSection {
    let rungs = occupation.ladder.map { rungRow($0, of: occupation) }
    let unit = Pay.unit(of: occupation.ladder.compactMap(\.pay))
    let shown = occupation.ladder.compactMap(occupation.statement)
    let others = occupation.remarks.filter { $0.about == .ladder && !shown.contains($0) }
    return section(.pay, unit: unit, rows: rungs, remarks: others.map(remarkRow) + notes(occupation.notes, about: .ladder))
  }

  /// A rung without an amount shows the document's words, which name the rung.
  func rungRow(_ rung: Rung, of occupation: Occupation) -> PresentationRow {
    if let statement = occupation.statement(on: rung) { return PresentationRow(.item(statement.text, detail: nil), lines: rung.lines) }
    return PresentationRow(.pay(title: rung.title, pay: rung.pay), lines: rung.lines)
  }

  /// Hours without a figure are shown in the document's words.
  private func hoursSection(of occupation: Occupation) -> PresentationSection {
    let remarks = remarks(of: occupation, about: .hours)
    let figures = hoursRows(of: occupation)
    if figures.isEmpty, !occupation.statements(about: .hours).isEmpty { return PresentationSection(.hours, rows: remarks) }
    return section(.hours, rows: figures, remarks: remarks)
  }

  /// Each requirement, and below it the qualifications that it names.
  private func entryRows(of occupation: Occupation) -> [PresentationRow] {
    occupation.entry.flatMap { requirement in
      [entryRow(requirement, of: occupation)]
        + requirement.qualifications.map { PresentationRow(link(to: $0), depth: 1, lines: requirement.lines) }
    }
  }

  private func entryRow(_ requirement: EntryRequirement, of occupation: Occupation) -> PresentationRow {
    PresentationRow(
      .item(requirement.text, detail: requirement.qfLevel?.ownShortText), lines: requirement.lines,
      standing: profile.isEmpty ? nil : profile.standing(to: requirement, of: occupation, in: context))
  }

  private func dutyRows(of occupation: Occupation) -> [PresentationRow] {
    occupation.duties.map { PresentationRow(.item($0.text, detail: nil), lines: $0.lines) }
  }

  private func hoursRows(of occupation: Occupation) -> [PresentationRow] {
    occupation.hours.map { [PresentationRow(.paragraph($0.text), lines: $0.lines)] } ?? []
  }

  private func environmentRows(of occupation: Occupation) -> [PresentationRow] {
    occupation.environment.map { [PresentationRow(.paragraph($0.text), lines: $0.lines)] } ?? []
  }

  private func traitRows(of occupation: Occupation) -> [PresentationRow] {
    occupation.traits.map { PresentationRow(link(to: $0), lines: occupation.traitLines[$0]) }
  }

  private func trainingRows(_ training: Training) -> [PresentationRow] {
    headingRows(of: training) + courseRows(of: training)
  }

  /// A heading that links to its qualification, or has links to several below it.
  private func headingRows(of training: Training) -> [PresentationRow] {
    if training.qualifications.count == 1, let qualification = training.qualifications.first {
      return [PresentationRow(.link(qualification, title: training.award, detail: nil), lines: training.lines)]
    }
    return [PresentationRow(.group(training.award), lines: training.lines)]
      + training.qualifications.map { PresentationRow(link(to: $0), depth: 1, lines: training.lines) }
  }

  private func courseRows(of training: Training) -> [PresentationRow] {
    guard !training.courses.isEmpty else {
      return [PresentationRow(.paragraph(Wording.noCourse), depth: 1)]
    }
    return training.courses.map { course in
      PresentationRow(.link(course.id, title: course.title, detail: context.title(of: course.institution)), depth: 1, lines: course.lines)
    }
  }

  /// The occupations nearest to it, each with the facts that both share.
  private func similarSection(of occupation: Occupation) -> [PresentationSection] {
    guard !occupation.similar.isEmpty else { return [] }
    let rows = occupation.similar.flatMap { similar in
      [
        PresentationRow(link(to: similar.id)),
        PresentationRow(.paragraph(.joined(similar.shared.reasons(in: context), separator: Text("; ", "；"))), depth: 1),
      ]
    }
    return [PresentationSection(.similar, rows: rows)]
  }

  /// The document's remarks on a part of the occupation, then our notes.
  private func remarks(of occupation: Occupation, about part: RecordPart) -> [PresentationRow] {
    documentRemarks(of: occupation, about: part) + notes(occupation.notes, about: part)
  }

  private func documentRemarks(of occupation: Occupation, about part: RecordPart) -> [PresentationRow] {
    occupation.remarks.filter { $0.about == part }.map(remarkRow)
  }

  private func remarkRow(_ remark: Remark) -> PresentationRow { PresentationRow(.remark(remark.text), lines: remark.lines) }
}
