import Core
import Extraction
import Foundation

/// The child: input after input, its number on standard output before each.
struct FuzzRun {
  let corpus: FuzzCorpus

  func go(from first: Int, until last: Int) throws {
    for number in first..<last {
      var line = UInt64(number)
      // Eight bytes at a time are written whole (pipe(7)).
      _ = withUnsafeBytes(of: &line) { write(1, $0.baseAddress, $0.count) }
      // Processor time, which ends the process (setitimer(2)): on a busy machine the clock on the wall
      // says nothing.
      var patience = itimerval(
        it_interval: timeval(), it_value: timeval(tv_sec: Self.patience, tv_usec: 0))
      setitimer(__itimer_which_t(2), &patience, nil)  // ITIMER_PROF
      Self.check(corpus.input(number))
    }
  }

  /// Seconds: extraction takes half of one for a megabyte of anything, and is asked five times.
  private static let patience = 4

  /// Extracts, and traps where an article breaks what extraction promises of every one.
  static func check(_ input: Source) {
    _ = try? Extractor.feed(from: input)
    guard let articles = try? Extractor.articles(from: input) else { return }
    let again = try? Extractor.articles(from: input)
    precondition(again == articles, "two runs differ")
    for article in articles {
      for block in article.blocks {
        precondition(!block.text.isEmpty, "an empty block")
        let controls = block.text.unicodeScalars.filter {
          $0.value < 0x20 && !"\n\t".unicodeScalars.contains($0)
        }
        precondition(controls.isEmpty, "a control character in a block")
      }
      precondition(
        article.dropped.allSatisfy { !$0.reason.isEmpty }, "a block was dropped without a reason")
    }
  }
}

/// Starts children until time is up, and keeps what felled one.
struct FuzzParent {
  let seconds: Double
  private static let batch = 1_000_000_000
  /// More of them than this are one mistake seen many times.
  private static let enough = 20

  /// - Returns: whether nothing was found.
  func run() throws -> Bool {
    let end = Date(timeIntervalSinceNow: seconds)
    // Every run goes on elsewhere; the number in a report says where.
    let first = Int(Date().timeIntervalSince1970) * 10_000
    var (next, found) = (first, [Int]())
    while Date() < end, found.count < Self.enough {
      let (last, isOver) = child(from: next, until: end)
      next = last + 1
      guard !isOver else { continue }
      found.append(last)
      let input = FuzzCorpus().input(last)
      try Data(input.bytes).write(to: URL(filePath: "fuzz-\(last)-\(input.name)"))
      print("found \(last): \(input.name), \(input.bytes.count) bytes")
    }
    print("\(next - first) inputs in \(Int(seconds)) s, \(found.count) found")
    return found.isEmpty
  }

  /// - Returns: the number it was at when it ended, and whether it ended because time was up.
  private func child(from first: Int, until end: Date) -> (last: Int, isOver: Bool) {
    let program = CommandLine.arguments[0]
    let command = "exec '\(program)' child \(first) \(first + Self.batch) 2>/dev/null"
    guard let pipe = popen(command, "r") else { return (first, true) }
    // Its next write ends a child that nobody reads any more.
    defer { pclose(pipe) }
    var (last, number) = (first, UInt64(0))
    while fread(&number, MemoryLayout<UInt64>.size, 1, pipe) == 1 {
      last = Int(number)
      if Date() >= end { return (last, true) }
    }
    return (last, false)
  }
}
