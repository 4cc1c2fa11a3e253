import SQLExpressions
import SchemaModel

// Types in SQLite's own words.

/// A declared type as it stands in CREATE TABLE: in quotes where it is more than words and lengths.
func declaredText(_ type: String) -> String {
  isPlainType(type) ? type : doublyQuoted(type)
}

/// What SQLite makes of values in a column of a declared type: for numbers it goes by parts of the name. NUMERIC, and no
/// type at all, keep any value.
func affinity(ofDeclared type: String) -> SQLiteStorage {
  let name = type.uppercased()
  if name.contains("INT") { return .integer }
  if ["CHAR", "CLOB", "TEXT"].contains(where: name.contains) { return .text }
  if name.contains("BLOB") { return .blob }
  if ["REAL", "FLOA", "DOUB"].contains(where: name.contains) { return .real }
  return .any
}

/// Whether SQLite makes a number of a text that looks like one, in a column of a declared type.
func makesNumbers(_ type: String) -> Bool {
  ![.text, .blob].contains(affinity(ofDeclared: type))
}

/// The types that columns of STRICT tables have.
let strictTypes: Set<String> = ["INT", "INTEGER", "REAL", "TEXT", "BLOB", "ANY"]

/// Words, and behind them one or two numbers in brackets.
private func isPlainType(_ type: String) -> Bool {
  let parts = type.split(separator: "(", maxSplits: 1, omittingEmptySubsequences: false)
  let words = parts[0].split(separator: " ")
  guard !words.isEmpty, words.allSatisfy({ identifier(String($0)) == $0 }) else { return false }
  guard parts.count == 2 else { return true }
  guard parts[1].last == ")" else { return false }
  let numbers = parts[1].dropLast().split(separator: ",", omittingEmptySubsequences: false)
  return numbers.count <= 2
    && numbers.allSatisfy { number in
      let digits = number.drop { $0 == " " }
      return !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
