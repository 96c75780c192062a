internal import Careers
internal import CheckedYAML

extension Occupation {
  var published: PublishedFields {
    var fields = PublishedFields()
    fields.add("title", title)
    fields.add(provenance)
    fields.add("overview", overview)
    fields.add("duties", duties.compactMap(\.published))
    fields.add("hours", hours?.published)
    fields.add("environment", environment?.published)
    fields.add("traits", traits.map { Self.published($0, lines: traitLines[$0]) })
    fields.add("ladder", ladder.map(\.published))
    fields.add("entry", entry.map(\.published))
    fields.add("training", training.map(\.published))
    fields.add("remarks", remarks.map(\.published))
    return fields
  }

  private static func published(_ trait: RecordID, lines: ClosedRange<Int>?) -> YAMLTree {
    var fields = PublishedFields()
    fields.add("trait", trait.rawValue)
    fields.add("lines", lines)
    return fields.inline
  }
}

extension Statement {
  /// The lines alone where the words are all ours; nothing where there are no lines either.
  fileprivate var published: YAMLTree? {
    var fields = PublishedFields()
    fields.add(text)
    if fields.tree == .mapping([]) {
      return lines.map { .inline(.list([.number($0.lowerBound), .number($0.upperBound)])) }
    }
    fields.add("lines", lines)
    return fields.tree
  }
}

extension WorkingHours {
  fileprivate var published: YAMLTree {
    var fields = PublishedFields()
    fields.add("from", from)
    fields.add("to", to)
    fields.add("irregular", irregular)
    fields.add("wording", wording?.rawValue)
    fields.add("lines", lines)
    return fields.inline
  }
}

extension WorkingEnvironment {
  fileprivate var published: YAMLTree {
    var fields = PublishedFields()
    fields.add(text)
    fields.add("places", places.map(\.rawValue))
    fields.add("lines", lines)
    return fields.tree
  }
}

extension Rung {
  fileprivate var published: YAMLTree {
    var fields = PublishedFields()
    fields.add("title", title)
    fields.add("pay", pay?.published)
    fields.add("lines", lines)
    return fields.tree
  }
}

extension Pay {
  /// Currency and period only where the document states them.
  fileprivate var published: YAMLTree {
    var fields = PublishedFields()
    fields.add("from", from)
    fields.add("to", to)
    fields.add("wording", wording?.rawValue)
    fields.add("currency", ours.contains("currency") ? nil : currency)
    fields.add("period", ours.contains("period") ? nil : period.rawValue)
    return fields.inline
  }
}

extension EntryRequirement {
  fileprivate var published: YAMLTree {
    var fields = PublishedFields()
    fields.add("kind", kind.rawValue)
    fields.add(text)
    fields.add("qualifications", qualifications)
    fields.add("fields", self.fields.map(\.id))
    fields.add("fields-preferred", fieldsPreferred)
    fields.add("fields-or-related", fieldsOrRelated)
    fields.add("years", years?.published)
    fields.add("languages", languages.map(\.published))
    fields.add("results", results.map(\.published))
    fields.add("names", names)
    fields.add("preferred", preferred)
    fields.add("or-above", orAbove)
    fields.add("or-equivalent", orEquivalent)
    fields.add("asks-more", asksForMore)
    fields.add("lines", lines)
    return fields.tree
  }
}

extension YearsOfExperience {
  fileprivate var published: YAMLTree {
    var fields = PublishedFields()
    fields.add("from", from)
    fields.add("to", to)
    return fields.inline
  }
}

extension LanguageRequirement {
  fileprivate var published: YAMLTree {
    var fields = PublishedFields()
    fields.add("language", language.rawValue)
    fields.add("skill", skill.rawValue)
    fields.add("standard", standard?.rawValue)
    return fields.inline
  }
}

extension ExaminationResult {
  fileprivate var published: YAMLTree {
    var fields = PublishedFields()
    fields.add("paper", paper)
    fields.add("result", result)
    return fields.inline
  }
}

extension Training {
  fileprivate var published: YAMLTree {
    var fields = PublishedFields()
    fields.add("awards", qualifications)
    fields.add("lines", lines)
    fields.add("courses", courses.map(\.published))
    return fields.tree
  }
}

extension ListedCourse {
  fileprivate var published: YAMLTree {
    var fields = PublishedFields()
    fields.add("course", id.rawValue)
    fields.add("lines", lines)
    return fields.inline
  }
}

extension Remark {
  fileprivate var published: YAMLTree {
    var fields = PublishedFields()
    fields.add("about", about.rawValue)
    fields.add("kind", kind.rawValue)
    fields.add(text)
    fields.add("by", by)
    fields.add("names", names)
    fields.add("lines", lines)
    return fields.tree
  }
}
