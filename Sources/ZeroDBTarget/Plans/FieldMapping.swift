import Diagnostics
import SchemaModel

/// Where a field of a new table has its value from, for one row.
struct FieldMapping {
  var field: String
  /// The field of the old row that it is read from; nil where it is made of nothing or of the whole row.
  var from: String?
  var conversion: ValueConversion?
  /// Values of an enumeration that have other names now.
  var renamedValues: [(old: String, new: String)] = []
  /// What is put behind a text.
  var suffix: String?
  /// What every row gets.
  var value: JSON?
  /// What a row gets that has no value.
  var ifMissing: JSON?
  /// A value that no plan can say, where all rows need it, or those that have none.
  var supply: Supply?

  /// A function of the row that the client's author supplies.
  struct Supply {
    var name: String
    var why: String
    /// What the schema says of the value, in SQL.
    var expression: String?
    /// Whether rows that have a value keep it.
    var onlyIfMissing = false
  }

  /// Whether one value always becomes one other: only such a field tells whether a row is there already.
  var tellsRowsApart: Bool {
    from != nil && !(conversion?.isLossy ?? false) && ifMissing == nil && supply == nil
  }

  var json: JSON {
    var members: [(name: String, value: JSON)] = [("field", .string(field))]
    if let from { members.append(("from", .string(from))) }
    if let conversion { members.append(("convert", .string(conversion.rawValue))) }
    if !renamedValues.isEmpty {
      members.append(
        ("replace", .object(renamedValues.map { (name: $0.old, value: .string($0.new)) })))
    }
    if let suffix { members.append(("append", .string(suffix))) }
    if let value { members.append(("value", value)) }
    if let ifMissing { members.append(("if_missing", ifMissing)) }
    if let supply {
      members.append((supply.onlyIfMissing ? "if_missing_supply" : "supply", .string(supply.name)))
      members.append(("because", .string(supply.why)))
      if let expression = supply.expression { members.append(("expression", .string(expression))) }
    }
    return .object(members)
  }
}
