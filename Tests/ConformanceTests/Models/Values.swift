// Made by schemac from values.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

import Foundation
import GRDB

nonisolated enum Mood: String, Codable, Sendable, Hashable, CaseIterable {
  case sad
  case ok
  case happy
  case no
  case null = "NULL"
  case twoWords = "two words"
  case itS = "it's"
  case ünï = "Ünï"
  case u1F600 = "😀"
  case aB = "a\\b"
  case happy_2 = "Happy"
  case é
}

nonisolated extension Mood: DatabaseValueConvertible, StoredValue {}

nonisolated struct OfBigint: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: Int64?

  init(
    id: Int32,
    value: Int64? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfBigint: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_bigint" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(Int64.self, CodingKeys.value)
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value, CodingKeys.value)
  }
}

nonisolated struct OfBigintArray: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: [Int64]?

  init(
    id: Int32,
    value: [Int64]? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfBigintArray: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_bigint_array" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(JSONTextForm<[Int64]>.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { JSONTextForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfBoolean: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: Bool?

  init(
    id: Int32,
    value: Bool? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfBoolean: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_boolean" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(Bool.self, CodingKeys.value)
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value, CodingKeys.value)
  }
}

nonisolated struct OfBooleanArray: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: [Bool]?

  init(
    id: Int32,
    value: [Bool]? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfBooleanArray: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_boolean_array" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(JSONTextForm<[Bool]>.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { JSONTextForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfBytea: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: Data?

  init(
    id: Int32,
    value: Data? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.value = try row.decodeIfPresent(DataForm.self, forKey: .value)?.value
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.value.map { DataForm($0) }, forKey: .value)
  }
}

nonisolated extension OfBytea: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_bytea" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(DataForm.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { DataForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfByteaArray: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: [Data]?

  init(
    id: Int32,
    value: [Data]? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.value = try row.decodeIfPresent([DataForm].self, forKey: .value)?.map { $0.value }
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.value.map { $0.map { DataForm($0) } }, forKey: .value)
  }
}

nonisolated extension OfByteaArray: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_bytea_array" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(JSONTextForm<[StoredMember<DataForm>]>.self, CodingKeys.value)?.value.map { $0.value.value }
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { JSONTextForm($0.map { StoredMember(DataForm($0)) }) }, CodingKeys.value)
  }
}

nonisolated struct OfChar1: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: String?

  init(
    id: Int32,
    value: String? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfChar1: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_char_1" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(String.self, CodingKeys.value)
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value, CodingKeys.value)
  }
}

nonisolated struct OfChar3: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: String?

  init(
    id: Int32,
    value: String? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfChar3: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_char_3" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(String.self, CodingKeys.value)
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value, CodingKeys.value)
  }
}

nonisolated struct OfDate: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: LocalDate?

  init(
    id: Int32,
    value: LocalDate? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfDate: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_date" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(LocalDate.self, CodingKeys.value)
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value, CodingKeys.value)
  }
}

nonisolated struct OfDateArray: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: [LocalDate]?

  init(
    id: Int32,
    value: [LocalDate]? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfDateArray: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_date_array" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(JSONTextForm<[LocalDate]>.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { JSONTextForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfDoublePrecision: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: Double?

  init(
    id: Int32,
    value: Double? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfDoublePrecision: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_double_precision" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(Double.self, CodingKeys.value)
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value, CodingKeys.value)
  }
}

nonisolated struct OfDoublePrecisionArray: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: [Double]?

  init(
    id: Int32,
    value: [Double]? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfDoublePrecisionArray: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_double_precision_array" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(JSONTextForm<[Double]>.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { JSONTextForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfEnum: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: Mood?

  init(
    id: Int32,
    value: Mood? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfEnum: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_enum" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(Mood.self, CodingKeys.value)
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value, CodingKeys.value)
  }
}

nonisolated struct OfEnumArray: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: [Mood]?

  init(
    id: Int32,
    value: [Mood]? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfEnumArray: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_enum_array" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(JSONTextForm<[Mood]>.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { JSONTextForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfHalfvec: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: SchemaVector?

  init(
    id: Int32,
    value: SchemaVector? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfHalfvec: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_halfvec" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(SchemaVector.self, CodingKeys.value)
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value, CodingKeys.value)
  }
}

