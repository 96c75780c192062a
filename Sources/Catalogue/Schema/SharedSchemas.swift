package import Careers
internal import CheckedYAML

// Files that list records, and files of our half alone: docs/catalogue.md explains each key.

// MARK: documents.yaml

extension Document: HasSchema {
  package static let schema = Schema(
    Document(id: "", title: Text()),
    fields: [
      .id("id", \.id, of: "document"),
      .title("title", \.title, orElse: { source, reader in reader.string(source.published["text"]).map { Text(verbatim: $0) } }),
      .text("publisher", \.publisher),
      .edition,
      .optional("text", \.plainText, .text),
      .optional("last-line", \.lastLine, .number),
      .text("licence", \.licence),
      .list("not-understood", \.unread, .mapping),
      .payUnit,
      .notes(\.notes),
    ])
}

extension UnreadLine: HasSchema {
  package static let schema = Schema(
    UnreadLine(number: 0, words: "", reason: ""), incomplete: "expected “line”, from 1, “words” and “reason”",
    fields: [
      .required("line", \.number, .lineNumber),
      .required("words", \.words, .text),
      .required("reason", \.reason, .text),
    ])
}

extension ValueKind<Int> {
  fileprivate static var lineNumber: Self {
    var kind = number
    let read = kind.read
    kind.read = { value, source, reader in read(value, source, &reader).flatMap { $0 >= 1 ? $0 : nil } }
    return kind
  }
}

extension Field<Document> {
  /// Few documents state their edition, so the person who fetched one adds it.
  fileprivate static var edition: Field {
    Field(
      keys: [Key(name: "edition", halves: .both)], path: \Document.edition,
      read: { document, source, reader in
        let stated = reader.string(source.published["edition"])
        document.edition = stated == nil || stated == undated ? reader.string(source.ours["edition"]) : stated
        return .fine
      },
      write: { document, writer in
        if writer.half == .published { writer.add("edition", .text(PublishedWords.clean(document.edition ?? undated))) }
      })
  }

  private static var undated: String { "undated" }

  /// The unit of pay where the document doesn't state one.
  fileprivate static var payUnit: Field {
    Field(
      keys: [Key(name: "pay", halves: .ours, nested: Array(PayUnit.schema.allKeys))],
      read: { document, source, reader in
        guard let value = source.ours["pay"] else { return .fine }
        reader.payUnits[document.id] = reader.part(PayUnit.self, value, of: source)
        return .fine
      },
      write: { document, writer in
        writer.add("pay", writer.context.payUnits[document.id].map { PayUnit.schema.tree(of: $0) })
      })
  }
}

// MARK: traits.yaml, fields.yaml, qualifications.yaml, courses.yaml

extension Trait: HasSchema {
  package static let schema = Schema(
    Trait(id: "", title: Text()),
    fields: [
      .id("id", \.id),
      .title("title", \.title),
      .provenance(\.provenance),
      .notes(\.notes),
      .also(\.also),
    ])
}

extension FieldOfStudy: HasSchema {
  package static let schema = Schema(
    FieldOfStudy(id: "", title: Text()),
    fields: [
      .id("id", \.id, of: "field of study"),
      .title("title", \.title),
      .provenance(\.provenance),
    ])
}

extension Qualification: HasSchema {
  package static let schema = Schema(
    Qualification(id: "", title: Text(), category: .award),
    fields: [
      .id("id", \.id),
      .required("category", \.category, .word),
      .title("title", \.title),
      .optional("qf-level", \.qfLevel, .qfLevel, in: .ours),
      .list("aliases", \.aliases, .text),
      .provenance(\.provenance),
      .notes(\.notes),
      .also(\.also),
    ])
}

extension Institution: HasSchema {
  package static let schema = Schema(
    Institution(id: "", title: Text()),
    fields: [
      .id("id", \.id),
      .title("title", \.title),
      .list("aliases", \.aliases, .text),
      .provenance(\.provenance),
      .notes(\.notes),
      .also(\.also),
      .courses,
    ])
}

