import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a worker does at the moment, in memory that its parent sees, and that outlives it.
struct Progress {
  private let slots: UnsafeMutablePointer<Int>

  /// - Parameter file: made where it isn't there.
  init(_ file: URL) throws {
    let size = 4 * MemoryLayout<Int>.size
    let descriptor = open(file.path, O_RDWR | O_CREAT, 0o600)
    defer { close(descriptor) }
    guard descriptor >= 0, ftruncate(descriptor, off_t(size)) == 0,
      let memory = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0), memory != MAP_FAILED
    else { throw CocoaError(.fileWriteUnknown) }
    slots = memory.assumingMemoryBound(to: Int.self)
  }

  /// The number of the input that is being tried.
  var current: Int {
    get { slots[0] }
    nonmutating set { slots[0] = newValue }
  }

  /// How many inputs have been tried.
  var tried: Int {
    get { slots[1] }
    nonmutating set { slots[1] = newValue }
  }

  /// The microseconds of processor time that the slowest input took.
  var slowestTime: Int {
    get { slots[2] }
    nonmutating set { slots[2] = newValue }
  }

  /// The number of the slowest input.
  var slowest: Int {
    get { slots[3] }
    nonmutating set { slots[3] = newValue }
  }
}
