/// Texts that would break out of their place if anything spelt them carelessly.
enum HostileTexts {
  /// Those that can be names: no control character, and short enough for PostgreSQL with two more letters.
  static let names = [
    "'; DROP TABLE canary; --", "\"; DROP TABLE canary; --", "'\u{301}; DROP TABLE canary; --",
    "\"\u{301}; DROP TABLE canary; --", "\"\u{200D}); DROP TABLE canary; --", "''", "\"\"", "'", "\"", "\\",
    "\\'; SELECT 1; --",
    "E'\\''", "U&'\\0027'", "$$", "$on_update$", "$on_update$\u{301}; DROP TABLE canary;",
    "$tag$; DROP TABLE canary; $tag$",
    "\\! touch pwned", "\\g |touch pwned", "\\copy canary to pwned", "\\q", "\\; DROP TABLE canary",
    ".shell touch pwned",
    ".system touch pwned", ".read pwned", ".quit", "/", "go", ":DBNAME", ":'DBNAME'", ":\"DBNAME\"",
    ":{?DBNAME}", "`touch pwned`",
    "$(touch pwned)", "${HOME}", "%s%n%d", "*/ DROP TABLE canary; /*", "/* open", "-- comment",
    "--\u{2028}DROP TABLE canary;",
    "a\u{2028}b", "a\u{2029}b", "a\u{85}DROP TABLE canary", "\u{FEFF}bom", "\u{202E}elbat\u{202C}",
    "\u{2066}x\u{2069}", "\u{301}",
    "\u{200B}", "xe\u{301}", "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "{{ x }}", "{x}", "</script><!--",
    "-->", "]]>", "<![CDATA[", "&amp;", "#",
    "# heading", "?", "1", " ", "a b", " a ", "..", "../../etc/passwd", "/etc/passwd", "C:\\x", "~", "*",
    "&x", "!x", "@x", "null", "true",
    "select", "Table", "`", "[", "]", "[a]", "a.b", "a,b", "(", ")", "\u{FF1B}\u{FF07}", "\u{37E}",
    "\u{212A}", "a;b", "|", "NUL", "CON",
    "\\(evil())", "#sourceLocation(file: \"x\", line: 1)", "*/ struct Canary {} /*",
    "\"\"\" struct Canary {}", "self", "init", "_",
  ]

  /// Those that hold control characters: they can be text, and no name.
  static let texts = [
    "a\nDROP TABLE canary;\nb", "a\r\nDROP TABLE canary;", "a\rDROP TABLE canary;\r",
    "\n.shell touch pwned\n", "\n/\n.shell touch pwned\n",
    "\n\\! touch pwned\n", "\\.\n\\! touch pwned", "\u{1B}[2J\u{1B}]0;pwned\u{7}", "\u{8}\u{8}\u{7F}", "\tx",
    "\u{0B}\u{0C}", "\u{1A}",
    "'\n;\n.shell touch pwned\n--", "\nstruct Canary {}\n", "\r\nstruct Canary {}", "\u{85}struct Canary {}",
    "\n# Injected\n", "\n*/\nstruct Canary {}\n/*",
    "'\r\n", "x\\\n",
  ]

  /// A text as YAML reads it, whatever it holds.
  static func yaml(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic, scalar.isASCII {
        quoted.unicodeScalars.append(scalar)
      } else {
        let digits = String(scalar.value, radix: 16)
        quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    }
    return quoted + "\""
  }

  /// A text in quotes, as SQL reads it, byte by byte.
  static func sql(_ text: String, in quote: Character = "'") -> String {
    let mark = quote.utf8.first ?? 0
    let bytes = text.utf8.flatMap { $0 == mark ? [$0, $0] : [$0] }
    return String(decoding: [mark] + bytes + [mark], as: UTF8.self)
  }

  /// A name in SQL's quotes.
  static func name(_ text: String) -> String { sql(text, in: "\"") }
}
