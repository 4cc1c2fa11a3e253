/// A row of a catalog query, read from left to right.
///
/// The queries here name their columns themselves, so a missing value can only mean NULL; reading one as text
/// gives an empty text then.
struct CatalogRow {
  private var values: ArraySlice<String?>

  init(_ values: [String?]) {
    self.values = values[...]
  }

  mutating func optional() -> String? {
    values.popFirst() ?? nil
  }

  mutating func text() -> String {
    optional() ?? ""
  }

  mutating func flag() -> Bool {
    optional() == "t"
  }

  mutating func number() -> Int {
    Int(text()) ?? 0
  }

  mutating func list() -> [String] {
    optional().map { arrayElements($0).map { $0 ?? "" } } ?? []
  }
}
