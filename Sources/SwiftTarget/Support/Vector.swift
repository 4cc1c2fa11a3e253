let vectorText = #"""
  /// A vector of four-byte floats: a JSON array. It is also read from PostgreSQL's text, `[1,2,3]`, and from
  /// the little-endian bytes that SQLite keeps.
  nonisolated public struct SchemaVector: Codable, Sendable, Hashable, ExpressibleByArrayLiteral {
    public var values: [Float]

    public init(_ values: [Float]) {
      self.values = values
    }

    public init(arrayLiteral elements: Float...) {
      values = elements
    }

    public init(from decoder: any Decoder) throws {
      if let values = try? [Float](from: decoder) {
        self.values = values
        return
      }
      let container = try decoder.singleValueContainer()
      let bytes = try? container.decode(Data.self)
      if let bytes, let values = Self.read(bytes: Array(bytes)) {
        self.values = values
      } else if let text = try? container.decode(String.self), let values = Self.read(text) {
        self.values = values
      } else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "this is not a vector")
      }
    }

    public func encode(to encoder: any Encoder) throws {
      try values.encode(to: encoder)
    }

    private static func read(bytes: [UInt8]) -> [Float]? {
      guard bytes.count % 4 == 0 else { return nil }
      return bytes.withUnsafeBytes { bytes in
        stride(from: 0, to: bytes.count, by: 4).map { start in
          Float(bitPattern: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self)))
        }
      }
    }

    private static func read(_ text: String) -> [Float]? {
      guard text.hasPrefix("["), text.hasSuffix("]"), text.count > 2 else { return nil }
      let words = text.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
      let values = words.compactMap { Float($0) }
      return values.count == words.count ? values : nil
    }
  }
  """#
