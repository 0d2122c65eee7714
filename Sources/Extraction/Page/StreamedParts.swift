/// The parts of a page that React's server sends late: each stands hidden at the end of the body
/// (`<div hidden id="S:3">`) until a script puts it where `<template id="B:3">` or `"P:3"` keeps its
/// place. Pages are read as readers see them, after the script.
struct StreamedParts<Element: Hashable> {
  private var parts: [String: Element] = [:]
  private var moved: Set<Element> = []

  /// - Parameter id: of a child of the body; others than parts are passed over.
  mutating func add(_ element: Element, id: String) {
    if id.hasPrefix("S:") { parts[String(id.dropFirst(2))] = element }
  }

  var isEmpty: Bool { parts.isEmpty }

  /// What a script puts in the place of the template with this identifier.
  mutating func part(keptBy id: String) -> Element? {
    guard id.hasPrefix("B:") || id.hasPrefix("P:"),
      let part = parts.removeValue(forKey: String(id.dropFirst(2)))
    else { return nil }
    moved.insert(part)
    return part
  }

  func isMoved(_ element: Element) -> Bool { moved.contains(element) }
}
