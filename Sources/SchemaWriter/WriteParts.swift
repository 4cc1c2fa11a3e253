public import SQLExpressions
public import SchemaModel

/// A part of a schema that has a file of its own.
public struct SchemaPart: Sendable {
  /// Its tables, enumerations and extensions, as they stand in the whole.
  public var schema: Schema
  /// Lines of comment above everything.
  public var heading: [String]

  public init(schema: Schema, heading: [String] = []) {
    self.schema = schema
    self.heading = heading
  }
}

/// Writes a schema as several files, as ``write(_:targets:heading:)`` writes one.
///
/// - Parameters:
///   - parts: of the schema; together they are all of it.
///   - targets: those that every file names.
/// - Returns: the parts' texts, in their order.
/// - Throws: never by itself; the expression printer's say.
public func write(
  _ schema: Schema, as parts: [SchemaPart], targets: TargetSet?
) throws(UnsupportedExpression) -> [String] {
  // Names are free or taken in the whole schema, so they are said before it is taken apart.
  let said = Dictionary(
    schema.withSaidNames().tables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  var texts: [String] = []
  for part in parts {
    var schema = part.schema
    schema.tables = schema.tables.map { said[$0.name] ?? $0 }
    texts.append(try text(of: schema, targets: targets, heading: part.heading))
  }
  return texts
}
