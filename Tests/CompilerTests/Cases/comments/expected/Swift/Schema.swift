// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

/// How it's felt;
/// */
nonisolated public enum Mood: String, Codable, Sendable, Hashable, CaseIterable {
  case good
  case bad
}

/// It's a "note".
/// -- DROP TABLE notes;
/// */ /* \
/// $$ ''' """ :x \echo
nonisolated public struct Note: Codable, Sendable, Hashable, Identifiable {
  /// Its number;
  /// never its 'name'
  ///
  ///   .
  public var id: Int64
  /// */ """ \(interpolated) `code` #"raw"#
  public var body: String
  public var plain: String
  /// 日本語 🎉 é
  public var unicode: String

  public init(
    id: Int64,
    body: String,
    plain: String,
    unicode: String
  ) {
    self.id = id
    self.body = body
    self.plain = plain
    self.unicode = unicode
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case body
    case plain
    case unicode
  }
}
