// How SQLite keeps the types of `SchemaSupport.swift`.

extension SupportPart {
  /// The extension that makes SQLite keep its values, where it does.
  var storedText: String? {
    switch self {
    case .localDate, .localTime, .interval: storedDescription(rawValue)
    case .vector: storedVectorText
    case .uuidForm: storedUUIDText
    case .dataForm: storedDataText
    case .decimalNumberForm: storedDecimalNumberText
    case .decimalTextForm: storedDecimalTextText
    case .timestampForm: storedMoment(rawValue, anyZone: false)
    case .timestamptzForm: storedMoment(rawValue, anyZone: true)
    case .jsonValue, .decimalText, .momentText, .fieldReader, .fieldText, .storedValue, .jsonTextForm,
      .storedMember:
      nil
    }
  }

  /// Whether its values can stand in GRDB's requests.
  var isForQueries: Bool { [.localDate, .localTime, .interval].contains(self) }
}

/// What its description says is what is stored.
private func storedDescription(_ type: String) -> String {
  """
  nonisolated extension \(type): DatabaseValueConvertible, StoredValue {
    public var databaseValue: DatabaseValue { description.databaseValue }

    public static func fromDatabaseValue(_ stored: DatabaseValue) -> Self? {
      guard case .string(let text) = stored.storage else { return nil }
      return Self(text)
    }
  }
  """
}

private func storedMoment(_ form: String, anyZone: Bool) -> String {
  """
  nonisolated extension \(form): StoredValue {
    init?(stored: DatabaseValue) {
      guard case .string(let text) = stored.storage, let value = MomentText.moment(text, anyZone: \(anyZone))
      else { return nil }
      self.value = value
    }

    var stored: DatabaseValue? { MomentText.text(value, separator: " ")?.databaseValue }
  }
  """
}

private let storedUUIDText = #"""
  nonisolated extension UUIDForm: StoredValue {
    init?(stored: DatabaseValue) {
      guard case .string(let text) = stored.storage, let value = UUID(uuidString: text) else { return nil }
      self.value = value
    }

    var stored: DatabaseValue? { value.uuidString.lowercased().databaseValue }
  }
  """#

private let storedDataText = #"""
  nonisolated extension DataForm: StoredValue {
    init?(stored: DatabaseValue) {
      guard case .blob(let value) = stored.storage else { return nil }
      self.value = value
    }

    var stored: DatabaseValue? { value.databaseValue }
  }
  """#

private let storedDecimalNumberText = #"""
  nonisolated extension DecimalNumberForm: StoredValue {
    init?(stored: DatabaseValue) {
      guard let number = stored.number, let value = DecimalText.decimal("\(number)") else { return nil }
      self.value = value
    }

    var stored: DatabaseValue? { DecimalText.number(value)?.databaseValue }
  }
  """#

private let storedDecimalTextText = #"""
  nonisolated extension DecimalTextForm: StoredValue {
    init?(stored: DatabaseValue) {
      guard case .string(let text) = stored.storage, let value = DecimalText.decimal(text) else { return nil }
      self.value = value
    }

    var stored: DatabaseValue? { DecimalText.text(value)?.databaseValue }
  }
  """#

private let storedVectorText = #"""
  nonisolated extension SchemaVector: StoredValue {
    init?(stored: DatabaseValue) {
      guard case .blob(let bytes) = stored.storage, let values = Self.read(bytes: Array(bytes))
      else { return nil }
      self.values = values
    }

    var stored: DatabaseValue? {
      guard values.allSatisfy({ $0.isFinite }) else { return nil }
      return values.map { $0.bitPattern.littleEndian }.withUnsafeBytes { Data($0) }.databaseValue
    }
  }
  """#
