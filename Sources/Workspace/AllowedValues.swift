/// Values of settings that a type alone cannot promise. What is refused names its key, so that
/// `StrictYAML` finds the line, and all that is allowed.
extension KeyedDecodingContainer {
  /// Overwrites a default where the key is there.
  func set<Value: Decodable>(_ value: inout Value, _ key: Key) throws {
    if let written = try decodeIfPresent(Value.self, forKey: key) { value = written }
  }

  func set<Value: Decodable & Equatable>(
    _ value: inout Value, _ key: Key, oneOf allowed: [Value]
  ) throws {
    try set(&value, key, "one of \(allowed.map { "\($0)" }.joined(separator: ", "))") {
      allowed.contains($0)
    }
  }

  func set<Value: Decodable & Comparable>(
    _ value: inout Value, _ key: Key, in range: ClosedRange<Value>
  ) throws {
    try set(&value, key, "\(range.lowerBound) to \(range.upperBound)") { range.contains($0) }
  }

  func set<Value: Decodable & RawRepresentable<String>>(
    _ value: inout [Value], _ key: Key, atLeastOneOf allowed: [Value]
  ) throws {
    let names = allowed.map(\.rawValue).joined(separator: ", ")
    try set(&value, key, "a list of \(names), each at most once") {
      !$0.isEmpty && Set($0.map(\.rawValue)).count == $0.count
    }
  }

  private func set<Value: Decodable>(
    _ value: inout Value, _ key: Key, _ allowed: String, _ holds: (Value) -> Bool
  ) throws {
    guard contains(key), try !decodeNil(forKey: key) else { return }
    if let written = try? decode(Value.self, forKey: key), holds(written) {
      value = written
      return
    }
    let written = (try? decode(String.self, forKey: key)).map { "\($0) is not" } ?? "this is not"
    throw DecodingError.dataCorrupted(
      .init(codingPath: codingPath + [key], debugDescription: "\(written) \(allowed)"))
  }
}