nonisolated struct OfHalfvec3: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: SchemaVector?

  init(
    id: Int32,
    value: SchemaVector? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfHalfvec3: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_halfvec_3" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(SchemaVector.self, CodingKeys.value)
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value, CodingKeys.value)
  }
}

nonisolated struct OfInteger: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: Int32?

  init(
    id: Int32,
    value: Int32? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfInteger: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_integer" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(Int32.self, CodingKeys.value)
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value, CodingKeys.value)
  }
}

nonisolated struct OfIntegerArray: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: [Int32]?

  init(
    id: Int32,
    value: [Int32]? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfIntegerArray: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_integer_array" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(JSONTextForm<[Int32]>.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { JSONTextForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfInterval: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: SchemaInterval?

  init(
    id: Int32,
    value: SchemaInterval? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfInterval: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_interval" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(SchemaInterval.self, CodingKeys.value)
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value, CodingKeys.value)
  }
}

nonisolated struct OfIntervalArray: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: [SchemaInterval]?

  init(
    id: Int32,
    value: [SchemaInterval]? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfIntervalArray: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_interval_array" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(JSONTextForm<[SchemaInterval]>.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { JSONTextForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfJson: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: JSONValue?

  init(
    id: Int32,
    value: JSONValue? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfJson: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_json" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(JSONTextForm<JSONValue>.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { JSONTextForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfJsonb: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: JSONValue?

  init(
    id: Int32,
    value: JSONValue? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfJsonb: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_jsonb" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(JSONTextForm<JSONValue>.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { JSONTextForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfJsonbArray: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: [JSONValue]?

  init(
    id: Int32,
    value: [JSONValue]? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfJsonbArray: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_jsonb_array" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(JSONTextForm<[JSONValue]>.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { JSONTextForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfNumeric: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: Decimal?

  init(
    id: Int32,
    value: Decimal? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.value = try row.decodeIfPresent(DecimalTextForm.self, forKey: .value)?.value
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.value.map { DecimalTextForm($0) }, forKey: .value)
  }
}

nonisolated extension OfNumeric: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_numeric" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(DecimalTextForm.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { DecimalTextForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfNumeric10_2: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: Decimal?

  init(
    id: Int32,
    value: Decimal? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.value = try row.decodeIfPresent(DecimalNumberForm.self, forKey: .value)?.value
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.value.map { DecimalNumberForm($0) }, forKey: .value)
  }
}

nonisolated extension OfNumeric10_2: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_numeric_10_2" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(DecimalNumberForm.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { DecimalNumberForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfNumeric10_2Array: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: [Decimal]?

  init(
    id: Int32,
    value: [Decimal]? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.value = try row.decodeIfPresent([DecimalNumberForm].self, forKey: .value)?.map { $0.value }
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.value.map { $0.map { DecimalNumberForm($0) } }, forKey: .value)
  }
}

nonisolated extension OfNumeric10_2Array: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_numeric_10_2_array" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(JSONTextForm<[DecimalNumberForm]>.self, CodingKeys.value)?.value.map { $0.value }
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { JSONTextForm($0.map { DecimalNumberForm($0) }) }, CodingKeys.value)
  }
}

nonisolated struct OfNumeric15_0: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: Decimal?

  init(
    id: Int32,
    value: Decimal? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.value = try row.decodeIfPresent(DecimalNumberForm.self, forKey: .value)?.value
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.value.map { DecimalNumberForm($0) }, forKey: .value)
  }
}

nonisolated extension OfNumeric15_0: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_numeric_15_0" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(DecimalNumberForm.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { DecimalNumberForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfNumeric15_15: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: Decimal?

  init(
    id: Int32,
    value: Decimal? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.value = try row.decodeIfPresent(DecimalNumberForm.self, forKey: .value)?.value
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.value.map { DecimalNumberForm($0) }, forKey: .value)
  }
}

