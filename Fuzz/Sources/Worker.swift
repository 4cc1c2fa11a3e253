import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Tries inputs one after another in a process of its own, which may well die of one.
struct Worker {
  /// The processor time in seconds after which an input counts as one that hangs.
  static let patience = 5

  var options: Options
  var subject: any Subject
  var progress: Progress

  /// Tries every `options.jobs`-th input from the first one on, and prints what it finds.
  func run(from first: Int) {
    limitMemory()
    let end = options.seconds.map { Date.now.addingTimeInterval($0) }
    for number in stride(from: first, to: options.inputs, by: options.jobs) {
      if number % 8 == 0, let end, Date.now > end { break }
      progress.current = number
      setAlarm(seconds: Self.patience)
      let start = processorTime()
      misbehave(at: number)
      var (input, random) = subject.input(seed: Random.seed(of: number, in: options.seed))
      if let problem = subject.problem(with: input, &random) {
        print(Finding(number: number, what: problem).line)
        fflush(nil)
      }
      let time = processorTime() - start
      if time > progress.slowestTime {
        progress.slowestTime = time
        progress.slowest = number
      }
      progress.tried += 1
    }
    setAlarm(seconds: 0)
  }

  /// For the harness's own test: the tenth input is one that nothing survives.
  private func misbehave(at number: Int) {
    guard number == 10, let fault = options.selfTest else { return }
    switch fault {
    case .crash: abort()
    case .hang: while true { progress.current = number }
    case .problem: print(Finding(number: number, what: "a made-up problem").line)
    }
  }

  /// The system ends the process once it has computed for so long. Waiting does not count, so that a busy machine
  /// makes no findings.
  private func setAlarm(seconds: Int) {
    var timer = itimerval()
    timer.it_value.tv_sec = seconds
    #if os(Linux)
      setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &timer, nil)
    #else
      setitimer(ITIMER_PROF, &timer, nil)
    #endif
  }

  /// What wants more than four gigabytes is a finding, and does not take the machine along.
  private func limitMemory() {
    var limit = rlimit(rlim_cur: 4 << 30, rlim_max: 4 << 30)
    #if os(Linux)
      setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    #else
      setrlimit(RLIMIT_AS, &limit)
    #endif
  }

  /// Microseconds.
  private func processorTime() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Int(time.tv_sec) * 1_000_000 + Int(time.tv_nsec) / 1_000
  }
}

/// An input and what is wrong with it.
struct Finding {
  var number: Int
  var what: String

  /// As a worker prints it.
  var line: String {
    "\(number)\t" + what.split(whereSeparator: \.isNewline).joined(separator: "⏎")
  }

  init(number: Int, what: String) {
    self.number = number
    self.what = what
  }

  init?(line: some StringProtocol) {
    let parts = line.split(separator: "\t", maxSplits: 1)
    guard parts.count == 2, let number = Int(parts[0]) else { return nil }
    self.init(number: number, what: String(parts[1]))
  }
}
