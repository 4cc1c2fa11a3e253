import SchemaModel

/// The signatures of functions that stand in checks, defaults, indexes and generated columns.
enum FunctionTable {
  private typealias Rule = FunctionSignature.Rule

  static let signatures: [String: FunctionSignature] = text.merging(numbers) { first, _ in first }
    .merging(moments) { first, _ in first }
    .merging(documents) { first, _ in first }
    .merging(others) { first, _ in first }

  /// The signature with two arguments or more, where it isn't that with one.
  static let longer: [String: FunctionSignature] = [
    "round": .init(.type(.decimal), .type(.decimal), .type(.integer)),
    "trunc": .init(.type(.decimal), .type(.decimal), .type(.integer)),
    "log": .init(.type(.decimal), .type(.decimal), .type(.decimal)),
    "to_tsvector": .init(.type(.other("tsvector")), .type(.other("regconfig")), .unknown),
    "to_tsquery": .init(.type(.other("tsquery")), .type(.other("regconfig")), .type(.text)),
    "plainto_tsquery": .init(.type(.other("tsquery")), .type(.other("regconfig")), .type(.text)),
    "phraseto_tsquery": .init(.type(.other("tsquery")), .type(.other("regconfig")), .type(.text)),
    "websearch_to_tsquery": .init(.type(.other("tsquery")), .type(.other("regconfig")), .type(.text)),
    "to_timestamp": .init(.type(.moment), .type(.text)),
    "unaccent": .init(.type(.text), .type(.other("regdictionary")), .type(.text)),
  ]

  private static let text: [String: FunctionSignature] = [
    "lower": .init(.argument(0), .type(.text)), "upper": .init(.argument(0), .type(.text)),
    "initcap": .init(.type(.text), .type(.text)), "reverse": .init(.type(.text), .type(.text)),
    "trim": .init(.argument(0), .type(.text)), "btrim": .init(.argument(0), .type(.text)),
    "ltrim": .init(.argument(0), .type(.text)), "rtrim": .init(.argument(0), .type(.text)),
    "left": .init(.type(.text), .type(.text), .type(.integer)),
    "right": .init(.type(.text), .type(.text), .type(.integer)),
    "lpad": .init(.type(.text), .type(.text), .type(.integer), .type(.text)),
    "rpad": .init(.type(.text), .type(.text), .type(.integer), .type(.text)),
    "repeat": .init(.type(.text), .type(.text), .type(.integer)),
    "replace": .init(.type(.text), .type(.text)), "translate": .init(.type(.text), .type(.text)),
    "split_part": .init(.type(.text), .type(.text), .type(.text), .type(.integer)),
    "regexp_replace": .init(.type(.text), .type(.text), .type(.text), .type(.text), .unknown),
    "regexp_match": .init(.type(.array(of: .text)), .type(.text)),
    "regexp_split_to_array": .init(.type(.array(of: .text)), .type(.text)),
    "substring": .init(.argument(0), .argument(0), .unknown),
    "substr": .init(.argument(0), .argument(0), .unknown),
    "overlay": .init(.argument(0), .argument(0), .argument(0), .type(.integer)),
    "concat": .init(.type(.text), .unknown), "concat_ws": .init(.type(.text), .type(.text), .unknown),
    "format": .init(.type(.text), .type(.text), .unknown),
    "chr": .init(.type(.text), .type(.integer)), "to_hex": .init(.type(.text), .unknown),
    "md5": .init(.type(.text), .argument(0)),
    "quote_ident": .init(.type(.text), .type(.text)), "quote_literal": .init(.type(.text), .unknown),
    "encode": .init(.type(.text), .type(.bytea), .type(.text)),
    "decode": .init(.type(.bytea), .type(.text)),
    "convert_from": .init(.type(.text), .type(.bytea), .type(.other("name"))),
    "convert_to": .init(.type(.bytea), .type(.text), .type(.other("name"))),
    "unaccent": .init(.type(.text), .type(.text)), "normalize": .init(.type(.text), .type(.text)),
    "length": .init(.type(.integer), .argument(0)), "char_length": .init(.type(.integer), .type(.text)),
    "character_length": .init(.type(.integer), .type(.text)),
    "octet_length": .init(.type(.integer), .argument(0)), "bit_length": .init(.type(.integer), .argument(0)),
    "ascii": .init(.type(.integer), .type(.text)),
    "position": .init(.type(.integer), .argument(0)), "strpos": .init(.type(.integer), .type(.text)),
    "starts_with": .init(.type(.boolean), .type(.text)),
    "regexp_like": .init(.type(.boolean), .type(.text)),
    "regexp_count": .init(.type(.integer), .type(.text), .type(.text), .type(.integer), .type(.text)),
    "string_to_array": .init(.type(.array(of: .text)), .type(.text)),
    "similar_to_escape": .init(.type(.text), .type(.text)),
    "similarity": .init(.type(.real), .type(.text)), "word_similarity": .init(.type(.real), .type(.text)),
    "levenshtein": .init(.type(.integer), .type(.text), .type(.text), .type(.integer)),
    "soundex": .init(.type(.text), .type(.text)),
    "metaphone": .init(.type(.text), .type(.text), .type(.integer)),
  ]

  private static let numbers: [String: FunctionSignature] = [
    "abs": .init(.argument(0), .argument(0)), "sign": .init(.float, .float),
    "ceil": .init(.float, .float), "ceiling": .init(.float, .float), "floor": .init(.float, .float),
    "round": .init(.float, .float), "trunc": .init(.float, .float),
    "sqrt": .init(.float, .float), "cbrt": .init(.type(.doublePrecision), .type(.doublePrecision)),
    "exp": .init(.float, .float), "ln": .init(.float, .float), "log": .init(.float, .float),
    "log10": .init(.float, .float),
    "power": .init(.float, .float), "pow": .init(.float, .float),
    "degrees": .init(.type(.doublePrecision), .type(.doublePrecision)),
    "radians": .init(.type(.doublePrecision), .type(.doublePrecision)),
    "sin": .init(.type(.doublePrecision), .type(.doublePrecision)),
    "cos": .init(.type(.doublePrecision), .type(.doublePrecision)),
    "tan": .init(.type(.doublePrecision), .type(.doublePrecision)),
    "asin": .init(.type(.doublePrecision), .type(.doublePrecision)),
    "acos": .init(.type(.doublePrecision), .type(.doublePrecision)),
    "atan": .init(.type(.doublePrecision), .type(.doublePrecision)),
    "atan2": .init(.type(.doublePrecision), .type(.doublePrecision)),
    "pi": .init(.type(.doublePrecision)), "random": .init(.type(.doublePrecision)),
    "mod": .init(.common, .common), "gcd": .init(.common, .common), "lcm": .init(.common, .common),
    "div": .init(.type(.decimal), .type(.decimal)), "scale": .init(.type(.integer), .type(.decimal)),
    "trim_scale": .init(.type(.decimal), .type(.decimal)),
    "width_bucket": .init(.type(.integer), .unknown), "to_number": .init(.type(.decimal), .type(.text)),
    "nextval": .init(.type(.bigint), .type(.other("regclass"))),
    "currval": .init(.type(.bigint), .type(.other("regclass"))),
    "num_nulls": .init(.type(.integer), .unknown), "num_nonnulls": .init(.type(.integer), .unknown),
    "hashtext": .init(.type(.integer), .type(.text)),
  ]
}
