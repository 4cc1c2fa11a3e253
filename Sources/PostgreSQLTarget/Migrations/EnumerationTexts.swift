import SchemaModel

extension Expression {
  /// Whether it does nothing with the columns but compare them for equality: then their texts can stand for them.
  func comparesForEquality(_ columns: Set<String>) -> Bool {
    switch self {
    case .column(let name):
      return !columns.contains(name)
    case .binary(.equal, let left, let right), .binary(.notEqual, let left, let right),
      .isDistinct(let left, let right, _):
      return [left, right].allSatisfy { $0.isOne(of: columns) || $0.comparesForEquality(columns) }
    case .inList(let value, let members, _):
      return ([value] + members).allSatisfy { $0.isOne(of: columns) || $0.comparesForEquality(columns) }
    case .isNull(let value, _):
      return value.isOne(of: columns) || value.comparesForEquality(columns)
    case .call(let call) where call.name.name == "array_position":
      return true
    default:
      return children.allSatisfy { $0.comparesForEquality(columns) }
    }
  }

  /// The expression with the places of an enumeration's values where their order is asked for.
  ///
  /// - Parameter orders: the values of the columns that stand as text.
  func comparingPlaces(_ orders: [String: [String]]) -> Expression {
    switch self {
    case .binary(let symbol, let left, let right)
    where [.less, .lessOrEqual, .greater, .greaterOrEqual].contains(symbol):
      guard let order = left.order(orders) ?? right.order(orders) else { break }
      return .binary(symbol, left.place(in: order), right.place(in: order))
    case .between(let value, let lower, let upper, let negated):
      guard let order = value.order(orders) else { break }
      return .between(
        value.place(in: order), lower.place(in: order), upper.place(in: order), negated: negated)
    default:
      break
    }
    return mapChildren { $0.comparingPlaces(orders) }
  }

  private func order(_ orders: [String: [String]]) -> [String]? {
    if case .column(let name) = self { orders[name] } else { nil }
  }

  private func place(in order: [String]) -> Expression {
    if case .literal(.string(let text)) = self, let place = order.firstIndex(of: text) {
      return .literal(.number(String(place + 1)))
    }
    let values = Expression.cast(.array(order.map { .literal(.string($0)) }), to: .array(of: .text))
    return .call(FunctionCall(QualifiedName("array_position"), [values, self]))
  }

  private func isOne(of columns: Set<String>) -> Bool {
    if case .column(let name) = self { columns.contains(name) } else { false }
  }

  var withoutEnumerationCasts: Expression {
    if case .cast(let value, let type) = self, type.enumerationName != nil {
      return value.withoutEnumerationCasts
    }
    return mapChildren { $0.withoutEnumerationCasts }
  }
}
