// Made by schemac from records.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation
public import GRDB

nonisolated public enum Mood: String, Codable, Sendable, Hashable, CaseIterable {
  case happy
  case soSo = "so-so"
  case no
  case _1_10 = "1.10"
}

nonisolated extension Mood: DatabaseValueConvertible, StoredValue {}

nonisolated public enum DraftValue: String, Codable, Sendable, Hashable, CaseIterable {
  case yes
}

nonisolated extension DraftValue: DatabaseValueConvertible, StoredValue {}

nonisolated public struct EveryType: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var aBoolean: Bool
  public var aSmallint: Int16
  public var aInteger: Int32
  public var aBigint: Int64
  public var aPrice: Decimal
  public var aAmount: Decimal
  public var aReal: Float
  public var aDouble: Double
  public var aText: String
  public var aVarchar: String
  public var aChar: String
  public var aBytea: Data
  public var aUuid: UUID
  public var aDate: LocalDate
  public var aTime: LocalTime
  public var aTimestamp: Date
  public var aTimestamptz: Date
  public var aInterval: SchemaInterval
  public var aJson: JSONValue
  public var aJsonb: JSONValue
  public var aMood: Mood
  public var aVector: SchemaVector
  public var aHalfvec: SchemaVector
  public var nullableBoolean: Bool?
  public var nullableSmallint: Int16?
  public var nullableInteger: Int32?
  public var nullableBigint: Int64?
  public var nullablePrice: Decimal?
  public var nullableAmount: Decimal?
  public var nullableReal: Float?
  public var nullableDouble: Double?
  public var nullableText: String?
  public var nullableVarchar: String?
  public var nullableChar: String?
  public var nullableBytea: Data?
  public var nullableUuid: UUID?
  public var nullableDate: LocalDate?
  public var nullableTime: LocalTime?
  public var nullableTimestamp: Date?
  public var nullableTimestamptz: Date?
  public var nullableInterval: SchemaInterval?
  public var nullableJson: JSONValue?
  public var nullableJsonb: JSONValue?
  public var nullableMood: Mood?
  public var nullableVector: SchemaVector?
  public var nullableHalfvec: SchemaVector?
  public var manyBoolean: [Bool]
  public var manySmallint: [Int16]
  public var manyInteger: [Int32]
  public var manyBigint: [Int64]
  public var manyPrice: [Decimal]
  public var manyAmount: [Decimal]
  public var manyReal: [Float]
  public var manyDouble: [Double]
  public var manyText: [String]
  public var manyVarchar: [String]
  public var manyChar: [String]
  public var manyBytea: [Data]
  public var manyUuid: [UUID]
  public var manyDate: [LocalDate]
  public var manyTime: [LocalTime]
  public var manyTimestamp: [Date]
  public var manyTimestamptz: [Date]
  public var manyInterval: [SchemaInterval]
  public var manyJson: [JSONValue]
  public var manyJsonb: [JSONValue]
  public var manyMood: [Mood]
  public var manyVector: [SchemaVector]
  public var manyHalfvec: [SchemaVector]
  public var grid: [Date]
  public var nullableGrid: [String]?

  public init(
    id: Int64,
    aBoolean: Bool,
    aSmallint: Int16,
    aInteger: Int32,
    aBigint: Int64,
    aPrice: Decimal,
    aAmount: Decimal,
    aReal: Float,
    aDouble: Double,
    aText: String,
    aVarchar: String,
    aChar: String,
    aBytea: Data,
    aUuid: UUID,
    aDate: LocalDate,
    aTime: LocalTime,
    aTimestamp: Date,
    aTimestamptz: Date,
    aInterval: SchemaInterval,
    aJson: JSONValue,
    aJsonb: JSONValue,
    aMood: Mood,
    aVector: SchemaVector,
    aHalfvec: SchemaVector,
    nullableBoolean: Bool? = nil,
    nullableSmallint: Int16? = nil,
    nullableInteger: Int32? = nil,
    nullableBigint: Int64? = nil,
    nullablePrice: Decimal? = nil,
    nullableAmount: Decimal? = nil,
    nullableReal: Float? = nil,
    nullableDouble: Double? = nil,
    nullableText: String? = nil,
    nullableVarchar: String? = nil,
    nullableChar: String? = nil,
    nullableBytea: Data? = nil,
    nullableUuid: UUID? = nil,
    nullableDate: LocalDate? = nil,
    nullableTime: LocalTime? = nil,
    nullableTimestamp: Date? = nil,
    nullableTimestamptz: Date? = nil,
    nullableInterval: SchemaInterval? = nil,
    nullableJson: JSONValue? = nil,
    nullableJsonb: JSONValue? = nil,
    nullableMood: Mood? = nil,
    nullableVector: SchemaVector? = nil,
    nullableHalfvec: SchemaVector? = nil,
    manyBoolean: [Bool],
    manySmallint: [Int16],
    manyInteger: [Int32],
    manyBigint: [Int64],
    manyPrice: [Decimal],
    manyAmount: [Decimal],
    manyReal: [Float],
    manyDouble: [Double],
    manyText: [String],
    manyVarchar: [String],
    manyChar: [String],
    manyBytea: [Data],
    manyUuid: [UUID],
    manyDate: [LocalDate],
    manyTime: [LocalTime],
    manyTimestamp: [Date],
    manyTimestamptz: [Date],
    manyInterval: [SchemaInterval],
    manyJson: [JSONValue],
    manyJsonb: [JSONValue],
    manyMood: [Mood],
    manyVector: [SchemaVector],
    manyHalfvec: [SchemaVector],
    grid: [Date],
    nullableGrid: [String]? = nil
  ) {
    self.id = id
    self.aBoolean = aBoolean
    self.aSmallint = aSmallint
    self.aInteger = aInteger
    self.aBigint = aBigint
    self.aPrice = aPrice
    self.aAmount = aAmount
    self.aReal = aReal
    self.aDouble = aDouble
    self.aText = aText
    self.aVarchar = aVarchar
    self.aChar = aChar
    self.aBytea = aBytea
    self.aUuid = aUuid
    self.aDate = aDate
    self.aTime = aTime
    self.aTimestamp = aTimestamp
    self.aTimestamptz = aTimestamptz
    self.aInterval = aInterval
    self.aJson = aJson
    self.aJsonb = aJsonb
    self.aMood = aMood
    self.aVector = aVector
    self.aHalfvec = aHalfvec
    self.nullableBoolean = nullableBoolean
    self.nullableSmallint = nullableSmallint
    self.nullableInteger = nullableInteger
    self.nullableBigint = nullableBigint
    self.nullablePrice = nullablePrice
    self.nullableAmount = nullableAmount
    self.nullableReal = nullableReal
    self.nullableDouble = nullableDouble
    self.nullableText = nullableText
    self.nullableVarchar = nullableVarchar
    self.nullableChar = nullableChar
    self.nullableBytea = nullableBytea
    self.nullableUuid = nullableUuid
    self.nullableDate = nullableDate
    self.nullableTime = nullableTime
    self.nullableTimestamp = nullableTimestamp
    self.nullableTimestamptz = nullableTimestamptz
    self.nullableInterval = nullableInterval
    self.nullableJson = nullableJson
    self.nullableJsonb = nullableJsonb
    self.nullableMood = nullableMood
    self.nullableVector = nullableVector
    self.nullableHalfvec = nullableHalfvec
    self.manyBoolean = manyBoolean
    self.manySmallint = manySmallint
    self.manyInteger = manyInteger
    self.manyBigint = manyBigint
    self.manyPrice = manyPrice
    self.manyAmount = manyAmount
    self.manyReal = manyReal
    self.manyDouble = manyDouble
    self.manyText = manyText
    self.manyVarchar = manyVarchar
    self.manyChar = manyChar
    self.manyBytea = manyBytea
    self.manyUuid = manyUuid
    self.manyDate = manyDate
    self.manyTime = manyTime
    self.manyTimestamp = manyTimestamp
    self.manyTimestamptz = manyTimestamptz
    self.manyInterval = manyInterval
    self.manyJson = manyJson
    self.manyJsonb = manyJsonb
    self.manyMood = manyMood
    self.manyVector = manyVector
    self.manyHalfvec = manyHalfvec
    self.grid = grid
    self.nullableGrid = nullableGrid
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case aBoolean = "a_boolean"
    case aSmallint = "a_smallint"
    case aInteger = "a_integer"
    case aBigint = "a_bigint"
    case aPrice = "a_price"
    case aAmount = "a_amount"
    case aReal = "a_real"
    case aDouble = "a_double"
    case aText = "a_text"
    case aVarchar = "a_varchar"
    case aChar = "a_char"
    case aBytea = "a_bytea"
    case aUuid = "a_uuid"
    case aDate = "a_date"
    case aTime = "a_time"
    case aTimestamp = "a_timestamp"
    case aTimestamptz = "a_timestamptz"
    case aInterval = "a_interval"
    case aJson = "a_json"
    case aJsonb = "a_jsonb"
    case aMood = "a_mood"
    case aVector = "a_vector"
    case aHalfvec = "a_halfvec"
    case nullableBoolean = "nullable_boolean"
    case nullableSmallint = "nullable_smallint"
    case nullableInteger = "nullable_integer"
    case nullableBigint = "nullable_bigint"
    case nullablePrice = "nullable_price"
    case nullableAmount = "nullable_amount"
    case nullableReal = "nullable_real"
    case nullableDouble = "nullable_double"
    case nullableText = "nullable_text"
    case nullableVarchar = "nullable_varchar"
    case nullableChar = "nullable_char"
    case nullableBytea = "nullable_bytea"
    case nullableUuid = "nullable_uuid"
    case nullableDate = "nullable_date"
    case nullableTime = "nullable_time"
    case nullableTimestamp = "nullable_timestamp"
    case nullableTimestamptz = "nullable_timestamptz"
    case nullableInterval = "nullable_interval"
    case nullableJson = "nullable_json"
    case nullableJsonb = "nullable_jsonb"
    case nullableMood = "nullable_mood"
    case nullableVector = "nullable_vector"
    case nullableHalfvec = "nullable_halfvec"
    case manyBoolean = "many_boolean"
    case manySmallint = "many_smallint"
    case manyInteger = "many_integer"
    case manyBigint = "many_bigint"
    case manyPrice = "many_price"
    case manyAmount = "many_amount"
    case manyReal = "many_real"
    case manyDouble = "many_double"
    case manyText = "many_text"
    case manyVarchar = "many_varchar"
    case manyChar = "many_char"
    case manyBytea = "many_bytea"
    case manyUuid = "many_uuid"
    case manyDate = "many_date"
    case manyTime = "many_time"
    case manyTimestamp = "many_timestamp"
    case manyTimestamptz = "many_timestamptz"
    case manyInterval = "many_interval"
    case manyJson = "many_json"
    case manyJsonb = "many_jsonb"
    case manyMood = "many_mood"
    case manyVector = "many_vector"
    case manyHalfvec = "many_halfvec"
    case grid
    case nullableGrid = "nullable_grid"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.aBoolean = try row.decode(Bool.self, forKey: .aBoolean)
    self.aSmallint = try row.decode(Int16.self, forKey: .aSmallint)
    self.aInteger = try row.decode(Int32.self, forKey: .aInteger)
    self.aBigint = try row.decode(Int64.self, forKey: .aBigint)
    self.aPrice = try row.decode(DecimalNumberForm.self, forKey: .aPrice).value
    self.aAmount = try row.decode(DecimalTextForm.self, forKey: .aAmount).value
    self.aReal = try row.decode(Float.self, forKey: .aReal)
    self.aDouble = try row.decode(Double.self, forKey: .aDouble)
    self.aText = try row.decode(String.self, forKey: .aText)
    self.aVarchar = try row.decode(String.self, forKey: .aVarchar)
    self.aChar = try row.decode(String.self, forKey: .aChar)
    self.aBytea = try row.decode(DataForm.self, forKey: .aBytea).value
    self.aUuid = try row.decode(UUIDForm.self, forKey: .aUuid).value
    self.aDate = try row.decode(LocalDate.self, forKey: .aDate)
    self.aTime = try row.decode(LocalTime.self, forKey: .aTime)
    self.aTimestamp = try row.decode(TimestampForm.self, forKey: .aTimestamp).value
    self.aTimestamptz = try row.decode(TimestamptzForm.self, forKey: .aTimestamptz).value
    self.aInterval = try row.decode(SchemaInterval.self, forKey: .aInterval)
    self.aJson = try row.decode(JSONValue.self, forKey: .aJson)
    self.aJsonb = try row.decode(JSONValue.self, forKey: .aJsonb)
    self.aMood = try row.decode(Mood.self, forKey: .aMood)
    self.aVector = try row.decode(SchemaVector.self, forKey: .aVector)
    self.aHalfvec = try row.decode(SchemaVector.self, forKey: .aHalfvec)
    self.nullableBoolean = try row.decodeIfPresent(Bool.self, forKey: .nullableBoolean)
    self.nullableSmallint = try row.decodeIfPresent(Int16.self, forKey: .nullableSmallint)
    self.nullableInteger = try row.decodeIfPresent(Int32.self, forKey: .nullableInteger)
    self.nullableBigint = try row.decodeIfPresent(Int64.self, forKey: .nullableBigint)
    self.nullablePrice = try row.decodeIfPresent(DecimalNumberForm.self, forKey: .nullablePrice)?.value
    self.nullableAmount = try row.decodeIfPresent(DecimalTextForm.self, forKey: .nullableAmount)?.value
    self.nullableReal = try row.decodeIfPresent(Float.self, forKey: .nullableReal)
    self.nullableDouble = try row.decodeIfPresent(Double.self, forKey: .nullableDouble)
    self.nullableText = try row.decodeIfPresent(String.self, forKey: .nullableText)
    self.nullableVarchar = try row.decodeIfPresent(String.self, forKey: .nullableVarchar)
    self.nullableChar = try row.decodeIfPresent(String.self, forKey: .nullableChar)
    self.nullableBytea = try row.decodeIfPresent(DataForm.self, forKey: .nullableBytea)?.value
    self.nullableUuid = try row.decodeIfPresent(UUIDForm.self, forKey: .nullableUuid)?.value
    self.nullableDate = try row.decodeIfPresent(LocalDate.self, forKey: .nullableDate)
    self.nullableTime = try row.decodeIfPresent(LocalTime.self, forKey: .nullableTime)
    self.nullableTimestamp = try row.decodeIfPresent(TimestampForm.self, forKey: .nullableTimestamp)?.value
    self.nullableTimestamptz = try row.decodeIfPresent(TimestamptzForm.self, forKey: .nullableTimestamptz)?.value
    self.nullableInterval = try row.decodeIfPresent(SchemaInterval.self, forKey: .nullableInterval)
    self.nullableJson = try row.decodeIfPresent(JSONValue.self, forKey: .nullableJson)
    self.nullableJsonb = try row.decodeIfPresent(JSONValue.self, forKey: .nullableJsonb)
    self.nullableMood = try row.decodeIfPresent(Mood.self, forKey: .nullableMood)
    self.nullableVector = try row.decodeIfPresent(SchemaVector.self, forKey: .nullableVector)
    self.nullableHalfvec = try row.decodeIfPresent(SchemaVector.self, forKey: .nullableHalfvec)
    self.manyBoolean = try row.decode([Bool].self, forKey: .manyBoolean)
    self.manySmallint = try row.decode([Int16].self, forKey: .manySmallint)
    self.manyInteger = try row.decode([Int32].self, forKey: .manyInteger)
    self.manyBigint = try row.decode([Int64].self, forKey: .manyBigint)
    self.manyPrice = try row.decode([DecimalNumberForm].self, forKey: .manyPrice).map { $0.value }
    self.manyAmount = try row.decode([DecimalTextForm].self, forKey: .manyAmount).map { $0.value }
    self.manyReal = try row.decode([Float].self, forKey: .manyReal)
    self.manyDouble = try row.decode([Double].self, forKey: .manyDouble)
    self.manyText = try row.decode([String].self, forKey: .manyText)
    self.manyVarchar = try row.decode([String].self, forKey: .manyVarchar)
    self.manyChar = try row.decode([String].self, forKey: .manyChar)
    self.manyBytea = try row.decode([DataForm].self, forKey: .manyBytea).map { $0.value }
    self.manyUuid = try row.decode([UUIDForm].self, forKey: .manyUuid).map { $0.value }
    self.manyDate = try row.decode([LocalDate].self, forKey: .manyDate)
    self.manyTime = try row.decode([LocalTime].self, forKey: .manyTime)
    self.manyTimestamp = try row.decode([TimestampForm].self, forKey: .manyTimestamp).map { $0.value }
    self.manyTimestamptz = try row.decode([TimestamptzForm].self, forKey: .manyTimestamptz).map { $0.value }
    self.manyInterval = try row.decode([SchemaInterval].self, forKey: .manyInterval)
    self.manyJson = try row.decode([JSONValue].self, forKey: .manyJson)
    self.manyJsonb = try row.decode([JSONValue].self, forKey: .manyJsonb)
    self.manyMood = try row.decode([Mood].self, forKey: .manyMood)
    self.manyVector = try row.decode([SchemaVector].self, forKey: .manyVector)
    self.manyHalfvec = try row.decode([SchemaVector].self, forKey: .manyHalfvec)
    self.grid = try row.decode([TimestamptzForm].self, forKey: .grid).map { $0.value }
    self.nullableGrid = try row.decodeIfPresent([String].self, forKey: .nullableGrid)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.aBoolean, forKey: .aBoolean)
    try row.encode(self.aSmallint, forKey: .aSmallint)
    try row.encode(self.aInteger, forKey: .aInteger)
    try row.encode(self.aBigint, forKey: .aBigint)
    try row.encode(DecimalNumberForm(self.aPrice), forKey: .aPrice)
    try row.encode(DecimalTextForm(self.aAmount), forKey: .aAmount)
    try row.encode(self.aReal, forKey: .aReal)
    try row.encode(self.aDouble, forKey: .aDouble)
    try row.encode(self.aText, forKey: .aText)
    try row.encode(self.aVarchar, forKey: .aVarchar)
    try row.encode(self.aChar, forKey: .aChar)
    try row.encode(DataForm(self.aBytea), forKey: .aBytea)
    try row.encode(UUIDForm(self.aUuid), forKey: .aUuid)
    try row.encode(self.aDate, forKey: .aDate)
    try row.encode(self.aTime, forKey: .aTime)
    try row.encode(TimestampForm(self.aTimestamp), forKey: .aTimestamp)
    try row.encode(TimestamptzForm(self.aTimestamptz), forKey: .aTimestamptz)
    try row.encode(self.aInterval, forKey: .aInterval)
    try row.encode(self.aJson, forKey: .aJson)
    try row.encode(self.aJsonb, forKey: .aJsonb)
    try row.encode(self.aMood, forKey: .aMood)
    try row.encode(self.aVector, forKey: .aVector)
    try row.encode(self.aHalfvec, forKey: .aHalfvec)
    try row.encodeIfPresent(self.nullableBoolean, forKey: .nullableBoolean)
    try row.encodeIfPresent(self.nullableSmallint, forKey: .nullableSmallint)
    try row.encodeIfPresent(self.nullableInteger, forKey: .nullableInteger)
    try row.encodeIfPresent(self.nullableBigint, forKey: .nullableBigint)
    try row.encodeIfPresent(self.nullablePrice.map { DecimalNumberForm($0) }, forKey: .nullablePrice)
    try row.encodeIfPresent(self.nullableAmount.map { DecimalTextForm($0) }, forKey: .nullableAmount)
    try row.encodeIfPresent(self.nullableReal, forKey: .nullableReal)
    try row.encodeIfPresent(self.nullableDouble, forKey: .nullableDouble)
    try row.encodeIfPresent(self.nullableText, forKey: .nullableText)
    try row.encodeIfPresent(self.nullableVarchar, forKey: .nullableVarchar)
    try row.encodeIfPresent(self.nullableChar, forKey: .nullableChar)
    try row.encodeIfPresent(self.nullableBytea.map { DataForm($0) }, forKey: .nullableBytea)
    try row.encodeIfPresent(self.nullableUuid.map { UUIDForm($0) }, forKey: .nullableUuid)
    try row.encodeIfPresent(self.nullableDate, forKey: .nullableDate)
    try row.encodeIfPresent(self.nullableTime, forKey: .nullableTime)
    try row.encodeIfPresent(self.nullableTimestamp.map { TimestampForm($0) }, forKey: .nullableTimestamp)
    try row.encodeIfPresent(self.nullableTimestamptz.map { TimestamptzForm($0) }, forKey: .nullableTimestamptz)
    try row.encodeIfPresent(self.nullableInterval, forKey: .nullableInterval)
    try row.encodeIfPresent(self.nullableJson, forKey: .nullableJson)
    try row.encodeIfPresent(self.nullableJsonb, forKey: .nullableJsonb)
    try row.encodeIfPresent(self.nullableMood, forKey: .nullableMood)
    try row.encodeIfPresent(self.nullableVector, forKey: .nullableVector)
    try row.encodeIfPresent(self.nullableHalfvec, forKey: .nullableHalfvec)
    try row.encode(self.manyBoolean, forKey: .manyBoolean)
    try row.encode(self.manySmallint, forKey: .manySmallint)
    try row.encode(self.manyInteger, forKey: .manyInteger)
    try row.encode(self.manyBigint, forKey: .manyBigint)
    try row.encode(self.manyPrice.map { DecimalNumberForm($0) }, forKey: .manyPrice)
    try row.encode(self.manyAmount.map { DecimalTextForm($0) }, forKey: .manyAmount)
    try row.encode(self.manyReal, forKey: .manyReal)
    try row.encode(self.manyDouble, forKey: .manyDouble)
    try row.encode(self.manyText, forKey: .manyText)
    try row.encode(self.manyVarchar, forKey: .manyVarchar)
    try row.encode(self.manyChar, forKey: .manyChar)
    try row.encode(self.manyBytea.map { DataForm($0) }, forKey: .manyBytea)
    try row.encode(self.manyUuid.map { UUIDForm($0) }, forKey: .manyUuid)
    try row.encode(self.manyDate, forKey: .manyDate)
    try row.encode(self.manyTime, forKey: .manyTime)
    try row.encode(self.manyTimestamp.map { TimestampForm($0) }, forKey: .manyTimestamp)
    try row.encode(self.manyTimestamptz.map { TimestamptzForm($0) }, forKey: .manyTimestamptz)
    try row.encode(self.manyInterval, forKey: .manyInterval)
    try row.encode(self.manyJson, forKey: .manyJson)
    try row.encode(self.manyJsonb, forKey: .manyJsonb)
    try row.encode(self.manyMood, forKey: .manyMood)
    try row.encode(self.manyVector, forKey: .manyVector)
    try row.encode(self.manyHalfvec, forKey: .manyHalfvec)
    try row.encode(self.grid.map { TimestamptzForm($0) }, forKey: .grid)
    try row.encodeIfPresent(self.nullableGrid, forKey: .nullableGrid)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64?
    public var aBoolean: Bool
    public var aSmallint: Int16
    public var aInteger: Int32
    public var aBigint: Int64
    public var aPrice: Decimal
    public var aAmount: Decimal
    public var aReal: Float
    public var aDouble: Double
    public var aText: String
    public var aVarchar: String
    public var aChar: String
    public var aBytea: Data
    public var aUuid: UUID
    public var aDate: LocalDate
    public var aTime: LocalTime
    public var aTimestamp: Date
    public var aTimestamptz: Date
    public var aInterval: SchemaInterval
    public var aJson: JSONValue
    public var aJsonb: JSONValue
    public var aMood: Mood
    public var aVector: SchemaVector
    public var aHalfvec: SchemaVector
    public var nullableBoolean: Bool?
    public var nullableSmallint: Int16?
    public var nullableInteger: Int32?
    public var nullableBigint: Int64?
    public var nullablePrice: Decimal?
    public var nullableAmount: Decimal?
    public var nullableReal: Float?
    public var nullableDouble: Double?
    public var nullableText: String?
    public var nullableVarchar: String?
    public var nullableChar: String?
    public var nullableBytea: Data?
    public var nullableUuid: UUID?
    public var nullableDate: LocalDate?
    public var nullableTime: LocalTime?
    public var nullableTimestamp: Date?
    public var nullableTimestamptz: Date?
    public var nullableInterval: SchemaInterval?
    public var nullableJson: JSONValue?
    public var nullableJsonb: JSONValue?
    public var nullableMood: Mood?
    public var nullableVector: SchemaVector?
    public var nullableHalfvec: SchemaVector?
    public var manyBoolean: [Bool]
    public var manySmallint: [Int16]
    public var manyInteger: [Int32]
    public var manyBigint: [Int64]
    public var manyPrice: [Decimal]
    public var manyAmount: [Decimal]
    public var manyReal: [Float]
    public var manyDouble: [Double]
    public var manyText: [String]
    public var manyVarchar: [String]
    public var manyChar: [String]
    public var manyBytea: [Data]
    public var manyUuid: [UUID]
    public var manyDate: [LocalDate]
    public var manyTime: [LocalTime]
    public var manyTimestamp: [Date]
    public var manyTimestamptz: [Date]
    public var manyInterval: [SchemaInterval]
    public var manyJson: [JSONValue]
    public var manyJsonb: [JSONValue]
    public var manyMood: [Mood]
    public var manyVector: [SchemaVector]
    public var manyHalfvec: [SchemaVector]
    public var grid: [Date]
    public var nullableGrid: [String]?

    public init(
      id: Int64? = nil,
      aBoolean: Bool,
      aSmallint: Int16,
      aInteger: Int32,
      aBigint: Int64,
      aPrice: Decimal,
      aAmount: Decimal,
      aReal: Float,
      aDouble: Double,
      aText: String,
      aVarchar: String,
      aChar: String,
      aBytea: Data,
      aUuid: UUID,
      aDate: LocalDate,
      aTime: LocalTime,
      aTimestamp: Date,
      aTimestamptz: Date,
      aInterval: SchemaInterval,
      aJson: JSONValue,
      aJsonb: JSONValue,
      aMood: Mood,
      aVector: SchemaVector,
      aHalfvec: SchemaVector,
      nullableBoolean: Bool? = nil,
      nullableSmallint: Int16? = nil,
      nullableInteger: Int32? = nil,
      nullableBigint: Int64? = nil,
      nullablePrice: Decimal? = nil,
      nullableAmount: Decimal? = nil,
      nullableReal: Float? = nil,
      nullableDouble: Double? = nil,
      nullableText: String? = nil,
      nullableVarchar: String? = nil,
      nullableChar: String? = nil,
      nullableBytea: Data? = nil,
      nullableUuid: UUID? = nil,
      nullableDate: LocalDate? = nil,
      nullableTime: LocalTime? = nil,
      nullableTimestamp: Date? = nil,
      nullableTimestamptz: Date? = nil,
      nullableInterval: SchemaInterval? = nil,
      nullableJson: JSONValue? = nil,
      nullableJsonb: JSONValue? = nil,
      nullableMood: Mood? = nil,
      nullableVector: SchemaVector? = nil,
      nullableHalfvec: SchemaVector? = nil,
      manyBoolean: [Bool],
      manySmallint: [Int16],
      manyInteger: [Int32],
      manyBigint: [Int64],
      manyPrice: [Decimal],
      manyAmount: [Decimal],
      manyReal: [Float],
      manyDouble: [Double],
      manyText: [String],
      manyVarchar: [String],
      manyChar: [String],
      manyBytea: [Data],
      manyUuid: [UUID],
      manyDate: [LocalDate],
      manyTime: [LocalTime],
      manyTimestamp: [Date],
      manyTimestamptz: [Date],
      manyInterval: [SchemaInterval],
      manyJson: [JSONValue],
      manyJsonb: [JSONValue],
      manyMood: [Mood],
      manyVector: [SchemaVector],
      manyHalfvec: [SchemaVector],
      grid: [Date],
      nullableGrid: [String]? = nil
    ) {
      self.id = id
      self.aBoolean = aBoolean
      self.aSmallint = aSmallint
      self.aInteger = aInteger
      self.aBigint = aBigint
      self.aPrice = aPrice
      self.aAmount = aAmount
      self.aReal = aReal
      self.aDouble = aDouble
      self.aText = aText
      self.aVarchar = aVarchar
      self.aChar = aChar
      self.aBytea = aBytea
      self.aUuid = aUuid
      self.aDate = aDate
      self.aTime = aTime
      self.aTimestamp = aTimestamp
      self.aTimestamptz = aTimestamptz
      self.aInterval = aInterval
      self.aJson = aJson
      self.aJsonb = aJsonb
      self.aMood = aMood
      self.aVector = aVector
      self.aHalfvec = aHalfvec
      self.nullableBoolean = nullableBoolean
      self.nullableSmallint = nullableSmallint
      self.nullableInteger = nullableInteger
      self.nullableBigint = nullableBigint
      self.nullablePrice = nullablePrice
      self.nullableAmount = nullableAmount
      self.nullableReal = nullableReal
      self.nullableDouble = nullableDouble
      self.nullableText = nullableText
      self.nullableVarchar = nullableVarchar
      self.nullableChar = nullableChar
      self.nullableBytea = nullableBytea
      self.nullableUuid = nullableUuid
      self.nullableDate = nullableDate
      self.nullableTime = nullableTime
      self.nullableTimestamp = nullableTimestamp
      self.nullableTimestamptz = nullableTimestamptz
      self.nullableInterval = nullableInterval
      self.nullableJson = nullableJson
      self.nullableJsonb = nullableJsonb
      self.nullableMood = nullableMood
      self.nullableVector = nullableVector
      self.nullableHalfvec = nullableHalfvec
      self.manyBoolean = manyBoolean
      self.manySmallint = manySmallint
      self.manyInteger = manyInteger
      self.manyBigint = manyBigint
      self.manyPrice = manyPrice
      self.manyAmount = manyAmount
      self.manyReal = manyReal
      self.manyDouble = manyDouble
      self.manyText = manyText
      self.manyVarchar = manyVarchar
      self.manyChar = manyChar
      self.manyBytea = manyBytea
      self.manyUuid = manyUuid
      self.manyDate = manyDate
      self.manyTime = manyTime
      self.manyTimestamp = manyTimestamp
      self.manyTimestamptz = manyTimestamptz
      self.manyInterval = manyInterval
      self.manyJson = manyJson
      self.manyJsonb = manyJsonb
      self.manyMood = manyMood
      self.manyVector = manyVector
      self.manyHalfvec = manyHalfvec
      self.grid = grid
      self.nullableGrid = nullableGrid
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case aBoolean = "a_boolean"
      case aSmallint = "a_smallint"
      case aInteger = "a_integer"
      case aBigint = "a_bigint"
      case aPrice = "a_price"
      case aAmount = "a_amount"
      case aReal = "a_real"
      case aDouble = "a_double"
      case aText = "a_text"
      case aVarchar = "a_varchar"
      case aChar = "a_char"
      case aBytea = "a_bytea"
      case aUuid = "a_uuid"
      case aDate = "a_date"
      case aTime = "a_time"
      case aTimestamp = "a_timestamp"
      case aTimestamptz = "a_timestamptz"
      case aInterval = "a_interval"
      case aJson = "a_json"
      case aJsonb = "a_jsonb"
      case aMood = "a_mood"
      case aVector = "a_vector"
      case aHalfvec = "a_halfvec"
      case nullableBoolean = "nullable_boolean"
      case nullableSmallint = "nullable_smallint"
      case nullableInteger = "nullable_integer"
      case nullableBigint = "nullable_bigint"
      case nullablePrice = "nullable_price"
      case nullableAmount = "nullable_amount"
      case nullableReal = "nullable_real"
      case nullableDouble = "nullable_double"
      case nullableText = "nullable_text"
      case nullableVarchar = "nullable_varchar"
      case nullableChar = "nullable_char"
      case nullableBytea = "nullable_bytea"
      case nullableUuid = "nullable_uuid"
      case nullableDate = "nullable_date"
      case nullableTime = "nullable_time"
      case nullableTimestamp = "nullable_timestamp"
      case nullableTimestamptz = "nullable_timestamptz"
      case nullableInterval = "nullable_interval"
      case nullableJson = "nullable_json"
      case nullableJsonb = "nullable_jsonb"
      case nullableMood = "nullable_mood"
      case nullableVector = "nullable_vector"
      case nullableHalfvec = "nullable_halfvec"
      case manyBoolean = "many_boolean"
      case manySmallint = "many_smallint"
      case manyInteger = "many_integer"
      case manyBigint = "many_bigint"
      case manyPrice = "many_price"
      case manyAmount = "many_amount"
      case manyReal = "many_real"
      case manyDouble = "many_double"
      case manyText = "many_text"
      case manyVarchar = "many_varchar"
      case manyChar = "many_char"
      case manyBytea = "many_bytea"
      case manyUuid = "many_uuid"
      case manyDate = "many_date"
      case manyTime = "many_time"
      case manyTimestamp = "many_timestamp"
      case manyTimestamptz = "many_timestamptz"
      case manyInterval = "many_interval"
      case manyJson = "many_json"
      case manyJsonb = "many_jsonb"
      case manyMood = "many_mood"
      case manyVector = "many_vector"
      case manyHalfvec = "many_halfvec"
      case grid
      case nullableGrid = "nullable_grid"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encode(self.aBoolean, forKey: .aBoolean)
      try row.encode(self.aSmallint, forKey: .aSmallint)
      try row.encode(self.aInteger, forKey: .aInteger)
      try row.encode(self.aBigint, forKey: .aBigint)
      try row.encode(DecimalNumberForm(self.aPrice), forKey: .aPrice)
      try row.encode(DecimalTextForm(self.aAmount), forKey: .aAmount)
      try row.encode(self.aReal, forKey: .aReal)
      try row.encode(self.aDouble, forKey: .aDouble)
      try row.encode(self.aText, forKey: .aText)
      try row.encode(self.aVarchar, forKey: .aVarchar)
      try row.encode(self.aChar, forKey: .aChar)
      try row.encode(DataForm(self.aBytea), forKey: .aBytea)
      try row.encode(UUIDForm(self.aUuid), forKey: .aUuid)
      try row.encode(self.aDate, forKey: .aDate)
      try row.encode(self.aTime, forKey: .aTime)
      try row.encode(TimestampForm(self.aTimestamp), forKey: .aTimestamp)
      try row.encode(TimestamptzForm(self.aTimestamptz), forKey: .aTimestamptz)
      try row.encode(self.aInterval, forKey: .aInterval)
      try row.encode(self.aJson, forKey: .aJson)
      try row.encode(self.aJsonb, forKey: .aJsonb)
      try row.encode(self.aMood, forKey: .aMood)
      try row.encode(self.aVector, forKey: .aVector)
      try row.encode(self.aHalfvec, forKey: .aHalfvec)
      try row.encodeIfPresent(self.nullableBoolean, forKey: .nullableBoolean)
      try row.encodeIfPresent(self.nullableSmallint, forKey: .nullableSmallint)
      try row.encodeIfPresent(self.nullableInteger, forKey: .nullableInteger)
      try row.encodeIfPresent(self.nullableBigint, forKey: .nullableBigint)
      try row.encodeIfPresent(self.nullablePrice.map { DecimalNumberForm($0) }, forKey: .nullablePrice)
      try row.encodeIfPresent(self.nullableAmount.map { DecimalTextForm($0) }, forKey: .nullableAmount)
      try row.encodeIfPresent(self.nullableReal, forKey: .nullableReal)
      try row.encodeIfPresent(self.nullableDouble, forKey: .nullableDouble)
      try row.encodeIfPresent(self.nullableText, forKey: .nullableText)
      try row.encodeIfPresent(self.nullableVarchar, forKey: .nullableVarchar)
      try row.encodeIfPresent(self.nullableChar, forKey: .nullableChar)
      try row.encodeIfPresent(self.nullableBytea.map { DataForm($0) }, forKey: .nullableBytea)
      try row.encodeIfPresent(self.nullableUuid.map { UUIDForm($0) }, forKey: .nullableUuid)
      try row.encodeIfPresent(self.nullableDate, forKey: .nullableDate)
      try row.encodeIfPresent(self.nullableTime, forKey: .nullableTime)
      try row.encodeIfPresent(self.nullableTimestamp.map { TimestampForm($0) }, forKey: .nullableTimestamp)
      try row.encodeIfPresent(self.nullableTimestamptz.map { TimestamptzForm($0) }, forKey: .nullableTimestamptz)
      try row.encodeIfPresent(self.nullableInterval, forKey: .nullableInterval)
      try row.encodeIfPresent(self.nullableJson, forKey: .nullableJson)
      try row.encodeIfPresent(self.nullableJsonb, forKey: .nullableJsonb)
      try row.encodeIfPresent(self.nullableMood, forKey: .nullableMood)
      try row.encodeIfPresent(self.nullableVector, forKey: .nullableVector)
      try row.encodeIfPresent(self.nullableHalfvec, forKey: .nullableHalfvec)
      try row.encode(self.manyBoolean, forKey: .manyBoolean)
      try row.encode(self.manySmallint, forKey: .manySmallint)
      try row.encode(self.manyInteger, forKey: .manyInteger)
      try row.encode(self.manyBigint, forKey: .manyBigint)
      try row.encode(self.manyPrice.map { DecimalNumberForm($0) }, forKey: .manyPrice)
      try row.encode(self.manyAmount.map { DecimalTextForm($0) }, forKey: .manyAmount)
      try row.encode(self.manyReal, forKey: .manyReal)
      try row.encode(self.manyDouble, forKey: .manyDouble)
      try row.encode(self.manyText, forKey: .manyText)
      try row.encode(self.manyVarchar, forKey: .manyVarchar)
      try row.encode(self.manyChar, forKey: .manyChar)
      try row.encode(self.manyBytea.map { DataForm($0) }, forKey: .manyBytea)
      try row.encode(self.manyUuid.map { UUIDForm($0) }, forKey: .manyUuid)
      try row.encode(self.manyDate, forKey: .manyDate)
      try row.encode(self.manyTime, forKey: .manyTime)
      try row.encode(self.manyTimestamp.map { TimestampForm($0) }, forKey: .manyTimestamp)
      try row.encode(self.manyTimestamptz.map { TimestamptzForm($0) }, forKey: .manyTimestamptz)
      try row.encode(self.manyInterval, forKey: .manyInterval)
      try row.encode(self.manyJson, forKey: .manyJson)
      try row.encode(self.manyJsonb, forKey: .manyJsonb)
      try row.encode(self.manyMood, forKey: .manyMood)
      try row.encode(self.manyVector, forKey: .manyVector)
      try row.encode(self.manyHalfvec, forKey: .manyHalfvec)
      try row.encode(self.grid.map { TimestamptzForm($0) }, forKey: .grid)
      try row.encodeIfPresent(self.nullableGrid, forKey: .nullableGrid)
    }
  }
}

