import SchemaModel
import Testing

/// What a literal is as a type, as canonical text; nil where it is refused. Every row was compared with PostgreSQL 15.
struct LiteralCase: Sendable, CustomTestStringConvertible {
  var type: ColumnType
  var text: String
  var canonical: String?

  init(_ type: ColumnType, _ text: String, _ canonical: String?) {
    self.type = type
    self.text = text
    self.canonical = canonical
  }

  var testDescription: String { "\(type) '\(text.prefix(40))'" }
}

private let mood = ColumnType.enumeration(QualifiedName("mood"))

private func canonicalText(_ text: String, as type: ColumnType) throws(ValueError) -> String {
  try parseValue(text, as: type, enumerationValues: { _ in ["sad", "ok", "happy face"] }).canonicalText
}

@Suite struct ParseValueTests {
  @Test(arguments: LiteralCase.numbers + LiteralCase.texts)
  func readsTextsAndNumbers(_ literal: LiteralCase) {
    expect(literal)
  }

  @Test(arguments: LiteralCase.dates + LiteralCase.intervals)
  func readsDatesTimesAndIntervals(_ literal: LiteralCase) {
    expect(literal)
  }

  @Test(arguments: LiteralCase.documents + LiteralCase.lists)
  func readsDocumentsArraysAndVectors(_ literal: LiteralCase) {
    expect(literal)
  }

  private func expect(_ literal: LiteralCase) {
    let found = try? canonicalText(literal.text, as: literal.type)
    #expect(found == literal.canonical)
  }

  @Test func aWrongEnumerationValueSuggestsTheNearest() {
    #expect(throws: ValueError("`saad` is no value of `mood`", help: "did you mean `sad`?")) {
      try canonicalText("saad", as: mood)
    }
    #expect(
      throws: ValueError(
        "`furious` is no value of `mood`", help: "its values are `sad`, `ok`, `happy face`")
    ) {
      try canonicalText("furious", as: mood)
    }
  }

  @Test func anUnknownEnumerationTakesAnyText() throws {
    let value = try parseValue("any", as: mood, enumerationValues: { _ in nil })
    #expect(value == .enumeration("any"))
  }

  @Test func whatWouldBeRoundedIsRefusedAndSaysSo() {
    #expect(
      throws: ValueError(
        "`1.005` has more digits than `numeric(5,2)` keeps",
        help: "PostgreSQL would round it; write the rounded number")
    ) {
      try canonicalText("1.005", as: .numeric(precision: 5, scale: 2))
    }
  }

  @Test func longLiteralsAreShortenedInMessages() {
    let long = String(repeating: "x", count: 100_000)
    #expect(throws: ValueError("`\(String(repeating: "x", count: 60))…` is no whole number")) {
      try canonicalText(long, as: .integer)
    }
  }

  @Test func deepNestingIsRefusedBeforeItExhaustsTheStack() {
    let deep = String(repeating: "[", count: 1_000_000)
    #expect(throws: ValueError.self) { try canonicalText(deep, as: .jsonb) }
    #expect(throws: ValueError.self) {
      try canonicalText(String(repeating: "{", count: 1_000_000), as: .array(of: .text))
    }
  }
}
