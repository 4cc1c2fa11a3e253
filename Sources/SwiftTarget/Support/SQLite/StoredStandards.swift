// How SQLite keeps types of the standard library. GRDB has its own way for each, which makes a number of any text.

/// The extension of a type of the standard library that a member can have.
func storedStandardText(_ type: String) -> String {
  switch type {
  case "Bool": storedBoolText
  case "String": storedStringText
  case "Float", "Double": storedFloat(type)
  default: storedInteger(type)
  }
}

private func storedInteger(_ type: String) -> String {
  """
  nonisolated extension \(type): StoredValue {
    init?(stored: DatabaseValue) {
      guard case .int64(let number) = stored.storage else { return nil }
      self.init(exactly: number)
    }
  }
  """
}

private func storedFloat(_ type: String) -> String {
  """
  nonisolated extension \(type): StoredValue {
    init?(stored: DatabaseValue) {
      guard let number = stored.number else { return nil }
      self.init(number)
      guard isFinite else { return nil }
    }

    var stored: DatabaseValue? { isFinite ? databaseValue : nil }
  }
  """
}

private let storedBoolText = """
  nonisolated extension Bool: StoredValue {
    init?(stored: DatabaseValue) {
      switch stored.storage {
      case .int64(0): self = false
      case .int64(1): self = true
      default: return nil
      }
    }
  }
  """

private let storedStringText = """
  nonisolated extension String: StoredValue {
    init?(stored: DatabaseValue) {
      guard case .string(let text) = stored.storage else { return nil }
      self = text
    }

    /// GRDB would cut it off at the first NUL.
    var stored: DatabaseValue? { utf8.contains(0) ? nil : databaseValue }
  }
  """
