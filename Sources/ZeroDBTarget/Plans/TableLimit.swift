import Differ
import SchemaModel

/// Puts the tables' changes into an order in which there are never more tables than the project's plan allows.
///
/// Drops come last, so that whatever fails before leaves them; where only that is too much, they come first.
///
/// - Parameter count: how many tables there are now.
/// - Returns: the changes in their order, and the largest number of tables that there are on the way.
func ordered(
  _ changed: [TablePlan], _ added: [TablePlan], _ dropped: [TablePlan], from count: Int, limit: Int?
) throws(UnplannedChange) -> (plans: [TablePlan], most: Int) {
  let careful = changed + added + dropped
  let most = mostTables(careful, from: count)
  guard let limit, most > limit else { return (careful, most) }
  let sparing = dropped + changed + added
  let least = mostTables(sparing, from: count)
  guard least > limit else { return (sparing, least) }
  throw UnplannedChange(
    "this change needs \(least) ZeroDB tables at once, and `table_limit` allows \(limit)",
    help:
      "Drop tables first, change fewer tables at once, or raise `table_limit` if the project's plan allows it."
  )
}

private func mostTables(_ plans: [TablePlan], from count: Int) -> Int {
  var now = count
  var most = count
  for plan in plans {
    most = max(most, now + plan.tablesDuring)
    now += plan.tablesAfter
  }
  return max(most, now)
}
