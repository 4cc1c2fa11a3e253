public import SQLExpressions
public import SchemaModel

/// Writes a schema as a person would, in the schema language: the inverse of reading it.
///
/// What the reader would fill in by itself is left out: derived names above all. The text depends on the schema alone.
/// What the model does not hold is not in it: the files that the tables were in, comments of YAML, anchors, and which
/// warnings are known.
///
/// - Parameters:
///   - targets: those that the files named, where they did.
///   - heading: lines of comment above everything.
/// - Throws: never by itself; the expression printer's say.
public func write(
  _ schema: Schema, targets: TargetSet? = nil, heading: [String] = []
) throws(UnsupportedExpression) -> String {
  try text(of: schema.withSaidNames(), targets: targets, heading: heading)
}

/// The text of a schema, or of a part of one, whose names are said.
func text(
  of schema: Schema, targets: TargetSet?, heading: [String]
) throws(UnsupportedExpression) -> String {
  var parts: [String] = []
  if !heading.isEmpty { parts.append(heading.map { commentLine($0) + "\n" }.joined()) }
  var header = YAMLPairs()
  if let targets { header.add("targets", targets.written) }
  if !schema.extensions.isEmpty { header.add("extensions", .list(schema.extensions.map(\.written))) }
  if !header.pairs.isEmpty { parts.append(laidOut(header.pairs, indent: 0)) }
  let written = concurrentMap(schema.tables) { table in
    Result { () throws(UnsupportedExpression) in
      laidOut([YAMLPair(table.name.written, try table.written(fileTargets: targets ?? .all))], indent: 2)
    }
  }
  var tables: [String] = []
  for table in written { tables.append(try table.get()) }
  if !tables.isEmpty { parts.append("tables:\n" + tables.joined(separator: "\n")) }
  let enumerations = schema.enumerations.map { YAMLPair($0.name.written, $0.written) }
  if !enumerations.isEmpty { parts.append("enums:\n" + laidOut(enumerations, indent: 2)) }
  return parts.joined(separator: "\n")
}

private func laidOut(_ pairs: [YAMLPair], indent: Int) -> String {
  var layout = YAMLLayout()
  for pair in pairs { layout.add(pair, indent: indent) }
  return layout.text
}

/// A line of YAML's comment.
private func commentLine(_ text: String) -> String {
  "#" + (text.isEmpty ? "" : " ")
    + String(String.UnicodeScalarView(text.unicodeScalars.map { $0.isControl ? " " : $0 }))
}

extension Unicode.Scalar {
  /// Whether it could end a comment's line.
  fileprivate var isControl: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned: true
    default: false
    }
  }
}

extension TargetSet {
  var written: YAMLValue { .names(targets.map(\.rawValue)) }
}

extension Extension {
  var written: YAMLValue {
    guard let schema else { return .scalar(name) }
    return .mapping([YAMLPair("name", name), YAMLPair("schema", schema)])
  }
}

extension Enumeration {
  var written: YAMLValue {
    let values = YAMLValue.list(
      values.map { value in
        if value.renamedFrom.isEmpty { return .scalar(value.name) }
        var pairs = YAMLPairs()
        pairs.add("value", value.name)
        pairs.add(renamedFrom: value.renamedFrom)
        return pairs.mapping
      })
    var pairs = YAMLPairs()
    pairs.add("comment", comment)
    pairs.add(renamedFrom: renamedFrom)
    if pairs.pairs.isEmpty { return values }
    pairs.add("values", values)
    return .mapping(pairs.pairs, isOpen: true)
  }
}

extension YAMLPairs {
  /// The names before this one.
  mutating func add(renamedFrom names: [String]) {
    if names.count == 1 { add("renamed_from", names[0]) } else { add("renamed_from", names: names) }
  }

  /// Where something exists, where that is not wherever what it is in exists.
  mutating func add(_ targets: TargetSet, unless usual: TargetSet) {
    if targets != usual { add("targets", targets.written) }
  }

  /// A constraint's or an index's name, where it is not derived.
  mutating func add(_ name: ObjectName) {
    if !name.isDerived { add("name", name.text) }
  }
}
