import Foundation

do {
  // Off the main actor, where the models have to work too.
  let trials = try await Task.detached { try runTrials() }.value
  print(trials.hold ? "all is well" : "not all is well")
} catch {
  print(error)
}