nonisolated extension OfNumeric15_15: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_numeric_15_15" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(DecimalNumberForm.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { DecimalNumberForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfNumeric15_6: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: Decimal?

  init(
    id: Int32,
    value: Decimal? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.value = try row.decodeIfPresent(DecimalNumberForm.self, forKey: .value)?.value
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.value.map { DecimalNumberForm($0) }, forKey: .value)
  }
}

nonisolated extension OfNumeric15_6: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_numeric_15_6" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(DecimalNumberForm.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { DecimalNumberForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfNumeric16_2: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: Decimal?

  init(
    id: Int32,
    value: Decimal? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.value = try row.decodeIfPresent(DecimalTextForm.self, forKey: .value)?.value
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.value.map { DecimalTextForm($0) }, forKey: .value)
  }
}

nonisolated extension OfNumeric16_2: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_numeric_16_2" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(DecimalTextForm.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { DecimalTextForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfNumeric30_10: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: Decimal?

  init(
    id: Int32,
    value: Decimal? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.value = try row.decodeIfPresent(DecimalTextForm.self, forKey: .value)?.value
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.value.map { DecimalTextForm($0) }, forKey: .value)
  }
}

nonisolated extension OfNumeric30_10: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_numeric_30_10" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(DecimalTextForm.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { DecimalTextForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfNumeric38_0: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: Decimal?

  init(
    id: Int32,
    value: Decimal? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.value = try row.decodeIfPresent(DecimalTextForm.self, forKey: .value)?.value
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.value.map { DecimalTextForm($0) }, forKey: .value)
  }
}

nonisolated extension OfNumeric38_0: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_numeric_38_0" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(DecimalTextForm.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { DecimalTextForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfNumeric5_0: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: Decimal?

  init(
    id: Int32,
    value: Decimal? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.value = try row.decodeIfPresent(DecimalNumberForm.self, forKey: .value)?.value
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.value.map { DecimalNumberForm($0) }, forKey: .value)
  }
}

nonisolated extension OfNumeric5_0: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_numeric_5_0" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(DecimalNumberForm.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { DecimalNumberForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfNumericArray: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: [Decimal]?

  init(
    id: Int32,
    value: [Decimal]? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.value = try row.decodeIfPresent([DecimalTextForm].self, forKey: .value)?.map { $0.value }
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.value.map { $0.map { DecimalTextForm($0) } }, forKey: .value)
  }
}

nonisolated extension OfNumericArray: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_numeric_array" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(JSONTextForm<[Decimal]>.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { JSONTextForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfReal: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: Float?

  init(
    id: Int32,
    value: Float? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfReal: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_real" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(Float.self, CodingKeys.value)
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value, CodingKeys.value)
  }
}

nonisolated struct OfSmallint: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: Int16?

  init(
    id: Int32,
    value: Int16? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfSmallint: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_smallint" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(Int16.self, CodingKeys.value)
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value, CodingKeys.value)
  }
}

nonisolated struct OfText: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: String?

  init(
    id: Int32,
    value: String? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfText: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_text" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(String.self, CodingKeys.value)
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value, CodingKeys.value)
  }
}

nonisolated struct OfTextArray: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: [String]?

  init(
    id: Int32,
    value: [String]? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfTextArray: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_text_array" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(JSONTextForm<[String]>.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { JSONTextForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfTime: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: LocalTime?

  init(
    id: Int32,
    value: LocalTime? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfTime: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_time" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(LocalTime.self, CodingKeys.value)
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value, CodingKeys.value)
  }
}

nonisolated struct OfTime0: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: LocalTime?

  init(
    id: Int32,
    value: LocalTime? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfTime0: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_time_0" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(LocalTime.self, CodingKeys.value)
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value, CodingKeys.value)
  }
}

nonisolated struct OfTime1: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: LocalTime?

  init(
    id: Int32,
    value: LocalTime? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfTime1: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_time_1" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(LocalTime.self, CodingKeys.value)
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value, CodingKeys.value)
  }
}

