import Diagnostics
public import Differ
public import SchemaModel

/// What a client does to get ZeroDB from one version of a schema to another.
///
/// ZeroDB has no ALTER and no script: the plan is a document that `Documentation/ZeroDBPlans.md` explains.
///
/// - Parameters:
///   - difference: of the two versions, as ZeroDB sees them.
///   - options: what the project chooses.
///   - keepsData: whether tables that would be deleted are kept.
/// - Returns: the steps; what leads back; and the document, JSON.
/// - Throws: the changes that cannot be made, or need the schema's say.
public func zerodbPlan(
  _ difference: SchemaDifference, from: Schema, to: Schema, options: ZeroDBOptions, keepsData: Bool = false
) throws(UnplannedChanges) -> (plan: Plan, reverse: Plan, document: String) {
  let document = try PlanDocument(
    difference, from: from.narrowed(to: .zerodb), to: to.narrowed(to: .zerodb), options: options,
    keepsData: keepsData)
  return (document.plan, document.reverse, document.json.text)
}
