/// PostgreSQL's rule for a derived name: `table_columns_label` within 63 bytes, the longer of the two shortened.
public func derivedName(_ table: String, _ columns: String?, _ label: String) -> String {
  let overhead = label.utf8.count + 1 + (columns == nil ? 0 : 1)
  var tableBytes = table.utf8.count
  var columnBytes = columns?.utf8.count ?? 0
  while tableBytes + columnBytes > 63 - overhead {
    if tableBytes > columnBytes { tableBytes -= 1 } else { columnBytes -= 1 }
  }
  let parts =
    [clipped(table, toBytes: tableBytes)] + (columns.map { [clipped($0, toBytes: columnBytes)] } ?? [])
  return (parts + [label]).joined(separator: "_")
}

/// The longest start of a text that takes no more bytes than that, whole characters only.
public func clipped(_ text: String, toBytes limit: Int) -> String {
  guard text.utf8.count > limit else { return text }
  var end = text.unicodeScalars.startIndex
  var bytes = 0
  for index in text.unicodeScalars.indices {
    bytes += UTF8.width(text.unicodeScalars[index])
    if bytes > limit { break }
    end = text.unicodeScalars.index(after: index)
  }
  return String(text.unicodeScalars[..<end])
}
