extension PresentationBuilder {
  func sections(of occupation: Occupation) -> [PresentationSection] {
    overviewSection(of: occupation) + [
      paySection(of: occupation),
      section(.entry, rows: entryRows(of: occupation), remarks: remarks(of: occupation, about: .entry)),
      section(.duties, rows: dutyRows(of: occupation), remarks: remarks(of: occupation, about: .duties)),
      section(.hours, rows: hoursRows(of: occupation), remarks: remarks(of: occupation, about: .hours)),
      section(.environment, rows: environmentRows(of: occupation), remarks: remarks(of: occupation, about: .environment)),
      section(.traits, rows: traitRows(of: occupation), remarks: remarks(of: occupation, about: .traits)),
      section(.training, rows: occupation.training.flatMap(trainingRows), remarks: remarks(of: occupation, about: .training)),
    ] + linkSection(occupation.links, from: \.pathway)
  }

  /// Our overview, and what the document remarks on the occupation's title.
  private func overviewSection(of occupation: Occupation) -> [PresentationSection] {
    let rows = [occupation.overview].compactMap(\.self).map { PresentationRow(.paragraph($0)) } + ownRemarks(of: occupation, about: .title)
    return rows.isEmpty ? [] : [PresentationSection(.overview, rows: rows)]
  }

  private func paySection(of occupation: Occupation) -> PresentationSection {
    let rungs = occupation.ladder.map { PresentationRow(.pay(title: $0.title, pay: $0.pay), lines: $0.lines) }
    let unit = Pay.unit(of: occupation.ladder.compactMap(\.pay))
    return section(.pay, unit: unit, rows: rungs, remarks: remarks(of: occupation, about: .ladder))
  }

  /// Each requirement, with the qualifications that it names below it.
  private func entryRows(of occupation: Occupation) -> [PresentationRow] {
    occupation.entry.flatMap { requirement in
      [entryRow(requirement)] + requirement.qualifications.map { PresentationRow(link(to: $0), depth: 1, lines: requirement.lines) }
    }
  }

  private func entryRow(_ requirement: EntryRequirement) -> PresentationRow {
    PresentationRow(
      .item(requirement.text, detail: requirement.qfLevel?.ownShortText), lines: requirement.lines,
      standing: holdings.standing(to: requirement))
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

  /// A heading leads to its qualification, or stands above links to each of them.
  private func headingRows(of training: Training) -> [PresentationRow] {
    if training.qualifications.count == 1, let qualification = training.qualifications.first {
      return [PresentationRow(.link(qualification, title: training.award, detail: nil), lines: training.lines)]
    }
    return [PresentationRow(.group(training.award), lines: training.lines)]
      + training.qualifications.map { PresentationRow(link(to: $0), depth: 1, lines: training.lines) }
  }

  private func courseRows(of training: Training) -> [PresentationRow] {
    guard !training.courses.isEmpty else {
      return [PresentationRow(.paragraph(Text("no course listed", "沒有列出課程")), depth: 1)]
    }
    return training.courses.map { course in
      PresentationRow(.link(course.id, title: course.title, detail: context.title(of: course.institution)), depth: 1, lines: course.lines)
    }
  }

  /// The document's own remarks on a part of the occupation, then our notes on it.
  private func remarks(of occupation: Occupation, about part: RecordPart) -> [PresentationRow] {
    ownRemarks(of: occupation, about: part) + notes(occupation.notes, about: part)
  }

  private func ownRemarks(of occupation: Occupation, about part: RecordPart) -> [PresentationRow] {
    occupation.remarks.filter { $0.about == part }.map { PresentationRow(.remark($0.text), lines: $0.lines) }
  }
}
