internal import Careers
internal import CheckedYAML

extension Document {
  var published: PublishedFields {
    var fields = PublishedFields()
    fields.add("id", id)
    fields.add("title", title)
    fields.add("publisher", publisher)
    fields.add("edition", edition ?? "undated")
    fields.add("text", plainText)
    fields.add("last-line", lastLine)
    fields.add("licence", licence)
    fields.add("not-understood", unread.map(\.published))
    return fields
  }
}

extension UnreadLine {
  fileprivate var published: YAMLTree {
    var fields = PublishedFields()
    fields.add("line", number)
    fields.add("words", words)
    fields.add("reason", reason)
    return fields.tree
  }
}

extension Trait {
  func published(in document: String) -> PublishedFields {
    var fields = PublishedFields()
    fields.add("id", id.rawValue)
    fields.add("title", title)
    fields.add(provenance, in: document)
    return fields
  }
}

extension FieldOfStudy {
  func published(in document: String) -> PublishedFields {
    var fields = PublishedFields()
    fields.add("id", id)
    fields.add("title", title)
    fields.add(provenance, in: document)
    return fields
  }
}

extension Qualification {
  func published(in document: String) -> PublishedFields {
    var fields = PublishedFields()
    fields.add("id", id.rawValue)
    fields.add("category", category.rawValue)
    fields.add("title", title)
    fields.add("aliases", aliases)
    fields.add(provenance, in: document)
    return fields
  }
}

extension UnitOfCompetency {
  func published(in document: String) -> PublishedFields {
    var fields = PublishedFields()
    fields.add("code", id.rawValue)
    fields.add("title", title)
    fields.add(provenance, in: document)
    return fields
  }
}

extension Institution {
  func published(courses: [Course], in document: String) -> PublishedFields {
    var fields = PublishedFields()
    fields.add("id", id.rawValue)
    fields.add("title", title)
    fields.add("aliases", aliases)
    fields.add(provenance, in: document)
    fields.add("courses", courses.map { $0.published(in: provenance?.document ?? document).tree })
    return fields
  }
}

extension Course {
  fileprivate func published(in document: String) -> PublishedFields {
    var fields = PublishedFields()
    fields.add("id", id.rawValue)
    fields.add("title", title)
    fields.add("award", award?.rawValue)
    fields.add("aliases", aliases)
    fields.add(provenance, in: document)
    return fields
  }
}

extension Sector {
  var published: PublishedFields {
    var fields = PublishedFields()
    fields.add("title", title)
    fields.add(provenance)
    fields.add("overview", overview)
    fields.add("listed", listed.map(\.published))
    return fields
  }
}

extension ListedName {
  fileprivate var published: YAMLTree {
    var fields = PublishedFields()
    fields.add("title", title)
    fields.add("occupations", occupations)
    fields.add("lines", lines)
    return fields.tree
  }
}
