import Diagnostics
import Differ
import SchemaModel

extension TableComparison {
  /// Rows hold an enumeration's values as text, so that a renamed value is rewritten in them, and a removed one must
  /// not be in any.
  mutating func compareEnumerations(_ old: Column, _ new: Column, _ mapping: inout FieldMapping) {
    guard mapping.supply == nil, let before = old.type.memberEnumeration,
      let after = new.type.memberEnumeration,
      let change = ValueChange(difference, from: before, to: after), !change.isEmpty
    else { return }
    let source = old.zerodbField
    let isArray = old.type.element != nil
    for value in change.removed {
      guards.append(
        .requireNone(
          of: name, where: source, (isArray ? "contains" : "equals", .string(value)),
          cause: "`\(after)` loses the value `\(value)`: no row may have it",
          hazard: Hazard(
            .dataMayNotFit, "\(label).\(new.name)",
            "a row of `\(name)` whose `\(source)` is `\(value)` stops the plan")))
    }
    mapping.renamedValues = change.renamed
    guard !change.renamed.isEmpty else { return }
    if isArray {
      reasons.append("values in the arrays of `\(source)` are renamed")
    } else if change.isChained {
      reasons.append("`\(source)` has renamed values that take each other's names")
    } else {
      for (old, new) in change.renamed { updates += rename(old, new, in: source, of: after) }
    }
  }

  private func rename(
    _ old: String, _ new: String, in field: String, of enumeration: QualifiedName
  ) -> [ZeroDBStep] {
    [
      .update(
        name, filter: [(field, .string(old))], ("$set", .object([(field, .string(new))])),
        cause: "`\(old)` of `\(enumeration)` is `\(new)` now: rewrite `\(field)` of `\(name)`",
        hazards: [
          Hazard(
            .breaksClients, label, "a client that still writes `\(old)` to `\(name)` writes what is no value")
        ]),
      .requireNone(
        of: name, where: field, ("equals", .string(old)),
        cause: "no row of `\(name)` is left that has `\(old)`"),
    ]
  }
}

/// What happens to the values of an enumeration.
struct ValueChange {
  var renamed: [(old: String, new: String)] = []
  /// Values that rows may not have.
  var removed: [String] = []
  /// Whether a value gets a name that another one had: then doing it twice would spoil rows.
  var isChained = false

  var isEmpty: Bool { renamed.isEmpty && removed.isEmpty }

  /// Nil where the two are not one enumeration, or nothing of it differs.
  init?(_ difference: SchemaDifference, from: QualifiedName, to: QualifiedName) {
    for case .alter(let change) in difference.enumerations
    where change.from.name == from && change.to.name == to {
      let old = change.from.values.map(\.name)
      renamed = old.compactMap { name in change.renamedValues[name].map { (name, $0) } }
      let arriving = Set(renamed.map(\.new))
      isChained = old.contains(where: arriving.contains)
      // Where a value gets the name of one that stays behind, that one goes.
      removed = old.filter { name in
        change.renamedValues[name] == nil
          && (arriving.contains(name) || !change.to.values.contains { $0.name == name })
      }
      return
    }
    return nil
  }
}

extension ColumnType {
  /// The enumeration that values are of, or that an array's members are of.
  fileprivate var memberEnumeration: QualifiedName? {
    switch self {
    case .enumeration(let name): name
    case .array(let element): element.memberEnumeration
    default: nil
    }
  }
}