nonisolated extension EveryType: FetchableRecord, PersistableRecord {
  public static var databaseTableName: String { "every_types" }

  public enum Columns: String, ColumnExpression {
    case id
    case aBoolean = "a_boolean"
    case aSmallint = "a_smallint"
    case aInteger = "a_integer"
    case aBigint = "a_bigint"
    case aPrice = "a_price"
    case aAmount = "a_amount"
    case aReal = "a_real"
    case aDouble = "a_double"
    case aText = "a_text"
    case aVarchar = "a_varchar"
    case aChar = "a_char"
    case aBytea = "a_bytea"
    case aUuid = "a_uuid"
    case aDate = "a_date"
    case aTime = "a_time"
    case aTimestamp = "a_timestamp"
    case aTimestamptz = "a_timestamptz"
    case aInterval = "a_interval"
    case aJson = "a_json"
    case aJsonb = "a_jsonb"
    case aMood = "a_mood"
    case aVector = "a_vector"
    case aHalfvec = "a_halfvec"
    case nullableBoolean = "nullable_boolean"
    case nullableSmallint = "nullable_smallint"
    case nullableInteger = "nullable_integer"
    case nullableBigint = "nullable_bigint"
    case nullablePrice = "nullable_price"
    case nullableAmount = "nullable_amount"
    case nullableReal = "nullable_real"
    case nullableDouble = "nullable_double"
    case nullableText = "nullable_text"
    case nullableVarchar = "nullable_varchar"
    case nullableChar = "nullable_char"
    case nullableBytea = "nullable_bytea"
    case nullableUuid = "nullable_uuid"
    case nullableDate = "nullable_date"
    case nullableTime = "nullable_time"
    case nullableTimestamp = "nullable_timestamp"
    case nullableTimestamptz = "nullable_timestamptz"
    case nullableInterval = "nullable_interval"
    case nullableJson = "nullable_json"
    case nullableJsonb = "nullable_jsonb"
    case nullableMood = "nullable_mood"
    case nullableVector = "nullable_vector"
    case nullableHalfvec = "nullable_halfvec"
    case manyBoolean = "many_boolean"
    case manySmallint = "many_smallint"
    case manyInteger = "many_integer"
    case manyBigint = "many_bigint"
    case manyPrice = "many_price"
    case manyAmount = "many_amount"
    case manyReal = "many_real"
    case manyDouble = "many_double"
    case manyText = "many_text"
    case manyVarchar = "many_varchar"
    case manyChar = "many_char"
    case manyBytea = "many_bytea"
    case manyUuid = "many_uuid"
    case manyDate = "many_date"
    case manyTime = "many_time"
    case manyTimestamp = "many_timestamp"
    case manyTimestamptz = "many_timestamptz"
    case manyInterval = "many_interval"
    case manyJson = "many_json"
    case manyJsonb = "many_jsonb"
    case manyMood = "many_mood"
    case manyVector = "many_vector"
    case manyHalfvec = "many_halfvec"
    case grid
    case nullableGrid = "nullable_grid"
  }

  public static func databaseUUIDEncodingStrategy(for column: String) -> DatabaseUUIDEncodingStrategy {
    .lowercaseString
  }

  public init(row: GRDB.Row) throws {
    self.id = try row.read(Int64.self, CodingKeys.id)
    self.aBoolean = try row.read(Bool.self, CodingKeys.aBoolean)
    self.aSmallint = try row.read(Int16.self, CodingKeys.aSmallint)
    self.aInteger = try row.read(Int32.self, CodingKeys.aInteger)
    self.aBigint = try row.read(Int64.self, CodingKeys.aBigint)
    self.aPrice = try row.read(DecimalNumberForm.self, CodingKeys.aPrice).value
    self.aAmount = try row.read(DecimalTextForm.self, CodingKeys.aAmount).value
    self.aReal = try row.read(Float.self, CodingKeys.aReal)
    self.aDouble = try row.read(Double.self, CodingKeys.aDouble)
    self.aText = try row.read(String.self, CodingKeys.aText)
    self.aVarchar = try row.read(String.self, CodingKeys.aVarchar)
    self.aChar = try row.read(String.self, CodingKeys.aChar)
    self.aBytea = try row.read(DataForm.self, CodingKeys.aBytea).value
    self.aUuid = try row.read(UUIDForm.self, CodingKeys.aUuid).value
    self.aDate = try row.read(LocalDate.self, CodingKeys.aDate)
    self.aTime = try row.read(LocalTime.self, CodingKeys.aTime)
    self.aTimestamp = try row.read(TimestampForm.self, CodingKeys.aTimestamp).value
    self.aTimestamptz = try row.read(TimestamptzForm.self, CodingKeys.aTimestamptz).value
    self.aInterval = try row.read(SchemaInterval.self, CodingKeys.aInterval)
    self.aJson = try row.read(JSONTextForm<JSONValue>.self, CodingKeys.aJson).value
    self.aJsonb = try row.read(JSONTextForm<JSONValue>.self, CodingKeys.aJsonb).value
    self.aMood = try row.read(Mood.self, CodingKeys.aMood)
    self.aVector = try row.read(SchemaVector.self, CodingKeys.aVector)
    self.aHalfvec = try row.read(SchemaVector.self, CodingKeys.aHalfvec)
    self.nullableBoolean = try row.readIfPresent(Bool.self, CodingKeys.nullableBoolean)
    self.nullableSmallint = try row.readIfPresent(Int16.self, CodingKeys.nullableSmallint)
    self.nullableInteger = try row.readIfPresent(Int32.self, CodingKeys.nullableInteger)
    self.nullableBigint = try row.readIfPresent(Int64.self, CodingKeys.nullableBigint)
    self.nullablePrice = try row.readIfPresent(DecimalNumberForm.self, CodingKeys.nullablePrice)?.value
    self.nullableAmount = try row.readIfPresent(DecimalTextForm.self, CodingKeys.nullableAmount)?.value
    self.nullableReal = try row.readIfPresent(Float.self, CodingKeys.nullableReal)
    self.nullableDouble = try row.readIfPresent(Double.self, CodingKeys.nullableDouble)
    self.nullableText = try row.readIfPresent(String.self, CodingKeys.nullableText)
    self.nullableVarchar = try row.readIfPresent(String.self, CodingKeys.nullableVarchar)
    self.nullableChar = try row.readIfPresent(String.self, CodingKeys.nullableChar)
    self.nullableBytea = try row.readIfPresent(DataForm.self, CodingKeys.nullableBytea)?.value
    self.nullableUuid = try row.readIfPresent(UUIDForm.self, CodingKeys.nullableUuid)?.value
    self.nullableDate = try row.readIfPresent(LocalDate.self, CodingKeys.nullableDate)
    self.nullableTime = try row.readIfPresent(LocalTime.self, CodingKeys.nullableTime)
    self.nullableTimestamp = try row.readIfPresent(TimestampForm.self, CodingKeys.nullableTimestamp)?.value
    self.nullableTimestamptz = try row.readIfPresent(TimestamptzForm.self, CodingKeys.nullableTimestamptz)?.value
    self.nullableInterval = try row.readIfPresent(SchemaInterval.self, CodingKeys.nullableInterval)
    self.nullableJson = try row.readIfPresent(JSONTextForm<JSONValue>.self, CodingKeys.nullableJson)?.value
    self.nullableJsonb = try row.readIfPresent(JSONTextForm<JSONValue>.self, CodingKeys.nullableJsonb)?.value
    self.nullableMood = try row.readIfPresent(Mood.self, CodingKeys.nullableMood)
    self.nullableVector = try row.readIfPresent(SchemaVector.self, CodingKeys.nullableVector)
    self.nullableHalfvec = try row.readIfPresent(SchemaVector.self, CodingKeys.nullableHalfvec)
    self.manyBoolean = try row.read(JSONTextForm<[Bool]>.self, CodingKeys.manyBoolean).value
    self.manySmallint = try row.read(JSONTextForm<[Int16]>.self, CodingKeys.manySmallint).value
    self.manyInteger = try row.read(JSONTextForm<[Int32]>.self, CodingKeys.manyInteger).value
    self.manyBigint = try row.read(JSONTextForm<[Int64]>.self, CodingKeys.manyBigint).value
    self.manyPrice = try row.read(JSONTextForm<[DecimalNumberForm]>.self, CodingKeys.manyPrice).value.map { $0.value }
    self.manyAmount = try row.read(JSONTextForm<[Decimal]>.self, CodingKeys.manyAmount).value
    self.manyReal = try row.read(JSONTextForm<[Float]>.self, CodingKeys.manyReal).value
    self.manyDouble = try row.read(JSONTextForm<[Double]>.self, CodingKeys.manyDouble).value
    self.manyText = try row.read(JSONTextForm<[String]>.self, CodingKeys.manyText).value
    self.manyVarchar = try row.read(JSONTextForm<[String]>.self, CodingKeys.manyVarchar).value
    self.manyChar = try row.read(JSONTextForm<[String]>.self, CodingKeys.manyChar).value
    self.manyBytea = try row.read(JSONTextForm<[StoredMember<DataForm>]>.self, CodingKeys.manyBytea).value.map { $0.value.value }
    self.manyUuid = try row.read(JSONTextForm<[UUIDForm]>.self, CodingKeys.manyUuid).value.map { $0.value }
    self.manyDate = try row.read(JSONTextForm<[LocalDate]>.self, CodingKeys.manyDate).value
    self.manyTime = try row.read(JSONTextForm<[LocalTime]>.self, CodingKeys.manyTime).value
    self.manyTimestamp = try row.read(JSONTextForm<[StoredMember<TimestampForm>]>.self, CodingKeys.manyTimestamp).value.map { $0.value.value }
    self.manyTimestamptz = try row.read(JSONTextForm<[StoredMember<TimestamptzForm>]>.self, CodingKeys.manyTimestamptz).value.map { $0.value.value }
    self.manyInterval = try row.read(JSONTextForm<[SchemaInterval]>.self, CodingKeys.manyInterval).value
    self.manyJson = try row.read(JSONTextForm<[JSONValue]>.self, CodingKeys.manyJson).value
    self.manyJsonb = try row.read(JSONTextForm<[JSONValue]>.self, CodingKeys.manyJsonb).value
    self.manyMood = try row.read(JSONTextForm<[Mood]>.self, CodingKeys.manyMood).value
    self.manyVector = try row.read(JSONTextForm<[SchemaVector]>.self, CodingKeys.manyVector).value
    self.manyHalfvec = try row.read(JSONTextForm<[SchemaVector]>.self, CodingKeys.manyHalfvec).value
    self.grid = try row.read(JSONTextForm<[StoredMember<TimestamptzForm>]>.self, CodingKeys.grid).value.map { $0.value.value }
    self.nullableGrid = try row.readIfPresent(JSONTextForm<[String]>.self, CodingKeys.nullableGrid)?.value
  }

  public func encode(to container: inout GRDB.PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
    try container.write(self.aBoolean, CodingKeys.aBoolean)
    try container.write(self.aSmallint, CodingKeys.aSmallint)
    try container.write(self.aInteger, CodingKeys.aInteger)
    try container.write(self.aBigint, CodingKeys.aBigint)
    try container.write(DecimalNumberForm(self.aPrice), CodingKeys.aPrice)
    try container.write(DecimalTextForm(self.aAmount), CodingKeys.aAmount)
    try container.write(self.aReal, CodingKeys.aReal)
    try container.write(self.aDouble, CodingKeys.aDouble)
    try container.write(self.aText, CodingKeys.aText)
    try container.write(self.aVarchar, CodingKeys.aVarchar)
    try container.write(self.aChar, CodingKeys.aChar)
    try container.write(DataForm(self.aBytea), CodingKeys.aBytea)
    try container.write(UUIDForm(self.aUuid), CodingKeys.aUuid)
    try container.write(self.aDate, CodingKeys.aDate)
    try container.write(self.aTime, CodingKeys.aTime)
    try container.write(TimestampForm(self.aTimestamp), CodingKeys.aTimestamp)
    try container.write(TimestamptzForm(self.aTimestamptz), CodingKeys.aTimestamptz)
    try container.write(self.aInterval, CodingKeys.aInterval)
    try container.write(JSONTextForm(self.aJson), CodingKeys.aJson)
    try container.write(JSONTextForm(self.aJsonb), CodingKeys.aJsonb)
    try container.write(self.aMood, CodingKeys.aMood)
    try container.write(self.aVector, CodingKeys.aVector)
    try container.write(self.aHalfvec, CodingKeys.aHalfvec)
    try container.write(self.nullableBoolean, CodingKeys.nullableBoolean)
    try container.write(self.nullableSmallint, CodingKeys.nullableSmallint)
    try container.write(self.nullableInteger, CodingKeys.nullableInteger)
    try container.write(self.nullableBigint, CodingKeys.nullableBigint)
    try container.write(self.nullablePrice.map { DecimalNumberForm($0) }, CodingKeys.nullablePrice)
    try container.write(self.nullableAmount.map { DecimalTextForm($0) }, CodingKeys.nullableAmount)
    try container.write(self.nullableReal, CodingKeys.nullableReal)
    try container.write(self.nullableDouble, CodingKeys.nullableDouble)
    try container.write(self.nullableText, CodingKeys.nullableText)
    try container.write(self.nullableVarchar, CodingKeys.nullableVarchar)
    try container.write(self.nullableChar, CodingKeys.nullableChar)
    try container.write(self.nullableBytea.map { DataForm($0) }, CodingKeys.nullableBytea)
    try container.write(self.nullableUuid.map { UUIDForm($0) }, CodingKeys.nullableUuid)
    try container.write(self.nullableDate, CodingKeys.nullableDate)
    try container.write(self.nullableTime, CodingKeys.nullableTime)
    try container.write(self.nullableTimestamp.map { TimestampForm($0) }, CodingKeys.nullableTimestamp)
    try container.write(self.nullableTimestamptz.map { TimestamptzForm($0) }, CodingKeys.nullableTimestamptz)
    try container.write(self.nullableInterval, CodingKeys.nullableInterval)
    try container.write(self.nullableJson.map { JSONTextForm($0) }, CodingKeys.nullableJson)
    try container.write(self.nullableJsonb.map { JSONTextForm($0) }, CodingKeys.nullableJsonb)
    try container.write(self.nullableMood, CodingKeys.nullableMood)
    try container.write(self.nullableVector, CodingKeys.nullableVector)
    try container.write(self.nullableHalfvec, CodingKeys.nullableHalfvec)
    try container.write(JSONTextForm(self.manyBoolean), CodingKeys.manyBoolean)
    try container.write(JSONTextForm(self.manySmallint), CodingKeys.manySmallint)
    try container.write(JSONTextForm(self.manyInteger), CodingKeys.manyInteger)
    try container.write(JSONTextForm(self.manyBigint), CodingKeys.manyBigint)
    try container.write(JSONTextForm(self.manyPrice.map { DecimalNumberForm($0) }), CodingKeys.manyPrice)
    try container.write(JSONTextForm(self.manyAmount), CodingKeys.manyAmount)
    try container.write(JSONTextForm(self.manyReal), CodingKeys.manyReal)
    try container.write(JSONTextForm(self.manyDouble), CodingKeys.manyDouble)
    try container.write(JSONTextForm(self.manyText), CodingKeys.manyText)
    try container.write(JSONTextForm(self.manyVarchar), CodingKeys.manyVarchar)
    try container.write(JSONTextForm(self.manyChar), CodingKeys.manyChar)
    try container.write(JSONTextForm(self.manyBytea.map { StoredMember(DataForm($0)) }), CodingKeys.manyBytea)
    try container.write(JSONTextForm(self.manyUuid.map { UUIDForm($0) }), CodingKeys.manyUuid)
    try container.write(JSONTextForm(self.manyDate), CodingKeys.manyDate)
    try container.write(JSONTextForm(self.manyTime), CodingKeys.manyTime)
    try container.write(JSONTextForm(self.manyTimestamp.map { StoredMember(TimestampForm($0)) }), CodingKeys.manyTimestamp)
    try container.write(JSONTextForm(self.manyTimestamptz.map { StoredMember(TimestamptzForm($0)) }), CodingKeys.manyTimestamptz)
    try container.write(JSONTextForm(self.manyInterval), CodingKeys.manyInterval)
    try container.write(JSONTextForm(self.manyJson), CodingKeys.manyJson)
    try container.write(JSONTextForm(self.manyJsonb), CodingKeys.manyJsonb)
    try container.write(JSONTextForm(self.manyMood), CodingKeys.manyMood)
    try container.write(JSONTextForm(self.manyVector), CodingKeys.manyVector)
    try container.write(JSONTextForm(self.manyHalfvec), CodingKeys.manyHalfvec)
    try container.write(JSONTextForm(self.grid.map { StoredMember(TimestamptzForm($0)) }), CodingKeys.grid)
    try container.write(self.nullableGrid.map { JSONTextForm($0) }, CodingKeys.nullableGrid)
  }
}

