import Diagnostics
import SQLExpressions
import SchemaModel
import YAMLTree

extension Decoder {
  mutating func table(_ pair: YAMLPair) -> Table? {
    let nameFromKey = qualifiedName(pair.key, at: pair.keySpan, "a table's name")
    guard let reader = MappingReader(pair.value, .table, &diagnostics) else { return nil }
    guard var name = nameFromKey else { return nil }
    allow(reader["allow"], in: pair)
    if let schema = self.name(reader["schema"], "a PostgreSQL schema") {
      name.schema = schema == "public" ? nil : schema
    }
    let outerTargets = targets
    defer { targets = outerTargets }
    targets = targets(reader["targets"]) ?? targets

    var table = Table(
      name: name, comment: comment(reader["comment"]), renamedFrom: renamedFrom(reader),
      targets: targets, file: file, origin: Origin(pair.keySpan))
    guard let columns = reader["columns"], !columns.isNothing else {
      report(
        .missingKey, "the table `\(name)` has no `columns`", at: pair.keySpan,
        help: "list them: `columns: { id: bigint }`")
      return nil
    }
    self.table = name
    let decoded = decodedColumns(columns)
    let columnNames = decoded.map(\.column.name)
    let namesEver = columnNames + decoded.flatMap(\.column.renamedFrom)
    for var column in decoded {
      if let reader = column.reader {
        source(of: &column.column, reader, columns: columnNames)
        valuesOfOldRows(of: &column.column, reader, names: namesEver)
      }
      table.columns.append(column.column)
      constraints(of: column, &table, columnNames)
    }
    tableConstraints(reader, &table, columnNames)
    table.overrides = tableOverrides(reader, columnNames)
    table.indexes = lists(reader["indexes"], "indexes").flatMap { indexes($0, columnNames) }
    return table
  }

  /// The members of a list of lists. A name alone would leave open whether `[a, b]` is one thing or two.
  private mutating func lists(_ node: YAMLNode?, _ key: String) -> [YAMLNode] {
    members(node, "`\(key)`").filter { member in
      guard let scalar = member.scalar else { return true }
      report(
        .wrongShape, "`\(key)` is a list of lists", at: member.span,
        help: "write `\(key): [[\(scalar.text)]]`; `[[a, b]]` is one of two columns, `[[a], [b]]` are two")
      return false
    }
  }

  private mutating func decodedColumns(_ node: YAMLNode) -> [DecodedColumn] {
    guard let pairs = node.mapping else {
      report(
        .wrongShape, "`columns` is a mapping from each column's name to its type", at: node.span)
      return []
    }
    return pairs.compactMap { column($0) }
  }

  private mutating func tableOverrides(_ reader: MappingReader, _ columns: [String]) -> TableOverrides {
    var overrides = TableOverrides()
    overrides.sqlite = sqliteTable(reader["sqlite"])
    if let node = reader["postgresql"], let block = MappingReader(node, .postgresqlTable, &diagnostics) {
      overrides.isUnlogged = boolean(block["unlogged"], "`unlogged`") ?? false
      overrides.storageParameters = storageParameters(block["with"], ofTable: true)
    }
    if let node = reader["zerodb"], let block = MappingReader(node, .zerodbTable, &diagnostics) {
      overrides.zerodbName = name(block["name"], "a name")
      if let indexes = block["indexes"] {
        overrides.zerodbIndexes = names(indexes, "`indexes`")
      }
      if let stream = block["rlhf"] {
        overrides.zerodbStream = feedbackStream(stream, columns)
        for key in ["name", "indexes"] where block[key] != nil {
          report(
            .conflictingKeys, "a table with `rlhf` has no table in ZeroDB, and so no `\(key)` there",
            at: block.span(of: key), help: "remove one of the two")
        }
      }
    }
    if let node = reader["swift"], let block = MappingReader(node, .swiftTable, &diagnostics) {
      overrides.swiftName = name(block["name"], "a name")
    }
    return overrides
  }

  /// The constraints that are written beside a column.
  private mutating func constraints(
    of decoded: DecodedColumn, _ table: inout Table, _ columns: [String]
  ) {
    let column = decoded.column
    if decoded.isPrimaryKey {
      if table.primaryKey != nil {
        report(
          .conflictingKeys, "the table has more than one column with `primary_key: true`",
          at: column.origin.span ?? decoded.check?.span ?? table.origin.span ?? placeholder,
          help: "write the key at the table: `primary_key: [a, b]`")
      } else {
        table.primaryKey = PrimaryKey(
          name: .derived, columns: [column.name], origin: column.origin)
      }
    }
    if decoded.isUnique {
      table.uniqueConstraints.append(
        UniqueConstraint(
          name: .derived, columns: [column.name], targets: column.targets, origin: column.origin))
    }
    if let check = decoded.check, let condition = expression(check, "the check", columns: columns) {
      table.checks.append(
        Check(
          name: .derived, expression: condition, targets: column.targets, origin: Origin(check.span)))
    }
    if let node = decoded.reference, let reference = reference(node) {
      table.foreignKeys.append(
        ForeignKey(
          name: .derived, columns: [column.name], table: reference.table,
          referencedColumns: reference.columns, onDelete: decoded.onDelete ?? reference.onDelete ?? .noAction,
          onUpdate: reference.onUpdate ?? .noAction, deferral: reference.deferral,
          targets: column.targets, origin: Origin(node.span)))
    } else if decoded.onDelete != nil, decoded.reference == nil, let reader = decoded.reader {
      report(
        .missingKey, "`on_delete` says nothing without `references`", at: reader.span(of: "on_delete"))
    }
  }

  private var placeholder: SourceSpan {
    SourceSpan(
      file: SourceFile(path: file, bytes: []), start: SourcePosition(line: 1, column: 1),
      end: SourcePosition(line: 1, column: 1))
  }

  private mutating func tableConstraints(
    _ reader: MappingReader, _ table: inout Table, _ columns: [String]
  ) {
    if let node = reader["primary_key"] {
      if table.primaryKey != nil {
        report(
          .conflictingKeys, "the primary key is said at a column and at the table", at: node.span,
          help: "keep one of the two")
      }
      table.primaryKey = primaryKey(node, columns) ?? table.primaryKey
    }
    table.uniqueConstraints += lists(reader["unique"], "unique").compactMap { unique($0, columns) }
    table.exclusions = members(reader["exclusions"], "`exclusions`").compactMap { exclusion($0, columns) }
    table.checks += checks(reader["checks"], columns)
    table.foreignKeys += members(reader["foreign_keys"], "`foreign_keys`").compactMap {
      foreignKey($0, columns)
    }
  }
}

extension ObjectName {
  /// Stands for the name that PostgreSQL would choose, until all names are known.
  static let derived = ObjectName("", isDerived: true)
}
