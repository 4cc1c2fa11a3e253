import Compiler
import Foundation
import GRDB
import SchemaModel
import Testing

/// A database in memory with the tables that the SQLite target makes of the schema of `Models`.
func recordDatabase() throws -> DatabaseQueue {
  let script = try emit(recordSchema(), for: .sqlite, database: "records", source: "records.yaml")
  let queue = try DatabaseQueue()
  try queue.writeWithoutTransaction { db in
    for file in script { try db.execute(sql: file.text) }
  }
  return queue
}

/// A row with a value that says something in every column.
func sampleRow(id: Int64 = 1) throws -> EveryType {
  let uuid = try #require(UUID(uuidString: "A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11"))
  let price = try #require(Decimal(string: "1234567.89"))
  let amount = try #require(Decimal(string: "-12345678901234567890.12345678901234567"))
  let date = try #require(LocalDate(year: 2024, month: 2, day: 29))
  let time = try #require(LocalTime(hour: 10, minute: 5, second: 9, microsecond: 123_456))
  let interval = SchemaInterval(months: 14, days: 3, microseconds: 14_706_700_000)
  let moment = Date(timeIntervalSinceReferenceDate: 787_154_400.123456)
  let bytes = Data([0, 255, 16])
  let json: JSONValue = ["b": [1, 2.5, nil, true], "a": "it's /é"]
  let text = "it's \"é\" 🎉"
  return EveryType(
    id: id, aBoolean: true, aSmallint: .min, aInteger: .max, aBigint: .min, aPrice: price, aAmount: amount,
    aReal: 0.1, aDouble: 1e300, aText: text, aVarchar: "", aChar: "ab", aBytea: bytes, aUuid: uuid,
    aDate: date,
    aTime: time, aTimestamp: moment, aTimestamptz: moment, aInterval: interval, aJson: json, aJsonb: json,
    aMood: .soSo, aVector: [1, -2.5, 0.1], aHalfvec: [1, 2, 3],
    manyBoolean: [true, false], manySmallint: [1], manyInteger: [2], manyBigint: [.max], manyPrice: [price],
    manyAmount: [amount], manyReal: [0.1], manyDouble: [1e300], manyText: [text, ""], manyVarchar: ["x"],
    manyChar: ["ab"], manyBytea: [bytes, Data()], manyUuid: [uuid], manyDate: [date], manyTime: [time],
    manyTimestamp: [moment], manyTimestamptz: [moment], manyInterval: [interval], manyJson: [json, .null],
    manyJsonb: [json], manyMood: [.happy], manyVector: [[1, 2, 3]], manyHalfvec: [[0.5, 2, 3]],
    grid: [moment, moment])
}

/// The same with a value in the columns that may be NULL too.
func fullSampleRow() throws -> EveryType {
  var row = try sampleRow()
  row.nullableBoolean = row.aBoolean
  row.nullableSmallint = row.aSmallint
  row.nullableInteger = row.aInteger
  row.nullableBigint = row.aBigint
  row.nullablePrice = row.aPrice
  row.nullableAmount = row.aAmount
  row.nullableReal = row.aReal
  row.nullableDouble = row.aDouble
  row.nullableText = row.aText
  row.nullableVarchar = row.aVarchar
  row.nullableChar = row.aChar
  row.nullableBytea = Data()
  row.nullableUuid = row.aUuid
  row.nullableDate = row.aDate
  row.nullableTime = row.aTime
  row.nullableTimestamp = row.aTimestamp
  row.nullableTimestamptz = row.aTimestamptz
  row.nullableInterval = row.aInterval
  row.nullableJson = .null
  row.nullableJsonb = .null
  row.nullableMood = row.aMood
  row.nullableVector = row.aVector
  row.nullableHalfvec = row.aHalfvec
  row.nullableGrid = []
  return row
}
