import SQLExpressions
import SchemaModel
import Testing

@Test func smoke() throws {
  #expect(try parseExpression("a > 1") == .binary(.greater, .column("a"), .literal(.number("1"))))
}
