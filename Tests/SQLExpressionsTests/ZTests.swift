import Foundation
import SQLExpressions
import SchemaModel
import Testing
@Test(arguments: [64, 128, 256, 512, 1024, 2048, 4096]) func stack(kb: Int) throws {
  guard ProcessInfo.processInfo.environment["KB"] == "\(kb)" else { return }
  let scope = ExpressionScope(columns: [("a", .text), ("i", .integer)], enumerations: [])
  var texts: [String] = []
  for (o, c) in [("(", ")"), ("NOT ", ""), ("- ", ""), ("f(", ")"), ("a[", "]"), ("ARRAY[", "]"), ("CASE WHEN ", " THEN a END"), ("CAST(", " AS int)"), ("coalesce('x', ", ")"), ("NOT (a OR ", ")"), ("a + ", ""), ("a = ANY (", ")"), ("a IN (i, ", ")"), ("i + (", ")"), ("(a, ", ") = (b, c)"), ("trim(", ")"), ("lower(a || ", ")")] {
    for d in stride(from: 199, to: 50, by: -1) {
      let t = String(repeating: o, count: d) + "a" + String(repeating: c, count: d)
      if let e = try? parseExpression(t), !e.isRaw { texts.append(t); break }
    }
  }
  texts.append(Array(repeating: "a = 'x'", count: 1000).joined(separator: " OR "))
  texts.append(Array(repeating: "i", count: 199).joined(separator: " + "))
  let t2 = texts
  let done = DispatchSemaphore(value: 0)
  let th = Thread {
    for t in t2 {
      FileHandle.standardError.write(Data((t.prefix(30) + " \(t.count)\n").utf8))
      if let e = try? parseExpression(t) { FileHandle.standardError.write(Data("p ".utf8));  let r = e.resolved(in: scope);  FileHandle.standardError.write(Data("r ".utf8)); let c = e.canonical(in: scope);  FileHandle.standardError.write(Data("c ".utf8)); _ = c == r; _ = c.hashValue; _ = Plain.text(c); _ = c.inferredType(in: scope); _ = c.columns }
    }
    done.signal()
  }
  th.stackSize = kb * 1024
  th.start(); done.wait()
}
@Test func speed() throws {
  let texts = Samples.all.map(\.text)
  let scope = try Samples.scope()
  let cl = ContinuousClock()
  let t = cl.measure { for t in texts { _ = try? parseExpression(t) } }
  let es = texts.compactMap { try? parseExpression($0) }
  let c = cl.measure { for e in es { _ = e.canonical(in: scope) } }
  print("SPEED", texts.count, t, c)
}
