import Foundation

/// Keeps workers at work, and takes down what they find and what they die of.
final class Supervisor {
  private let options: Options
  private let subject: any Subject
  private let folder: URL
  private let start = Date.now
  private var findings: [Finding] = []

  init(_ options: Options, _ subject: any Subject) throws {
    self.options = options
    self.subject = subject
    folder = FileManager.default.temporaryDirectory.appending(path: "fuzz-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Runs to the end.
  /// - Returns: how many inputs failed.
  func run() throws -> Int {
    defer { try? FileManager.default.removeItem(at: folder) }
    var lanes = try (0..<options.jobs).map { try Lane($0, folder) }
    for lane in lanes.indices { try begin(&lanes[lane], at: lane) }
    while lanes.contains(where: { $0.process != nil }) {
      Thread.sleep(forTimeInterval: 0.02)
      for lane in lanes.indices { try look(at: &lanes[lane]) }
    }
    summarize(lanes)
    return findings.count
  }

  private func begin(_ lane: inout Lane, at first: Int) throws {
    var options = options
    // A worker knows when to stop, so that only its parent ends it.
    if let seconds = options.seconds { options.seconds = max(0, seconds - Date.now.timeIntervalSince(start)) }
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0])
    process.arguments = options.arguments(from: first, progress: lane.progressFile.path)
    for file in [lane.output, lane.errors] { try Data().write(to: file) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: lane.output)
    process.standardError = try FileHandle(forWritingTo: lane.errors)
    lane.progress.current = first
    lane.lastNumber = first
    lane.lastChange = .now
    try process.run()
    lane.process = process
  }

  private func look(at lane: inout Lane) throws {
    guard let process = lane.process else { return }
    if process.isRunning {
      if lane.progress.current != lane.lastNumber {
        lane.lastNumber = lane.progress.current
        lane.lastChange = .now
      } else if Date.now.timeIntervalSince(lane.lastChange) > 60 {
        // It waits for something, or would have been ended by its own alarm.
        kill(process.processIdentifier, SIGKILL)
      }
      return
    }
    lane.process = nil
    let printed = try String(contentsOf: lane.output, encoding: .utf8)
    for finding in printed.split(separator: "\n").compactMap(Finding.init(line:)) { try take(finding) }
    guard process.terminationReason != .exit || process.terminationStatus != 0 else { return }
    let number = lane.progress.current
    try take(Finding(number: number, what: lane.lastWords(of: process)))
    lane.progress.tried += 1
    if number + options.jobs < options.inputs { try begin(&lane, at: number + options.jobs) }
  }

  /// Says a finding and keeps its input.
  private func take(_ finding: Finding) throws {
    findings.append(finding)
    let seed = Random.seed(of: finding.number, in: options.seed)
    print("\(options.mode.rawValue) \(finding.number), --replay \(seed): \(finding.what)")
    let kept = URL(filePath: options.findings).appending(path: "\(options.mode.rawValue)-\(seed)")
    try FileManager.default.createDirectory(at: kept, withIntermediateDirectories: true)
    for file in subject.input(seed: seed).input.files {
      try Data(file.bytes).write(to: kept.appending(path: file.path))
    }
  }

  private func summarize(_ lanes: [Lane]) {
    let tried = lanes.reduce(0) { $0 + $1.progress.tried }
    let time = Int(Date.now.timeIntervalSince(start).rounded())
    print(
      "\(options.mode.rawValue): \(tried) inputs in \(time) s from seed \(options.seed), \(findings.count) findings"
    )
    if let slowest = lanes.max(by: { $0.progress.slowestTime < $1.progress.slowestTime })?.progress {
      let seed = Random.seed(of: slowest.slowest, in: options.seed)
      print("  the slowest took \(slowest.slowestTime / 1_000) ms: --replay \(seed)")
    }
  }
}
