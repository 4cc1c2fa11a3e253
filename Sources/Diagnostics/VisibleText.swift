/// A text on one line, with a replacement character for each that would end the line, steer a terminal, or turn its
/// neighbours around: what a schema says must not look like another message.
public func visible(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { scalar in
        switch scalar.properties.generalCategory {
        case .control where scalar != "\t", .lineSeparator, .paragraphSeparator: "\u{FFFD}"
        default: scalar.properties.isBidiControl ? "\u{FFFD}" : scalar
        }
      }))
}
