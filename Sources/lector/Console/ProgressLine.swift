internal import Glibc
internal import Synchronization

/// One line on a terminal that says how far the work is; nothing anywhere else.
final class ProgressLine: Sendable {
  private let isShown: Bool
  private let drawn = Mutex("")

  init(quiet: Bool) { isShown = !quiet && isatty(2) == 1 }

  func show(_ label: String, done: Int, of total: Int) {
    guard isShown, total > 0 else { return }
    draw("\(Self.bar(24, done, of: total))  \(Console.printable(label).prefix(44))")
  }

  /// "██████░░░░ 3/5"
  static func bar(_ width: Int, _ done: Int, of total: Int) -> String {
    let filled = width * done / max(1, total)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    return "\(bar) \(done)/\(total)"
  }

  func clear() { draw("") }

  func draw(_ line: String) {
    guard isShown else { return }
    let line = String(line.prefix(Self.columns - 1))
    drawn.withLock { old in
      guard line != old else { return }
      old = line
      Console.write("\r\u{1B}[K\(line)", to: 2)
    }
  }

  /// A line that wraps cannot be taken back.
  private static var columns: Int {
    var size = winsize()
    guard ioctl(2, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 1 else { return 80 }
    return Int(size.ws_col)
  }
}