extension Course: HasSchema {
  package static let schema = Schema(
    Course(id: "", title: Text(), institution: ""),
    fields: [
      .id("id", \.id),
      .title("title", \.title),
      .optional("award", \.award, .id(of: .qualification)),
      .list("aliases", \.aliases, .text),
      .provenance(\.provenance),
      .notes(\.notes),
      .also(\.also),
    ])
}

extension Field<Institution> {
  /// Records of their own; ours adds to them by id, beside the institutions.
  fileprivate static var courses: Field {
    Field(
      keys: [Key(name: "courses", nested: Array(Course.schema.allKeys))], path: \Institution.courses,
      read: { institution, source, reader in
        let additions = source.shared["courses"] ?? .none(at: source.place)
        for item in reader.list(source.published["courses"]) {
          guard
            var course = reader.record(Course.self, item, within: institution.id, document: source.document, additions: additions)?.model
          else { continue }
          course.institution = institution.id
          reader.courses.append(course)
          institution.courses.append(course.id)
        }
        return .fine
      },
      write: { institution, writer in
        var context = writer.context
        context.document = institution.provenance?.document ?? context.document
        let courses = (context.courses[institution.id] ?? []).map { Course.schema.tree(of: $0, context) }
        writer.add("courses", courses.isEmpty ? nil : .list(courses))
      })
  }
}

// MARK: links.yaml, addresses.yaml, glossary.yaml

extension Link: HasSchema {
  package static let schema = Schema(
    Link(occupation: "", pathway: "", reason: Text()), incomplete: "a link needs “occupation” and “pathway”",
    fields: [
      .required("occupation", \.occupation, .id(of: .occupation)),
      .rung,
      .required("pathway", \.pathway, .id(of: .level, .jobTitle)),
      .title("reason", \.reason, in: .ours),
    ])
}

extension Field<Link> {
  /// One rung of the occupation, by its published title or the other language's.
  fileprivate static var rung: Field {
    Field(
      keys: [Key(name: "rung")], path: \Link.rung,
      read: { link, source, reader in
        guard let value = source.published["rung"], let title = reader.string(value),
          let rungs = reader.occupations[link.occupation]?.ladder
        else { return .fine }
        link.rung = rungs.first { $0.title.english == title || $0.title.traditionalChinese == title }?.title
        if link.rung == nil {
          let hint = reader.hint(for: title, among: rungs.map { $0.title.words(in: .english) })
          reader.report("“\(link.occupation)” has no rung “\(title)”" + hint, at: value.place)
        }
        return .fine
      },
      write: { $1.add("rung", $0.rung.map { .text($0.reading(in: .english).words) }) })
  }
}

/// An address, and the institution or the subject that it is for.
package struct ListedAddress: HasSchema {
  /// What a body is asked about.
  package enum Subject: String, CaseIterable, Sendable {
    /// Awards, and the courses that lead to them.
    case qualifications
    /// Recognition of prior learning.
    case recognition
  }

  package var institution: RecordID?
  package var subject: Subject?
  /// The name of the body; an institution has its own.
  package var title: Text?
  package var address = ""
  package var noted = CalendarDay(year: 1, month: 1, day: 1)

  package init() {}

  package static let schema = Schema(
    ListedAddress(),
    fields: [
      .optional("institution", \.institution, .id(of: .institution)),
      .optional("about", \.subject, .word),
      .text("title", \.title, in: .ours),
      .required("address", \.address, .webAddress),
      .required("noted", \.noted, .day),
      .check { _, source, reader in
        let owners = ["institution", "about"].filter { source.published[$0] != nil }
        if owners.count != 1 { reader.report("expected either “institution” or “about”", at: source.place) }
        if owners == ["about"], source.ours["title"] == nil { reader.report("missing title", at: source.place) }
      },
    ])
}

extension RefusedForm: HasSchema {
  package static let schema = Schema(
    RefusedForm(form: "", use: ""), layout: .line, incomplete: "expected “form” and “use”",
    fields: [
      .required("form", \.form, .text),
      .required("use", \.use, .text),
    ])
}
