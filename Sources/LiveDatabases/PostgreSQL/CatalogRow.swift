import CLibPQ

/// A row of a catalog query, read from left to right, for as long as libpq holds it.
///
/// The queries here name their columns themselves, so a missing value can only mean NULL; reading one as text
/// gives an empty text then.
struct CatalogRow {
  private let result: OpaquePointer
  private let row: Int32
  private var column: Int32 = 0

  init(_ result: OpaquePointer, row: Int32) {
    self.result = result
    self.row = row
  }

  /// The next value's bytes.
  private mutating func bytes() -> UnsafeRawBufferPointer? {
    defer { column += 1 }
    guard column < PQnfields(result), PQgetisnull(result, row, column) == 0 else { return nil }
    return UnsafeRawBufferPointer(
      start: PQgetvalue(result, row, column), count: Int(PQgetlength(result, row, column)))
  }

  mutating func optional() -> String? {
    bytes().map { String(decoding: $0, as: UTF8.self) }
  }

  mutating func text() -> String {
    optional() ?? ""
  }

  mutating func flag() -> Bool {
    bytes()?.first == UInt8(ascii: "t")
  }

  mutating func number() -> Int {
    Int(text()) ?? 0
  }

  mutating func list() -> [String] {
    optional().map { arrayElements($0).map { $0 ?? "" } } ?? []
  }
}
