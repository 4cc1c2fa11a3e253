// Reading and writing what SQLite stores, by GRDB.

let storedValueText = #"""
  /// A type whose values SQLite keeps in one form, which is the one that the tables accept.
  nonisolated protocol StoredValue {
    /// Nil where what is stored is no value of this type.
    init?(stored: DatabaseValue)

    /// What is stored; nil where SQLite cannot hold the value.
    var stored: DatabaseValue? { get }
  }

  nonisolated extension StoredValue where Self: DatabaseValueConvertible {
    init?(stored: DatabaseValue) {
      guard let value = Self.fromDatabaseValue(stored) else { return nil }
      self = value
    }

    var stored: DatabaseValue? { databaseValue }
  }

  nonisolated extension DatabaseValue {
    /// A REAL. SQLite hands out a whole one that it has just computed as an INTEGER.
    var number: Double? {
      switch storage {
      case .double(let number): number
      case .int64(let number): Double(exactly: number)
      default: nil
      }
    }
  }

  nonisolated extension Row {
    /// The column's value, which must not be NULL.
    func read<Value: StoredValue>(_ type: Value.Type, _ column: some CodingKey) throws -> Value {
      guard let value = try readIfPresent(type, column) else {
        throw DecodingError.valueNotFound(
          type,
          DecodingError.Context(
            codingPath: [column], debugDescription: "the column \(column.stringValue) is NULL"))
      }
      return value
    }

    /// The column's value; nil where it is NULL.
    func readIfPresent<Value: StoredValue>(_ type: Value.Type, _ column: some CodingKey) throws -> Value? {
      let stored = try decode(DatabaseValue.self, forColumn: column.stringValue)
      if stored.isNull { return nil }
      guard let value = type.init(stored: stored) else {
        throw DecodingError.dataCorrupted(
          DecodingError.Context(
            codingPath: [column],
            debugDescription: "the column \(column.stringValue) holds \(stored), which is no \(type)"))
      }
      return value
    }
  }

  nonisolated extension PersistenceContainer {
    /// Sets the column to a value, or to NULL.
    mutating func write<Value: StoredValue>(_ value: Value?, _ column: some CodingKey) throws {
      guard let value else {
        self[column.stringValue] = DatabaseValue.null
        return
      }
      guard let stored = value.stored else {
        throw EncodingError.invalidValue(
          value,
          EncodingError.Context(
            codingPath: [column], debugDescription: "the column \(column.stringValue) cannot hold \(value)"))
      }
      self[column.stringValue] = stored
    }
  }
  """#
