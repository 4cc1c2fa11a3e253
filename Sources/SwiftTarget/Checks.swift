public import Diagnostics
public import SchemaModel

/// What Swift models of a schema cannot have, as errors, and what they cannot hold, as warnings.
///
/// - Parameter schema: a schema that is valid in itself.
public func swiftChecks(_ schema: Schema, options: SwiftOptions) -> [Diagnostic] {
  let schema = schema.narrowed(to: .swift)
  let names = ModelNames(schema)
  return typeNameChecks(names) + schema.enumerations.flatMap(enumerationChecks)
    + schema.tables.flatMap { table in
      memberNameChecks(table) + table.columns.flatMap { typeChecks($0, of: table, names: names) }
        + (options.conformsToGRDB ? recordChecks(table) : [])
    }
}

private func typeNameChecks(_ names: ModelNames) -> [Diagnostic] {
  var holders: [String: ModelNames.Entry] = [:]
  var diagnostics: [Diagnostic] = []
  for entry in names.entries {
    if entry.isChosen, !isIdentifier(entry.name) || refusedTypeNames.contains(entry.name) {
      diagnostics.append(
        Diagnostic(
          .badName, "a Swift type cannot be called `\(entry.name)`", at: entry.origin.span,
          help: "Choose a name of letters, digits and underscores that is no word of Swift's own."))
    }
    if SupportPart(rawValue: entry.name) != nil {
      diagnostics.append(
        Diagnostic(
          .duplicateName,
          "the Swift type of \(entry.subject) would be `\(entry.name)`, "
            + "as is one of the types that all models share",
          at: entry.origin.span, help: otherTypeName))
    }
    if let holder = holders[entry.name] {
      diagnostics.append(
        Diagnostic(
          .duplicateName,
          "\(holder.subject) and \(entry.subject) would both have the Swift type `\(entry.name)`",
          at: entry.origin.span,
          labels: label(holder.origin, "the other one"),
          help: otherTypeName))
    }
    holders[entry.name] = holders[entry.name] ?? entry
  }
  return diagnostics
}

private let otherTypeName = "Give a table's type another name: `swift: { name: … }`."

private func enumerationChecks(_ enumeration: Enumeration) -> [Diagnostic] {
  var diagnostics: [Diagnostic] = []
  if enumeration.values.isEmpty {
    diagnostics.append(
      Diagnostic(
        .refusedByTarget, "the enum `\(enumeration.name)` has no value, which a Swift enum needs",
        at: enumeration.origin.span))
  }
  // Swift compares text by what it shows: an accented letter is the same however it is composed.
  var seen = Set<String>()
  for value in enumeration.values where !seen.insert(value.name).inserted {
    diagnostics.append(
      Diagnostic(
        .duplicateName,
        "the enum `\(enumeration.name)` has the value `\(value.name)` twice, as Swift compares text",
        at: enumeration.origin.span,
        notes: ["The two differ only in how their accented letters are composed."]))
  }
  return diagnostics
}

private func memberNameChecks(_ table: Table) -> [Diagnostic] {
  var holders: [String: Column] = [:]
  var keys = Set<String>()
  var diagnostics: [Diagnostic] = []
  for column in table.columns {
    let name = propertyName(column)
    if column.overrides.swiftName != nil, !isIdentifier(name) || refusedMemberNames.contains(name) {
      diagnostics.append(
        Diagnostic(
          .badName, "a Swift property cannot be called `\(name)`", at: column.origin.span,
          help: "Choose a name of letters, digits and underscores that is no word of Swift's own."))
    }
    if let holder = holders[name] {
      diagnostics.append(
        Diagnostic(
          .duplicateName,
          "the columns `\(holder.name)` and `\(column.name)` of `\(table.name)` "
            + "would both be the property `\(name)`",
          at: column.origin.span,
          labels: label(holder.origin, "the other one"),
          help: "Give one of them another name: `swift: { name: … }`."))
    } else if keys.contains(column.name) {
      diagnostics.append(
        Diagnostic(
          .duplicateName, "`\(table.name)` has the column `\(column.name)` twice, as Swift compares text",
          at: column.origin.span, notes: ["The two differ only in how their accented letters are composed."]))
    }
    holders[name] = holders[name] ?? column
    keys.insert(column.name)
  }
  return diagnostics
}

private func typeChecks(_ column: Column, of table: Table, names: ModelNames) -> [Diagnostic] {
  let subject = "`\(column.name)` of `\(table.name)`"
  if let type = column.overrides.swiftType {
    if let inner = innerTypeName(in: type) {
      return [
        Diagnostic(
          .badType, "`\(inner)` means another type inside the model of `\(table.name)`",
          at: column.origin.span,
          help: "Name it with its module before it, as in `App.\(inner)`.")
      ]
    }
    guard !isTypeName(type) else { return [] }
    return [
      Diagnostic(
        .badType, "`\(plainLine(type))` is not written as a Swift type is", at: column.origin.span,
        help: "Name a type, such as `String`, `[Int]` or `Money.Amount`; `null` is said by the column itself."
      )
    ]
  }
  guard column.type.memberType(names.enumerations) != nil else {
    return [
      Diagnostic(
        .refusedByTarget, "Swift has no type for \(subject)", at: column.origin.span,
        help: "Say what holds it there, `swift: { type: String }`, or leave it out there with `targets`.")
    ]
  }
  return arrayChecks(column, subject) + decimalChecks(column, subject)
}

/// What a model cannot carry is warned of where a column may well hold it. That a `Date` is exact to the microsecond
/// from 1729 to 2273 only would be said of every moment, and matters to none that people write down.
private func arrayChecks(_ column: Column, _ subject: String) -> [Diagnostic] {
  guard case .array = column.type else { return [] }
  return [
    Diagnostic(
      .notEnforced, .warning,
      "\(subject) may have NULL among its members, or several dimensions, in PostgreSQL",
      at: column.origin.span, notes: ["A Swift model refuses to decode such an array."])
  ]
}

private func decimalChecks(_ column: Column, _ subject: String) -> [Diagnostic] {
  var type = column.type
  while let element = type.element { type = element }
  guard case .numeric(let precision, _) = type, precision ?? .max > 38 else { return [] }
  return [
    Diagnostic(
      .notEnforced, .warning,
      "a Swift Decimal has 38 digits, and \(subject) \(precision.map { "up to \($0)" } ?? "any number of them")",
      at: column.origin.span, notes: ["A model refuses to decode a value with more."])
  ]
}
