/// What an examination found, and how much it looked at.
public struct Report: Codable, Hashable, Sendable {
  /// In the order in which things were looked at.
  public var findings: [Finding] = []
  public var items = 0
  public var files = 0
  /// Of decoded audio.
  public var seconds = 0.0

  public init() {}

  public func count(_ severity: Finding.Severity) -> Int {
    findings.count { $0.severity == severity }
  }

  public mutating func add(_ other: Report) {
    findings += other.findings
    items += other.items
    files += other.files
    seconds += other.seconds
  }
}
