import Diagnostics

/// The git repository that the working folder lies in. It is only read: no checkout, no index, no hook.
struct GitRepository {
  /// The working folder's path in it, part by part.
  let place: [String]
  /// Whether it holds only a part of its history: asked where something is missing.
  private var isShallow: Bool { (try? Self.answer(["rev-parse", "--is-shallow-repository"])) == "true" }

  /// What every run of git finds in its environment: one language, no question to the user, nothing written.
  static let program = Program(
    path: "git", environment: ["LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"])

  static func open() throws(FileError) -> GitRepository {
    GitRepository(place: pathParts(try answer(["rev-parse", "--show-prefix"])))
  }

  /// The tree of a revision, by its id.
  func tree(of revision: String) throws(FileError) -> String {
    try object(revision, "tree", advice: advice(for: revision, completely: false))
  }

  /// The commit that a revision and the one that is checked out have last had in common, by its id.
  func mergeBase(with revision: String) throws(FileError) -> String {
    let other = try object(revision, "commit", advice: advice(for: revision, completely: true))
    let own = try object("HEAD", "commit", advice: nil)
    let result = try Self.run(["merge-base", own, other])
    let base = Self.lines(result.output).first ?? ""
    guard result.status == 0, Self.isID(base) else {
      guard result.status == 1 else { throw Self.failure(result) }
      throw FileError(
        .cannotRead, "`HEAD` and `\(revision)` have no commit in common\(isShallow ? " here" : "")",
        help: isShallow ? advice(for: revision, completely: true) : "name FROM yourself: `git:\(revision)`")
    }
    return base
  }

  private func object(
    _ revision: String, _ kind: String, advice: @autoclosure () -> String?
  ) throws(FileError) -> String {
    // A revision may look like an option to git, and none begins so.
    guard !revision.isEmpty, revision.utf8.first != UInt8(ascii: "-") else {
      throw FileError("`\(revision)` is no revision; write `git:REV` or `git:REV:PATH`")
    }
    let result = try Self.run(["rev-parse", "--verify", "\(revision)^{\(kind)}"])
    let id = Self.lines(result.output).first ?? ""
    guard result.status == 0, Self.isID(id) else {
      let isUnknown = Self.lines(result.errors).contains("fatal: Needed a single revision")
      if result.status != 0, !isUnknown { throw Self.failure(result) }
      throw FileError(
        .cannotRead,
        "there is no revision `\(revision)` in this \(isShallow ? "shallow clone" : "repository")",
        help: advice())
    }
    // Git takes the one that it thinks is meant, which is no base for a migration.
    let doubts = ["is ambiguous", "only goes back to"]
    if let doubt = Self.lines(result.errors).first(where: { line in doubts.contains { line.contains($0) } }) {
      throw FileError(
        .cannotRead, "git is not sure what `\(revision)` means: \(doubt)",
        help: "say it wholly: `refs/heads/…`, `refs/tags/…`, or a commit's id")
    }
    return id
  }

  /// The part of the repository that a path names, which is relative to the working folder.
  func parts(of path: String) throws(FileError) -> [String] {
    var parts = place
    if path.utf8.first == UInt8(ascii: "/") {
      let top = try Self.answer(["rev-parse", "--show-toplevel"])
      // Links above the repository, or none where the path is of another version.
      let real = Files.realPath(path) ?? path
      guard real.utf8.elementsEqual(top.utf8) || real.utf8.starts(with: (top + "/").utf8) else {
        throw FileError("`\(path)` lies outside of the repository `\(top)`")
      }
      return pathParts(String(decoding: real.utf8.dropFirst(top.utf8.count), as: UTF8.self))
    }
    for part in pathParts(path) {
      guard part == ".." else {
        parts.append(part)
        continue
      }
      guard !parts.isEmpty else { throw FileError("`\(path)` lies outside of the repository") }
      parts.removeLast()
    }
    return parts
  }

  // MARK: Running git

  private static func run(_ arguments: [String]) throws(FileError) -> Program.Result {
    try program.run(["--no-pager"] + arguments, input: .nothing, errors: .piped)
  }

  /// What git answers to a question that it can answer in every repository.
  private static func answer(_ arguments: [String]) throws(FileError) -> String {
    let result = try run(arguments)
    guard result.status == 0 else { throw failure(result) }
    // A path may hold any character: the answer's own end of line alone goes.
    return String(
      decoding: result.output.last == 0x0A ? result.output.dropLast() : result.output[...], as: UTF8.self)
  }

  /// What git says is wrong.
  private static func failure(_ result: Program.Result) -> FileError {
    let said = lines(result.errors).first { $0.hasPrefix("fatal: ") }?.dropFirst(7) ?? "it does not say why"
    if said.hasPrefix("not a git repository") {
      return FileError("the working folder is in no git repository")
    }
    let help =
      said.contains("dubious ownership") ? "`git config --global --add safe.directory …` trusts it" : nil
    return FileError(.cannotRead, "git cannot read the repository: \(said)", help: help)
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether it is an object's whole id, as SHA-1 or SHA-256 makes them.
  private static func isID(_ text: String) -> Bool {
    (text.utf8.count == 40 || text.utf8.count == 64)
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  /// The command that brings a revision, and with it all of the history where that is needed.
  private func advice(for revision: String, completely: Bool) -> String? {
    let remotes = (try? Self.run(["remote"])).map { Self.lines($0.output) } ?? []
    let isPlain = revision.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) || "-._/".utf8.contains($0)
    }
    let remote = remotes.first { revision.utf8.starts(with: ($0 + "/").utf8) }
    guard let remote, isPlain else {
      return isShallow
        ? "`git fetch --deepen=100` brings more of its history, `git fetch --unshallow` all of it" : nil
    }
    let branch = revision.dropFirst(remote.count + 1)
    let depth = isShallow ? (completely ? "--unshallow " : "--depth=1 ") : ""
    return "`git fetch \(depth)\(remote) \(branch):refs/remotes/\(revision)` brings it"
  }
}

/// A path's parts: by bytes, since a slash with an accent behind it is another character to Swift.
func pathParts(_ path: String) -> [String] {
  path.utf8.split(separator: 0x2F).map { String(decoding: $0, as: UTF8.self) }.filter { $0 != "." }
}
