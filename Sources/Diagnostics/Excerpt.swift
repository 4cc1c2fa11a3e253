/// A line of a file as a terminal shows it, with the columns that a span takes.
struct Excerpt {
  /// The line, or the part of it around the span.
  var text: String
  /// The columns before the first caret.
  var margin: Int
  /// How many columns the span takes, at least one.
  var carets: Int
  /// Whether the span goes on in the lines below.
  var goesOn: Bool

  /// - Parameters:
  ///   - line: the one that the span begins in.
  ///   - width: the columns that the text takes at most.
  /// - Returns: nil where the line is empty.
  init?(_ span: SourceSpan, line: String, width: Int) {
    guard !line.isEmpty else { return nil }
    // What is far from the span is never shown, and a line can be as long as a file.
    let first = max(0, span.start.column - 1 - 4 * width)
    let scalars = line.unicodeScalars.dropFirst(first)
    let near = scalars.prefix(8 * width)
    let cells = String(near).map(Cell.init)
    goesOn = span.end.line > span.start.line
    let start = Self.cell(of: span.start.column - 1 - first, in: cells)
    let last =
      goesOn ? cells.lastIndex { !$0.isBlank } : Self.cell(of: span.end.column - 2 - first, in: cells)
    let end = max(start + 1, (last ?? 0) + 1)

    let shown = Self.window(cells, start, end, width, isCut: first > 0)
    let isCutBehind = shown.upperBound < cells.count || near.endIndex < scalars.endIndex
    let isCutBefore = first > 0 || shown.lowerBound > 0
    text = isCutBefore ? "…" : ""
    for cell in cells[shown] { text += cell.text }
    if isCutBehind { text += "…" }
    margin = (isCutBefore ? 1 : 0) + cells[shown.lowerBound..<start].width
    carets = max(1, cells[start..<max(start, min(end, shown.upperBound))].width)
  }

  /// The cell that holds a scalar, counted from 0; the place behind the last where there is none.
  private static func cell(of scalar: Int, in cells: [Cell]) -> Int {
    var count = 0
    for (position, cell) in cells.enumerated() {
      count += cell.scalars
      if scalar < count { return position }
    }
    return cells.count
  }

  /// The cells to show: all where they fit, else those around the span's start.
  private static func window(
    _ cells: [Cell], _ start: Int, _ end: Int, _ width: Int, isCut: Bool
  ) -> Range<Int> {
    if !isCut, cells.width <= width { return 0..<cells.count }
    var lower = 0
    if isCut || cells[..<min(end, cells.count)].width > width - 2 {
      lower = start
      var before = 0
      while lower > 0, before + cells[lower - 1].width <= width / 3 {
        lower -= 1
        before += cells[lower].width
      }
    }
    // An ellipsis takes a column at either end.
    var upper = lower
    var shown = 2
    while upper < cells.count, shown + cells[upper].width <= width {
      shown += cells[upper].width
      upper += 1
    }
    return lower..<upper
  }
}

/// One character as a terminal shows it.
private struct Cell {
  var text: String
  var width: Int
  /// How many Unicode scalars of the file it stands for.
  var scalars: Int
  var isBlank: Bool

  init(_ character: Character) {
    scalars = character.unicodeScalars.count
    isBlank = character == " " || character == "\t"
    if character == "\t" {
      // Where a tab would end depends on the margin, so it is shown as blanks.
      text = "    "
      width = 4
    } else {
      text = String(character).onOneLine
      width = character.displayWidth
    }
  }
}

extension Collection where Element == Cell {
  fileprivate var width: Int { reduce(0) { $0 + $1.width } }
}
