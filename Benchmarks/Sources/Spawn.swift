#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs a program to its end, with nothing of its output kept, and says how long that took.
///
/// - Returns: seconds on the wall, from before it is started until it is gone.
func spawnTime(_ words: [String]) throws -> Double {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
  #else
    var actions = posix_spawn_file_actions_t()
  #endif
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  for descriptor in [Int32(1), 2] {
    posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
  }
  let arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
  defer { arguments.forEach { free($0) } }
  var status: Int32 = 0
  let cost = try Cost.of {
    var process: pid_t = 0
    guard posix_spawnp(&process, words[0], &actions, nil, arguments, environ) == 0 else {
      throw BadSample(message: "`\(words[0])` cannot be run")
    }
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }
  guard status == 0 else { throw BadSample(message: "`\(words.joined(separator: " "))` failed") }
  return cost.wall
}