nonisolated struct OfTime2: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: LocalTime?

  init(
    id: Int32,
    value: LocalTime? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfTime2: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_time_2" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(LocalTime.self, CodingKeys.value)
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value, CodingKeys.value)
  }
}

nonisolated struct OfTime3: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: LocalTime?

  init(
    id: Int32,
    value: LocalTime? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfTime3: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_time_3" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(LocalTime.self, CodingKeys.value)
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value, CodingKeys.value)
  }
}

nonisolated struct OfTime4: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: LocalTime?

  init(
    id: Int32,
    value: LocalTime? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfTime4: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_time_4" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(LocalTime.self, CodingKeys.value)
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value, CodingKeys.value)
  }
}

nonisolated struct OfTime5: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: LocalTime?

  init(
    id: Int32,
    value: LocalTime? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfTime5: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_time_5" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(LocalTime.self, CodingKeys.value)
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value, CodingKeys.value)
  }
}

nonisolated struct OfTimestamp: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: Date?

  init(
    id: Int32,
    value: Date? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.value = try row.decodeIfPresent(TimestampForm.self, forKey: .value)?.value
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.value.map { TimestampForm($0) }, forKey: .value)
  }
}

nonisolated extension OfTimestamp: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_timestamp" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(TimestampForm.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { TimestampForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfTimestamp0: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: Date?

  init(
    id: Int32,
    value: Date? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.value = try row.decodeIfPresent(TimestampForm.self, forKey: .value)?.value
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.value.map { TimestampForm($0) }, forKey: .value)
  }
}

nonisolated extension OfTimestamp0: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_timestamp_0" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(TimestampForm.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { TimestampForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfTimestamp1: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: Date?

  init(
    id: Int32,
    value: Date? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.value = try row.decodeIfPresent(TimestampForm.self, forKey: .value)?.value
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.value.map { TimestampForm($0) }, forKey: .value)
  }
}

nonisolated extension OfTimestamp1: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_timestamp_1" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(TimestampForm.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { TimestampForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfTimestamp2: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: Date?

  init(
    id: Int32,
    value: Date? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.value = try row.decodeIfPresent(TimestampForm.self, forKey: .value)?.value
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.value.map { TimestampForm($0) }, forKey: .value)
  }
}

nonisolated extension OfTimestamp2: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_timestamp_2" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(TimestampForm.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { TimestampForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfTimestamp3: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: Date?

  init(
    id: Int32,
    value: Date? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.value = try row.decodeIfPresent(TimestampForm.self, forKey: .value)?.value
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.value.map { TimestampForm($0) }, forKey: .value)
  }
}

nonisolated extension OfTimestamp3: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_timestamp_3" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(TimestampForm.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { TimestampForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfTimestamp4: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: Date?

  init(
    id: Int32,
    value: Date? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.value = try row.decodeIfPresent(TimestampForm.self, forKey: .value)?.value
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.value.map { TimestampForm($0) }, forKey: .value)
  }
}

nonisolated extension OfTimestamp4: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_timestamp_4" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(TimestampForm.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { TimestampForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfTimestamp5: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: Date?

  init(
    id: Int32,
    value: Date? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.value = try row.decodeIfPresent(TimestampForm.self, forKey: .value)?.value
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.value.map { TimestampForm($0) }, forKey: .value)
  }
}

nonisolated extension OfTimestamp5: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_timestamp_5" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(TimestampForm.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { TimestampForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfTimestamptz: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: Date?

  init(
    id: Int32,
    value: Date? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.value = try row.decodeIfPresent(TimestamptzForm.self, forKey: .value)?.value
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.value.map { TimestamptzForm($0) }, forKey: .value)
  }
}

nonisolated extension OfTimestamptz: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_timestamptz" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(TimestamptzForm.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { TimestamptzForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfTimestamptz0: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: Date?

  init(
    id: Int32,
    value: Date? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.value = try row.decodeIfPresent(TimestamptzForm.self, forKey: .value)?.value
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.value.map { TimestamptzForm($0) }, forKey: .value)
  }
}

