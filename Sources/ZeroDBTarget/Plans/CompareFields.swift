import Diagnostics
import Differ
import SQLExpressions
import SchemaModel

extension TableComparison {
  /// A column that both versions have.
  mutating func compare(_ old: Column, _ new: Column) throws(UnplannedChange) {
    let field = new.zerodbField
    var mapping = FieldMapping(field: field, from: old.zerodbField)
    if old.zerodbField != field {
      reasons.append("the field `\(old.zerodbField)` is called `\(field)` now")
    } else if old.name != new.name {
      unchanged.append("the name of the column `\(new.name)`: its field is `\(field)`, as before")
    }
    if pair.recomputed.contains(new.name), case .generated(let generated) = new.source {
      reasons.append("the field `\(field)` is computed in another way")
      mapping.from = nil
      mapping.supply = try supply(new, generated.expression, why: "ZeroDB computes nothing")
    } else {
      try compareTypes(old, new, &mapping)
      try compareNullability(old, new, &mapping)
    }
    mappings.append(mapping)
  }

  private mutating func compareTypes(
    _ old: Column, _ new: Column, _ mapping: inout FieldMapping
  ) throws(UnplannedChange) {
    let field = new.zerodbField
    let (oldWord, newWord) = (old.zerodbTypeWord ?? "string", new.zerodbTypeWord ?? "string")
    if oldWord != newWord {
      reasons.append("the field `\(field)` is of the type `\(newWord)` now, and was of `\(oldWord)`")
    }
    if let convert = new.convert, old.type != new.type {
      reasons.append("the values of `\(field)` are converted")
      mapping.supply = try supply(
        new, try pair.difference.overOldRow(convert, of: new), why: "`convert` says how the values change")
      return
    }
    switch passage(from: old.valueForm, to: new.valueForm) {
    case .asIs
    where oldWord == newWord && old.type != new.type && !new.isEmbedded && !isSameEnumeration(old, new):
      unchanged.append("the type of `\(new.name)`: its values stay as they are, of the type `\(newWord)`")
    case .asIs:
      break
    case .convert(let conversion):
      mapping.conversion = conversion
      if oldWord == newWord { reasons.append("the values of `\(field)` are written in another form") }
      if conversion.canFail {
        hazards.append(
          Hazard(
            .dataMayNotFit, "\(label).\(new.name)",
            "a value of `\(mapping.from ?? field)` of `\(name)` that `\(conversion.rawValue)` cannot convert stops the copy"
          ))
      }
      if conversion.isLossy {
        hazards.append(
          Hazard(
            .convertsLossily, "\(label).\(new.name)",
            "the values of `\(mapping.from ?? field)` of `\(name)` lose their time of day"))
      }
    case .unknown where old.isEmbedded || new.isEmbedded:
      reasons.append("`\(field)` \(new.isEmbedded ? "is a vector's id now" : "is no vector's id any more")")
      mapping.supply = try supply(
        new, nil, why: new.isEmbedded ? "each row needs the id of its own vector" : "the vector is in no row")
    case .unknown:
      if oldWord == newWord { reasons.append("the values of `\(field)` mean something else") }
      mapping.supply = try supply(
        new, nil, why: "no rule leads from \(old.type.spelling) to \(new.type.spelling)")
    }
    compareEnumerations(old, new, &mapping)
  }

  private func isSameEnumeration(_ old: Column, _ new: Column) -> Bool {
    if case .enumeration = old.type, case .enumeration = new.type { true } else { false }
  }

  private mutating func compareNullability(
    _ old: Column, _ new: Column, _ mapping: inout FieldMapping
  ) throws(UnplannedChange) {
    guard old.isNullable != new.isNullable else { return }
    let field = new.zerodbField
    if new.isNullable {
      unchanged.append("`\(new.name)` may be NULL now: ZeroDB never asked for a value")
    } else if mapping.supply == nil, let backfill = new.backfill {
      reasons.append("rows without `\(field)` get a value")
      if let value = new.json(of: backfill, in: schema) {
        mapping.ifMissing = value
      } else {
        mapping.supply = try supply(
          new, try pair.difference.overOldRow(backfill, of: new), why: "the value has to be computed",
          onlyIfMissing: true)
      }
    } else if mapping.supply == nil {
      guards.append(
        .requireNone(
          of: name, where: mapping.from ?? field, ("missing", .boolean(true)),
          cause: "`\(new.name)` of `\(label)` becomes NOT NULL: no row may be without it",
          hazard: Hazard(
            .dataMayNotFit, "\(label).\(new.name)",
            "a row of `\(name)` without `\(mapping.from ?? field)` stops the plan")))
    }
  }

  /// A column that the older version doesn't have.
  mutating func add(_ column: Column, isReverse: Bool) throws(UnplannedChange) {
    let field = column.zerodbField
    let isHeld = pair.from.columns.contains { $0.zerodbField == field }
    // Clients may have written the field before the schema knew it: ZeroDB takes any.
    var mapping = FieldMapping(field: field, from: isHeld ? nil : field)
    let given = column.valueOfOldRows.flatMap { $0 == .literal(.null) ? nil : $0 }
    switch column.source {
    case .generated(let generated):
      mapping.supply = try supply(column, generated.expression, why: "ZeroDB computes nothing")
    case .identity, .serial:
      mapping.supply = try supply(column, nil, why: "ZeroDB numbers nothing", onlyIfMissing: !isHeld)
    case .none, .default:
      if let given, let value = column.json(of: given, in: schema) {
        mapping.ifMissing = value
      } else if let given {
        mapping.supply = try supply(
          column, try pair.difference.overOldRow(given, of: column), why: "the value has to be computed",
          onlyIfMissing: !isHeld)
      } else if column.isEmbedded, !column.isNullable {
        mapping.supply = try supply(
          column, nil, why: "each row needs the id of its own vector", onlyIfMissing: !isHeld)
      } else if !column.isNullable, isReverse {
        mapping.supply = try supply(column, nil, why: "its values were deleted", onlyIfMissing: !isHeld)
      } else if !column.isNullable {
        throw UnplannedChange(
          "`\(column.name)` of `\(label)` is NOT NULL and new, and nothing says what the rows have that are there",
          at: column.origin, help: "Give it a default, or say the value with `backfill:`.")
      }
    }
    if mapping.supply != nil || mapping.ifMissing != nil {
      reasons.append("every row gets the field `\(field)`")
    } else if !pair.to.zerodbIndexes.contains(field) {
      unchanged.append(
        "the new field `\(field)`: rows without it are right, and rows can have it at once; the request that "
          + "made the table does not know it, the one of a table made anew does")
    }
    if isHeld, mapping.supply == nil {
      // What the rows have under this name is another column's.
      mapping.value = mapping.ifMissing ?? .null
      mapping.ifMissing = nil
    }
    mappings.append(mapping)
  }

  private func supply(
    _ column: Column, _ expression: Expression?, why: String, onlyIfMissing: Bool = false
  ) throws(UnplannedChange) -> FieldMapping.Supply {
    FieldMapping.Supply(
      name: "\(pair.to.zerodbName)_\(column.zerodbField)", why: why,
      expression: try expression.map { expression throws(UnplannedChange) in
        try planned { () throws(UnsupportedExpression) in try expression.spelling() }
      }, onlyIfMissing: onlyIfMissing)
  }
}
