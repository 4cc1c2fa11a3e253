import Dispatch

/// Maps independent values on all cores, keeping their order.
package func concurrentMap<Input: Sendable, Output: Sendable>(
  _ inputs: [Input], _ transform: @Sendable (Input) -> Output
) -> [Output] {
  guard inputs.count > 1 else { return inputs.map(transform) }
  return [Output](unsafeUninitializedCapacity: inputs.count) { buffer, count in
    nonisolated(unsafe) let slots = buffer
    DispatchQueue.concurrentPerform(iterations: inputs.count) { position in
      slots.initializeElement(at: position, to: transform(inputs[position]))
    }
    count = inputs.count
  }
}
