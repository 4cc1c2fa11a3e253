import SQLExpressions
import SchemaModel

/// What is told of the values of one type by one column of the report.
struct ReportColumn {
  var title: String
  var cell: (ValueFile) -> String

  /// How many of a type's values a store, or a model, does as is stated with.
  ///
  /// - Parameter offers: whether it has the type at all.
  init(_ title: String, mismatches: [Mismatch], offers: @escaping (ValueFile) -> Bool = { _ in true }) {
    let missed = Dictionary(grouping: mismatches, by: \.file).mapValues(\.count)
    self.init(title) { file in offers(file) ? "\(file.lines.count - missed[file.name, default: 0])" : "–" }
  }

  init(_ title: String, cell: @escaping (ValueFile) -> String) {
    self.title = title
    self.cell = cell
  }

  /// How many lines a condition holds for.
  init(_ title: String, counting isCounted: @escaping (ValueLine) -> Bool) {
    self.init(title) { file in "\(file.lines.count(where: isCounted))" }
  }
}

/// The tables of `Documentation/Conformance.md` about types, in Markdown.
struct ValueReport {
  /// In the order of the type table.
  var files: [ValueFile]
  /// The files' types, by the files' names.
  var types: [String: ColumnType]
  /// Those of stores and models, behind the counts of the values.
  var columns: [ReportColumn]

  init(files: [ValueFile], types: [String: ColumnType], columns: [ReportColumn]) {
    self.types = types
    let kinds = ColumnType.portableKinds
    let places = types.mapValues { kinds.firstIndex(of: $0.kind) ?? kinds.endIndex }
    self.files = files.sorted { (places[$0.name] ?? 0, $0.name) < (places[$1.name] ?? 0, $1.name) }
    self.columns = columns
  }

  var markdown: String {
    """
    How many values of each type are accepted everywhere, are refused everywhere, and make a difference; and with how
    many of them each store does what is stated for it (– where it lacks the type). The values are in
    `Tests/ConformanceTests/Values`.

    \(counts)

    The differences:

    \(differences)
    """
  }

  private var counts: String {
    let counts = [
      ReportColumn("accepted") { $0.isAcceptedByAll },
      ReportColumn("refused") { !$0.differs && $0.sqlite == .refused },
      ReportColumn("differ") { $0.differs },
    ]
    let all =
      [ReportColumn("type") { kind($0) == "enumeration" ? "enumeration" : "`\($0.type)`" }] + counts + columns
    return table(all.map(\.title), files.map { file in all.map { $0.cell(file) } })
  }

  private var differences: String {
    struct Difference: Hashable {
      var reason: String
      var acceptedBy: String
    }
    var order: [Difference] = []
    var found: [Difference: [String]] = [:]
    for file in files {
      for line in file.lines where line.differs {
        let difference = Difference(reason: line.note, acceptedBy: line.acceptedBy)
        if found[difference] == nil { order.append(difference) }
        found[difference, default: []].append(kind(file))
      }
    }
    return table(
      ["why", "accepted by", "types", "values"],
      order.map { difference in
        let values = found[difference] ?? []
        let kinds = values.reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
        return [
          difference.reason, difference.acceptedBy, kinds.joined(separator: ", "),
          "\(values.count)",
        ]
      })
  }

  private func kind(_ file: ValueFile) -> String { types[file.name]?.kind ?? file.type }

  private func table(_ titles: [String], _ rows: [[String]]) -> String {
    ([titles, titles.map { _ in "---" }] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }
}

extension ValueLine {
  fileprivate var acceptedBy: String {
    switch (firstAccepting, sqlite) {
    case (nil, _): "SQLite"
    case (let version?, _): version == 0 ? "PostgreSQL" : "PostgreSQL from \(version)"
    }
  }
}

extension ColumnType {
  /// The type without what stands in brackets behind it.
  var kind: String {
    switch self {
    case .enumeration: "enumeration"
    case .array: "array"
    default: String(spelling.prefix { $0 != "(" })
    }
  }

  /// The kinds of the type table in ARCHITECTURE.md, in its order.
  static let portableKinds = [
    "boolean", "smallint", "integer", "bigint", "numeric", "real", "double precision", "text", "varchar",
    "char", "bytea", "uuid", "date", "time", "timestamp", "timestamptz", "interval", "json", "jsonb",
    "enumeration", "array", "vector", "halfvec",
  ]
}
