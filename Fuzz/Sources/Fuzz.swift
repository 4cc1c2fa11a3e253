import Foundation

/// Makes inputs out of the repository's own schemas and expressions at random, and tries them on a part of the compiler.
///
///     Fuzz yaml|expressions|compiler [--seed N] [--inputs N] [--seconds N] [--jobs N]
///     Fuzz MODE --replay SEED        tries one input in this process, and shows it
@main
struct Fuzz {
  static func main() throws {
    guard let options = Options(Array(CommandLine.arguments.dropFirst())) else {
      FileHandle.standardError.write(Data(Options.usage.utf8))
      exit(64)
    }
    let subject = options.mode.subject.init(try Corpus(root: URL(filePath: options.root)))
    if let worker = options.worker {
      let progress = try Progress(URL(filePath: worker.progress))
      Worker(options: options, subject: subject, progress: progress).run(from: worker.first)
    } else if let seed = options.replay {
      replay(subject, seed)
    } else {
      exit(try Supervisor(options, subject).run() == 0 ? 0 : 1)
    }
  }

  private static func replay(_ subject: any Subject, _ seed: UInt64) {
    var (input, random) = subject.input(seed: seed)
    for file in input.files {
      print("--- \(file.path)")
      print(String(decoding: file.bytes, as: UTF8.self))
    }
    fflush(nil)
    print("--- " + (subject.problem(with: input, &random) ?? "nothing is wrong"))
  }
}
