import Compiler
import Diagnostics
import Differ
import SchemaModel

/// Whole schemas: compiled, emitted for every target, and compared with what they were made from.
struct CompilerSubject: Subject {
  private let mutator: Mutator
  private let schemas: [[Corpus.SchemaText]]

  init(_ corpus: Corpus) {
    schemas = corpus.schemas
    mutator = Mutator(
      texts: corpus.schemas.joined().map(\.bytes),
      words: Vocabulary.keys + Vocabulary.types + Vocabulary.operators + Vocabulary.functions
        + Vocabulary.literals)
  }

  func input(_ random: inout Random) -> Input {
    let original = random.one(of: schemas)
    var files = original
    mutator.mutate(&files[random.below(files.count)].bytes, &random)
    return Input(files: files, original: original)
  }

  func problem(with input: Input, _ random: inout Random) -> String? {
    let files = input.files.map { SourceFile(path: $0.path, bytes: $0.bytes) }
    let options = TargetOptions(swift: SwiftOptions(conformsToGRDB: random.once(in: 2)))
    let targets = random.one(of: [nil, .all, .all, TargetSet([.postgresql]), TargetSet([.sqlite])])
    let compiled = compile(files, targets: targets, options: options)
    if let problem = diagnosticProblem(in: compiled.diagnostics, of: files) { return problem }
    let isSampled = random.once(in: 16)
    if isSampled, text(compile(files, targets: targets, options: options)) != text(compiled) {
      return "compiled twice, its diagnostics differ"
    }
    guard !compiled.hasErrors else { return nil }
    do throws(EmissionError) {
      for target in (compiled.targets ?? []).targets {
        let outputs = try emit(compiled, for: target, database: "fuzz", source: "schemas")
        if let problem = problem(in: outputs, for: target) { return problem }
        if isSampled, outputs != (try emit(compiled, for: target, database: "fuzz", source: "schemas")) {
          return "emitted twice for \(target.rawValue), it differs"
        }
      }
    } catch {
      return "passed its checks and cannot be emitted: \(error.message)"
    }
    return migrationProblem(input, to: compiled)
  }

  private func text(_ compiled: CompiledSchema) -> String {
    TextRenderer().render(compiled.diagnostics)
  }

  private func problem(in outputs: [OutputFile], for target: Target) -> String? {
    if target == .postgresql || target == .sqlite, outputs.isEmpty { return "nothing for \(target.rawValue)" }
    if Set(outputs.map { $0.path.lowercased() }).count < outputs.count {
      return "two outputs for \(target.rawValue) have one path"
    }
    for output in outputs {
      if output.text.isEmpty { return "an empty \(output.path)" }
      if output.text.utf8.contains(0) { return "a NUL in \(output.path)" }
    }
    return nil
  }

  /// A schema does not differ from itself; and from what it was made of it differs by a plan with a script.
  private func migrationProblem(_ input: Input, to compiled: CompiledSchema) -> String? {
    let original = compile(
      input.original.map { SourceFile(path: $0.path, bytes: $0.bytes) }, targets: compiled.targets)
    for target in (compiled.targets ?? []).targets where target == .postgresql || target == .sqlite {
      if let problem = migrationProblem(compiled.schema, compiled.schema, target, isSame: true) {
        return problem
      }
      guard !original.hasErrors else { continue }
      if let problem = migrationProblem(original.schema, compiled.schema, target) { return problem }
      if let problem = migrationProblem(Schema(), compiled.schema, target) { return problem }
    }
    return nil
  }

  private func migrationProblem(
    _ from: Schema, _ to: Schema, _ target: Target, isSame: Bool = false
  ) -> String? {
    do throws(MigrationError) {
      let migration = try migration(from: from, to: to, target: target, fromName: "old", toName: "new")
      if isSame, !migration.difference.isEmpty { return "differs from itself on \(target.rawValue)" }
      if !migration.difference.isEmpty, migration.script.isEmpty { return "a migration without a script" }
      return migration.script.utf8.contains(0) ? "a NUL in a migration" : nil
    } catch {
      return error.diagnostics.hasErrors ? nil : "a migration is refused without an error"
    }
  }
}
