extension String {
  /// Whether the text is of ASCII's visible characters and blanks alone, as nearly all is that a schema says.
  ///
  /// It is found by bytes. What would otherwise ask of every character what Unicode says of it can then leave that out.
  package var isPrintableASCII: Bool {
    // Not `allSatisfy`: of another module's generic functions, a release build has no copy for these bytes.
    for byte in utf8 where byte < 0x20 || byte > 0x7E { return false }
    return true
  }

  /// Whether the text holds an ASCII character.
  package func holds(_ character: Unicode.Scalar) -> Bool {
    let wanted = UInt8(truncatingIfNeeded: character.value)
    for byte in utf8 where byte == wanted { return true }
    return false
  }
}