nonisolated extension EveryType.Draft: PersistableRecord {
  public static var databaseTableName: String { "every_types" }

  public func encode(to container: inout GRDB.PersistenceContainer) throws {
    if let value = self.id { try container.write(value, CodingKeys.id) }
    try container.write(self.aBoolean, CodingKeys.aBoolean)
    try container.write(self.aSmallint, CodingKeys.aSmallint)
    try container.write(self.aInteger, CodingKeys.aInteger)
    try container.write(self.aBigint, CodingKeys.aBigint)
    try container.write(DecimalNumberForm(self.aPrice), CodingKeys.aPrice)
    try container.write(DecimalTextForm(self.aAmount), CodingKeys.aAmount)
    try container.write(self.aReal, CodingKeys.aReal)
    try container.write(self.aDouble, CodingKeys.aDouble)
    try container.write(self.aText, CodingKeys.aText)
    try container.write(self.aVarchar, CodingKeys.aVarchar)
    try container.write(self.aChar, CodingKeys.aChar)
    try container.write(DataForm(self.aBytea), CodingKeys.aBytea)
    try container.write(UUIDForm(self.aUuid), CodingKeys.aUuid)
    try container.write(self.aDate, CodingKeys.aDate)
    try container.write(self.aTime, CodingKeys.aTime)
    try container.write(TimestampForm(self.aTimestamp), CodingKeys.aTimestamp)
    try container.write(TimestamptzForm(self.aTimestamptz), CodingKeys.aTimestamptz)
    try container.write(self.aInterval, CodingKeys.aInterval)
    try container.write(JSONTextForm(self.aJson), CodingKeys.aJson)
    try container.write(JSONTextForm(self.aJsonb), CodingKeys.aJsonb)
    try container.write(self.aMood, CodingKeys.aMood)
    try container.write(self.aVector, CodingKeys.aVector)
    try container.write(self.aHalfvec, CodingKeys.aHalfvec)
    if let value = self.nullableBoolean { try container.write(value, CodingKeys.nullableBoolean) }
    if let value = self.nullableSmallint { try container.write(value, CodingKeys.nullableSmallint) }
    if let value = self.nullableInteger { try container.write(value, CodingKeys.nullableInteger) }
    if let value = self.nullableBigint { try container.write(value, CodingKeys.nullableBigint) }
    if let value = self.nullablePrice { try container.write(DecimalNumberForm(value), CodingKeys.nullablePrice) }
    if let value = self.nullableAmount { try container.write(DecimalTextForm(value), CodingKeys.nullableAmount) }
    if let value = self.nullableReal { try container.write(value, CodingKeys.nullableReal) }
    if let value = self.nullableDouble { try container.write(value, CodingKeys.nullableDouble) }
    if let value = self.nullableText { try container.write(value, CodingKeys.nullableText) }
    if let value = self.nullableVarchar { try container.write(value, CodingKeys.nullableVarchar) }
    if let value = self.nullableChar { try container.write(value, CodingKeys.nullableChar) }
    if let value = self.nullableBytea { try container.write(DataForm(value), CodingKeys.nullableBytea) }
    if let value = self.nullableUuid { try container.write(UUIDForm(value), CodingKeys.nullableUuid) }
    if let value = self.nullableDate { try container.write(value, CodingKeys.nullableDate) }
    if let value = self.nullableTime { try container.write(value, CodingKeys.nullableTime) }
    if let value = self.nullableTimestamp { try container.write(TimestampForm(value), CodingKeys.nullableTimestamp) }
    if let value = self.nullableTimestamptz { try container.write(TimestamptzForm(value), CodingKeys.nullableTimestamptz) }
    if let value = self.nullableInterval { try container.write(value, CodingKeys.nullableInterval) }
    if let value = self.nullableJson { try container.write(JSONTextForm(value), CodingKeys.nullableJson) }
    if let value = self.nullableJsonb { try container.write(JSONTextForm(value), CodingKeys.nullableJsonb) }
    if let value = self.nullableMood { try container.write(value, CodingKeys.nullableMood) }
    if let value = self.nullableVector { try container.write(value, CodingKeys.nullableVector) }
    if let value = self.nullableHalfvec { try container.write(value, CodingKeys.nullableHalfvec) }
    try container.write(JSONTextForm(self.manyBoolean), CodingKeys.manyBoolean)
    try container.write(JSONTextForm(self.manySmallint), CodingKeys.manySmallint)
    try container.write(JSONTextForm(self.manyInteger), CodingKeys.manyInteger)
    try container.write(JSONTextForm(self.manyBigint), CodingKeys.manyBigint)
    try container.write(JSONTextForm(self.manyPrice.map { DecimalNumberForm($0) }), CodingKeys.manyPrice)
    try container.write(JSONTextForm(self.manyAmount), CodingKeys.manyAmount)
    try container.write(JSONTextForm(self.manyReal), CodingKeys.manyReal)
    try container.write(JSONTextForm(self.manyDouble), CodingKeys.manyDouble)
    try container.write(JSONTextForm(self.manyText), CodingKeys.manyText)
    try container.write(JSONTextForm(self.manyVarchar), CodingKeys.manyVarchar)
    try container.write(JSONTextForm(self.manyChar), CodingKeys.manyChar)
    try container.write(JSONTextForm(self.manyBytea.map { StoredMember(DataForm($0)) }), CodingKeys.manyBytea)
    try container.write(JSONTextForm(self.manyUuid.map { UUIDForm($0) }), CodingKeys.manyUuid)
    try container.write(JSONTextForm(self.manyDate), CodingKeys.manyDate)
    try container.write(JSONTextForm(self.manyTime), CodingKeys.manyTime)
    try container.write(JSONTextForm(self.manyTimestamp.map { StoredMember(TimestampForm($0)) }), CodingKeys.manyTimestamp)
    try container.write(JSONTextForm(self.manyTimestamptz.map { StoredMember(TimestamptzForm($0)) }), CodingKeys.manyTimestamptz)
    try container.write(JSONTextForm(self.manyInterval), CodingKeys.manyInterval)
    try container.write(JSONTextForm(self.manyJson), CodingKeys.manyJson)
    try container.write(JSONTextForm(self.manyJsonb), CodingKeys.manyJsonb)
    try container.write(JSONTextForm(self.manyMood), CodingKeys.manyMood)
    try container.write(JSONTextForm(self.manyVector), CodingKeys.manyVector)
    try container.write(JSONTextForm(self.manyHalfvec), CodingKeys.manyHalfvec)
    try container.write(JSONTextForm(self.grid.map { StoredMember(TimestamptzForm($0)) }), CodingKeys.grid)
    if let value = self.nullableGrid { try container.write(JSONTextForm(value), CodingKeys.nullableGrid) }
  }
}

