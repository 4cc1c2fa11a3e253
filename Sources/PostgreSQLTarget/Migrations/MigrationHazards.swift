import Differ
import SchemaModel

extension Hazard {
  /// - Parameter work: what is done to each row meanwhile.
  static func blocksReads(of table: QualifiedName, whileRowsAre work: String) -> Hazard {
    Hazard(
      .blocksReads, "\(table)", "`\(table)` can be neither read nor written while its rows are \(work)")
  }
}
