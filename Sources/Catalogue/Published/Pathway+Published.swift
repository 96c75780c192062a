internal import Careers
internal import CheckedYAML

extension Pathway {
  func published(jobTitles: [JobTitle]) -> PublishedFields {
    let titles = Dictionary(grouping: jobTitles, by: \.level)
    var fields = PublishedFields()
    fields.add("title", title)
    fields.add(provenance)
    fields.add("levels", levels.map { $0.published(jobTitles: titles[$0.id] ?? []) })
    return fields
  }
}

extension Level {
  /// A route that all its tasks share stands once, with the level.
  fileprivate func published(jobTitles: [JobTitle]) -> YAMLTree {
    let shared = tasks.first?.routes ?? []
    let isMerged = tasks.allSatisfy { $0.routes == shared }
    var fields = PublishedFields()
    fields.add("id", id.rawValue)
    fields.add("title", name)
    fields.add("lines", provenance?.lines)
    fields.add("table-lines", tableLines)
    fields.add("cut", isCut)
    fields.add("description", description)
    fields.add("job-titles", jobTitles.map(\.published))
    fields.add("routes", isMerged ? shared.map(\.published) : [])
    fields.add("areas", areas.map { $0.published(withRoutes: !isMerged) })
    return fields.tree
  }
}

extension Level {
  /// Whether something is missing that a whole document would state.
  fileprivate var isCut: Bool {
    !([description] + areas.map(\.name)).allSatisfy(\.isStated) || areas.isEmpty || tasks.contains { $0.routes.isEmpty }
  }
}

extension Text {
  fileprivate var isStated: Bool { missing.count < Language.allCases.count }
}

extension JobTitle {
  fileprivate var published: YAMLTree {
    var fields = PublishedFields()
    fields.add("id", id.rawValue)
    fields.add("title", title)
    fields.add("lines", provenance?.lines)
    return fields.tree
  }
}

extension FunctionalArea {
  fileprivate func published(withRoutes: Bool) -> YAMLTree {
    var fields = PublishedFields()
    fields.add("title", name)
    fields.add("lines", lines)
    fields.add("tasks", tasks.map { $0.published(withRoutes: withRoutes) })
    return fields.tree
  }
}

extension KeyTask {
  fileprivate func published(withRoutes: Bool) -> YAMLTree {
    var fields = PublishedFields()
    fields.add("number", number)
    fields.add(text)
    fields.add("lines", lines)
    fields.add("units", units)
    fields.add("routes", withRoutes ? routes.map(\.published) : [])
    return fields.tree
  }
}

extension Route {
  fileprivate var published: YAMLTree {
    var fields = PublishedFields()
    fields.add("kind", kind.rawValue)
    fields.add("qf-level", qfLevel.rawValue)
    fields.add("cluster", cluster)
    fields.add("lines", lines)
    return fields.inline
  }
}