/// What clients buy.
nonisolated public struct Order: Codable, Sendable, Hashable, Identifiable {
  public var number: Int64
  /// Told to clients.
  public var code: UUID
  public var mood: Mood
  public var note: String?
  /// A part of the total.
  public var discount: Decimal?
  public var total: Double
  public var doubled: Double
  public var createdAt: Date
  public var labels: [String: Double]
  public var link: URL?
  public var embedding: SchemaVector?

  /// The primary key.
  public var id: Int64 { self.number }

  public init(
    number: Int64,
    code: UUID,
    mood: Mood,
    note: String? = nil,
    discount: Decimal? = nil,
    total: Double,
    doubled: Double,
    createdAt: Date,
    labels: [String: Double],
    link: URL? = nil,
    embedding: SchemaVector? = nil
  ) {
    self.number = number
    self.code = code
    self.mood = mood
    self.note = note
    self.discount = discount
    self.total = total
    self.doubled = doubled
    self.createdAt = createdAt
    self.labels = labels
    self.link = link
    self.embedding = embedding
  }

  public enum CodingKeys: String, CodingKey {
    case number
    case code
    case mood
    case note
    case discount
    case total
    case doubled
    case createdAt = "created_at"
    case labels
    case link
    case embedding
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.number = try row.decode(Int64.self, forKey: .number)
    self.code = try row.decode(UUIDForm.self, forKey: .code).value
    self.mood = try row.decode(Mood.self, forKey: .mood)
    self.note = try row.decodeIfPresent(String.self, forKey: .note)
    self.discount = try row.decodeIfPresent(DecimalNumberForm.self, forKey: .discount)?.value
    self.total = try row.decode(Double.self, forKey: .total)
    self.doubled = try row.decode(Double.self, forKey: .doubled)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.labels = try row.decode([String: Double].self, forKey: .labels)
    self.link = try row.decodeIfPresent(URL.self, forKey: .link)
    self.embedding = try row.decodeIfPresent(SchemaVector.self, forKey: .embedding)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.number, forKey: .number)
    try row.encode(UUIDForm(self.code), forKey: .code)
    try row.encode(self.mood, forKey: .mood)
    try row.encodeIfPresent(self.note, forKey: .note)
    try row.encodeIfPresent(self.discount.map { DecimalNumberForm($0) }, forKey: .discount)
    try row.encode(self.total, forKey: .total)
    try row.encode(self.doubled, forKey: .doubled)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(self.labels, forKey: .labels)
    try row.encodeIfPresent(self.link, forKey: .link)
    try row.encodeIfPresent(self.embedding, forKey: .embedding)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    /// Told to clients.
    public var code: UUID?
    public var mood: Mood?
    public var note: String?
    /// A part of the total.
    ///
    /// Nil leaves it to its default; `.some(nil)` says NULL.
    public var discount: Decimal??
    public var total: Double
    public var createdAt: Date?
    public var labels: [String: Double]?
    public var link: URL?
    public var embedding: SchemaVector?

    public init(
      code: UUID? = nil,
      mood: Mood? = nil,
      note: String? = nil,
      discount: Decimal?? = nil,
      total: Double,
      createdAt: Date? = nil,
      labels: [String: Double]? = nil,
      link: URL? = nil,
      embedding: SchemaVector? = nil
    ) {
      self.code = code
      self.mood = mood
      self.note = note
      self.discount = discount
      self.total = total
      self.createdAt = createdAt
      self.labels = labels
      self.link = link
      self.embedding = embedding
    }

    public enum CodingKeys: String, CodingKey {
      case code
      case mood
      case note
      case discount
      case total
      case createdAt = "created_at"
      case labels
      case link
      case embedding
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.code.map { UUIDForm($0) }, forKey: .code)
      try row.encodeIfPresent(self.mood, forKey: .mood)
      try row.encodeIfPresent(self.note, forKey: .note)
      try row.encodeIfPresent(self.discount.map { $0.map { DecimalNumberForm($0) } }, forKey: .discount)
      try row.encode(self.total, forKey: .total)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.labels, forKey: .labels)
      try row.encodeIfPresent(self.link, forKey: .link)
      try row.encodeIfPresent(self.embedding, forKey: .embedding)
    }
  }
}

