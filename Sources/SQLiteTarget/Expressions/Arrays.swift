import SQLExpressions
import SchemaModel

// Arrays, which SQLite keeps as JSON, and zones.
extension Lowering {
  /// `ARRAY[…]`, where all members are constants.
  mutating func array(
    _ members: [Expression], of type: ColumnType?
  ) throws(UnsupportedExpression) -> Lowered {
    let element: ColumnType
    switch type {
    case .array(let declared): element = declared
    case nil: element = try elementType(members)
    default: throw notWrittenOut()
    }
    return Lowered(.string(try json(members, element)), type ?? .array(of: element))
  }

  private mutating func json(
    _ members: [Expression], _ element: ColumnType
  ) throws(UnsupportedExpression) -> String {
    var texts: [String] = []
    for member in members {
      if case .array(let inner) = member {
        texts.append(try json(inner, element))
        continue
      }
      let value = try lower(member)
      if case .literal(.null) = value.tree {
        texts.append("null")
        continue
      }
      guard let text = value.constant,
        case .array(let single) = LogicalValue.array([try self.value(text, as: element)]),
        let json = single[0]?.canonicalJSON
      else { throw notWrittenOut() }
      texts.append(json)
    }
    return "[" + texts.joined(separator: ",") + "]"
  }

  private mutating func elementType(_ members: [Expression]) throws(UnsupportedExpression) -> ColumnType {
    for member in members {
      if case .array(let inner) = member { return try elementType(inner) }
      if let type = try lower(member).type { return type.unlimited }
    }
    return .text
  }

  private func notWrittenOut() -> UnsupportedExpression {
    UnsupportedExpression(
      message: "SQLite keeps arrays as JSON, and takes only one of constants here")
  }

  /// `array[index]`
  mutating func member(
    of array: Expression, at index: Expression
  ) throws(UnsupportedExpression) -> Lowered {
    var indices = [index]
    var root = array
    while case .subscripted(let inner, let before) = root {
      indices.insert(before, at: 0)
      root = inner
    }
    let value = try lower(root)
    if value.type == .jsonb {
      return try lower(
        indices.dropFirst().reduce(.binary(.custom("->"), root, indices[0])) {
          .binary(.custom("->"), $0, $1)
        })
    }
    guard case .array(let element) = value.type else { throw unsupported("[]", value) }
    var path = "$"
    for index in indices {
      guard let text = try lower(index).constant, let number = Int(text), number > 0 else {
        throw UnsupportedExpression(
          message: "SQLite can take only a member of an array whose place is written out, from 1")
      }
      path += "[\(number - 1)]"
    }
    switch element {
    case .numeric, .json, .jsonb, .bytea, .array, .vector, .halfvec, .named:
      throw UnsupportedExpression(
        message: "SQLite cannot take a member of the type `\(element.spelling)` out of an array as it was")
    default:
      return Lowered(.call("json_extract", value.tree, .string(path)), element)
    }
  }

  /// Times with and without a zone are both kept in UTC.
  mutating func atTimeZone(_ operand: Expression, _ zone: Expression) throws(UnsupportedExpression) -> Lowered
  {
    var value = try lower(operand)
    guard let name = try lower(zone).constant,
      ["utc", "gmt", "z", "zulu", "etc/utc", "+00", "+00:00"].contains(name.lowercased())
    else {
      throw UnsupportedExpression(
        message: "SQLite knows no time zones but UTC", help: "write `AT TIME ZONE 'UTC'`")
    }
    if value.isUntyped, let text = value.constant {
      value = try literal(text, as: .timestamptz(precision: nil))
    }
    switch value.type {
    case .timestamptz(let precision): value.type = .timestamp(precision: precision)
    case .timestamp(let precision): value.type = .timestamptz(precision: precision)
    default: throw unsupported("AT TIME ZONE", value)
    }
    return value
  }
}
