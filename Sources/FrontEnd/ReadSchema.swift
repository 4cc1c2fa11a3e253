public import Diagnostics
import SQLExpressions
public import SchemaModel
import YAMLTree

/// A schema that was read, and what is wrong with it.
public struct ReadSchema: Sendable {
  /// Complete only where no diagnostic is an error.
  public var schema: Schema
  /// The targets that the files name; nil where none does.
  public var targets: TargetSet?
  /// The names of the files, without folder and ending, in their order.
  public var files: [String]
  /// Sorted by place.
  public var diagnostics: [Diagnostic]
  /// Where the files say that warnings are known.
  public var allowances: [Allowance]
}

/// Reads the YAML files of one database: text in, a checked schema out.
///
/// Tables may refer to each other across files, in any order. Errors are collected, all of a run at once.
///
/// - Parameter files: in any order; what they declare is put in the order of their paths.
public func readSchema(_ files: [SourceFile]) -> ReadSchema {
  let files = files.sorted { $0.path < $1.path }
  let trees = concurrentMap(files) { parseYAML($0) }

  // Every file must know every enumeration before it can read a column's type or default.
  let enumerations = concurrentMap(Array(trees.indices)) { position in
    var decoder = Decoder(file: files[position].baseName)
    let found = trees[position].root.map { decoder.enumerations(of: $0) } ?? []
    return (found: found, diagnostics: decoder.diagnostics)
  }
  let values = Dictionary(
    enumerations.flatMap(\.found).map { ($0.name, $0.values.map(\.name)) },
    uniquingKeysWith: { first, _ in first })
  let decoded = concurrentMap(Array(trees.indices)) { position in
    var decoder = Decoder(file: files[position].baseName, enumerations: values)
    return trees[position].root.map { decoder.tables(of: $0) } ?? DecodedFile()
  }

  var schema = Schema(
    tables: decoded.flatMap(\.tables), enumerations: enumerations.flatMap(\.found),
    extensions: decoded.flatMap(\.extensions))
  var checker = Checker()
  checker.check(&schema)
  let named = decoded.compactMap(\.targets)
  return ReadSchema(
    schema: schema,
    targets: named.isEmpty ? nil : named.reduce(TargetSet([])) { $0.union($1) },
    files: files.map(\.baseName),
    diagnostics: (trees.flatMap(\.diagnostics) + enumerations.flatMap(\.diagnostics)
      + decoded.flatMap(\.diagnostics) + checker.diagnostics).sortedByPlace(),
    allowances: decoded.flatMap(\.allowances))
}

extension SourceFile {
  /// The file's name without its folder and ending.
  var baseName: String {
    let name = path.split(separator: "/").last ?? ""
    for ending in [".yaml", ".yml"] where name.hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return String(name)
  }
}