nonisolated extension Order: FetchableRecord, PersistableRecord {
  public static var databaseTableName: String { "orders" }

  public enum Columns: String, ColumnExpression {
    case number
    case code
    case mood
    case note
    case discount
    case total
    case doubled
    case createdAt = "created_at"
    case labels
    case link
  }

  public static func databaseUUIDEncodingStrategy(for column: String) -> DatabaseUUIDEncodingStrategy {
    .lowercaseString
  }

  public init(row: GRDB.Row) throws {
    self.number = try row.read(Int64.self, CodingKeys.number)
    self.code = try row.read(UUIDForm.self, CodingKeys.code).value
    self.mood = try row.read(Mood.self, CodingKeys.mood)
    self.note = try row.readIfPresent(String.self, CodingKeys.note)
    self.discount = try row.readIfPresent(DecimalNumberForm.self, CodingKeys.discount)?.value
    self.total = try row.read(Double.self, CodingKeys.total)
    self.doubled = try row.read(Double.self, CodingKeys.doubled)
    self.createdAt = try row.read(TimestamptzForm.self, CodingKeys.createdAt).value
    self.labels = try row.read(JSONTextForm<[String: Double]>.self, CodingKeys.labels).value
    self.link = try row.decode(URL?.self, forColumn: CodingKeys.link.stringValue)
    self.embedding = nil
  }

  public func encode(to container: inout GRDB.PersistenceContainer) throws {
    try container.write(self.number, CodingKeys.number)
    try container.write(UUIDForm(self.code), CodingKeys.code)
    try container.write(self.mood, CodingKeys.mood)
    try container.write(self.note, CodingKeys.note)
    try container.write(self.discount.map { DecimalNumberForm($0) }, CodingKeys.discount)
    try container.write(self.total, CodingKeys.total)
    try container.write(TimestamptzForm(self.createdAt), CodingKeys.createdAt)
    try container.write(JSONTextForm(self.labels), CodingKeys.labels)
    container[CodingKeys.link.stringValue] = self.link
  }
}

