extension PresentationBuilder {
  func sections(of course: Course) -> [PresentationSection] {
    [
      links(.institution, to: [course.institution]),
      award(of: course),
      links(.occupations, to: course.occupations),
    ] + spellings(course.aliases)
  }

  private func award(of course: Course) -> PresentationSection {
    let rows = course.award.map { [PresentationRow(link(to: $0))] }
    return section(.training, rows: rows ?? [])
  }

  func sections(of institution: Institution) -> [PresentationSection] {
    [links(.courses, to: institution.courses)] + spellings(institution.aliases)
  }

  func sections(of qualification: Qualification) -> [PresentationSection] {
    let rows: [PresentationRow] =
      if let level = qualification.qfLevel {
        [PresentationRow(.scale(QFScale(label: .ours("on the Hong Kong Qualifications Framework", "在香港資歷架構"), levels: [level])))]
      } else {
        [PresentationRow(.paragraph(Text("no level given", "沒有給予級別")))]
      }
    return [
      PresentationSection(.qfLevel, rows: rows),
      links(.occupations, to: qualification.occupations),
      links(.courses, to: qualification.courses),
    ] + spellings(qualification.aliases)
  }

  private func spellings(_ aliases: [String]) -> [PresentationSection] {
    guard !aliases.isEmpty else { return [] }
    return [PresentationSection(.names, rows: aliases.map { PresentationRow(.item(Text(verbatim: $0), detail: nil)) })]
  }
}
