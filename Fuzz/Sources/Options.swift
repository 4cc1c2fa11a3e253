/// What is asked for on the command line.
struct Options {
  enum Mode: String, CaseIterable {
    case yaml, expressions, compiler

    var subject: any Subject.Type {
      switch self {
      case .yaml: YAMLSubject.self
      case .expressions: ExpressionSubject.self
      case .compiler: CompilerSubject.self
      }
    }
  }

  /// What a worker does wrong at its tenth input, to test the harness.
  enum Fault: String {
    case crash, hang, problem
  }

  var mode: Mode
  var seed: UInt64 = 1
  var inputs = 1_000_000
  var seconds: Double?
  var jobs = 2
  /// The package's folder, where the corpus is.
  var root = "."
  /// Where inputs that fail are kept.
  var findings = "fuzz-findings"
  var replay: UInt64?
  var selfTest: Fault?
  /// For a worker: the first number, and its progress's file.
  var worker: (first: Int, progress: String)?

  static let usage = """
    usage: Fuzz yaml|expressions|compiler [--seed N] [--inputs N] [--seconds N] [--jobs N] [--root DIR] [--findings DIR]
           Fuzz yaml|expressions|compiler --replay SEED [--root DIR]

    """

  /// nil where the arguments say nothing that can be done.
  init?(_ arguments: [String]) {
    guard let mode = arguments.first.flatMap(Mode.init) else { return nil }
    self.mode = mode
    var rest = arguments.dropFirst()
    while let name = rest.popFirst() {
      guard let value = rest.popFirst(), set(name, to: value) else { return nil }
    }
    guard inputs > 0, jobs > 0 else { return nil }
  }

  private mutating func set(_ name: String, to value: String) -> Bool {
    switch name {
    case "--seed": return UInt64(value).map { seed = $0 } != nil
    case "--inputs": return Int(value).map { inputs = $0 } != nil
    case "--seconds": return Double(value).map { seconds = $0 } != nil
    case "--jobs": return Int(value).map { jobs = $0 } != nil
    case "--root": root = value
    case "--findings": findings = value
    case "--replay": return UInt64(value).map { replay = $0 } != nil
    case "--self-test": return Fault(rawValue: value).map { selfTest = $0 } != nil
    case "--worker":
      let parts = value.split(separator: ",", maxSplits: 1)
      guard parts.count == 2, let first = Int(parts[0]) else { return false }
      worker = (first, String(parts[1]))
    default: return false
    }
    return true
  }

  /// The same for a worker that begins with an input.
  func arguments(from first: Int, progress: String) -> [String] {
    var words = [
      mode.rawValue, "--seed", "\(seed)", "--inputs", "\(inputs)", "--jobs", "\(jobs)", "--root", root,
      "--worker",
      "\(first),\(progress)",
    ]
    if let seconds { words += ["--seconds", "\(seconds)"] }
    if let selfTest { words += ["--self-test", selfTest.rawValue] }
    return words
  }
}
