// Made by schemac from tables.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum Mood: String, Codable, Sendable, Hashable, CaseIterable {
  case happy
  case soSo = "so-so"
  case no
  case empty = ""
  case _1_10 = "1.10"
}

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
  public var nullableManyBoolean: [Bool]?
  public var nullableManySmallint: [Int16]?
  public var nullableManyInteger: [Int32]?
  public var nullableManyBigint: [Int64]?
  public var nullableManyPrice: [Decimal]?
  public var nullableManyAmount: [Decimal]?
  public var nullableManyReal: [Float]?
  public var nullableManyDouble: [Double]?
  public var nullableManyText: [String]?
  public var nullableManyVarchar: [String]?
  public var nullableManyChar: [String]?
  public var nullableManyBytea: [Data]?
  public var nullableManyUuid: [UUID]?
  public var nullableManyDate: [LocalDate]?
  public var nullableManyTime: [LocalTime]?
  public var nullableManyTimestamp: [Date]?
  public var nullableManyTimestamptz: [Date]?
  public var nullableManyInterval: [SchemaInterval]?
  public var nullableManyJson: [JSONValue]?
  public var nullableManyJsonb: [JSONValue]?
  public var nullableManyMood: [Mood]?
  public var nullableManyVector: [SchemaVector]?
  public var nullableManyHalfvec: [SchemaVector]?
  public var grid: [[UUID]]
  public var grid2: [[String]]?

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
    nullableManyBoolean: [Bool]? = nil,
    nullableManySmallint: [Int16]? = nil,
    nullableManyInteger: [Int32]? = nil,
    nullableManyBigint: [Int64]? = nil,
    nullableManyPrice: [Decimal]? = nil,
    nullableManyAmount: [Decimal]? = nil,
    nullableManyReal: [Float]? = nil,
    nullableManyDouble: [Double]? = nil,
    nullableManyText: [String]? = nil,
    nullableManyVarchar: [String]? = nil,
    nullableManyChar: [String]? = nil,
    nullableManyBytea: [Data]? = nil,
    nullableManyUuid: [UUID]? = nil,
    nullableManyDate: [LocalDate]? = nil,
    nullableManyTime: [LocalTime]? = nil,
    nullableManyTimestamp: [Date]? = nil,
    nullableManyTimestamptz: [Date]? = nil,
    nullableManyInterval: [SchemaInterval]? = nil,
    nullableManyJson: [JSONValue]? = nil,
    nullableManyJsonb: [JSONValue]? = nil,
    nullableManyMood: [Mood]? = nil,
    nullableManyVector: [SchemaVector]? = nil,
    nullableManyHalfvec: [SchemaVector]? = nil,
    grid: [[UUID]],
    grid2: [[String]]? = nil
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
    self.nullableManyBoolean = nullableManyBoolean
    self.nullableManySmallint = nullableManySmallint
    self.nullableManyInteger = nullableManyInteger
    self.nullableManyBigint = nullableManyBigint
    self.nullableManyPrice = nullableManyPrice
    self.nullableManyAmount = nullableManyAmount
    self.nullableManyReal = nullableManyReal
    self.nullableManyDouble = nullableManyDouble
    self.nullableManyText = nullableManyText
    self.nullableManyVarchar = nullableManyVarchar
    self.nullableManyChar = nullableManyChar
    self.nullableManyBytea = nullableManyBytea
    self.nullableManyUuid = nullableManyUuid
    self.nullableManyDate = nullableManyDate
    self.nullableManyTime = nullableManyTime
    self.nullableManyTimestamp = nullableManyTimestamp
    self.nullableManyTimestamptz = nullableManyTimestamptz
    self.nullableManyInterval = nullableManyInterval
    self.nullableManyJson = nullableManyJson
    self.nullableManyJsonb = nullableManyJsonb
    self.nullableManyMood = nullableManyMood
    self.nullableManyVector = nullableManyVector
    self.nullableManyHalfvec = nullableManyHalfvec
    self.grid = grid
    self.grid2 = grid2
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
    case nullableManyBoolean = "nullable_many_boolean"
    case nullableManySmallint = "nullable_many_smallint"
    case nullableManyInteger = "nullable_many_integer"
    case nullableManyBigint = "nullable_many_bigint"
    case nullableManyPrice = "nullable_many_price"
    case nullableManyAmount = "nullable_many_amount"
    case nullableManyReal = "nullable_many_real"
    case nullableManyDouble = "nullable_many_double"
    case nullableManyText = "nullable_many_text"
    case nullableManyVarchar = "nullable_many_varchar"
    case nullableManyChar = "nullable_many_char"
    case nullableManyBytea = "nullable_many_bytea"
    case nullableManyUuid = "nullable_many_uuid"
    case nullableManyDate = "nullable_many_date"
    case nullableManyTime = "nullable_many_time"
    case nullableManyTimestamp = "nullable_many_timestamp"
    case nullableManyTimestamptz = "nullable_many_timestamptz"
    case nullableManyInterval = "nullable_many_interval"
    case nullableManyJson = "nullable_many_json"
    case nullableManyJsonb = "nullable_many_jsonb"
    case nullableManyMood = "nullable_many_mood"
    case nullableManyVector = "nullable_many_vector"
    case nullableManyHalfvec = "nullable_many_halfvec"
    case grid
    case grid2
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
    self.nullableManyBoolean = try row.decodeIfPresent([Bool].self, forKey: .nullableManyBoolean)
    self.nullableManySmallint = try row.decodeIfPresent([Int16].self, forKey: .nullableManySmallint)
    self.nullableManyInteger = try row.decodeIfPresent([Int32].self, forKey: .nullableManyInteger)
    self.nullableManyBigint = try row.decodeIfPresent([Int64].self, forKey: .nullableManyBigint)
    self.nullableManyPrice = try row.decodeIfPresent([DecimalNumberForm].self, forKey: .nullableManyPrice)?.map { $0.value }
    self.nullableManyAmount = try row.decodeIfPresent([DecimalTextForm].self, forKey: .nullableManyAmount)?.map { $0.value }
    self.nullableManyReal = try row.decodeIfPresent([Float].self, forKey: .nullableManyReal)
    self.nullableManyDouble = try row.decodeIfPresent([Double].self, forKey: .nullableManyDouble)
    self.nullableManyText = try row.decodeIfPresent([String].self, forKey: .nullableManyText)
    self.nullableManyVarchar = try row.decodeIfPresent([String].self, forKey: .nullableManyVarchar)
    self.nullableManyChar = try row.decodeIfPresent([String].self, forKey: .nullableManyChar)
    self.nullableManyBytea = try row.decodeIfPresent([DataForm].self, forKey: .nullableManyBytea)?.map { $0.value }
    self.nullableManyUuid = try row.decodeIfPresent([UUIDForm].self, forKey: .nullableManyUuid)?.map { $0.value }
    self.nullableManyDate = try row.decodeIfPresent([LocalDate].self, forKey: .nullableManyDate)
    self.nullableManyTime = try row.decodeIfPresent([LocalTime].self, forKey: .nullableManyTime)
    self.nullableManyTimestamp = try row.decodeIfPresent([TimestampForm].self, forKey: .nullableManyTimestamp)?.map { $0.value }
    self.nullableManyTimestamptz = try row.decodeIfPresent([TimestamptzForm].self, forKey: .nullableManyTimestamptz)?.map { $0.value }
    self.nullableManyInterval = try row.decodeIfPresent([SchemaInterval].self, forKey: .nullableManyInterval)
    self.nullableManyJson = try row.decodeIfPresent([JSONValue].self, forKey: .nullableManyJson)
    self.nullableManyJsonb = try row.decodeIfPresent([JSONValue].self, forKey: .nullableManyJsonb)
    self.nullableManyMood = try row.decodeIfPresent([Mood].self, forKey: .nullableManyMood)
    self.nullableManyVector = try row.decodeIfPresent([SchemaVector].self, forKey: .nullableManyVector)
    self.nullableManyHalfvec = try row.decodeIfPresent([SchemaVector].self, forKey: .nullableManyHalfvec)
    self.grid = try row.decode([[UUIDForm]].self, forKey: .grid).map { $0.map { $0.value } }
    self.grid2 = try row.decodeIfPresent([[String]].self, forKey: .grid2)
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
    try row.encodeIfPresent(self.nullableManyBoolean, forKey: .nullableManyBoolean)
    try row.encodeIfPresent(self.nullableManySmallint, forKey: .nullableManySmallint)
    try row.encodeIfPresent(self.nullableManyInteger, forKey: .nullableManyInteger)
    try row.encodeIfPresent(self.nullableManyBigint, forKey: .nullableManyBigint)
    try row.encodeIfPresent(self.nullableManyPrice.map { $0.map { DecimalNumberForm($0) } }, forKey: .nullableManyPrice)
    try row.encodeIfPresent(self.nullableManyAmount.map { $0.map { DecimalTextForm($0) } }, forKey: .nullableManyAmount)
    try row.encodeIfPresent(self.nullableManyReal, forKey: .nullableManyReal)
    try row.encodeIfPresent(self.nullableManyDouble, forKey: .nullableManyDouble)
    try row.encodeIfPresent(self.nullableManyText, forKey: .nullableManyText)
    try row.encodeIfPresent(self.nullableManyVarchar, forKey: .nullableManyVarchar)
    try row.encodeIfPresent(self.nullableManyChar, forKey: .nullableManyChar)
    try row.encodeIfPresent(self.nullableManyBytea.map { $0.map { DataForm($0) } }, forKey: .nullableManyBytea)
    try row.encodeIfPresent(self.nullableManyUuid.map { $0.map { UUIDForm($0) } }, forKey: .nullableManyUuid)
    try row.encodeIfPresent(self.nullableManyDate, forKey: .nullableManyDate)
    try row.encodeIfPresent(self.nullableManyTime, forKey: .nullableManyTime)
    try row.encodeIfPresent(self.nullableManyTimestamp.map { $0.map { TimestampForm($0) } }, forKey: .nullableManyTimestamp)
    try row.encodeIfPresent(self.nullableManyTimestamptz.map { $0.map { TimestamptzForm($0) } }, forKey: .nullableManyTimestamptz)
    try row.encodeIfPresent(self.nullableManyInterval, forKey: .nullableManyInterval)
    try row.encodeIfPresent(self.nullableManyJson, forKey: .nullableManyJson)
    try row.encodeIfPresent(self.nullableManyJsonb, forKey: .nullableManyJsonb)
    try row.encodeIfPresent(self.nullableManyMood, forKey: .nullableManyMood)
    try row.encodeIfPresent(self.nullableManyVector, forKey: .nullableManyVector)
    try row.encodeIfPresent(self.nullableManyHalfvec, forKey: .nullableManyHalfvec)
    try row.encode(self.grid.map { $0.map { UUIDForm($0) } }, forKey: .grid)
    try row.encodeIfPresent(self.grid2, forKey: .grid2)
  }
}
