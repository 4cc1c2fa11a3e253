public import Diagnostics
import FrontEnd
import Lints
import PostgreSQLTarget
import SQLExpressions
import SQLiteTarget
public import SchemaModel
import SwiftTarget
import ZeroDBTarget

/// A schema that was read and checked for its targets.
public struct CompiledSchema: Sendable {
  public var schema: Schema
  /// The targets that were chosen; nil where nobody chose any, and every target's errors are warnings.
  public var targets: TargetSet?
  /// What was chosen about the outputs.
  public var options: TargetOptions
  /// The names of the YAML files, without folder and ending. Each has a Swift file, whatever it holds.
  public var files: [String]
  /// Sorted by place.
  public var diagnostics: [Diagnostic]

  public var hasErrors: Bool { diagnostics.hasErrors }
}

/// Reads YAML files and checks them for their targets: text in, values out.
///
/// - Parameters:
///   - files: the YAML files of one database.
///   - targets: those of the configuration; nil leaves the choice to the files.
///   - requested: those that the user asks for now, where neither says any.
///   - options: what is chosen about the outputs and warnings.
///   - linting: whether what is right but unwise is said too.
public func compile(
  _ files: [SourceFile], targets: TargetSet? = nil, requested: TargetSet? = nil,
  options: TargetOptions = TargetOptions(), linting: Bool = true
) -> CompiledSchema {
  let read = readSchema(files)
  let chosen = targets ?? read.targets ?? requested
  var diagnostics = read.diagnostics
  // A target's checks rest on a schema that is complete.
  if !diagnostics.hasErrors {
    let found = concurrentMap((chosen ?? .all).targets) { target in
      checks(read.schema, target, options).compactMap { diagnostic in
        if chosen != nil { return diagnostic }
        // What a store cannot enforce is of interest to those who chose it.
        guard diagnostic.severity == .error else { return nil }
        var warning = diagnostic
        warning.severity = .warning
        warning.notes.append("on \(target.rawValue); no target is chosen, so that this is no error")
        return warning
      }
    }
    diagnostics += found.flatMap(\.self)
  }
  // What is wrong comes first: whoever has errors to mend reads nothing else.
  if linting, !diagnostics.hasErrors { diagnostics += lints(read.schema, for: chosen ?? .all) }
  return CompiledSchema(
    schema: read.schema, targets: chosen, options: options, files: read.files,
    diagnostics: diagnostics.settled(by: options.warnings, read.allowances).sortedByPlace())
}

private func checks(_ schema: Schema, _ target: Target, _ options: TargetOptions) -> [Diagnostic] {
  switch target {
  case .postgresql: postgresqlChecks(schema, minimumVersion: options.versions.postgresql)
  case .sqlite: sqliteChecks(schema, minimumVersion: options.versions.sqlite)
  case .zerodb: zerodbChecks(schema, options: options.zerodb)
  case .swift: swiftChecks(schema, options: options.swift)
  }
}

/// A file that a target's backend makes.
public struct OutputFile: Hashable, Sendable {
  /// Relative to the database's output folder, with `/` between its parts.
  public var path: String
  public var text: String

  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

/// Why there are no outputs of a schema that passed its checks: a fault of schemac's own.
public struct EmissionError: Error, Hashable, Sendable {
  /// One sentence without a full stop.
  public var message: String
}

/// The outputs of a schema for some targets, in the targets' order. The targets are independent, and share the cores.
///
/// - Parameters:
///   - compiled: without errors.
///   - database: the database's name.
///   - source: where the schema is written, for the outputs' headers.
public func emit(
  _ compiled: CompiledSchema, for targets: TargetSet, database: String, source: String
) throws(EmissionError) -> [OutputFile] {
  let outputs = concurrentMap(targets.targets) { target in
    Result { () throws(EmissionError) in
      try emit(compiled, for: target, database: database, source: source)
    }
  }
  var files: [OutputFile] = []
  for output in outputs { files += try output.get() }
  return files
}

/// The outputs of a schema for a target.
///
/// - Parameters:
///   - compiled: without errors.
///   - database: the database's name.
///   - source: where the schema is written, for the outputs' headers.
public func emit(
  _ compiled: CompiledSchema, for target: Target, database: String, source: String
) throws(EmissionError) -> [OutputFile] {
  do throws(UnsupportedExpression) {
    switch target {
    case .postgresql:
      return [OutputFile(path: "postgresql.sql", text: try postgresqlScript(compiled.schema, source: source))]
    case .sqlite:
      return [OutputFile(path: "sqlite.sql", text: try sqliteScript(compiled.schema, source: source))]
    case .zerodb:
      return try zerodbFiles(
        compiled.schema, database: database, source: source, options: compiled.options.zerodb
      ).map { OutputFile(path: $0.path, text: $0.text) }
    case .swift:
      return swiftFiles(
        compiled.schema, files: compiled.files, database: database, options: compiled.options.swift
      ).map { OutputFile(path: $0.path, text: $0.text) }
    }
  } catch {
    throw EmissionError(message: error.message)
  }
}
