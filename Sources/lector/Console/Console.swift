internal import Core
internal import Glibc
internal import Workspace

/// Talks to the person: results on standard output, everything else on standard error.
struct Console: Sendable {
  var quiet = false
  var verbose = false

  /// Colour only for eyes: a terminal, and nobody asked against it (no-color.org).
  private let colours = isatty(2) == 1 && getenv("NO_COLOR") == nil

  func result(_ text: String) { Console.write(text + "\n", to: 1) }

  func result(_ bytes: [UInt8]) { Console.write(bytes, to: 1) }

  /// Progress and remarks; silent with `-q`.
  func note(_ text: String) {
    if !quiet { Console.write(text + "\n", to: 2) }
  }

  func report(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      switch diagnostic.severity {
      case .note where !verbose, .warning where quiet: continue
      default: Console.write(sentence(diagnostic), to: 2)
      }
    }
  }

  private func sentence(_ diagnostic: Diagnostic) -> String {
    let (label, colour) =
      switch diagnostic.severity {
      case .note: ("note", "36")
      case .warning: ("warning", "33")
      case .error: ("error", "31")
      }
    let head = colours ? "\u{1B}[1;\(colour)m\(label):\u{1B}[0m" : "\(label):"
    var lines = ["\(head) \(Console.printable(diagnostic.message))"]
    lines += Excerpt(diagnostic).lines
    if let hint = diagnostic.hint { lines.append("  fix  \(Console.printable(hint))") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Text from outside must not move the cursor or ring the bell.
  static func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
  }

  /// A path as a person would write it here: relative where it lies inside the current folder.
  static func relative(_ path: String) -> String {
    let here = Files.absolute(".") + "/"
    return path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
  }

  static func write(_ text: String, to descriptor: Int32) {
    write(Array(text.utf8), to: descriptor)
  }

  /// Unbuffered: a reader of a pipe sees each line when it is made.
  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest.removeFirst(count)
    }
  }
}

/// The place a diagnostic points at, on two lines: the text around it and a marker below.
private struct Excerpt {
  var lines: [String] = []

  init(_ diagnostic: Diagnostic) {
    var place = [diagnostic.article, diagnostic.block.map { "block \($0 + 1)" }]
      .compactMap { $0 }.map(Console.printable).joined(separator: ", ")
    guard let text = diagnostic.text, let span = diagnostic.span else {
      if !place.isEmpty { lines = ["  in  \(place)"] }
      return
    }
    let bytes = text.utf8.count
    let lower = min(max(span.lower, 0), bytes)
    let upper = min(max(span.upper, lower), bytes)
    let before = Console.printable(Span(0, lower).text(in: text))
    let marked = Console.printable(Span(lower, upper).text(in: text).prefix(40).description)
    let after = Console.printable(Span(upper, bytes).text(in: text))
    let lead = (before.count > 30 ? "…" : "") + before.suffix(30)
    if !place.isEmpty { place += ": " }
    lines = [
      "  in  \(place)\(lead)\(marked)\(after.prefix(30))\(after.count > 30 ? "…" : "")",
      String(repeating: " ", count: 6 + place.count + lead.count) + "^"
        + String(repeating: "~", count: max(0, marked.count - 1)),
    ]
  }
}
