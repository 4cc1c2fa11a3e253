import Diagnostics
import SchemaModel

/// The names of the Swift types of a schema's tables and enumerations.
struct ModelNames {
  /// A type and what it is made from.
  struct Entry {
    var name: String
    /// As a message has it: "the table `users`".
    var subject: String
    var origin: Origin
    /// Whether a table says it in its `swift:` block.
    var isChosen: Bool
  }

  private(set) var tables: [QualifiedName: String] = [:]
  private(set) var enumerations: [QualifiedName: String] = [:]
  /// All of them, enumerations first, each kind in the schema's order.
  private(set) var entries: [Entry] = []

  init(_ schema: Schema) {
    for enumeration in schema.enumerations {
      let plain = allowed(typeName(enumeration.name, last: \.self), suffix: "Value")
      // Members have it as their type, inside a model.
      let name = innerTypeNames.contains(plain) ? plain + "Value" : plain
      enumerations[enumeration.name] = name
      entries.append(
        Entry(
          name: name, subject: "the enum `\(enumeration.name)`", origin: enumeration.origin, isChosen: false))
    }
    for table in schema.tables {
      let chosen = table.overrides.swiftName
      let name = chosen ?? allowed(typeName(table.name, last: singular), suffix: "Row")
      tables[table.name] = name
      entries.append(
        Entry(
          name: name, subject: "the table `\(table.name)`", origin: table.origin, isChosen: chosen != nil))
    }
  }

  /// How standard types are written beside these.
  var standardNames: StandardNames { StandardNames(modelNames: entries.map(\.name)) }
}

/// A type's name: the PostgreSQL schema's words where it is not the default one, then the name's own.
private func typeName(_ name: QualifiedName, last: (String) -> String) -> String {
  var own = words(name.name)
  if own.isEmpty { own = wordsWithSymbols(name.name) }
  if let word = own.popLast() { own.append(last(word)) }
  return upperCamelCase((name.schema.map(words) ?? []) + own)
}

private func allowed(_ name: String, suffix: String) -> String {
  refusedTypeNames.contains(name) ? name + suffix : name
}

/// The name of a column's property.
func propertyName(_ column: Column) -> String {
  column.overrides.swiftName ?? allowedMember(lowerCamelCase(column.name))
}

/// The names of an enumeration's cases, in their order. Where two values would have one name, the later one's
/// is made of all its characters, or numbered.
func caseNames(_ values: [String]) -> [String] {
  var taken = Set<String>()
  return values.map { value in
    let plain = allowedMember(lowerCamelCase(value))
    if taken.insert(plain).inserted { return plain }
    let exact = allowedMember(lowerCamelCaseWithSymbols(value))
    if taken.insert(exact).inserted { return exact }
    var number = 2
    while !taken.insert("\(exact)_\(number)").inserted { number += 1 }
    return "\(exact)_\(number)"
  }
}

private func allowedMember(_ name: String) -> String {
  refusedMemberNames.contains(name) ? name + "_" : name
}
