// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum Mood: String, Codable, Sendable, Hashable, CaseIterable {
  case good
  case bad
}

nonisolated public struct Required: Codable, Sendable, Hashable, Identifiable {
  public var aBoolean: Bool
  public var aSmallint: Int16
  public var anInteger: Int32
  public var aBigint: Int64
  public var aNumeric: Decimal
  public var aShortNumeric: Decimal
  public var aWholeNumeric: Decimal
  public var aLongNumeric: Decimal
  public var aReal: Float
  public var aDouble: Double
  public var aText: String
  public var aVarchar: String
  public var aFreeVarchar: String
  public var aChar: String
  public var aBytea: Data
  public var aUuid: UUID
  public var aDate: LocalDate
  public var aTime: LocalTime
  public var aShortTime: LocalTime
  public var aTimestamp: Date
  public var aShortTimestamp: Date
  public var aTimestamptz: Date
  public var aShortTimestamptz: Date
  public var anInterval: SchemaInterval
  public var aJson: JSONValue
  public var aJsonb: JSONValue
  public var anEnumeration: Mood
  public var someTexts: [String]
  public var someNumbers: [Int32]
  public var someMoods: [Mood]

  /// The primary key.
  public var id: Int64 { self.aBigint }

  public init(
    aBoolean: Bool,
    aSmallint: Int16,
    anInteger: Int32,
    aBigint: Int64,
    aNumeric: Decimal,
    aShortNumeric: Decimal,
    aWholeNumeric: Decimal,
    aLongNumeric: Decimal,
    aReal: Float,
    aDouble: Double,
    aText: String,
    aVarchar: String,
    aFreeVarchar: String,
    aChar: String,
    aBytea: Data,
    aUuid: UUID,
    aDate: LocalDate,
    aTime: LocalTime,
    aShortTime: LocalTime,
    aTimestamp: Date,
    aShortTimestamp: Date,
    aTimestamptz: Date,
    aShortTimestamptz: Date,
    anInterval: SchemaInterval,
    aJson: JSONValue,
    aJsonb: JSONValue,
    anEnumeration: Mood,
    someTexts: [String],
    someNumbers: [Int32],
    someMoods: [Mood]
  ) {
    self.aBoolean = aBoolean
    self.aSmallint = aSmallint
    self.anInteger = anInteger
    self.aBigint = aBigint
    self.aNumeric = aNumeric
    self.aShortNumeric = aShortNumeric
    self.aWholeNumeric = aWholeNumeric
    self.aLongNumeric = aLongNumeric
    self.aReal = aReal
    self.aDouble = aDouble
    self.aText = aText
    self.aVarchar = aVarchar
    self.aFreeVarchar = aFreeVarchar
    self.aChar = aChar
    self.aBytea = aBytea
    self.aUuid = aUuid
    self.aDate = aDate
    self.aTime = aTime
    self.aShortTime = aShortTime
    self.aTimestamp = aTimestamp
    self.aShortTimestamp = aShortTimestamp
    self.aTimestamptz = aTimestamptz
    self.aShortTimestamptz = aShortTimestamptz
    self.anInterval = anInterval
    self.aJson = aJson
    self.aJsonb = aJsonb
    self.anEnumeration = anEnumeration
    self.someTexts = someTexts
    self.someNumbers = someNumbers
    self.someMoods = someMoods
  }

  public enum CodingKeys: String, CodingKey {
    case aBoolean = "a_boolean"
    case aSmallint = "a_smallint"
    case anInteger = "an_integer"
    case aBigint = "a_bigint"
    case aNumeric = "a_numeric"
    case aShortNumeric = "a_short_numeric"
    case aWholeNumeric = "a_whole_numeric"
    case aLongNumeric = "a_long_numeric"
    case aReal = "a_real"
    case aDouble = "a_double"
    case aText = "a_text"
    case aVarchar = "a_varchar"
    case aFreeVarchar = "a_free_varchar"
    case aChar = "a_char"
    case aBytea = "a_bytea"
    case aUuid = "a_uuid"
    case aDate = "a_date"
    case aTime = "a_time"
    case aShortTime = "a_short_time"
    case aTimestamp = "a_timestamp"
    case aShortTimestamp = "a_short_timestamp"
    case aTimestamptz = "a_timestamptz"
    case aShortTimestamptz = "a_short_timestamptz"
    case anInterval = "an_interval"
    case aJson = "a_json"
    case aJsonb = "a_jsonb"
    case anEnumeration = "an_enumeration"
    case someTexts = "some_texts"
    case someNumbers = "some_numbers"
    case someMoods = "some_moods"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.aBoolean = try row.decode(Bool.self, forKey: .aBoolean)
    self.aSmallint = try row.decode(Int16.self, forKey: .aSmallint)
    self.anInteger = try row.decode(Int32.self, forKey: .anInteger)
    self.aBigint = try row.decode(Int64.self, forKey: .aBigint)
    self.aNumeric = try row.decode(DecimalTextForm.self, forKey: .aNumeric).value
    self.aShortNumeric = try row.decode(DecimalNumberForm.self, forKey: .aShortNumeric).value
    self.aWholeNumeric = try row.decode(DecimalNumberForm.self, forKey: .aWholeNumeric).value
    self.aLongNumeric = try row.decode(DecimalTextForm.self, forKey: .aLongNumeric).value
    self.aReal = try row.decode(Float.self, forKey: .aReal)
    self.aDouble = try row.decode(Double.self, forKey: .aDouble)
    self.aText = try row.decode(String.self, forKey: .aText)
    self.aVarchar = try row.decode(String.self, forKey: .aVarchar)
    self.aFreeVarchar = try row.decode(String.self, forKey: .aFreeVarchar)
    self.aChar = try row.decode(String.self, forKey: .aChar)
    self.aBytea = try row.decode(DataForm.self, forKey: .aBytea).value
    self.aUuid = try row.decode(UUIDForm.self, forKey: .aUuid).value
    self.aDate = try row.decode(LocalDate.self, forKey: .aDate)
    self.aTime = try row.decode(LocalTime.self, forKey: .aTime)
    self.aShortTime = try row.decode(LocalTime.self, forKey: .aShortTime)
    self.aTimestamp = try row.decode(TimestampForm.self, forKey: .aTimestamp).value
    self.aShortTimestamp = try row.decode(TimestampForm.self, forKey: .aShortTimestamp).value
    self.aTimestamptz = try row.decode(TimestamptzForm.self, forKey: .aTimestamptz).value
    self.aShortTimestamptz = try row.decode(TimestamptzForm.self, forKey: .aShortTimestamptz).value
    self.anInterval = try row.decode(SchemaInterval.self, forKey: .anInterval)
    self.aJson = try row.decode(JSONValue.self, forKey: .aJson)
    self.aJsonb = try row.decode(JSONValue.self, forKey: .aJsonb)
    self.anEnumeration = try row.decode(Mood.self, forKey: .anEnumeration)
    self.someTexts = try row.decode([String].self, forKey: .someTexts)
    self.someNumbers = try row.decode([Int32].self, forKey: .someNumbers)
    self.someMoods = try row.decode([Mood].self, forKey: .someMoods)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.aBoolean, forKey: .aBoolean)
    try row.encode(self.aSmallint, forKey: .aSmallint)
    try row.encode(self.anInteger, forKey: .anInteger)
    try row.encode(self.aBigint, forKey: .aBigint)
    try row.encode(DecimalTextForm(self.aNumeric), forKey: .aNumeric)
    try row.encode(DecimalNumberForm(self.aShortNumeric), forKey: .aShortNumeric)
    try row.encode(DecimalNumberForm(self.aWholeNumeric), forKey: .aWholeNumeric)
    try row.encode(DecimalTextForm(self.aLongNumeric), forKey: .aLongNumeric)
    try row.encode(self.aReal, forKey: .aReal)
    try row.encode(self.aDouble, forKey: .aDouble)
    try row.encode(self.aText, forKey: .aText)
    try row.encode(self.aVarchar, forKey: .aVarchar)
    try row.encode(self.aFreeVarchar, forKey: .aFreeVarchar)
    try row.encode(self.aChar, forKey: .aChar)
    try row.encode(DataForm(self.aBytea), forKey: .aBytea)
    try row.encode(UUIDForm(self.aUuid), forKey: .aUuid)
    try row.encode(self.aDate, forKey: .aDate)
    try row.encode(self.aTime, forKey: .aTime)
    try row.encode(self.aShortTime, forKey: .aShortTime)
    try row.encode(TimestampForm(self.aTimestamp), forKey: .aTimestamp)
    try row.encode(TimestampForm(self.aShortTimestamp), forKey: .aShortTimestamp)
    try row.encode(TimestamptzForm(self.aTimestamptz), forKey: .aTimestamptz)
    try row.encode(TimestamptzForm(self.aShortTimestamptz), forKey: .aShortTimestamptz)
    try row.encode(self.anInterval, forKey: .anInterval)
    try row.encode(self.aJson, forKey: .aJson)
    try row.encode(self.aJsonb, forKey: .aJsonb)
    try row.encode(self.anEnumeration, forKey: .anEnumeration)
    try row.encode(self.someTexts, forKey: .someTexts)
    try row.encode(self.someNumbers, forKey: .someNumbers)
    try row.encode(self.someMoods, forKey: .someMoods)
  }
}

