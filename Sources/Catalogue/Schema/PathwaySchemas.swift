package import Careers
internal import CheckedYAML

// pathways/NAME.yaml and units.yaml: docs/catalogue.md explains each key.

extension Pathway: HasSchema {
  package static let schema = Schema(
    Pathway(id: "", title: Text()),
    fields: [
      .fileID(\.id),
      .title("title", \.title, orElse: { $1.documentTitle($0.document) }),
      .provenance(\.provenance),
      .text("overview", \.overview, in: .ours),
      .notes(\.notes),
      .also(\.also),
      .levels,
    ])
}

extension Level: HasSchema {
  package static let schema = Schema(
    Level(id: "", name: Text(), pathway: "", step: 1, steps: 1, description: Text()),
    fields: [
      .id("id", \.id),
      .title("title", \.name),
      .lines(of: \.provenance),
      .optional("table-lines", \.tableLines, .lines),
      .cut,
      .description,
      .notes(\.notes),
      .also(\.also),
      .jobTitles,
      .routes,
      .areas,
    ])
}

extension JobTitle: HasSchema {
  package static let schema = Schema(
    JobTitle(id: "", title: Text(), level: ""),
    fields: [
      .id("id", \.id),
      .title("title", \.title),
      .lines(of: \.provenance),
      .notes(\.notes),
      .also(\.also),
    ])
}

extension FunctionalArea: HasSchema {
  package static let schema = Schema(
    FunctionalArea(name: Text(), tasks: []),
    fields: [
      .name("title", \.name),
      .optional("lines", \.lines, .lines),
      .tasks,
    ])
}

extension KeyTask: HasSchema {
  package static let schema = Schema(
    KeyTask(number: 0, text: Text(), units: [], routes: []),
    fields: [
      .required("number", \.number, .number),
      .taskWords,
      .optional("lines", \.lines, .lines),
      .ids("units", \.units, of: .unit),
      .list("routes", \.routes, .mapping),
      .taskActivities,
      .check { task, source, reader in
        guard task.routes.isEmpty, let level = source.level else { return }
        task.routes = level.routes
        if level.routes.isEmpty, !level.isCut {
          reader.report("task \(task.number) has no route, and neither has its level", at: source.place)
        }
      },
    ])
}

extension Route: HasSchema {
  package static let schema = Schema(
    Route(kind: .training, qfLevel: .lowest), layout: .line,
    fields: [
      .required("kind", \.kind, .word, absent: "a route needs “kind” and “qf-level”"),
      .required("qf-level", \.qfLevel, .qfLevel, absent: "a route needs “kind” and “qf-level”"),
      .optional("cluster", \.cluster, .text),
      .optional("lines", \.lines, .lines),
      .check { route, source, reader in
        if route.kind == .recognitionOfPriorLearning, route.cluster == nil {
          reader.report("recognition of prior learning needs “cluster”", at: source.place)
        }
        if let code = route.clusterID { reader.namedClusters.append((code: code, place: source.place)) }
      },
    ])
}

extension UnitOfCompetency: HasSchema {
  package static let schema = Schema(
    UnitOfCompetency(id: "", title: Text(), qfLevel: .lowest),
    fields: [
      .id("code", \.id, isCode: true),
      .title("title", \.title),
      .provenance(\.provenance),
      .notes(\.notes),
      .also(\.also),
      .levelOfCode,
    ])
}

// MARK: Levels

extension Field<Pathway> {
  /// From the highest down; ours adds to each by id.
  fileprivate static var levels: Field {
    Field(
      keys: [Key(name: "levels", halves: .both, nested: Array(Level.schema.allKeys))], path: \Pathway.levels,
      read: { pathway, source, reader in
        let additions = reader.additions(source.ours["levels"], in: source.ours.place.file)
        let items = reader.list(source.published["levels"])
        for (index, item) in items.enumerated() {
          guard
            var level = reader.record(Level.self, item, within: pathway.id, document: source.document, additions: additions)?.model
          else { continue }
          (level.pathway, level.step, level.steps) = (pathway.id, items.count - index, items.count)
          pathway.levels.append(level)
        }
        for (upper, lower) in zip(pathway.levels.indices, pathway.levels.indices.dropFirst()) {
          pathway.levels[upper].below = pathway.levels[lower].id
          pathway.levels[lower].above = pathway.levels[upper].id
        }
        reader.subject = pathway.id.rawValue
        reader.checkKeys(of: additions, among: pathway.levels.map(\.id.rawValue), field: "level")
        return .fine
      },
      write: { pathway, writer in
        guard writer.half == .ours else { return writer.add("levels", pathway.levels) }
        let context = writer.context
        writer.add("levels", mapping: pathway.levels.map { ($0.id.rawValue, Level.schema.tree(of: $0, in: .ours, context)) })
      })
  }
}

extension Field<Level> {
  /// Whether the document's text ends or begins within the level, which follows from what it lacks.
  fileprivate static var cut: Field {
    Field(
      keys: [Key(name: "cut")],
      read: { _, source, reader in
        _ = reader.flag(source.published["cut"])
        return .fine
      },
      write: { $1.add("cut", $0.lacksParts ? .flag(true) : nil) })
  }