nonisolated extension Order.Draft: PersistableRecord {
  public static var databaseTableName: String { "orders" }

  public func encode(to container: inout GRDB.PersistenceContainer) throws {
    if let value = self.code { try container.write(UUIDForm(value), CodingKeys.code) }
    if let value = self.mood { try container.write(value, CodingKeys.mood) }
    if let value = self.note { try container.write(value, CodingKeys.note) }
    if let value = self.discount { try container.write(value.map { DecimalNumberForm($0) }, CodingKeys.discount) }
    try container.write(self.total, CodingKeys.total)
    if let value = self.createdAt { try container.write(TimestamptzForm(value), CodingKeys.createdAt) }
    if let value = self.labels { try container.write(JSONTextForm(value), CodingKeys.labels) }
    if let value = self.link { container[CodingKeys.link.stringValue] = value }
  }
}

nonisolated public struct Row: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var row: String
  public var columns: String
  public var draft: DraftValue

  public init(
    id: UUID,
    row: String,
    columns: String,
    draft: DraftValue
  ) {
    self.id = id
    self.row = row
    self.columns = columns
    self.draft = draft
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case row
    case columns
    case draft
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.row = try row.decode(String.self, forKey: .row)
    self.columns = try row.decode(String.self, forKey: .columns)
    self.draft = try row.decode(DraftValue.self, forKey: .draft)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(self.row, forKey: .row)
    try row.encode(self.columns, forKey: .columns)
    try row.encode(self.draft, forKey: .draft)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID
    public var row: String
    public var columns: String
    public var draft: DraftValue?

    public init(
      id: UUID,
      row: String,
      columns: String,
      draft: DraftValue? = nil
    ) {
      self.id = id
      self.row = row
      self.columns = columns
      self.draft = draft
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case row
      case columns
      case draft
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(UUIDForm(self.id), forKey: .id)
      try row.encode(self.row, forKey: .row)
      try row.encode(self.columns, forKey: .columns)
      try row.encodeIfPresent(self.draft, forKey: .draft)
    }
  }
}

