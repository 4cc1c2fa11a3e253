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

  /// How many of a type's values a model carries from a store, of those that all stores accept.
  init(
    _ title: String, carriedBut mismatches: [Mismatch], offers: @escaping (ValueFile) -> Bool = { _ in true }
  ) {
    let missed = Dictionary(grouping: mismatches, by: \.file).mapValues(\.count)
    self.init(title) { file in
      let held = file.lines.count { $0.isAcceptedByAll && !$0.isUnheld }
      return offers(file) ? "\(held - missed[file.name, default: 0])" : "–"
    }
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
    many of them each store does what is stated for it (– where it lacks the type). Then how many of those that are
    accepted everywhere a Swift model carries, from the rows of each store, to the JSON that is stated, and from that
    JSON to an equal model. The values are in `Tests/ConformanceTests/Values`.

    \(counts)

    The differences between the stores:

    \(differences)

    What the stores hold and no Swift model does:

    \(unheld)
    """
  }

  /// A table with a line for each kind of type.
  var summary: String {
    let kinds = files.map(kind).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let rows = kinds.map { name in
      let lines = files.filter { kind($0) == name }.flatMap(\.lines)
      let accepted = lines.filter(\.isAcceptedByAll)
      let reasons = lines.filter { $0.differs || $0.isUnheld }.map(\.note)
        .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      return [
        name, amount(lines.count { !$0.differs }, of: lines.count),
        amount(accepted.count { !$0.isUnheld }, of: accepted.count),
        reasons.joined(separator: "; "),
      ]
    }
    return table(["type", "the stores agree", "Swift and JSON carry", "where not, why"], rows)
  }

  private func amount(_ number: Int, of all: Int) -> String {
    number == all ? "all \(all)" : "\(number) of \(all)"
  }

  private var unheld: String {
    let lines = files.flatMap { file in file.lines.filter(\.isUnheld).map { (kind(file), $0) } }
    let reasons = lines.map(\.1.note).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return table(
      ["why", "types", "values"],
      reasons.map { reason in
        let found = lines.filter { $0.1.note == reason }
        let kinds = found.map(\.0).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return [reason, kinds.joined(separator: ", "), "\(found.count)"]
      })
  }

  private var counts: String {
    let counts = [
      ReportColumn("accepted", counting: \.isAcceptedByAll),
      ReportColumn("refused", counting: { !$0.differs && $0.sqlite == .refused }),
      ReportColumn("differ", counting: \.differs),
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