  fileprivate static var description: Field {
    var field = sentence("description", \.statedDescription)
    let read = field.read
    field.read = { level, source, reader in
      let (found, isCut) = (reader.faults.count, source.isCut(&reader))
      if isCut, source.published["description"] == nil, source.ours["description"] == nil {
        level.description = Wording.notStated
        return .fine
      }
      let outcome = read(&level, source, &reader)
      if level.description.missing.count == Language.allCases.count, reader.faults.count == found {
        reader.reportMissingWords("missing description", at: source.place)
      }
      return outcome
    }
    return field
  }

  /// Records of their own; ours adds to them by id.
  fileprivate static var jobTitles: Field {
    Field(
      keys: [Key(name: "job-titles", halves: .both, nested: Array(JobTitle.schema.allKeys))], path: \Level.jobTitles,
      read: { level, source, reader in
        let additions = reader.additions(source.ours["job-titles"], in: source.ours.place.file)
        for item in reader.list(source.published["job-titles"]) {
          guard
            var title = reader.record(JobTitle.self, item, within: level.id, document: source.document, additions: additions)?.model
          else { continue }
          title.level = level.id
          reader.jobTitles.append(title)
          level.jobTitles.append(NamedRecord(id: title.id, title: title.title))
        }
        reader.subject = level.id.rawValue
        reader.checkKeys(of: additions, among: level.jobTitles.map(\.id.rawValue), field: "job title")
        return .fine
      },
      write: { level, writer in
        let (titles, context) = (writer.context.jobTitles[level.id] ?? [], writer.context)
        guard writer.half == .ours else { return writer.add("job-titles", titles) }
        writer.add("job-titles", mapping: titles.map { ($0.id.rawValue, JobTitle.schema.tree(of: $0, in: .ours, context)) })
      })
  }

  /// Routes that all tasks share are written once, with the level.
  fileprivate static var routes: Field {
    Field(
      keys: [Key(name: "routes", nested: Array(Route.schema.allKeys))],
      read: { _, _, _ in .fine },
      write: { $1.add("routes", $0.sharedRoutes ?? []) })
  }

  fileprivate static var areas: Field {
    var field = named("areas", \.areas, \.name, label: "area", noun: "area")
    field.keys.append(Key(name: "tasks", halves: .ours))
    let (read, write) = (field.read, field.write)
    field.read = { level, source, reader in
      var source = source
      let tasks = reader.additions(source.ours["tasks"], in: source.ours.place.file)
      let routes = reader.list(source.published["routes"]).compactMap { ValueKind<Route>.mapping.read($0, source, &reader) }
      source.level = Source.LevelTerms(routes: routes, isCut: source.isCut(&reader))
      source.shared["tasks"] = tasks
      let outcome = read(&level, source, &reader)
      reader.checkKeys(of: tasks, among: level.tasks.map { "\($0.number)" }, field: "key task")
      return outcome
    }
    field.write = { level, writer in
      write(level.sharedRoutes == nil ? level : level.withoutRoutes, &writer)
      guard writer.half == .ours else { return }
      let context = writer.context
      writer.add("tasks", mapping: level.tasks.map { ("\($0.number)", KeyTask.schema.tree(of: $0, in: .ours, context)) })
    }
    return field
  }
}

extension Field<FunctionalArea> {
  fileprivate static var tasks: Field { list("tasks", \.tasks, .mapping) }
}

extension Field<KeyTask> {
  fileprivate static var taskWords: Field { words(\.text).underNumber }

  fileprivate static var taskActivities: Field { activities(\.activities).underNumber }

  /// The field with what our half has under the task's number.
  private var underNumber: Field {
    var field = self
    let read = field.read
    field.read = { task, source, reader in
      var source = source
      source.restatement = .init(
        ours: source.shared["tasks"]?["\(task.number)"], label: "task \(task.number)", otherKeys: KeyTask.schema.keysBesideWords,
        required: source.place)
      return read(&task, source, &reader)
    }
    field.needsWhole = true
    return field
  }
}

extension Field<UnitOfCompetency> {
  /// The QF level in a unit's code.
  fileprivate static var levelOfCode: Field {
    Field(
      keys: [],
      read: { unit, source, reader in
        guard let level = UnitOfCompetency.qfLevel(ofCode: unit.id.rawValue) else {
          reader.report(
            "“\(unit.id)” carries no QF level from 1 to 7; expected a code like 111128L5 or ITSWSM603A", at: source.place)
          return .dropped
        }
        unit.qfLevel = level
        return .fine
      })
  }
}

extension Level {
  fileprivate var statedDescription: Text? {
    get { description }
    set { description = newValue ?? Text() }
  }

  /// Whether anything is missing that a complete document would state.
  fileprivate var lacksParts: Bool {
    !([description] + areas.map(\.name)).allSatisfy(\.isStated) || areas.isEmpty || tasks.contains { $0.routes.isEmpty }
  }

  /// The routes that all tasks share; nil if they differ.
  fileprivate var sharedRoutes: [Route]? {
    let first = tasks.first?.routes ?? []
    return tasks.allSatisfy { $0.routes == first } ? first : nil
  }

  fileprivate var withoutRoutes: Level {
    var level = self
    for area in level.areas.indices {
      for task in level.areas[area].tasks.indices { level.areas[area].tasks[task].routes = [] }
    }
    return level
  }
}

extension Text {
  fileprivate var isStated: Bool { missing.count < Language.allCases.count }
}

extension Source {
  fileprivate func isCut(_ reader: inout CatalogueReader) -> Bool { reader.flag(published["cut"]) }
}
