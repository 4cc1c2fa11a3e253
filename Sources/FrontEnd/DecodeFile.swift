import Diagnostics
import SQLExpressions
import SchemaModel
import YAMLTree

/// What one file declares.
struct DecodedFile {
  var tables: [Table] = []
  var sequences: [NumberSequence] = []
  var extensions: [Extension] = []
  /// The targets that the file names, where it does.
  var targets: TargetSet?
  var diagnostics: [Diagnostic] = []
  var allowances: [Allowance] = []
}

extension Decoder {
  /// The whole file but its enumerations, which every file must know first.
  mutating func tables(of root: YAMLNode) -> DecodedFile {
    var decoded = DecodedFile()
    guard let reader = header(root) else {
      decoded.diagnostics = diagnostics
      return decoded
    }
    decoded.targets = reader["targets"] == nil ? nil : targets
    if let node = reader["tables"], !node.isNothing {
      if let pairs = node.mapping {
        decoded.tables = pairs.compactMap { table($0) }
      } else {
        report(.wrongShape, "`tables` is a mapping from each table's name to the table", at: node.span)
      }
    }
    decoded.sequences = sequences(reader["sequences"])
    decoded.extensions = members(reader["extensions"], "`extensions`").compactMap { `extension`($0) }
    decoded.diagnostics = diagnostics
    decoded.allowances = allowances
    return decoded
  }

  /// The file's enumerations alone.
  mutating func enumerations(of root: YAMLNode) -> [Enumeration] {
    guard let reader = header(root), let node = reader["enums"], !node.isNothing else { return [] }
    guard let pairs = node.mapping else {
      report(.wrongShape, "`enums` is a mapping from each enumeration's name to its values", at: node.span)
      return []
    }
    return pairs.compactMap { enumeration($0) }
  }

  /// What holds for all that follows in the file.
  private mutating func header(_ root: YAMLNode) -> MappingReader? {
    guard let reader = MappingReader(root, .file, &diagnostics) else { return nil }
    if let name = name(reader["schema"], "a PostgreSQL schema") {
      schema = name == "public" ? nil : name
    }
    targets = targets(reader["targets"]) ?? .all
    return reader
  }

  private mutating func enumeration(_ pair: YAMLPair) -> Enumeration? {
    guard var name = qualifiedName(pair.key, at: pair.keySpan, "an enumeration's name") else { return nil }
    if Self.isTypeName(name.name) {
      report(
        .badName, "`\(name.name)` is a type of PostgreSQL's own, and no enumeration can have its name",
        at: pair.keySpan, help: "choose another name")
    }
    var enumeration = Enumeration(name: name, values: [], origin: Origin(pair.keySpan))
    var valuesNode = pair.value
    if pair.value.mapping != nil {
      guard let reader = MappingReader(pair.value, .enumeration, &diagnostics) else { return nil }
      guard let values = reader["values"] else {
        report(.missingKey, "the enumeration `\(name)` has no `values`", at: pair.keySpan)
        return nil
      }
      valuesNode = values
      enumeration.comment = comment(reader["comment"])
      enumeration.renamedFrom = renamedFrom(reader)
      if let schema = self.name(reader["schema"], "a PostgreSQL schema") {
        name.schema = schema == "public" ? nil : schema
        enumeration.name = name
      }
    }
    enumeration.values = values(valuesNode, of: name)
    if enumeration.values.isEmpty, valuesNode.sequence?.isEmpty != false {
      report(.wrongShape, "the enumeration `\(name)` has no values", at: pair.keySpan)
    }
    return enumeration
  }

  private mutating func values(_ node: YAMLNode, of name: QualifiedName) -> [EnumerationValue] {
    var values: [EnumerationValue] = []
    var known = Set<String>()
    for member in members(node, "an enumeration's values") {
      var value: EnumerationValue?
      if member.mapping != nil {
        if let reader = MappingReader(member, .enumerationValue, &diagnostics) {
          if reader["value"] == nil { report(.missingKey, "the value has no `value`", at: member.span) }
          value = self.name(reader["value"], "an enumeration's value")
            .map { EnumerationValue($0, renamedFrom: renamedFrom(reader)) }
        }
      } else {
        value = self.name(member, "an enumeration's value").map { EnumerationValue($0) }
      }
      guard let value else { continue }
      if !known.insert(value.name).inserted {
        report(
          .duplicateName, "`\(value.name)` stands twice among the values of `\(name)`",
          at: member.span)
      } else if value.name.utf8.count > 63 {
        report(
          .longName, "the value `\(value.name)` is longer than the 63 bytes that PostgreSQL keeps",
          at: member.span)
      } else {
        values.append(value)
      }
    }
    return values
  }

  private mutating func `extension`(_ node: YAMLNode) -> Extension? {
    if node.mapping == nil {
      return name(node, "an extension's name").map { Extension(name: $0, origin: Origin(node.span)) }
    }
    guard let reader = MappingReader(node, .extension, &diagnostics) else { return nil }
    guard let name = name(reader["name"], "an extension's name") else {
      report(.missingKey, "the extension has no `name`", at: node.span)
      return nil
    }
    return Extension(
      name: name, schema: self.name(reader["schema"], "a PostgreSQL schema"),
      origin: Origin(node.span))
  }
}
