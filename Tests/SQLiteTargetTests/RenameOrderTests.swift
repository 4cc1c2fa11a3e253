import Differ
import Testing

@testable import SQLiteTarget

@Suite("Names change hands in an order in which none is taken")
struct RenameOrderTests {
  @Test("A chain goes from its end")
  func chain() {
    let steps = inOrder(
      [Rename(from: "a", to: "b"), Rename(from: "b", to: "c")], taken: [], ignoringCase: true)
    #expect(steps == [Rename(from: "b", to: "c"), Rename(from: "a", to: "b")])
  }

  @Test("What only changes its capitals goes by a name in between")
  func capitals() {
    let steps = inOrder(
      [Rename(from: "Users", to: "users")], taken: ["users_schemac_old"], ignoringCase: true)
    #expect(
      steps == [
        Rename(from: "Users", to: "Users_schemac_old2"), Rename(from: "Users_schemac_old2", to: "users"),
      ])
  }

  @Test("A circle is opened by a name in between")
  func circle() {
    let steps = inOrder(
      [Rename(from: "a", to: "b"), Rename(from: "b", to: "a")], taken: [], ignoringCase: true)
    var names = ["a": 1, "b": 2]
    for step in steps {
      #expect(names[step.to] == nil)
      names[step.to] = names.removeValue(forKey: step.from)
    }
    #expect(names == ["b": 1, "a": 2])
  }

  @Test("A name that something has is not made up")
  func freeNames() {
    #expect(freeName("t_new", ["t_new", "t_new2"]) == "t_new3")
  }
}
