/// The singular of an English word, as good as rules and lists can tell it. A word that has none comes back
/// as it is.
///
/// - Parameter word: one word, or several in CamelCase, of which only the last is changed.
func singular(_ word: String) -> String {
  let start = word.indices.last {
    word[$0].isUppercase && word[word.index(after: $0)...].first?.isLowercase == true
  }
  let head = word[..<(start ?? word.startIndex)]
  let last = String(word[(start ?? word.startIndex)...])
  let lowered = last.lowercased()
  let result = singularOfLowercase(lowered)
  guard result != lowered else { return word }
  return head
    + (last.first?.isUppercase == true ? result.prefix(1).uppercased() + result.dropFirst() : result)
}

private func singularOfLowercase(_ word: String) -> String {
  if let irregular = irregularSingulars[word] { return irregular }
  if unchangedWords.contains(word) || word.utf8.count < 3 { return word }
  for (ending, replacement) in endings where word.hasSuffix(ending) {
    return word.dropLast(ending.count) + replacement
  }
  return word
}

/// Endings of plurals and of the singulars that they belong to; the first that fits is taken.
private let endings: [(String, String)] = [
  ("people", "person"), ("children", "child"),
  ("ss", "ss"), ("us", "us"), ("is", "is"),
  ("ies", "y"),
  ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("zzes", "zz"),
  ("houses", "house"), ("auses", "ause"), ("uses", "us"),
  ("s", ""),
]

private let irregularSingulars: [String: String] = [
  "men": "man", "women": "woman", "mice": "mouse", "geese": "goose", "feet": "foot", "teeth": "tooth",
  "alumni": "alumnus", "criteria": "criterion", "phenomena": "phenomenon", "schemata": "schema",
  // -ie
  "calories": "calorie", "cookies": "cookie", "dies": "die", "lies": "lie", "movies": "movie", "pies": "pie",
  "rookies": "rookie", "selfies": "selfie", "ties": "tie", "zombies": "zombie",
  // -che, -xe, -use
  "aches": "ache", "axes": "axis", "caches": "cache", "headaches": "headache", "niches": "niche",
  "excuses": "excuse", "fuses": "fuse", "muses": "muse", "refuses": "refuse", "spouses": "spouse",
  "blouses": "blouse", "uses": "use", "reuses": "reuse", "quizzes": "quiz", "menus": "menu", "gurus": "guru",
  // -is
  "analyses": "analysis", "crises": "crisis", "diagnoses": "diagnosis", "emphases": "emphasis",
  "hypotheses": "hypothesis", "parentheses": "parenthesis", "prognoses": "prognosis", "synopses": "synopsis",
  "theses": "thesis",
  // -s
  "aliases": "alias", "atlases": "atlas", "biases": "bias", "canvases": "canvas", "gases": "gas",
  "lenses": "lens",
  // -f, -fe
  "calves": "calf", "elves": "elf", "halves": "half", "knives": "knife", "leaves": "leaf", "lives": "life",
  "loaves": "loaf", "selves": "self", "shelves": "shelf", "thieves": "thief", "wives": "wife",
  "wolves": "wolf",
  // -o
  "cargoes": "cargo", "echoes": "echo", "heroes": "hero", "potatoes": "potato", "tomatoes": "tomato",
  "torpedoes": "torpedo", "vetoes": "veto",
  // -ix, -ex
  "appendices": "appendix", "indices": "index", "matrices": "matrix", "vertices": "vertex",
  "vortices": "vortex",
]

private let unchangedWords: Set<String> = [
  "aws", "cms", "dns", "gps", "ios", "pos", "sms", "tls", "tts", "yes",
  "aircraft", "alias", "always", "analytics", "atlas", "bias", "canvas", "chaos", "data", "deer", "diabetes",
  "equipment", "feedback", "fish", "gas", "hardware", "https", "information", "kubernetes", "lens",
  "logistics",
  "mathematics", "media", "metadata", "money", "news", "perhaps", "physics", "politics", "postgres", "series",
  "sheep", "software", "species", "sports", "staff", "whereas",
]
