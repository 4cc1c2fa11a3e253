import Compiler
import Diagnostics
import SQLExpressions
import SchemaModel

/// Any text, read as an expression, brought into its forms and printed; and as a part of a schema.
struct ExpressionSubject: Subject {
  private let mutator: Mutator
  private let scope: ExpressionScope
  private let types: [ColumnType]

  init(_ corpus: Corpus) {
    mutator = Mutator(
      texts: corpus.expressions,
      words: Vocabulary.operators + Vocabulary.functions + Vocabulary.literals + Vocabulary.types
        + SampleTable.columns.map(\.name))
    let columns = SampleTable.columns.compactMap { column in
      (try? parseType(column.type, enumerations: [SampleTable.enumeration])).map {
        Column(name: column.name, type: $0)
      }
    }
    types = columns.map(\.type)
    scope = ExpressionScope(columns: columns, enumerations: [SampleTable.enumeration])
  }

  func input(_ random: inout Random) -> Input {
    var bytes = random.one(of: mutator.texts)
    mutator.mutate(&bytes, &random)
    return Input(files: [Corpus.SchemaText(path: "expression.txt", bytes: bytes)])
  }

  func problem(with input: Input, _ random: inout Random) -> String? {
    let text = String(decoding: input.files[0].bytes, as: UTF8.self)
    _ = try? parseType(text)
    _ = try? parseReference(text)
    let type = random.one(of: types)
    _ = try? parseValue(text, as: type, enumerationValues: { _ in ["sad", "ok"] })
    let expected = random.once(in: 2) ? type : nil
    if let problem = formProblem(text, expected) { return problem }
    return schemaProblem(text, type, &random)
  }

  /// What is printed is read as the same; forms of forms are the forms.
  private func formProblem(_ text: String, _ expected: ColumnType?) -> String? {
    let expression: Expression
    do throws(SQLSyntaxError) {
      expression = try parseExpression(text)
    } catch {
      if error.message.isEmpty { return "an error without a message" }
      let isInside = (0...text.unicodeScalars.count).contains(error.offset)
      return isInside ? nil : "an error at \(error.offset), outside the text: \(error.message)"
    }
    guard let printed = PlainDialect.text(expression) else { return nil }
    guard let again = try? parseExpression(printed) else { return "its print cannot be read: \(printed)" }
    if again != expression { return "its print is read as another: \(printed)" }
    let resolved = expression.resolved(in: scope, expected: expected)
    if resolved.resolved(in: scope, expected: expected) != resolved { return "resolved twice, it differs" }
    _ = resolved.inferredType(in: scope)
    let canonical = expression.canonical(in: scope, expected: expected)
    if again.canonical(in: scope, expected: expected) != canonical { return "its print means another thing" }
    _ = canonical.canonical(in: scope, expected: expected)
    return nil
  }

  /// In a schema, for PostgreSQL and SQLite: it is refused with a place, or it is emitted.
  private func schemaProblem(_ text: String, _ type: ColumnType, _ random: inout Random) -> String? {
    let yaml = SampleTable.schema(with: text, type: type.spelling, place: random.below(SampleTable.places))
    let file = SourceFile(path: "input.yaml", text: yaml)
    let targets = random.one(
      of: [[.postgresql, .sqlite], [.postgresql], [.sqlite]].map { TargetSet($0 as [Target]) })
    let compiled = compile([file], targets: targets)
    if let problem = diagnosticProblem(in: compiled.diagnostics, of: [file]) { return problem }
    guard !compiled.hasErrors else { return nil }
    do throws(EmissionError) {
      for target in targets.targets {
        let outputs = try emit(compiled, for: target, database: "fuzz", source: "schemas")
        if outputs.contains(where: { $0.text.isEmpty || $0.text.utf8.contains(0) }) {
          return "nothing or a NUL for \(target.rawValue)"
        }
      }
    } catch {
      return "passed its checks and cannot be emitted: \(error.message)"
    }
    return nil
  }
}
