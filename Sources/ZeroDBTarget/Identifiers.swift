import SchemaModel

/// The number of characters that a name may have.
let nameLimit = 100

extension Table {
  /// The table's name in ZeroDB, which knows no schemas.
  var zerodbName: String {
    overrides.zerodbName ?? name.schema.map { "\($0)_\(name.name)" } ?? name.name
  }

  /// The path of the table's file. It leaves its folder under no name, not even one that `zerodbChecks`
  /// refuses.
  var zerodbPath: String {
    let safe = zerodbName.unicodeScalars.map { isNameCharacter($0) ? Character($0) : "_" }
    return "zerodb/\(String(safe)).json"
  }
}

/// Whether every part of ZeroDB takes the name: `^[a-z][a-z0-9_]*$`, of at most 100 characters.
func isSafeName(_ name: String) -> Bool {
  guard let first = name.unicodeScalars.first, "a"..."z" ~= first else { return false }
  return name.unicodeScalars.count <= nameLimit
    && name.unicodeScalars.allSatisfy { isNameCharacter($0) && !("A"..."Z" ~= $0) }
}

/// Whether a field's name can be said in filters and updates, where a dot leads into a value and a dollar
/// sign begins an operator.
func isUsableFieldName(_ name: String) -> Bool {
  !name.isEmpty && name.unicodeScalars.count <= nameLimit
    && name.unicodeScalars.allSatisfy { $0 != "." && $0 != "$" && $0.properties.generalCategory != .control }
}

/// Whether a vector store takes the name for a namespace: letters, digits, `_` and `-`, which need no escape in an
/// address.
func isUsableNamespace(_ name: String) -> Bool {
  !name.isEmpty && name.unicodeScalars.count <= nameLimit
    && name.unicodeScalars.allSatisfy { isNameCharacter($0) || $0 == "-" }
}

private func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "A"..."Z", "0"..."9", "_": true
  default: false
  }
}
