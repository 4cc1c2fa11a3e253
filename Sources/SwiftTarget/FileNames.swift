/// The name of the Swift file for each YAML file, both without folder and ending.
///
/// They depend on the YAML files' names alone, as a build plugin's outputs must. What is not an ASCII letter
/// or digit ends a word, and each word begins with a capital letter: `user_accounts` gives `UserAccounts`.
/// Names that fall together, on a file system that ignores case too, are numbered from 2 on in the order of
/// the originals.
///
/// - Parameter files: the names of all YAML files of a database.
public func swiftFileNames(for files: some Sequence<String>) -> [String: String] {
  // The support file is there already, and a file called main holds statements.
  var taken: Set<String> = ["schemasupport", "main"]
  var names: [String: String] = [:]
  for file in Set(files).sorted() {
    let name = fileName(file)
    var number = 1
    var candidate = name
    while !taken.insert(candidate.lowercased()).inserted {
      number += 1
      candidate = "\(name)\(number)"
    }
    names[file] = candidate
  }
  return names
}

private func fileName(_ file: String) -> String {
  let words = file.unicodeScalars.split { scalar in
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": false
    default: true
    }
  }
  .map(String.init)
  let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  return name.isEmpty ? "Schema" : name
}
