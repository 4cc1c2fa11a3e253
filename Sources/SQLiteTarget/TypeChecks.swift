import SchemaModel

/// The conditions that let in the canonical text of a type and nothing else. Each is over a column's name as it
/// stands in SQL, and passes NULL.
enum TypeChecks {
  /// SQLite keeps a NUL in a text, and PostgreSQL cannot.
  static func text(_ name: String) -> String {
    "instr(\(name), char(0)) = 0"
  }

  /// 8-4-4-4-12 digits in lower case.
  static func uuid(_ name: String) -> String {
    """
    \(name) GLOB '????????-????-????-????-????????????' AND trim(\(name), '-0123456789abcdef') = '' \
    AND length(replace(\(name), '-', '')) = 32
    """
  }

  /// A day that there is: `date` alone returns the 30th of February as it came.
  static func date(_ name: String) -> String {
    "\(name) >= '0001' AND \(name) IS date(\(name) || ' 00:00', '+0 days')"
  }

  static func time(_ name: String, precision: Int) -> String {
    clock(name, function: "time", length: 8, precision)
  }

  static func timestamp(_ name: String, precision: Int) -> String {
    "\(name) >= '0001' AND " + clock(name, function: "datetime", length: 19, precision)
  }

  /// Three fraction digits, or six where the last three say something: so the order of the texts is the order of
  /// the times, what GRDB writes is canonical, and every value has one spelling.
  private static func clock(
    _ name: String, function: String, length: Int, _ precision: Int
  ) -> String {
    let whole = "\(name) IS \(function)(substr(\(name), 1, \(length)) || 'Z', '+0 days') || "
    let fraction = "substr(\(name), \(length + 1))"
    let digit = "[0-9]"
    let three = ".\(digit)\(digit)\(digit)"
    let long: String
    switch precision {
    case 0:
      return whole + "'.000'"
    case 1, 2:
      let digits = String(repeating: digit, count: precision)
      let zeros = String(repeating: "0", count: 3 - precision)
      return whole + "\(fraction) AND \(fraction) GLOB '.\(digits)\(zeros)'"
    case 3:
      return whole + "\(fraction) AND \(fraction) GLOB '\(three)'"
    case 4:
      long = "\(fraction) GLOB '\(three)[1-9]00'"
    case 5:
      long = "\(fraction) GLOB '\(three)\(digit)\(digit)0' AND \(name) NOT GLOB '*000'"
    default:
      long = "\(fraction) GLOB '\(three)\(digit)\(digit)\(digit)' AND \(name) NOT GLOB '*000'"
    }
    return whole + "\(fraction) AND (\(fraction) GLOB '\(three)' OR \(long))"
  }

  /// `P<months>M<days>DT<seconds>S`, every number in its shortest form and in PostgreSQL's range: months and days
  /// of four bytes, seconds so that their microseconds have eight.
  static func interval(_ name: String) -> String {
    func number(behind letter: String) -> String {
      "CAST(substr(\(name), instr(\(name), '\(letter)') + 1) AS INTEGER)"
    }
    let (months, days, seconds) = (number(behind: "P"), number(behind: "M"), number(behind: "T"))
    return """
      \(name) = substr(\(name), 1, instr(\(name), 'S')) AND replace(\(name), 'T-0.', 'T0.') GLOB 'P' \
      || \(months) || 'M' || \(days) || 'DT' || \(seconds) || '[.S]*' AND (instr(\(name), '.') = 0 \
      OR \(name) GLOB '*[1-9]S' AND \(name) NOT GLOB '*.*[^0-9]?*' AND \(name) NOT GLOB '*.????????*') \
      AND \(months) BETWEEN -2147483648 AND 2147483647 AND \(days) BETWEEN -2147483648 AND 2147483647 \
      AND \(seconds) BETWEEN -9223372036853 AND 9223372036853
      """
  }

  static func json(_ name: String) -> String {
    "\(name) IS NULL OR json_valid(\(name)) AND instr(\(name), char(0)) = 0"
  }

  /// JSON whose strings hold neither NUL nor half of a surrogate pair, which PostgreSQL's values cannot; a backslash
  /// before `\u0000` escapes it.
  static func jsonb(_ name: String) -> String {
    """
    \(json(name)) AND instr(replace(\(name), '\\\\', ''), '\\u0000') = 0 \
    AND (instr(lower(\(name)), '\\ud') = 0 OR \(pairs(name)))
    """
  }

  /// That in JSON `\ud83d` and its like stand in pairs. In a text of small letters alone, a `U` stands for `\ud`: then
  /// `U8` to `Ub` begin a first half, `Uc` to `Uf` a second.
  private static func pairs(_ name: String) -> String {
    let text = "'...' || replace(replace(lower(\(name)), '\\\\', '..'), '\\ud', 'U')"
    let lone = ["U[89ab]??[^U]", "U[89ab]??U[^c-f]", "[^U]???U[c-f]", "U[^89ab]??U[c-f]"]
    return lone.map { "\(text) NOT GLOB '*\($0)*'" }.joined(separator: " AND ")
  }

  static func array(_ name: String) -> String {
    "\(name) IS NULL OR json_valid(\(name)) AND \(name) LIKE '[%' AND instr(\(name), char(0)) = 0"
  }

  /// A decimal number that a REAL holds exactly enough: up to 15 digits.
  static func real(_ name: String, precision: Int, scale: Int) -> String {
    let range = "abs(\(name)) < " + (precision > scale ? "1e\(precision - scale)" : "1")
    if scale <= 4 { return "\(name) = round(\(name), \(scale)) AND \(range)" }
    // round() alone is off in the last place for some numbers of many fraction digits.
    return "\(name) IN (round(\(name) * 1e\(scale)) / 1e\(scale), round(\(name), \(scale))) AND \(range)"
  }

  /// A decimal number of any length as text, in its shortest form.
  static func decimal(_ name: String, precision: Int?, scale: Int) -> String {
    let form = """
      trim(\(name), '-.0123456789') = '' AND \(name) GLOB '*[0-9]' AND \(name) NOT GLOB '?*-*' \
      AND \(name) NOT GLOB '*.*.*' AND \(name) NOT GLOB '*.*0' \
      AND (\(name) = '0' OR ltrim(\(name), '-') GLOB '[1-9]*' OR ltrim(\(name), '-') GLOB '0.*')
      """
    guard let precision else { return form }
    let whole =
      precision > scale
      ? "instr(ltrim(\(name), '-') || '.', '.') <= \(precision - scale + 1)" : "ltrim(\(name), '-') < '1'"
    return form + " AND \(whole) AND length(\(name)) - instr(\(name) || '.', '.') <= \(scale)"
  }
}
