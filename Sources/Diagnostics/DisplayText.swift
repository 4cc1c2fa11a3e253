extension String {
  /// The text with a picture for every character that would end the line, move the cursor or turn the direction of
  /// writing: what a schema says must not write its own messages.
  package var onOneLine: String {
    guard unicodeScalars.contains(where: { $0.picture != nil }) else { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars { text.append(scalar.picture ?? scalar) }
    return String(text)
  }
}

extension Unicode.Scalar {
  /// What stands for a control character; nil for any other.
  fileprivate var picture: Unicode.Scalar? {
    switch value {
    case 0x00...0x1F: Unicode.Scalar(0x2400 + value)
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x2028, 0x2029, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: nil
    }
  }

  /// Whether East Asian scripts give it the width of two letters.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
      0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD:
      true
    default: properties.isEmojiPresentation
    }
  }

  /// Whether it takes no column of its own: an accent, a joiner, a mark.
  fileprivate var isZeroWidth: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    case .format: picture == nil && value != 0xAD
    default: false
    }
  }
}

extension Character {
  /// The columns that a terminal gives it.
  package var displayWidth: Int {
    // The emoji selector makes a picture, two columns wide, of what would be a letter's width.
    if unicodeScalars.contains(where: { $0.isWide || $0 == "\u{FE0F}" }) { return 2 }
    return unicodeScalars.allSatisfy(\.isZeroWidth) ? 0 : 1
  }
}
