import Foundation
import GRDB
import Testing

@Suite struct DraftTests {
  @Test func `SQLite fills in what a draft leaves out`() throws {
    try recordDatabase().write { db in
      let order = try Order.Draft(total: 2.5).insertAndFetch(db, as: Order.self)
      #expect(order.number == 1)
      #expect(order.mood == .happy)
      #expect(order.note == nil)
      #expect(order.discount == Decimal(string: "0.5"))
      #expect(order.doubled == 5)
      #expect(abs(order.createdAt.timeIntervalSinceNow) < 60)
      #expect(order.labels == [:])
      #expect(order.embedding == nil)
      #expect(try Order.fetchOne(db, id: 1) == order)
    }
  }

  @Test func `What a draft says is what is inserted, NULL too`() throws {
    let code = UUID()
    let moment = Date(timeIntervalSinceReferenceDate: 787_154_400)
    try recordDatabase().write { db in
      try Order.Draft(
        code: code, mood: .soSo, note: "x", discount: .some(nil), total: 1, createdAt: moment,
        labels: ["a": 0.5], link: URL(string: "https://example.org/a?b"), embedding: [1, 2, 3]
      ).insert(db)
      let found = try #require(try Order.fetchOne(db))
      #expect(
        found
          == Order(
            number: 1, code: code, mood: .soSo, note: "x", total: 1, doubled: 2, createdAt: moment,
            labels: ["a": 0.5], link: URL(string: "https://example.org/a?b")))
    }
  }

  @Test func `A draft of nothing at all is a row`() throws {
    try recordDatabase().write { db in
      try Draft.Draft().insert(db)
      try Draft.Draft().insert(db)
      #expect(try Draft.fetchAll(db) == [Draft(id: 1), Draft(id: 2)])
      let setting = try Setting.Draft().insertAndFetch(db, as: Setting.self)
      #expect(setting.rowid == 5)
    }
  }

  @Test func `Rows whose number the database gives are inserted again, updated and deleted by it`() throws {
    try recordDatabase().write { db in
      try Order.Draft(total: 1).insert(db)
      var order = try #require(try Order.fetchOne(db, key: 1))
      order.total = 3
      // It is not written: the database computes it.
      order.doubled = -1
      try order.update(db)
      #expect(try Order.fetchOne(db, key: 1)?.doubled == 6)
      #expect(try order.delete(db))
      try order.insert(db)
      #expect(try Order.fetchOne(db, key: 1)?.total == 3)
    }
  }

  @Test func `JSON leaves out what is nil and says an explicit NULL`() throws {
    func json(_ draft: Order.Draft) throws -> String {
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      return String(decoding: try encoder.encode(draft), as: UTF8.self)
    }
    #expect(try json(Order.Draft(total: 1)) == #"{"total":1}"#)
    #expect(try json(Order.Draft(discount: .some(nil), total: 1)) == #"{"discount":null,"total":1}"#)
    #expect(
      try json(
        Order.Draft(discount: Decimal(string: "0.25"), total: 1, createdAt: Date(timeIntervalSince1970: 0)))
        == #"{"created_at":"1970-01-01T00:00:00.000Z","discount":0.25,"total":1}"#)
  }

  @Test func `Tables with several keys, and with none, have records too`() throws {
    try recordDatabase().write { db in
      try Line(orderNumber: 1, position: 2, text: "a").insert(db)
      try Line(orderNumber: 1, position: 2, text: "b").update(db)
      #expect(try Line.fetchOne(db, key: ["order_number": 1, "position": 2])?.text == "b")
      let bytes = Data([1, 0])
      try Database(name: "x", databaseValue: bytes).insert(db)
      #expect(try Database.fetchAll(db) == [Database(name: "x", databaseValue: bytes)])
    }
  }

  @Test func `Requests by key, by an enum's case and by a day find rows`() throws {
    let id = UUID()
    let day = try #require(LocalDate("2025-12-13"))
    try recordDatabase().write { db in
      try Row(id: id, row: "a", columns: "b", draft: .yes).insert(db)
      #expect(try Row.fetchOne(db, id: id)?.row == "a")
      #expect(try Row.filter(Row.Columns.draft == DraftValue.yes).fetchCount(db) == 1)
      try DatabaseValue(day: day).insert(db)
      #expect(try DatabaseValue.filter(DatabaseValue.Columns.day >= day).fetchAll(db).map(\.day) == [day])
      #expect(try DatabaseValue.fetchOne(db, key: day)?.id == day)
    }
  }
}
