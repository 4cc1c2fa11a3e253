import Foundation

/// The workers of one job, one after another, and what they leave behind.
struct Lane {
  let progressFile: URL
  let output: URL
  let errors: URL
  let progress: Progress
  var process: Process?
  var lastNumber = -1
  var lastChange = Date.now

  init(_ number: Int, _ folder: URL) throws {
    progressFile = folder.appending(path: "\(number).progress")
    output = folder.appending(path: "\(number).output")
    errors = folder.appending(path: "\(number).errors")
    progress = try Progress(progressFile)
  }

  /// What a worker died of.
  func lastWords(of process: Process) -> String {
    let said = (try? String(contentsOf: errors, encoding: .utf8))?
      .split(separator: "\n").first { $0.contains("rror:") }
    let status = process.terminationStatus
    guard process.terminationReason == .uncaughtSignal else { return "exit status \(status)" }
    if status == SIGPROF { return "hangs: more than \(Worker.patience) s" }
    return "crashes with signal \(status)" + (said.map { ": \($0)" } ?? "")
  }
}