nonisolated extension Row: FetchableRecord, PersistableRecord {
  public static var databaseTableName: String { "rows" }

  public enum Columns: String, ColumnExpression {
    case id
    case row
    case columns
    case draft
  }

  public static func databaseUUIDEncodingStrategy(for column: String) -> DatabaseUUIDEncodingStrategy {
    .lowercaseString
  }

  public init(row: GRDB.Row) throws {
    self.id = try row.read(UUIDForm.self, CodingKeys.id).value
    self.row = try row.read(String.self, CodingKeys.row)
    self.columns = try row.read(String.self, CodingKeys.columns)
    self.draft = try row.read(DraftValue.self, CodingKeys.draft)
  }

  public func encode(to container: inout GRDB.PersistenceContainer) throws {
    try container.write(UUIDForm(self.id), CodingKeys.id)
    try container.write(self.row, CodingKeys.row)
    try container.write(self.columns, CodingKeys.columns)
    try container.write(self.draft, CodingKeys.draft)
  }
}

nonisolated extension Row.Draft: PersistableRecord {
  public static var databaseTableName: String { "rows" }

  public func encode(to container: inout GRDB.PersistenceContainer) throws {
    try container.write(UUIDForm(self.id), CodingKeys.id)
    try container.write(self.row, CodingKeys.row)
    try container.write(self.columns, CodingKeys.columns)
    if let value = self.draft { try container.write(value, CodingKeys.draft) }
  }
}

