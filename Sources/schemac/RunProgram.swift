#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Another program, run by itself: no shell reads its arguments.
struct Program {
  /// Its path, or its name where it is to be looked for.
  var path: String
  /// What it finds in its environment beside this program's, or instead of it.
  var environment: [String: String] = [:]

  /// What one of its streams is connected to.
  enum Stream {
    /// What this program's is.
    case inherited
    /// Nothing, for its input.
    case nothing
    /// This program.
    case piped
    /// Nothing but these bytes, for its input.
    case bytes([UInt8])
  }

  /// What a program that ended left.
  struct Result {
    /// Its exit status; 1 where a signal ended it.
    var status: Int32
    var output: [UInt8]
    /// What it said on standard error, where that was not inherited.
    var errors: [UInt8]
  }

  /// Runs the program to its end.
  func run(
    _ arguments: [String], input: Stream = .inherited, errors: Stream = .inherited
  ) throws(FileError) -> Result {
    var running = try start(arguments, input: input, errors: errors)
    if case .bytes(let bytes) = input, let descriptor = running.input {
      // Where it ends before it has read them, its status says so.
      let earlierHandler = signal(SIGPIPE, SIG_IGN)
      _ = Files.send(bytes, to: descriptor)
      signal(SIGPIPE, earlierHandler)
      close(descriptor)
      running.input = nil
    }
    let read = drain([running.output, running.errors])
    return Result(status: running.end(), output: read[0], errors: read[1])
  }

  /// Starts the program.
  func start(
    _ arguments: [String], input: Stream, errors: Stream
  ) throws(FileError) -> RunningProgram {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var pipes: [Pipe?] = []
    for (descriptor, stream) in [(Int32(0), input), (1, .piped), (2, errors)] {
      switch stream {
      case .inherited: pipes.append(nil)
      case .nothing:
        posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDONLY, 0)
        pipes.append(nil)
      case .piped, .bytes:
        guard let pipe = Pipe(endFor: descriptor) else { throw failure(errno) }
        posix_spawn_file_actions_adddup2(&actions, pipe.theirs, descriptor)
        pipes.append(pipe)
      }
    }
    let words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    let own: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") }
    let settings = own + inheritedWords + [nil]
    defer { (words + own).forEach { free($0) } }
    var process: pid_t = 0
    let status = posix_spawnp(&process, path, &actions, nil, words, settings)
    for pipe in pipes { pipe.map { _ = close($0.theirs) } }
    guard status == 0 else {
      for pipe in pipes { pipe.map { _ = close($0.ours) } }
      throw failure(status)
    }
    return RunningProgram(
      process: process, input: pipes[0]?.ours, output: pipes[1]?.ours, errors: pipes[2]?.ours)
  }

  private func failure(_ code: Int32) -> FileError {
    code == ENOENT && !path.contains("/")
      ? FileError("`\(path)` is not installed, or not where programs are looked for")
      : FileError("`\(path)` cannot be run: \(String(cString: strerror(code)))")
  }

  /// What this program found in its environment, byte by byte, but for what is said otherwise.
  private var inheritedWords: [UnsafeMutablePointer<CChar>] {
    var words: [UnsafeMutablePointer<CChar>] = []
    var next = environ
    while let word = next.pointee {
      let isReplaced = environment.keys.contains { strncmp(word, $0 + "=", $0.utf8.count + 1) == 0 }
      if !isReplaced { words.append(word) }
      next += 1
    }
    return words
  }
}

/// A program that was started. `end` has to be called.
struct RunningProgram {
  fileprivate var process: pid_t
  /// Where it reads, and this program writes.
  var input: Int32?
  /// Where it writes, and this program reads.
  var output: Int32?
  fileprivate var errors: Int32?

  /// Closes what connects the two and waits for the program's end.
  ///
  /// - Returns: its exit status; 1 where a signal ended it.
  @discardableResult func end() -> Int32 {
    for descriptor in [input, output, errors] { descriptor.map { _ = close($0) } }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 1
  }
}

/// A pipe between this program and another, whose ends no third one gets.
private struct Pipe {
  var ours: Int32
  var theirs: Int32

  init?(endFor descriptor: Int32) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (ours, theirs) = descriptor == 0 ? (ends[1], ends[0]) : (ends[0], ends[1])
  }
}

/// Reads several pipes to their ends at once: one that is full would stop the program that writes.
private func drain(_ descriptors: [Int32?]) -> [[UInt8]] {
  var read = [[UInt8]](repeating: [], count: descriptors.count)
  var open = descriptors.enumerated().compactMap { position, descriptor in
    descriptor.map { (position, pollfd(fd: $0, events: Int16(POLLIN), revents: 0)) }
  }
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while !open.isEmpty {
    var polled = open.map(\.1)
    if poll(&polled, nfds_t(polled.count), -1) < 0 {
      if errno == EINTR { continue }
      return read
    }
    var still: [(Int, pollfd)] = []
    for ((position, one), found) in zip(open, polled) {
      if found.revents == 0 {
        still.append((position, one))
        continue
      }
      let count = systemRead(one.fd, &buffer, buffer.count)
      if count > 0 { read[position] += buffer[..<count] }
      if count > 0 || count < 0 && errno == EINTR { still.append((position, one)) }
    }
    open = still
  }
  return read
}
