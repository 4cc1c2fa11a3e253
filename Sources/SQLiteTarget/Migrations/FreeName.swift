/// A name like the wanted one that nothing has; SQLite knows no capitals.
///
/// - Parameter taken: in small letters.
func freeName(_ wanted: String, _ taken: Set<String>) -> String {
  var name = wanted
  var number = 1
  while taken.contains(name.lowercased()) {
    number += 1
    name = wanted + String(number)
  }
  return name
}