nonisolated public struct Line: Codable, Sendable, Hashable {
  public var orderNumber: Int64
  public var position: Int32
  public var text: String

  public init(
    orderNumber: Int64,
    position: Int32,
    text: String
  ) {
    self.orderNumber = orderNumber
    self.position = position
    self.text = text
  }

  public enum CodingKeys: String, CodingKey {
    case orderNumber = "order_number"
    case position
    case text
  }
}

nonisolated extension Line: FetchableRecord, PersistableRecord {
  public static var databaseTableName: String { "lines" }

  public enum Columns: String, ColumnExpression {
    case orderNumber = "order_number"
    case position
    case text
  }

  public init(row: GRDB.Row) throws {
    self.orderNumber = try row.read(Int64.self, CodingKeys.orderNumber)
    self.position = try row.read(Int32.self, CodingKeys.position)
    self.text = try row.read(String.self, CodingKeys.text)
  }

  public func encode(to container: inout GRDB.PersistenceContainer) throws {
    try container.write(self.orderNumber, CodingKeys.orderNumber)
    try container.write(self.position, CodingKeys.position)
    try container.write(self.text, CodingKeys.text)
  }
}

nonisolated public struct Database: Codable, Sendable, Hashable {
  public var name: String
  public var databaseValue: Data?

  public init(
    name: String,
    databaseValue: Data? = nil
  ) {
    self.name = name
    self.databaseValue = databaseValue
  }

  public enum CodingKeys: String, CodingKey {
    case name
    case databaseValue = "database_value"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.name = try row.decode(String.self, forKey: .name)
    self.databaseValue = try row.decodeIfPresent(DataForm.self, forKey: .databaseValue)?.value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.name, forKey: .name)
    try row.encodeIfPresent(self.databaseValue.map { DataForm($0) }, forKey: .databaseValue)
  }
}

nonisolated extension Database: FetchableRecord, PersistableRecord {
  public static var databaseTableName: String { "databases" }

  public enum Columns: String, ColumnExpression {
    case name
    case databaseValue = "database_value"
  }

  public init(row: GRDB.Row) throws {
    self.name = try row.read(String.self, CodingKeys.name)
    self.databaseValue = try row.readIfPresent(DataForm.self, CodingKeys.databaseValue)?.value
  }

  public func encode(to container: inout GRDB.PersistenceContainer) throws {
    try container.write(self.name, CodingKeys.name)
    try container.write(self.databaseValue.map { DataForm($0) }, CodingKeys.databaseValue)
  }
}

nonisolated public struct DatabaseValue: Codable, Sendable, Hashable, Identifiable {
  public var day: LocalDate

  /// The primary key.
  public var id: LocalDate { self.day }

  public init(
    day: LocalDate
  ) {
    self.day = day
  }

  public enum CodingKeys: String, CodingKey {
    case day
  }
}

nonisolated extension DatabaseValue: FetchableRecord, PersistableRecord {
  public static var databaseTableName: String { "database_values" }

  public enum Columns: String, ColumnExpression {
    case day
  }

  public init(row: GRDB.Row) throws {
    self.day = try row.read(LocalDate.self, CodingKeys.day)
  }

  public func encode(to container: inout GRDB.PersistenceContainer) throws {
    try container.write(self.day, CodingKeys.day)
  }
}

nonisolated public struct PersistenceContainer: Codable, Sendable, Hashable, Identifiable {
  public var id: Int32

  public init(
    id: Int32
  ) {
    self.id = id
  }

  public enum CodingKeys: String, CodingKey {
    case id
  }
}

nonisolated extension PersistenceContainer: FetchableRecord, PersistableRecord {
  public static var databaseTableName: String { "persistence_containers" }

  public enum Columns: String, ColumnExpression {
    case id
  }

  public init(row: GRDB.Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
  }

  public func encode(to container: inout GRDB.PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
  }
}

nonisolated public struct Draft: Codable, Sendable, Hashable, Identifiable {
  public var id: Int32

  public init(
    id: Int32
  ) {
    self.id = id
  }

  public enum CodingKeys: String, CodingKey {
    case id
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public init() {}

    public enum CodingKeys: CodingKey {
    }
  }
}

nonisolated extension Draft: FetchableRecord, PersistableRecord {
  public static var databaseTableName: String { "drafts" }

  public enum Columns: String, ColumnExpression {
    case id
  }

  public init(row: GRDB.Row) throws {
    self.id = try row.read(Int32.self, CodingKeys.id)
  }

  public func encode(to container: inout GRDB.PersistenceContainer) throws {
    try container.write(self.id, CodingKeys.id)
  }
}

nonisolated extension Draft.Draft: PersistableRecord {
  public static var databaseTableName: String { "drafts" }

  public func encode(to container: inout GRDB.PersistenceContainer) throws {
    // GRDB does not insert a row of which nothing is said. This leaves its number to SQLite, as ever.
    container["id"] = GRDB.DatabaseValue.null
  }
}

nonisolated public struct Setting: Codable, Sendable, Hashable, Identifiable {
  public var key: UUID
  public var rowid: Int32

  /// The primary key.
  public var id: UUID { self.key }

  public init(
    key: UUID,
    rowid: Int32
  ) {
    self.key = key
    self.rowid = rowid
  }

  public enum CodingKeys: String, CodingKey {
    case key
    case rowid
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.key = try row.decode(UUIDForm.self, forKey: .key).value
    self.rowid = try row.decode(Int32.self, forKey: .rowid)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.key), forKey: .key)
    try row.encode(self.rowid, forKey: .rowid)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var key: UUID?
    public var rowid: Int32?

    public init(
      key: UUID? = nil,
      rowid: Int32? = nil
    ) {
      self.key = key
      self.rowid = rowid
    }

    public enum CodingKeys: String, CodingKey {
      case key
      case rowid
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.key.map { UUIDForm($0) }, forKey: .key)
      try row.encodeIfPresent(self.rowid, forKey: .rowid)
    }
  }
}

nonisolated extension Setting: FetchableRecord, PersistableRecord {
  public static var databaseTableName: String { "settings" }

  public enum Columns: String, ColumnExpression {
    case key
    case rowid
  }

  public static func databaseUUIDEncodingStrategy(for column: String) -> DatabaseUUIDEncodingStrategy {
    .lowercaseString
  }

  public init(row: GRDB.Row) throws {
    self.key = try row.read(UUIDForm.self, CodingKeys.key).value
    self.rowid = try row.read(Int32.self, CodingKeys.rowid)
  }

  public func encode(to container: inout GRDB.PersistenceContainer) throws {
    try container.write(UUIDForm(self.key), CodingKeys.key)
    try container.write(self.rowid, CodingKeys.rowid)
  }
}

nonisolated extension Setting.Draft: PersistableRecord {
  public static var databaseTableName: String { "settings" }

  public func encode(to container: inout GRDB.PersistenceContainer) throws {
    // GRDB does not insert a row of which nothing is said. This leaves its number to SQLite, as ever.
    container["_rowid_"] = GRDB.DatabaseValue.null
    if let value = self.key { try container.write(UUIDForm(value), CodingKeys.key) }
    if let value = self.rowid { try container.write(value, CodingKeys.rowid) }
  }
}

nonisolated public struct InPostgresqlAlone: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID

  public init(
    id: UUID
  ) {
    self.id = id
  }

  public enum CodingKeys: String, CodingKey {
    case id
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
  }
}
