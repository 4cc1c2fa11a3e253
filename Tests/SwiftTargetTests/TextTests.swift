import SwiftTarget
import Testing

@testable import SwiftTarget

@Suite struct TextTests {
  @Test func `No comment breaks out of its documentation`() {
    let comment = "\n first \r\n*/ evil() /*\u{2028}x\u{2029}y\u{85}z\u{B}w\u{0}\u{202E}tail\t \n\nlast\n"
    #expect(
      documentation(comment) == [
        "///  first", "/// */ evil() /*", "/// x", "/// y", "/// z", "/// wtail", "///", "/// last",
      ])
    #expect(documentation(" \n ") == [])
    #expect(documentation(nil) == [])
  }

  @Test func `Letters of all languages and joined emoji stay in comments`() {
    #expect(documentation("می‌خواهم 👩‍👩‍👧 é") == ["/// می‌خواهم 👩‍👩‍👧 é"])
  }

  @Test func `String literals hold any text`() {
    #expect(quoted("a\"b\\c\n\r\t\0") == #""a\"b\\c\n\r\t\u{0}""#)
    #expect(quoted("\\(evil())\u{2028}\u{202E}é") == #""\\(evil())\u{2028}\u{202E}é""#)
  }

  @Test(arguments: [
    "String", "Money.Amount", "[String: [Int]]", "Tagged<User, UUID>", "(Int, Int)", "Größe", "Int?][",
  ])
  func `What is written as a type is taken for one`(_ text: String) {
    #expect(isTypeName(text) == !text.contains("]["))
  }

  @Test(arguments: [
    "", " ", "String; import Evil", "[String", "A>", "1a", "String?", "a\nb", "A.", "\"x\"", "a-b", "(]",
  ])
  func `What is not written as a type is refused`(_ text: String) {
    #expect(!isTypeName(text))
  }
}