nonisolated public struct Nullable: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var aBoolean: Bool?
  public var aSmallint: Int16?
  public var anInteger: Int32?
  public var aBigint: Int64?
  public var aNumeric: Decimal?
  public var aShortNumeric: Decimal?
  public var aWholeNumeric: Decimal?
  public var aLongNumeric: Decimal?
  public var aReal: Float?
  public var aDouble: Double?
  public var aText: String?
  public var aVarchar: String?
  public var aFreeVarchar: String?
  public var aChar: String?
  public var aBytea: Data?
  public var aUuid: UUID?
  public var aDate: LocalDate?
  public var aTime: LocalTime?
  public var aShortTime: LocalTime?
  public var aTimestamp: Date?
  public var aShortTimestamp: Date?
  public var aTimestamptz: Date?
  public var aShortTimestamptz: Date?
  public var anInterval: SchemaInterval?
  public var aJson: JSONValue?
  public var aJsonb: JSONValue?
  public var anEnumeration: Mood?
  public var someTexts: [String]?
  public var someNumbers: [Int32]?
  public var someMoods: [Mood]?

  public init(
    id: Int64,
    aBoolean: Bool? = nil,
    aSmallint: Int16? = nil,
    anInteger: Int32? = nil,
    aBigint: Int64? = nil,
    aNumeric: Decimal? = nil,
    aShortNumeric: Decimal? = nil,
    aWholeNumeric: Decimal? = nil,
    aLongNumeric: Decimal? = nil,
    aReal: Float? = nil,
    aDouble: Double? = nil,
    aText: String? = nil,
    aVarchar: String? = nil,
    aFreeVarchar: String? = nil,
    aChar: String? = nil,
    aBytea: Data? = nil,
    aUuid: UUID? = nil,
    aDate: LocalDate? = nil,
    aTime: LocalTime? = nil,
    aShortTime: LocalTime? = nil,
    aTimestamp: Date? = nil,
    aShortTimestamp: Date? = nil,
    aTimestamptz: Date? = nil,
    aShortTimestamptz: Date? = nil,
    anInterval: SchemaInterval? = nil,
    aJson: JSONValue? = nil,
    aJsonb: JSONValue? = nil,
    anEnumeration: Mood? = nil,
    someTexts: [String]? = nil,
    someNumbers: [Int32]? = nil,
    someMoods: [Mood]? = nil
  ) {
    self.id = id
    self.aBoolean = aBoolean
    self.aSmallint = aSmallint
    self.anInteger = anInteger
    self.aBigint = aBigint
    self.aNumeric = aNumeric
    self.aShortNumeric = aShortNumeric
    self.aWholeNumeric = aWholeNumeric
    self.aLongNumeric = aLongNumeric
    self.aReal = aReal
    self.aDouble = aDouble
    self.aText = aText
    self.aVarchar = aVarchar
    self.aFreeVarchar = aFreeVarchar
    self.aChar = aChar
    self.aBytea = aBytea
    self.aUuid = aUuid
    self.aDate = aDate
    self.aTime = aTime
    self.aShortTime = aShortTime
    self.aTimestamp = aTimestamp
    self.aShortTimestamp = aShortTimestamp
    self.aTimestamptz = aTimestamptz
    self.aShortTimestamptz = aShortTimestamptz
    self.anInterval = anInterval
    self.aJson = aJson
    self.aJsonb = aJsonb
    self.anEnumeration = anEnumeration
    self.someTexts = someTexts
    self.someNumbers = someNumbers
    self.someMoods = someMoods
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case aBoolean = "a_boolean"
    case aSmallint = "a_smallint"
    case anInteger = "an_integer"
    case aBigint = "a_bigint"
    case aNumeric = "a_numeric"
    case aShortNumeric = "a_short_numeric"
    case aWholeNumeric = "a_whole_numeric"
    case aLongNumeric = "a_long_numeric"
    case aReal = "a_real"
    case aDouble = "a_double"
    case aText = "a_text"
    case aVarchar = "a_varchar"
    case aFreeVarchar = "a_free_varchar"
    case aChar = "a_char"
    case aBytea = "a_bytea"
    case aUuid = "a_uuid"
    case aDate = "a_date"
    case aTime = "a_time"
    case aShortTime = "a_short_time"
    case aTimestamp = "a_timestamp"
    case aShortTimestamp = "a_short_timestamp"
    case aTimestamptz = "a_timestamptz"
    case aShortTimestamptz = "a_short_timestamptz"
    case anInterval = "an_interval"
    case aJson = "a_json"
    case aJsonb = "a_jsonb"
    case anEnumeration = "an_enumeration"
    case someTexts = "some_texts"
    case someNumbers = "some_numbers"
    case someMoods = "some_moods"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.aBoolean = try row.decodeIfPresent(Bool.self, forKey: .aBoolean)
    self.aSmallint = try row.decodeIfPresent(Int16.self, forKey: .aSmallint)
    self.anInteger = try row.decodeIfPresent(Int32.self, forKey: .anInteger)
    self.aBigint = try row.decodeIfPresent(Int64.self, forKey: .aBigint)
    self.aNumeric = try row.decodeIfPresent(DecimalTextForm.self, forKey: .aNumeric)?.value
    self.aShortNumeric = try row.decodeIfPresent(DecimalNumberForm.self, forKey: .aShortNumeric)?.value
    self.aWholeNumeric = try row.decodeIfPresent(DecimalNumberForm.self, forKey: .aWholeNumeric)?.value
    self.aLongNumeric = try row.decodeIfPresent(DecimalTextForm.self, forKey: .aLongNumeric)?.value
    self.aReal = try row.decodeIfPresent(Float.self, forKey: .aReal)
    self.aDouble = try row.decodeIfPresent(Double.self, forKey: .aDouble)
    self.aText = try row.decodeIfPresent(String.self, forKey: .aText)
    self.aVarchar = try row.decodeIfPresent(String.self, forKey: .aVarchar)
    self.aFreeVarchar = try row.decodeIfPresent(String.self, forKey: .aFreeVarchar)
    self.aChar = try row.decodeIfPresent(String.self, forKey: .aChar)
    self.aBytea = try row.decodeIfPresent(DataForm.self, forKey: .aBytea)?.value
    self.aUuid = try row.decodeIfPresent(UUIDForm.self, forKey: .aUuid)?.value
    self.aDate = try row.decodeIfPresent(LocalDate.self, forKey: .aDate)
    self.aTime = try row.decodeIfPresent(LocalTime.self, forKey: .aTime)
    self.aShortTime = try row.decodeIfPresent(LocalTime.self, forKey: .aShortTime)
    self.aTimestamp = try row.decodeIfPresent(TimestampForm.self, forKey: .aTimestamp)?.value
    self.aShortTimestamp = try row.decodeIfPresent(TimestampForm.self, forKey: .aShortTimestamp)?.value
    self.aTimestamptz = try row.decodeIfPresent(TimestamptzForm.self, forKey: .aTimestamptz)?.value
    self.aShortTimestamptz = try row.decodeIfPresent(TimestamptzForm.self, forKey: .aShortTimestamptz)?.value
    self.anInterval = try row.decodeIfPresent(SchemaInterval.self, forKey: .anInterval)
    self.aJson = try row.decodeIfPresent(JSONValue.self, forKey: .aJson)
    self.aJsonb = try row.decodeIfPresent(JSONValue.self, forKey: .aJsonb)
    self.anEnumeration = try row.decodeIfPresent(Mood.self, forKey: .anEnumeration)
    self.someTexts = try row.decodeIfPresent([String].self, forKey: .someTexts)
    self.someNumbers = try row.decodeIfPresent([Int32].self, forKey: .someNumbers)
    self.someMoods = try row.decodeIfPresent([Mood].self, forKey: .someMoods)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.aBoolean, forKey: .aBoolean)
    try row.encodeIfPresent(self.aSmallint, forKey: .aSmallint)
    try row.encodeIfPresent(self.anInteger, forKey: .anInteger)
    try row.encodeIfPresent(self.aBigint, forKey: .aBigint)
    try row.encodeIfPresent(self.aNumeric.map { DecimalTextForm($0) }, forKey: .aNumeric)
    try row.encodeIfPresent(self.aShortNumeric.map { DecimalNumberForm($0) }, forKey: .aShortNumeric)
    try row.encodeIfPresent(self.aWholeNumeric.map { DecimalNumberForm($0) }, forKey: .aWholeNumeric)
    try row.encodeIfPresent(self.aLongNumeric.map { DecimalTextForm($0) }, forKey: .aLongNumeric)
    try row.encodeIfPresent(self.aReal, forKey: .aReal)
    try row.encodeIfPresent(self.aDouble, forKey: .aDouble)
    try row.encodeIfPresent(self.aText, forKey: .aText)
    try row.encodeIfPresent(self.aVarchar, forKey: .aVarchar)
    try row.encodeIfPresent(self.aFreeVarchar, forKey: .aFreeVarchar)
    try row.encodeIfPresent(self.aChar, forKey: .aChar)
    try row.encodeIfPresent(self.aBytea.map { DataForm($0) }, forKey: .aBytea)
    try row.encodeIfPresent(self.aUuid.map { UUIDForm($0) }, forKey: .aUuid)
    try row.encodeIfPresent(self.aDate, forKey: .aDate)
    try row.encodeIfPresent(self.aTime, forKey: .aTime)
    try row.encodeIfPresent(self.aShortTime, forKey: .aShortTime)
    try row.encodeIfPresent(self.aTimestamp.map { TimestampForm($0) }, forKey: .aTimestamp)
    try row.encodeIfPresent(self.aShortTimestamp.map { TimestampForm($0) }, forKey: .aShortTimestamp)
    try row.encodeIfPresent(self.aTimestamptz.map { TimestamptzForm($0) }, forKey: .aTimestamptz)
    try row.encodeIfPresent(self.aShortTimestamptz.map { TimestamptzForm($0) }, forKey: .aShortTimestamptz)
    try row.encodeIfPresent(self.anInterval, forKey: .anInterval)
    try row.encodeIfPresent(self.aJson, forKey: .aJson)
    try row.encodeIfPresent(self.aJsonb, forKey: .aJsonb)
    try row.encodeIfPresent(self.anEnumeration, forKey: .anEnumeration)
    try row.encodeIfPresent(self.someTexts, forKey: .someTexts)
    try row.encodeIfPresent(self.someNumbers, forKey: .someNumbers)
    try row.encodeIfPresent(self.someMoods, forKey: .someMoods)
  }
}
