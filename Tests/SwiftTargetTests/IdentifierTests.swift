import SchemaModel
import SwiftTarget
import Testing

@testable import SwiftTarget

@Suite struct IdentifierTests {
  @Test(arguments: [
    ("created_at", "createdAt"), ("id", "id"), ("ID", "id"), ("CREATED_AT", "createdAt"),
    ("userID", "userID"),
    ("last_seen_IP", "lastSeenIP"), ("URL", "url"), ("HTTPServer", "httpServer"), ("Name", "name"),
    ("address_1", "address1"), ("a1_2", "a1_2"), ("1_2", "_1_2"), ("2fa", "_2fa"), ("_id", "_id"),
    ("__v", "__v"),
    ("_", "underscore"), ("", "empty"), ("a__b_", "aB"), ("first name", "firstName"),
    ("user.name", "userName"),
    ("größe_in_m", "größeInM"), ("Ölstand", "ölstand"), ("имя_файла", "имяФайла"), ("日本語", "日本語"), ("ß", "ß"),
    ("a\u{202E}b", "aB"), ("a\u{200B}b", "aB"), ("€", "u20AC"), ("+", "plus"), ("🎉", "u1F389"),
    ("e\u{301}te\u{301}", "e\u{301}te\u{301}"), ("\u{301}x", "_\u{301}x"),
  ])
  func `A column's name becomes a property's`(_ name: String, _ expected: String) {
    #expect(Array(lowerCamelCase(name).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func `Enumeration values that would have one name get different ones`() {
    #expect(caseNames(["C", "C++", "C#", "c", "c "]) == ["c", "cPlusPlus", "cHash", "c_2", "cSpace"])
    #expect(caseNames(["1", "-1", "1.10", "", " "]) == ["_1", "minus1", "_1_10", "empty", "space"])
    #expect(caseNames(["<", "<=", "self", "in-progress"]) == ["less", "lessEqual", "self_", "inProgress"])
  }

  @Test(arguments: [
    ("users", "User"), ("user_preferences", "UserPreference"), ("statuses", "Status"),
    ("companies", "Company"),
    ("people", "Person"), ("sales_people", "SalesPerson"), ("salespeople", "Salesperson"), ("news", "News"),
    ("data", "Data"), ("status", "Status"), ("addresses", "Address"), ("address", "Address"),
    ("boxes", "Box"),
    ("branches", "Branch"), ("caches", "Cache"), ("movies", "Movie"), ("series", "Series"),
    ("databases", "Database"),
    ("houses", "House"), ("causes", "Cause"), ("viruses", "Virus"), ("analyses", "Analysis"),
    ("heroes", "Hero"),
    ("indices", "Index"), ("indexes", "Index"), ("prices", "Price"), ("leaves", "Leaf"),
    ("archives", "Archive"),
    ("sms", "Sms"), ("bus", "Bus"), ("goal_progress", "GoalProgress"), ("check_ins", "CheckIn"),
    ("conversation_history", "ConversationHistory"), ("UserAddresses", "UserAddress"), ("USERS", "User"),
    ("_prisma_migrations", "PrismaMigration"), ("2fa_codes", "_2faCode"), ("Straßen", "Straßen"),
    ("types", "TypeRow"),
    ("Any", "AnyRow"), ("foundations", "FoundationRow"), ("日本語", "日本語"), ("+", "Plus"), ("", "Empty"),
    ("cheese_boxes_", "CheeseBox"), ("lenses", "Lens"), ("quizzes", "Quiz"), ("https", "Https"),
    ("women", "Woman"),
  ])
  func `A table's name becomes a type's, in the singular`(_ name: String, _ expected: String) {
    let names = ModelNames(Schema(tables: [table(name, [])]))
    #expect(names.tables[QualifiedName(name)] == expected)
  }

  @Test func `A type's name begins with the PostgreSQL schema, and can be chosen`() {
    let names = ModelNames(
      Schema(
        tables: [table("users", schema: "auth", []), table("users", [], swiftName: "Account")],
        enumerations: [enumeration("document_statuses", ["a"]), enumeration("type", ["b"])]))
    #expect(names.entries.map(\.name) == ["DocumentStatuses", "TypeValue", "AuthUser", "Account"])
  }

  @Test func `File names are safe, and differ where letters' case does not count`() {
    let names = swiftFileNames(for: [
      "users", "user_accounts", "10-users", "Users", "größe", "", "日本語", "schema_support", "main", "a b",
    ])
    #expect(
      names == [
        "users": "Users2", "Users": "Users", "user_accounts": "UserAccounts", "10-users": "10Users",
        "größe": "GrE", "": "Schema", "日本語": "Schema2", "schema_support": "SchemaSupport2", "main": "Main2",
        "a b": "AB",
      ])
  }
}
