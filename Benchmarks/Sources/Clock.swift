#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a piece of work took.
struct Cost {
  /// Of all threads, user and system, in seconds.
  var processor: Double
  /// In seconds.
  var wall: Double

  static func of(_ work: () throws -> Void) rethrows -> Cost {
    let processor = processorTime()
    let clock = ContinuousClock()
    let wall = try clock.measure(work)
    return Cost(processor: processorTime() - processor, wall: wall / .seconds(1))
  }

  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// The largest amount of memory that this process has had, in megabytes.
func peakMemory() -> Double {
  var usage = rusage()
  #if os(Linux)
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
  #else
    getrusage(RUSAGE_SELF, &usage)
    return Double(usage.ru_maxrss) / 1_048_576
  #endif
}

/// The middle one of some numbers.
func median(_ numbers: [Double]) -> Double {
  numbers.sorted()[numbers.count / 2]
}
