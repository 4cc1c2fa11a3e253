import Catalog
import SchemaModel

extension Inspection {
  /// What the schema does not say, for people to read: a line for each kind with its count, and one for each name.
  public var report: [String] {
    lines(notHeld, "The schema does not say this of the database")
      + lines(leftOut, "Left out")
  }

  /// The comment at the head of the schema: what it is, and what it does not say.
  public var heading: [String] {
    let kind = target == .sqlite ? "SQLite" : "PostgreSQL"
    return ["Written by `schemac inspect` from a \(kind) database."] + (report.isEmpty ? [] : [""] + report)
  }

  private func lines(_ objects: [UnmodelledObject], _ title: String) -> [String] {
    guard !objects.isEmpty else { return [] }
    var lines = ["\(title):"]
    for group in objects.chunked where !group.isEmpty {
      lines.append("  \(group[0].kind): \(group.count)")
      lines += group.map { "    \($0.name.onOneLine)" }
    }
    return lines
  }
}

extension [UnmodelledObject] {
  /// Runs of one kind.
  fileprivate var chunked: [[UnmodelledObject]] {
    reduce(into: []) { groups, object in
      if groups.last?.first?.kind == object.kind {
        groups[groups.count - 1].append(object)
      } else {
        groups.append([object])
      }
    }
  }
}

extension String {
  /// The text without what could end a line, or write over another one on a terminal.
  fileprivate var onOneLine: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.properties.generalCategory {
          case .control, .format, .lineSeparator, .paragraphSeparator: " "
          default: scalar
          }
        }))
  }
}
