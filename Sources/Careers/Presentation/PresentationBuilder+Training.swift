extension PresentationBuilder {
  func sections(of course: Course) -> [PresentationSection] {
    [
      links(.institution, to: [course.institution]),
      award(of: course),
      links(.occupations, to: course.occupations),
    ] + nextSection(course.addresses) + spellings(course.aliases, of: course.title)
  }

  private func award(of course: Course) -> PresentationSection {
    let rows = course.award.map { [PresentationRow(link(to: $0))] }
    return section(.award, rows: rows ?? [])
  }

  func sections(of institution: Institution) -> [PresentationSection] {
    [links(.courses, to: institution.courses)] + nextSection(institution.addresses) + spellings(institution.aliases, of: institution.title)
  }

  func sections(of qualification: Qualification) -> [PresentationSection] {
    let rows: [PresentationRow] =
      if let level = qualification.qfLevel {
        [PresentationRow(.scale(QFScale(label: .ours("on the Hong Kong Qualifications Framework", "在香港資歷架構"), levels: [level])))]
      } else {
        [PresentationRow(.paragraph(Text("no level given", "沒有列出級別")))]
      }
    return [
      PresentationSection(.qfLevel, rows: rows),
      links(.occupations, to: qualification.occupations),
      courseSection(of: qualification),
    ] + nextSection(qualification.addresses) + spellings(qualification.aliases, of: qualification.title)
  }

  private func courseSection(of qualification: Qualification) -> PresentationSection {
    let rows = qualification.courses.map { course in
      PresentationRow(.link(course.id, title: course.title, detail: context.title(of: course.institution)))
    }
    return rows.isEmpty ? links(.courses, to: []) : PresentationSection(.courses, rows: rows)
  }

  /// Spellings that differ from the title in more than case.
  private func spellings(_ aliases: [String], of title: Text) -> [PresentationSection] {
    var seen = Set([title.words(in: .english).lowercased()])
    let rows = aliases.filter { seen.insert($0.lowercased()).inserted }.map { PresentationRow(.item(Text(verbatim: $0), detail: nil)) }
    return rows.isEmpty ? [] : [PresentationSection(.names, rows: rows)]
  }
}