nonisolated extension OfTimestamptz0: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_timestamptz_0" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(TimestamptzForm.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { TimestamptzForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfTimestamptz3: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: Date?

  init(
    id: Int32,
    value: Date? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.value = try row.decodeIfPresent(TimestamptzForm.self, forKey: .value)?.value
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.value.map { TimestamptzForm($0) }, forKey: .value)
  }
}

nonisolated extension OfTimestamptz3: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_timestamptz_3" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(TimestamptzForm.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { TimestamptzForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfTimestamptzArray: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: [Date]?

  init(
    id: Int32,
    value: [Date]? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.value = try row.decodeIfPresent([TimestamptzForm].self, forKey: .value)?.map { $0.value }
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.value.map { $0.map { TimestamptzForm($0) } }, forKey: .value)
  }
}

nonisolated extension OfTimestamptzArray: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_timestamptz_array" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(JSONTextForm<[StoredMember<TimestamptzForm>]>.self, CodingKeys.value)?.value.map { $0.value.value }
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { JSONTextForm($0.map { StoredMember(TimestamptzForm($0)) }) }, CodingKeys.value)
  }
}

nonisolated struct OfUuid: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: UUID?

  init(
    id: Int32,
    value: UUID? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.value = try row.decodeIfPresent(UUIDForm.self, forKey: .value)?.value
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.value.map { UUIDForm($0) }, forKey: .value)
  }
}

nonisolated extension OfUuid: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_uuid" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  static func databaseUUIDEncodingStrategy(for column: String) -> DatabaseUUIDEncodingStrategy {
    .lowercaseString
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(UUIDForm.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { UUIDForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfUuidArray: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: [UUID]?

  init(
    id: Int32,
    value: [UUID]? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.value = try row.decodeIfPresent([UUIDForm].self, forKey: .value)?.map { $0.value }
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.value.map { $0.map { UUIDForm($0) } }, forKey: .value)
  }
}

nonisolated extension OfUuidArray: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_uuid_array" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(JSONTextForm<[UUIDForm]>.self, CodingKeys.value)?.value.map { $0.value }
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { JSONTextForm($0.map { UUIDForm($0) }) }, CodingKeys.value)
  }
}

nonisolated struct OfVarchar: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: String?

  init(
    id: Int32,
    value: String? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfVarchar: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_varchar" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(String.self, CodingKeys.value)
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value, CodingKeys.value)
  }
}

nonisolated struct OfVarchar255: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: String?

  init(
    id: Int32,
    value: String? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfVarchar255: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_varchar_255" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(String.self, CodingKeys.value)
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value, CodingKeys.value)
  }
}

nonisolated struct OfVarchar3: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: String?

  init(
    id: Int32,
    value: String? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfVarchar3: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_varchar_3" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(String.self, CodingKeys.value)
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value, CodingKeys.value)
  }
}

nonisolated struct OfVarchar3Array: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: [String]?

  init(
    id: Int32,
    value: [String]? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfVarchar3Array: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_varchar_3_array" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(JSONTextForm<[String]>.self, CodingKeys.value)?.value
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value.map { JSONTextForm($0) }, CodingKeys.value)
  }
}

nonisolated struct OfVector: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: SchemaVector?

  init(
    id: Int32,
    value: SchemaVector? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfVector: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_vector" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(SchemaVector.self, CodingKeys.value)
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value, CodingKeys.value)
  }
}

nonisolated struct OfVector3: Codable, Sendable, Hashable, Identifiable {
  var id: Int32
  var value: SchemaVector?

  init(
    id: Int32,
    value: SchemaVector? = nil
  ) {
    self.id = id
    self.value = value
  }

  enum CodingKeys: String, CodingKey {
    case id
    case value
  }
}

nonisolated extension OfVector3: FetchableRecord, PersistableRecord {
  static var databaseTableName: String { "of_vector_3" }

  enum Columns: String, ColumnExpression {
    case id
    case value
  }

  init(row: Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
    self.value = try row.readIfPresent(SchemaVector.self, CodingKeys.value)
  }

  func encode(to container: inout PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.value, CodingKeys.value)
  }
}
