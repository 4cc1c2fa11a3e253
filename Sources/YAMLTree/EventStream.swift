import CLibYAML

/// What libyaml met next, as values.
enum Event {
  case streamStart, streamEnd
  case documentStart, documentEnd
  case alias(name: String)
  case scalar(text: String, isPlain: Bool, anchor: String?, tag: String?)
  case sequenceStart(anchor: String?, tag: String?)
  case sequenceEnd
  case mappingStart(anchor: String?, tag: String?)
  case mappingEnd
}

/// A place as libyaml counts: from 0, in characters.
struct Mark {
  var line: Int
  var column: Int
}

/// Why libyaml stopped.
struct StreamError: Error {
  var isEncoding: Bool
  var problem: String
  var context: String?
  /// In characters, where it is a matter of syntax.
  var mark: Mark
  /// In bytes, where it is a matter of encoding; from where the text begins.
  var byteOffset: Int
}

/// libyaml's events over a buffer, one at a time.
struct EventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>

  /// - Parameter bytes: UTF-8 without a byte order mark; they must outlive the stream.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    event = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      event.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    event.deallocate()
  }

  /// The next event with its two ends.
  mutating func next() throws(StreamError) -> (event: Event, start: Mark, end: Mark) {
    guard yaml_parser_parse(parser, event) == 1 else { throw error() }
    defer { yaml_event_delete(event) }
    return (value(), Mark(event.pointee.start_mark), Mark(event.pointee.end_mark))
  }

  private func value() -> Event {
    switch event.pointee.type {
    case YAML_STREAM_START_EVENT:
      return .streamStart
    case YAML_DOCUMENT_START_EVENT:
      return .documentStart
    case YAML_DOCUMENT_END_EVENT:
      return .documentEnd
    case YAML_ALIAS_EVENT:
      return .alias(name: text(event.pointee.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let scalar = event.pointee.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return .scalar(
        text: String(decoding: bytes, as: UTF8.self), isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE,
        anchor: text(scalar.anchor), tag: text(scalar.tag))
    case YAML_SEQUENCE_START_EVENT:
      let sequence = event.pointee.data.sequence_start
      return .sequenceStart(anchor: text(sequence.anchor), tag: text(sequence.tag))
    case YAML_SEQUENCE_END_EVENT:
      return .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      let mapping = event.pointee.data.mapping_start
      return .mappingStart(anchor: text(mapping.anchor), tag: text(mapping.tag))
    case YAML_MAPPING_END_EVENT:
      return .mappingEnd
    default:
      return .streamEnd
    }
  }

  private func text(_ characters: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    characters.map { String(cString: $0) }
  }

  private func isUnended(_ parser: yaml_parser_t) -> Bool {
    guard let problem = parser.problem, parser.context != nil else { return false }
    return String(cString: problem) == "found unexpected end of stream"
  }

  private func error() -> StreamError {
    let parser = parser.pointee
    return StreamError(
      isEncoding: parser.error == YAML_READER_ERROR,
      problem: parser.problem.map { String(cString: $0) } ?? "the text ends too early",
      context: parser.context.map { String(cString: $0) },
      // What never ends is to be mended where it begins.
      mark: isUnended(parser) ? Mark(parser.context_mark) : Mark(parser.problem_mark),
      byteOffset: parser.problem_offset)
  }
}

extension Mark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: mark.line, column: mark.column)
  }
}
